import { BANG, ELLIPSIS, isLower, QUESTION } from '../sentences/marks.ts';
import { isSpace, STOP } from '../tokens/characters.ts';
import { type MarkList, OPENS } from './read.ts';

/** A pair of single marks, as places in the text. */
export type SinglePair = readonly [open: number, close: number];

/**
 * Pairs the single marks of one paragraph. A mark behind a final s, or behind -in, with a word after it may be an
 * apostrophe (the boys' room, goin' home): it closes only if no surer mark follows before the next one opens.
 *
 * @param region says for places in rising order which double quotation they lie in (-1: none); a pair lies in one.
 * @returns pairs in order, and the place of an opening mark left without a partner (-1: none).
 */
export function pairSingles(
  text: string,
  marks: MarkList,
  region: (at: number) => number,
): { pairs: SinglePair[]; unclosed: number } {
  const pairs: SinglePair[] = [];
  let open = -1;
  let within = -1;
  let possible = -1;
  for (let k = 0; k < marks.length; k++) {
    const at = marks.at[k] as number;
    const here = region(at);
    if (marks.direction[k] === OPENS) {
      if (open >= 0 && possible >= 0) pairs.push([open, possible]);
      open = at;
      within = here;
      possible = -1;
    } else if (open >= 0 && here === within && at > open + 1) {
      if (isDoubtful(text, at)) {
        if (possible < 0) possible = at;
      } else if (possible < 0 || isTerminal(text.charCodeAt(at - 1))) {
        pairs.push([open, at]);
        open = -1;
      }
    }
  }
  if (open >= 0 && possible >= 0) {
    pairs.push([open, possible]);
    open = -1;
  }
  return { pairs, unclosed: open };
}

/**
 * The single mark, from the `first` of the list on and before `end`, that seems to close a double quotation by mistake:
 * behind a full stop or comma, with no single mark opened before it. -1 for none.
 */
export function mistakenClose(text: string, marks: MarkList, first: number, end: number): number {
  for (let k = first; k < marks.length; k++) {
    const at = marks.at[k] as number;
    if (at >= end || marks.direction[k] === OPENS) return -1;
    if (isTerminal(text.charCodeAt(at - 1)) && isSpace(text.charCodeAt(at + 1))) return at;
  }
  return -1;
}

/** Whether the mark at `at` could be an apostrophe at the end of a word. */
function isDoubtful(text: string, at: number): boolean {
  const before = text.charCodeAt(at - 1);
  const elided = before === 110 && text.charCodeAt(at - 2) === 105;
  if (before !== 115 && before !== 83 && !elided) return false;
  return isSpace(text.charCodeAt(at + 1)) && isLower(text.charCodeAt(at + 2));
}

function isTerminal(code: number): boolean {
  return code === STOP || code === 44 || code === BANG || code === QUESTION || code === ELLIPSIS;
}
