import { PARTICLES, POST_NOMINALS } from '../lists/name-words.ts';
import { CLOSED_CLASS, M } from '../tokens/classes.ts';
import { Kind, type Tokens } from '../tokens/table.ts';
import { TITLE } from './bits.ts';

/** “Reed”, “NATO”: a word with a capital. */
export const isCapital = (tokens: Tokens, at: number): boolean => {
  const kind = tokens.kind[at] as number;
  return kind === Kind.Capital || kind === Kind.Caps;
};

/** “von”, “de”: a word in small letters that may stand inside a personal name. */
export const isParticle = (tokens: Tokens, at: number): boolean =>
  !tokens.is(at, CLOSED_CLASS) && PARTICLES.has(tokens.form(at) || tokens.word(at));

/** A first name or an initial: what follows it is a surname, whatever else it means. */
export const isNamed = (tokens: Tokens, at: number): boolean =>
  isInitial(tokens, at) || (tokens.means(at, M.FirstName) && !tokens.means(at, TITLE));

/** “J.” */
export const isInitial = (tokens: Tokens, at: number): boolean =>
  (tokens.end[at] as number) - (tokens.start[at] as number) === 2 &&
  tokens.text.charCodeAt((tokens.start[at] as number) + 1) === 0x2e;

/** Last token of the name without the letters behind it: “Ana Ribeiro KC”. */
export function lastOfName(tokens: Tokens, first: number, last: number): number {
  let at = last;
  while (at > first + 1 && tokens.kind[at] === Kind.Caps && POST_NOMINALS.has(tokens.lower(at)))
    at--;
  return at;
}
