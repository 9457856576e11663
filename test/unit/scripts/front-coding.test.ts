import { describe, expect, test } from 'vitest';
import { frontCode, frontCodeLists } from '../../../scripts/front-coding.ts';
import { PIECES, SIGNS, words } from '../../../src/language/lists/words.ts';

const lists = Object.entries(
  import.meta.glob<Record<string, unknown>>('../../../src/language/lists/*.ts', { eager: true }),
).flatMap(([file, module]) =>
  Object.entries(module)
    .filter(([, list]) => Array.isArray(list) || list instanceof Set)
    .map(
      ([name, list]) => [`${file.split('/').at(-1)}: ${name}`, [...(list as string[])]] as const,
    ),
);

describe('front coding', () => {
  test('tells of each word what it does not share with the one before', () => {
    expect(frontCode(['clubs', 'club', 'clubby'])).toBe('AclubEbyEs');
    expect(words('AclubEbyEs')).toEqual(['club', 'clubby', 'clubs']);
  });

  test('has one sign for letters that often stand together', () => {
    expect(new Set(SIGNS).size).toBe(PIECES.length);
    expect(frontCode(['inner', 'listing'])).toBe('A4n0Al({');
    expect(words('A4n0Al({')).toEqual(['inner', 'listing']);
  });

  test('has lists to work on', () => expect(lists.length).toBeGreaterThan(100));

  const isCodable = (entry: string) =>
    /^[^A-Z\s]+$/.test(entry) && ![...SIGNS].some((sign) => entry.includes(sign));
  test.each(lists.filter(([, list]) => list.every(isCodable)))('keeps the words of %s', (_, list) =>
    expect(words(frontCode(list))).toEqual([...new Set(list)].sort()),
  );

  test('rewrites the lists of a module, and leaves those with capitals and signs alone', () => {
    const source =
      "const A = words(`\nto claim claims\n`);\nconst B = words('Mr Ms');\nconst D = words('no 5%');";
    expect(frontCodeLists(source)).toBe(
      "const A = words(\"Ac;imFsAto\");\nconst B = words('Mr Ms');\nconst D = words('no 5%');",
    );
    expect(frontCodeLists("const S = wordSet('claim clarify');")).toBe(
      'const S = wordSet("Ac;imDrify");',
    );
    const map = 'const C = wordMap<Gender>(`\nmale = ben al\nfemale = amy\n`);';
    expect(frontCodeLists(map)).toBe('const C = wordMap<Gender>("male = A#Ab6 female = Aamy");');
  });
});
