// NO_SIDE_EFFECTS lets the bundler leave out a list that nothing reads.

/**
 * Reads a word list written as running text: entries are parted by white space, and an underscore stands for a space
 * inside an entry (`point_out` is the two words “point out”).
 */
/* @__NO_SIDE_EFFECTS__ */
export function words(text: string): readonly string[] {
  return text
    .trim()
    .split(/\s+/)
    .flatMap((word) => entriesOf(word.replaceAll('_', ' ')));
}

/** The same as a set. */
/* @__NO_SIDE_EFFECTS__ */
export const wordSet = (text: string): ReadonlySet<string> => new Set(words(text));

/**
 * Reads blocks `key = entry entry …` as a map from each entry to its key; a block runs until the next `key =`.
 */
/* @__NO_SIDE_EFFECTS__ */
export function wordMap<Key extends string>(text: string): ReadonlyMap<string, Key> {
  const map = new Map<string, Key>();
  let key = '';
  const parts = text.trim().split(/\s+/);
  parts.forEach((part, index) => {
    if (part === '=') return;
    const spaced = part.replaceAll('_', ' ');
    if (parts[index + 1] === '=') key = spaced;
    else for (const entry of entriesOf(spaced)) map.set(entry, key as Key);
  });
  return map;
}

/** Pairs of words (“public works”) by the second, each with its firsts: nothing is put together to ask for one. */
/* @__NO_SIDE_EFFECTS__ */
export function bySecond(pairs: readonly string[]): ReadonlyMap<string, ReadonlySet<string>> {
  const map = new Map<string, Set<string>>();
  for (const pair of pairs) {
    const [first = '', second = ''] = pair.split(' ');
    map.set(second, (map.get(second) ?? new Set()).add(first));
  }
  return map;
}

/** Letters that often stand together, and the sign that stands for each of them in a front-coded list, in the same order. */
export const PIECES =
  'er an st or in on en at re ar ed al ic it ist ion is le ent ou ss la ol ec el om th ac il ing ate ter de'.split(
    ' ',
  );
export const SIGNS = '0123456789!#%&()*+,/:;<>?@[]^{|}~';

/**
 * The words of one that stands for many: the build front-codes the lists (scripts/front-coding.ts). A capital begins each
 * and counts the letters that it shares with the word before, A for none.
 */
function entriesOf(word: string): string[] {
  if (!/^[A-Z]/.test(word)) return [word];
  const letters = word.replace(/[^A-Za-z '-]/g, (sign) => PIECES[SIGNS.indexOf(sign)] ?? sign);
  let last = '';
  return (letters.match(/[A-Z][^A-Z]*/g) ?? []).map((entry) => {
    last = last.slice(0, entry.charCodeAt(0) - 65) + entry.slice(1);
    return last;
  });
}

/** What a word tells of a person's gender. */
export type Gender = 'male' | 'female' | 'both';
