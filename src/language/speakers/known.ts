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
/** For the {@link threeLetters} of a word whether a name may begin with it. */
let openers: Uint8Array | null = null;

/** What a whole name is, by its folded words parted by spaces; undefined where no list holds it. */
export function knownName(folded: string): Known | undefined {
  made ??= build();
  return made.get(folded);
}

/** May a known name begin with the folded word? Asked before the words of a name are put together. */
export function mayBeginKnown(word: string): boolean {
  made ??= build();
  if (openers === null) {
    openers = new Uint8Array(THREE_LETTERS);
    for (const name of made.keys()) openers[threeLetters(name, 0)] = 1;
  }
  return openers[threeLetters(word, 0)] === 1;
}

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
