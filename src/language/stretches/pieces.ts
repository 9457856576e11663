import { isWordUnit } from '../sentences/marks.ts';
import { isSpace, isUpper } from '../tokens/characters.ts';
import type { Candidate } from './candidate.ts';

/** How many words and signs are read on either side of a stretch, and within it. */
const REACH = 40;

/** Words are cut off behind this many code units: no list holds longer ones. */
const LONGEST_WORD = 40;

/** Stands in a window for another stretch. */
export const QUOTED = '“”';

/** A word in lower case (’ as ') or a sign, and whether it begins with a capital. */
export interface Piece {
  readonly form: string;
  readonly capital: boolean;
  readonly start: number;
}

function isWordSign(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (isWordUnit(code)) return true;
  // A hyphen, apostrophe or full stop with letters on both sides belongs to the word.
  if (code !== 45 && code !== 39 && code !== 0x2019 && code !== 46) return false;
  return isWordUnit(text.charCodeAt(at + 1)) && isWordUnit(text.charCodeAt(at - 1));
}

function piece(text: string, start: number, end: number): Piece {
  const form = text.slice(start, Math.min(end, start + LONGEST_WORD)).toLowerCase();
  const capital = isUpper(text.charCodeAt(start));
  return { form: form.includes('\u2019') ? form.replaceAll('\u2019', "'") : form, capital, start };
}

/** Pieces from `from` on, up to `to`; a stretch on the way counts as one piece. */
export function readAhead(
  text: string,
  from: number,
  to: number,
  next: Candidate | undefined,
  reach = REACH,
): Piece[] {
  const pieces: Piece[] = [];
  let i = from;
  while (i < to && pieces.length < reach) {
    if (next && i >= next.span[0]) {
      pieces.push({ form: QUOTED, capital: false, start: i });
      break;
    }
    const code = text.charCodeAt(i);
    if (isSpace(code)) {
      i++;
      continue;
    }
    let end = i + 1;
    if (isWordUnit(code)) while (end < to && isWordSign(text, end)) end++;
    pieces.push(piece(text, i, end));
    i = end;
  }
  return pieces;
}

/** Pieces before `from`, back to `to`, nearest first; a stretch on the way counts as one piece. */
export function readBack(
  text: string,
  from: number,
  to: number,
  previous: Candidate | undefined,
): Piece[] {
  const pieces: Piece[] = [];
  let i = from;
  let quoted = previous && previous.span[1] > to ? previous.span : null;
  while (i > to && pieces.length < REACH) {
    if (quoted && i <= quoted[1]) {
      pieces.push({ form: QUOTED, capital: false, start: quoted[0] });
      i = quoted[0];
      quoted = null;
      continue;
    }
    const code = text.charCodeAt(i - 1);
    if (isSpace(code)) {
      i--;
      continue;
    }
    let start = i - 1;
    if (isWordUnit(code)) while (start > to && isWordSign(text, start - 1)) start--;
    pieces.push(piece(text, start, i));
    i = start;
  }
  return pieces;
}

/** Number of words in `[from, to)`. */
export function countWords(text: string, from: number, to: number): number {
  let count = 0;
  for (let i = from; i < to; i++) {
    if (!isWordUnit(text.charCodeAt(i))) continue;
    count++;
    while (i < to && isWordSign(text, i)) i++;
  }
  return count;
}
