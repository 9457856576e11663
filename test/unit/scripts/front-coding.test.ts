import { describe, expect, test } from 'vitest';
import { frontCode, frontCodeLists } from '../../../scripts/front-coding.ts';
import { words } from '../../../src/language/lists/words.ts';

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
    expect(frontCode(['clarify', 'claim', 'claims'])).toBe('AclaimFsDrify');
    expect(words('AclaimFsDrify')).toEqual(['claim', 'claims', 'clarify']);
  });

  test('has lists to work on', () => expect(lists.length).toBeGreaterThan(100));

  test.each(lists.filter(([, list]) => list.every((entry) => /^[^A-Z\s]+$/.test(entry))))(
    'keeps the words of %s',
    (_, list) => expect(words(frontCode(list))).toEqual([...new Set(list)].sort()),
  );

  test('rewrites the lists of a module, and leaves those with capitals alone', () => {
    const source = "const A = words(`\nto claim claims\n`);\nconst B = words('Mr Ms');";
    expect(frontCodeLists(source)).toBe(
      'const A = words("AclaimFsAto");\nconst B = words(\'Mr Ms\');',
    );
    expect(frontCodeLists("const S = wordSet('claim clarify');")).toBe(
      'const S = wordSet("AclaimDrify");',
    );
    const map = 'const C = wordMap<Gender>(`\nmale = ben al\nfemale = amy\n`);';
    expect(frontCodeLists(map)).toBe('const C = wordMap<Gender>("male = AalAben female = Aamy");');
  });
});
