import { describe, expect, it } from 'vitest';
import { COMMON_VERBS, NOUN_LIKE_VERBS } from '../../../../src/language/lists/common-verbs.ts';
import { forms } from '../../../../src/language/lists/inflect.ts';
import { NOUN_LIKE_CUES, WEAK_CUES } from '../../../../src/language/lists/reporting-verbs.ts';

const modules = import.meta.glob<Record<string, unknown>>('../../../../src/language/lists/*.ts', {
  eager: true,
});
const sources = import.meta.glob<string>('../../../../src/language/lists/*.ts', {
  eager: true,
  query: '?raw',
  import: 'default',
});

const HELPERS = /\/(?:words|inflect|pattern)\.ts$/;

/** Every exported list of every data file, by file and name; phrase patterns have a test of their own. */
const lists = Object.entries(modules)
  .filter(([path]) => !HELPERS.test(path))
  .flatMap(([path, exported]) =>
    Object.entries(exported)
      .filter(([, value]) => typeof value !== 'function')
      .map(([name, value]) => ({
        id: `${path.split('/').at(-1)} ${name}`,
        name,
        value,
      })),
  );

function entriesOf(value: unknown): readonly string[] {
  if (Array.isArray(value)) return value as readonly string[];
  if (value instanceof Map || value instanceof Set) return [...value.keys()] as readonly string[];
  throw new Error('a list is an array or a map');
}

/** The words of a list as they stand in the file: a map would hide a word written twice. */
function writtenTwice(source: string): readonly string[] {
  return [...source.matchAll(/words\(\s*`([^`]*)`|wordMap<[^>]*>\(`([^`]*)`/g)].flatMap((match) => {
    const entries = (match[1] ?? match[2] ?? '').trim().split(/\s+/);
    const own = entries.filter((word, index) => word !== '=' && entries[index + 1] !== '=');
    return own.filter((word, index) => own.indexOf(word) !== index);
  });
}

describe('every word list', () => {
  it.each(lists)('$id holds words in lower case, none empty', ({ value }) => {
    const entries = entriesOf(value);
    expect(entries.length).toBeGreaterThan(1);
    expect(
      entries.filter(
        (entry) => entry !== entry.toLowerCase() || entry.trim() !== entry || entry === '',
      ),
    ).toEqual([]);
    expect(new Set(entries).size).toBe(entries.length);
  });

  it.each(Object.entries(sources).filter(([path]) => !HELPERS.test(path)))(
    '%s says where it comes from and holds no word twice',
    (_path, source) => {
      expect(source).toMatch(/Origin:/);
      expect(writtenTwice(source)).toEqual([]);
    },
  );
});

/** Lists that share no word: a word in two of them would be read in two ways. */
const DISJOINT: readonly (readonly string[])[] = [
  [
    'SAY_VERBS',
    'MANNER_VERBS',
    'BELIEF_VERBS',
    'INTENT_VERBS',
    'STANCE_VERBS',
    'SEEM_VERBS',
    'SHOW_VERBS',
    'CHARACTERISE_VERBS',
    'ASK_VERBS',
    'DIRECTIVE_VERBS',
    'CITE_VERBS',
    'ACCUSE_VERBS',
    'ACT_VERBS',
  ],
  ['OFFICIAL_NOUNS', 'COLLECTIVE_NOUNS', 'PERSON_NOUNS'],
  ['BEFORE_NAME', 'MAY_END', 'CAPITALISED', 'BEFORE_NUMBER'],
];

describe('lists that part a field', () => {
  it.each(DISJOINT.map((names) => ({ names })))('$names share no word', ({ names }) => {
    const owners = new Map<string, string>();
    const twice: string[] = [];
    for (const name of names) {
      const found = lists.find((list) => list.name === name);
      expect(found, name).toBeDefined();
      for (const entry of entriesOf(found?.value)) {
        if (owners.has(entry)) twice.push(`${entry}: ${owners.get(entry)}, ${name}`);
        owners.set(entry, name);
      }
    }
    expect(twice).toEqual([]);
  });
});

describe('NOUN_LIKE_VERBS', () => {
  it('is a part of COMMON_VERBS, which no reporting verb is in', () => {
    expect([...NOUN_LIKE_VERBS].filter((verb) => !COMMON_VERBS.includes(verb))).toEqual([]);
    const reporting = new Set(DISJOINT[0]?.flatMap((name) => verbsOf(name)));
    expect(COMMON_VERBS.filter((verb) => reporting.has(verb))).toEqual([]);
  });
});

describe('WEAK_CUES and NOUN_LIKE_CUES', () => {
  const verbs = new Set(DISJOINT[0]?.flatMap((name) => verbsOf(name)));

  it('hold verbs of the groups, and forms of them', () => {
    const wholeForms = new Set([...verbs].flatMap((verb) => forms(verb)));
    expect([...WEAK_CUES].filter((verb) => !verbs.has(verb))).toEqual([]);
    expect([...NOUN_LIKE_CUES].filter((form) => !wholeForms.has(form))).toEqual([]);
  });
});

function verbsOf(name: string): readonly string[] {
  return entriesOf(lists.find((list) => list.name === name)?.value);
}
