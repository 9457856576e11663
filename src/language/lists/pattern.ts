/**
 * A small notation for phrases as data. Parts are parted by a space; a part is one of
 * - `word`: this word; `a|b|c`: one of these; `*`: any one word;
 * - any of these with `?` after it: may be absent;
 * - `verb~`: any form of the verb (`speak~` is speak, speaks, speaking, spoke, spoken).
 * Words are compared in lower case; contractions stand as the text has them, with a straight apostrophe (`didn't`).
 */
import { forms } from './inflect.ts';

/** One word of a pattern. */
export interface Part {
  /** The words that fit; null for any word. */
  readonly any: ReadonlySet<string> | null;
  readonly optional: boolean;
}

export type Pattern = readonly Part[];

/** Reads one pattern. */
export function parsePattern(text: string): Pattern {
  return text.split(' ').map((part) => {
    const optional = part.endsWith('?');
    const body = optional ? part.slice(0, -1) : part;
    if (body === '*') return { any: null, optional };
    const any = body
      .split('|')
      .flatMap((word) => (word.endsWith('~') ? forms(word.slice(0, -1)) : [word]));
    return { any: new Set(any), optional };
  });
}

/** Patterns, one a line, read when they are first asked for: the forms of their verbs are many. */
/* @__NO_SIDE_EFFECTS__ */
export function patterns(text: string): () => readonly Pattern[] {
  let read: readonly Pattern[] | null = null;
  return () => {
    read ??= text.trim().split('\n').map(parsePattern);
    return read;
  };
}

/**
 * Matches a pattern at one place, the longest way.
 *
 * @param at gives the lower-case word at an index, or undefined where the sentence ends or punctuation stands.
 * @returns the index after the last word matched, or -1. Each part reads at most one word, so the work is bounded by the
 *   pattern's length (two ways for an optional part; patterns have at most four of those).
 */
export function matchPattern(
  pattern: Pattern,
  at: (index: number) => string | undefined,
  start: number,
  from = 0,
): number {
  let index = start;
  for (let p = from; p < pattern.length; p++) {
    const { any, optional } = pattern[p] as Part;
    const word = at(index);
    const fits = word !== undefined && (any === null || any.has(word));
    if (optional && fits) {
      const longer = matchPattern(pattern, at, index + 1, p + 1);
      if (longer >= 0) return longer;
    } else if (fits) index++;
    else if (!optional) return -1;
  }
  return index;
}

/** The words that a pattern can begin with: its first part is one that must be there. */
export const firstWords = (pattern: Pattern): Iterable<string> => pattern[0]?.any ?? [];

/** The words that a pattern can go on with behind its first; null where any word, or none, will do. */
function secondWords([, second, ...rest]: Pattern): ReadonlySet<string> | null {
  if (!second?.any) return null;
  if (!second.optional) return second.any;
  const found = new Set(second.any);
  for (const { any, optional } of rest) {
    if (any === null) return null;
    for (const word of any) found.add(word);
    if (!optional) return found;
  }
  return null;
}

/** A pattern, and the words that must follow its first; null where any may. */
interface Opening {
  readonly pattern: Pattern;
  readonly next: ReadonlySet<string> | null;
}

/** All patterns that a word can begin, and the words that must follow it; null where any may. */
interface Openings {
  readonly all: Opening[];
  next: ReadonlySet<string> | null;
}

/**
 * Finds the longest match of any of the patterns, by their first two words, so that a text tries only those that may fit:
 * index after the last word of the match that begins with `word` at `start`, or -1.
 */
export function finderOf(
  list: () => readonly Pattern[],
): (word: string, at: (index: number) => string | undefined, start: number) => number {
  let map: ReadonlyMap<string, Openings> | null = null;
  return (word, at, start) => {
    map ??= indexed(list());
    const found = map.get(word);
    if (found === undefined) return -1;
    const second = at(start + 1) ?? '';
    let end = -1;
    if (found.next !== null && !found.next.has(second)) return end;
    for (const { pattern, next } of found.all) {
      if (next === null || next.has(second))
        end = Math.max(end, matchPattern(pattern, at, start + 1, 1));
    }
    return end;
  };
}

function indexed(list: readonly Pattern[]): ReadonlyMap<string, Openings> {
  const map = new Map<string, Openings>();
  for (const pattern of list) {
    const next = secondWords(pattern);
    for (const word of firstWords(pattern)) {
      const known = map.get(word);
      if (known) {
        known.all.push({ pattern, next });
        known.next = known.next && next && new Set([...known.next, ...next]);
      } else map.set(word, { all: [{ pattern, next }], next });
    }
  }
  return map;
}
