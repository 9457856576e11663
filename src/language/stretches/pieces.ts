import { isWordUnit } from '../sentences/marks.ts';
import { isSpace, isUpper } from '../tokens/characters.ts';
import type { Span } from '../types.ts';
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
  return { form: form.includes('\u2019') ? form.replaceAll('\u2019', "'") : form, capital };
}

/** A row of pieces, asked for one by one; undefined past its end. */
export interface PieceRow {
  at(index: number): Piece | undefined;
}

/** The pieces on one side of a stretch, or within it: read as far as somebody asks, for most rules ask for the nearest. */
export abstract class Pieces implements PieceRow {
  readonly #read: Piece[] = [];
  readonly #reach: number;

  constructor(reach: number) {
    this.#reach = reach;
  }

  at(index: number): Piece | undefined {
    while (this.#read.length <= index && this.#goOn());
    return index < 0 ? undefined : this.#read[index];
  }

  /** All of them, as far as they reach. */
  get all(): readonly Piece[] {
    while (this.#goOn());
    return this.#read;
  }

  #goOn(): boolean {
    const next = this.#read.length < this.#reach ? this.next() : null;
    if (next) this.#read.push(next);
    return next !== null;
  }

  protected abstract next(): Piece | null;
}

const OTHER_STRETCH: Piece = { form: QUOTED, capital: false };

/** Pieces from `from` on, up to `to`; a stretch on the way counts as one piece, the last. */
export class PiecesAhead extends Pieces {
  readonly #text: string;
  readonly #to: number;
  readonly #stretch: number;
  #from: number;

  constructor(text: string, from: number, to: number, next?: Candidate, reach = REACH) {
    super(reach);
    this.#text = text;
    this.#from = from;
    this.#to = to;
    this.#stretch = next ? next.span[0] : Infinity;
  }

  protected next(): Piece | null {
    const text = this.#text;
    const to = this.#to;
    let start = this.#from;
    while (start < to && start < this.#stretch && isSpace(text.charCodeAt(start))) start++;
    if (start >= to) return null;
    if (start >= this.#stretch) {
      this.#from = to;
      return OTHER_STRETCH;
    }
    let end = start + 1;
    if (isWordUnit(text.charCodeAt(start))) while (end < to && isWordSign(text, end)) end++;
    this.#from = end;
    return piece(text, start, end);
  }
}

/** Pieces before `from`, back to `to`, nearest first; a stretch on the way counts as one piece. */
export class PiecesBack extends Pieces {
  readonly #text: string;
  readonly #to: number;
  #from: number;
  #stretch: Span | null;

  constructor(text: string, from: number, to: number, previous: Candidate | undefined) {
    super(REACH);
    this.#text = text;
    this.#from = from;
    this.#to = to;
    this.#stretch = previous && previous.span[1] > to ? previous.span : null;
  }

  protected next(): Piece | null {
    const text = this.#text;
    const to = this.#to;
    const behind = this.#stretch?.[1] ?? -1;
    let end = this.#from;
    while (end > to && end > behind && isSpace(text.charCodeAt(end - 1))) end--;
    if (end <= to) return null;
    if (end <= behind) {
      this.#from = this.#stretch?.[0] ?? to;
      this.#stretch = null;
      return OTHER_STRETCH;
    }
    let start = end - 1;
    if (isWordUnit(text.charCodeAt(start)))
      while (start > to && isWordSign(text, start - 1)) start--;
    this.#from = start;
    return piece(text, start, end);
  }
}

/** Number of words in `[from, to)`, counted up to `most`. */
export function countWords(text: string, from: number, to: number, most: number): number {
  let count = 0;
  for (let i = from; i < to && count < most; i++) {
    if (!isWordUnit(text.charCodeAt(i))) continue;
    count++;
    while (i < to && isWordSign(text, i)) i++;
  }
  return count;
}
