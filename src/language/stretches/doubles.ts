import { CLOSES, type MarkList, OPENS } from './read.ts';

/** Two marks, as indices into their list. */
export type MarkPair = readonly [open: number, close: number];

/** A quotation in double marks; `close` is -1 where there is none, and `until` then the mark that it stops before. */
export interface Pair {
  readonly open: number;
  readonly close: number;
  readonly until: number;
  readonly nested: readonly MarkPair[];
}

export interface PairedMarks {
  readonly pairs: readonly Pair[];
  /** A closing mark before any opening one: it may close a quotation of an earlier paragraph. -1 for none. */
  readonly stray: number;
}

/** How many marks ahead are read to tell a quotation within a quotation from a missing closing mark. */
const FORESIGHT = 12;

/** Pairs the double marks of one paragraph; an opening mark without a partner ends before the next one opens. */
export function pairDoubles(marks: MarkList): PairedMarks {
  const pairs: Pair[] = [];
  let stray = -1;
  let open = -1;
  let inner = -1;
  let nested: MarkPair[] = [];
  for (let k = 0; k < marks.length; k++) {
    const direction = marks.direction[k];
    if (open < 0) {
      if (direction === CLOSES && !opensAfterAll(marks, k)) {
        if (pairs.length === 0 && stray < 0) stray = k;
        continue;
      }
      open = k;
      nested = [];
    } else if (inner >= 0) {
      if (direction === OPENS) continue;
      nested.push([inner, k]);
      inner = -1;
    } else if (direction === OPENS) {
      if (isNested(marks, k)) inner = k;
      else {
        pairs.push({ open, close: -1, until: k, nested });
        open = k;
        nested = [];
      }
    } else {
      pairs.push({ open, close: k, until: k, nested });
      open = -1;
    }
  }
  if (open >= 0) pairs.push({ open, close: -1, until: -1, nested });
  return { pairs, stray };
}

/** A mark that looks as if it closed, with nothing open, opens if what follows can only be its partner. */
function opensAfterAll(marks: MarkList, k: number): boolean {
  const next = marks.direction[k + 1];
  if (next === undefined || next === OPENS) return false;
  return marks.direction[k + 2] !== CLOSES;
}

/** Whether the opening mark `k`, inside an open quotation, has a partner of its own before the outer one closes. */
function isNested(marks: MarkList, k: number): boolean {
  let depth = 2;
  const last = Math.min(marks.length, k + FORESIGHT);
  for (let j = k + 1; j < last; j++) {
    if (marks.direction[j] === OPENS) {
      if (depth === 2) return false;
      depth = 2;
    } else if (--depth === 0) return true;
  }
  return false;
}
