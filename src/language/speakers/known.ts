import { SIGNS } from '../lists/headings.ts';
import { KNOWN_BODIES, OUTLETS } from '../lists/organisation-nouns.ts';
import {
  ABBREVIATED_STATES,
  CITIES,
  COUNTRIES,
  CREEDS,
  DEMONYMS,
  NATIVES,
  PROVINCES,
  US_STATES,
} from '../lists/places.ts';
import { THREE_LETTERS, threeLetters } from '../tokens/characters.ts';
import { foldWord } from './fold.ts';

/** Names that need no evidence from the article: whole names, several words too, which the lexicon cannot hold. */

/** `people` is no name of one bearer: “Russians”, “Democratic”, “GMT”. */
export type Known = 'body' | 'outlet' | 'country' | 'state' | 'city' | 'people';

/** A country, a state or a city. */
export const isPlace = (known: Known | undefined): boolean =>
  known === 'country' || known === 'state' || known === 'city';

let made: ReadonlyMap<string, Known> | null = null;
/** For the {@link threeLetters} of a word of how many words the names can be that begin with it, as bits. */
let openers: Uint8Array | null = null;

/** What a whole name is, by its folded words parted by spaces; undefined where no list holds it. */
export function knownName(folded: string): Known | undefined {
  made ??= build();
  return made.get(folded);
}

/**
 * May a name of so many folded words, the first of which is this, be known, by itself or with “the” before it? Asked before
 * its words are put together.
 */
export function mayBeKnown(opener: string, words: number): boolean {
  made ??= build();
  openers ??= openersOf(made.keys());
  return ((openers[threeLetters(opener, 0)] as number) & bitOf(words)) !== 0;
}

function openersOf(names: Iterable<string>): Uint8Array {
  const table = new Uint8Array(THREE_LETTERS);
  for (const name of names) {
    const words = name.split(' ').length;
    const opener = threeLetters(name, 0);
    table[opener] = (table[opener] as number) | bitOf(words);
    if (!name.startsWith(THE)) continue;
    const second = threeLetters(name, THE.length);
    table[second] = (table[second] as number) | bitOf(words - 1);
  }
  return table;
}

const THE = 'the ';

/** One bit for each number of words; seven and more share the last. */
const bitOf = (words: number): number => 1 << Math.min(words, 7);

function build(): Map<string, Known> {
  const names = new Map<string, Known>();
  const fold = (name: string) => name.split(' ').map(foldWord).join(' ');
  for (const name of CITIES) names.set(fold(name), 'city');
  for (const name of [...US_STATES, ...PROVINCES]) names.set(fold(name), 'state');
  for (const name of COUNTRIES) names.set(fold(name), 'country');
  for (const name of [...DEMONYMS.keys(), ...NATIVES]) {
    names.set(fold(name), 'people');
    names.set(`${fold(name)}s`, 'people');
  }
  for (const name of ABBREVIATED_STATES) names.set(name, 'state');
  for (const name of CREEDS) names.set(`${name}s`, 'people');
  for (const name of [...CREEDS, ...SIGNS]) names.set(name, 'people');
  for (const name of KNOWN_BODIES) names.set(fold(name), 'body');
  for (const name of OUTLETS.keys()) names.set(fold(name), 'outlet');
  return names;
}
