import {
  ACUTE,
  BACKTICK,
  isWordUnit,
  LEFT_DOUBLE,
  LEFT_GUILLEMET,
  LEFT_SINGLE,
  LOW_DOUBLE,
  LOW_SINGLE,
  QUOTE,
  RIGHT_DOUBLE,
  RIGHT_GUILLEMET,
} from '../sentences/marks.ts';
import { APOSTROPHE, isDigit, isLetter, isSpace, RIGHT_SINGLE } from '../tokens/characters.ts';

/** A mark that opens, that closes, or that may do either. */
export const OPENS = 1;
export const CLOSES = -1;
export const EITHER = 0;

/** Quotation marks of one paragraph as parallel lists: place, width in code units, direction. */
export class MarkList {
  readonly at: number[] = [];
  readonly width: number[] = [];
  readonly direction: number[] = [];
  /** The code unit of the mark. */
  readonly code: number[] = [];
  get length(): number {
    return this.at.length;
  }
  add(at: number, width: number, direction: number, code: number): void {
    this.code.push(code);
    this.at.push(at);
    this.width.push(width);
    this.direction.push(direction);
  }
}

export interface ParagraphMarks {
  readonly doubles: MarkList;
  readonly singles: MarkList;
}

/** Reads the quotation marks of the paragraph `[start, end)`, apostrophes, inch and minute marks left out. */
export function readMarks(text: string, start: number, end: number): ParagraphMarks | null {
  let marks: ParagraphMarks | null = null;
  for (let i = start; i < end; i++) {
    const code = text.charCodeAt(i);
    if (code > BACKTICK && code < LEFT_GUILLEMET) continue;
    if (code < BACKTICK && code !== QUOTE && code !== APOSTROPHE) continue;
    if (!isMark(code)) continue;
    marks ??= { doubles: new MarkList(), singles: new MarkList() };
    if (!isSingle(code)) addDouble(text, i, 1, start, end, marks.doubles);
    else if (isDoubled(text, i, start, end)) addDouble(text, i++, 2, start, end, marks.doubles);
    else addSingle(text, i, start, end, marks.singles);
  }
  return marks;
}

function isMark(code: number): boolean {
  return (
    code === QUOTE ||
    code === APOSTROPHE ||
    code === BACKTICK ||
    code === ACUTE ||
    code === LEFT_GUILLEMET ||
    code === RIGHT_GUILLEMET ||
    (code >= LEFT_SINGLE && code <= 0x201f)
  );
}

function isSingle(code: number): boolean {
  return (
    code === APOSTROPHE ||
    code === BACKTICK ||
    code === ACUTE ||
    (code >= LEFT_SINGLE && code <= 0x201b)
  );
}

/**
 * Two equal single marks for a double one: '' or `` or ’’. Of three, the first two open with a single one behind them, or
 * the last two close with a single one before them; four and more are none.
 */
function isDoubled(text: string, at: number, start: number, end: number): boolean {
  const code = text.charCodeAt(at);
  if (at + 1 >= end || text.charCodeAt(at + 1) !== code) return false;
  const third = text.charCodeAt(at + 2) === code;
  if (third) return text.charCodeAt(at + 3) !== code && isClearBefore(text, at, start);
  if (at === start || text.charCodeAt(at - 1) !== code) return true;
  return text.charCodeAt(at - 2) !== code && !isClearBefore(text, at - 1, start);
}
const isDash = (code: number): boolean => code === 45 || (code >= 0x2010 && code <= 0x2015);

/** No word and no sentence ends right before: a mark here can open. */
function isClearBefore(text: string, at: number, start: number): boolean {
  if (at <= start) return true;
  const code = text.charCodeAt(at - 1);
  if (isSpace(code) || isDash(code)) return true;
  if (code === 40 || code === 91 || code === 123 || code === 47) return true;
  return isMark(code) && (at - 1 === start || isSpace(text.charCodeAt(at - 2)));
}

/** No word begins right behind: a mark here can close. */
function isClearAfter(text: string, at: number, end: number): boolean {
  if (at >= end) return true;
  const code = text.charCodeAt(at);
  if (isSpace(code) || isDash(code)) return true;
  if (code === 41 || code === 93 || code === 125) return true;
  if (code === 44 || code === 46 || code === 59 || code === 58 || code === 33 || code === 63)
    return true;
  return isMark(code) && (at + 1 >= end || isSpace(text.charCodeAt(at + 1)));
}

function addDouble(
  text: string,
  at: number,
  width: number,
  start: number,
  end: number,
  marks: MarkList,
): void {
  const code = text.charCodeAt(at);
  const before = isClearBefore(text, at, start);
  const after = isClearAfter(text, at + width, end);
  let direction: number = EITHER;
  if (code === LOW_DOUBLE || code === LOW_SINGLE) direction = after && !before ? CLOSES : OPENS;
  else if (
    code === LEFT_DOUBLE ||
    code === LEFT_SINGLE ||
    code === BACKTICK ||
    code === LEFT_GUILLEMET ||
    code === 0x201f
  ) {
    if (at + width >= end) direction = CLOSES;
    else if (before) direction = OPENS;
    else direction = after ? CLOSES : isTerminal(text.charCodeAt(at - 1)) ? EITHER : OPENS;
  } else if (
    code === RIGHT_DOUBLE ||
    code === RIGHT_SINGLE ||
    code === RIGHT_GUILLEMET ||
    code === ACUTE
  ) {
    direction = before && !after ? OPENS : CLOSES;
  } else if (isInchMark(text, at, start)) return;
  else if (before && !after) direction = OPENS;
  else if (after && !before) direction = CLOSES;
  const last = marks.length - 1;
  // Two opening marks in a row are one.
  if (
    direction === OPENS &&
    last >= 0 &&
    marks.direction[last] === OPENS &&
    (marks.at[last] as number) + (marks.width[last] as number) === at
  )
    return;
  marks.add(at, width, direction, code);
}

function isTerminal(code: number): boolean {
  return code === 46 || code === 44 || code === 33 || code === 63 || code === 0x2026;
}

/** The second mark of 6'2" or 5' 11": a number, a minute mark and a number stand before it. */
function isInchMark(text: string, at: number, start: number): boolean {
  let i = at - 1;
  while (i > start && i > at - 4 && isDigit(text.charCodeAt(i))) i--;
  if (i === at - 1) return false;
  if (isSpace(text.charCodeAt(i))) i--;
  const code = text.charCodeAt(i);
  const minute = code === APOSTROPHE || code === RIGHT_SINGLE || code === 0x2032;
  return minute && i > start && isDigit(text.charCodeAt(i - 1));
}

/** Adds a single mark unless it is an apostrophe for sure. */
function addSingle(text: string, at: number, start: number, end: number, marks: MarkList): void {
  const code = text.charCodeAt(at);
  const next = text.charCodeAt(at + 1);
  const inWord = at + 1 < end && isWordUnit(next);
  if (isRockAndRoll(text, at)) return;
  const before = isClearBefore(text, at, start);
  if (code === RIGHT_SINGLE || code === ACUTE) {
    if (!before && !inWord) marks.add(at, 1, CLOSES, code);
  } else if (before) {
    if (at + 1 < end && !isSpace(next) && !isElision(text, at)) marks.add(at, 1, OPENS, code);
  } else if (code === APOSTROPHE && !inWord) marks.add(at, 1, CLOSES, code);
}

const ELISIONS = ['tis', 'twas', 'em', 'n', 'til', 'bout', 'cause', 'cuz', 'round', 'neath'];

/** ’90s, ’16, 'tis, 'em, rock 'n' roll: the apostrophe at `at` stands for what was left out. */
function isElision(text: string, at: number): boolean {
  const next = text.charCodeAt(at + 1);
  if (isDigit(next)) {
    if (!isDigit(text.charCodeAt(at + 2))) return false;
    const behind = text.charCodeAt(at + 3);
    return behind === 115 || !(isLetter(behind) || isDigit(behind));
  }
  for (const word of ELISIONS) {
    if ((next | 32) !== word.charCodeAt(0) || isWordUnit(text.charCodeAt(at + 1 + word.length)))
      continue;
    if (text.startsWith(word.slice(1), at + 2)) return true;
  }
  return false;
}

/** The second apostrophe of rock 'n' roll. */
function isRockAndRoll(text: string, at: number): boolean {
  return (
    (text.charCodeAt(at - 1) | 32) === 110 &&
    isSingle(text.charCodeAt(at - 2)) &&
    isSpace(text.charCodeAt(at - 3))
  );
}
