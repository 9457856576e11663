import { PIECES, SIGNS } from '../src/language/lists/words.ts';

/**
 * Front coding for word lists in the built extension: sorted, each word only with what it does not share with the one
 * before, behind a capital that counts what it does (A none, B one letter …): “claim claims clarify” is `AclaimFsDrify`.
 * Letters that often stand together are one sign. The sources stay plain; `src/language/lists/words.ts` reads both.
 */

/** Letters that a capital can count. */
const MOST = 25;

/**
 * The entries of a list as one front-coded word.
 *
 * @param entries words without capitals, white space and signs that stand for letters
 */
export function frontCode(entries: Iterable<string>): string {
  let coded = '';
  let last = '';
  for (const entry of [...new Set(entries)].sort()) {
    let shared = 0;
    while (shared < MOST && shared < last.length && entry[shared] === last[shared]) shared++;
    coded += String.fromCharCode(65 + shared) + entry.slice(shared);
    last = entry;
  }
  return withSigns(coded);
}

/** The pieces in the order of their signs, each as those before it leave it: “ist” is `i2`. */
const SHORTENED: string[] = [];

/** One piece after the other: gzip makes less of it where the longest come first. */
const withSigns = (text: string): string =>
  SHORTENED.reduce((short, piece, at) => short.replaceAll(piece, SIGNS[at] as string), text);

for (const piece of PIECES) SHORTENED.push(withSigns(piece));

/** What no list may hold that is coded: capitals, and the signs. */
const UNCODED = new RegExp(`[A-Z${SIGNS.replace(/[\]^]/g, '\\$&')}]`);

const LIST = /\b(words|wordSet|wordMap(?:<\w+>)?)\(\s*(?:'([^'$\\]*)'|`([^`$\\]*)`),?\s*\)/g;

/** The source of a module with all its word lists front-coded; those that hold capitals or signs stay as they are. */
export function frontCodeLists(source: string): string {
  return source.replace(LIST, (whole, call: string, line?: string, lines?: string) => {
    const text = line ?? lines ?? '';
    if (UNCODED.test(text) || text.trim() === '') return whole;
    const map = call.startsWith('wordMap');
    const coded = map ? codeBlocks(text) : frontCode(text.trim().split(/\s+/));
    return `${call}(${JSON.stringify(coded)})`;
  });
}

/** `key = entry entry …` with the entries of each block as one word. */
function codeBlocks(text: string): string {
  return text
    .trim()
    .split(/\s+(?=\S+ =)/)
    .map((block) => {
      const [key = '', entries = ''] = block.split(' =');
      return `${key} = ${frontCode(entries.trim().split(/\s+/))}`;
    })
    .join(' ');
}
