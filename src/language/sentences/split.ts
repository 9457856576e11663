import { BEFORE_NAME, BEFORE_NUMBER, CAPITALISED, MAY_END } from '../lists/abbreviations.ts';
import { SENTENCE_OPENERS, TAG_VERBS } from '../lists/sentence-openers.ts';
import {
  APOSTROPHE,
  isDigit,
  isLetter,
  isSpace,
  isUpper,
  RIGHT_SINGLE,
  STOP,
} from '../tokens/characters.ts';
import type { Span } from '../types.ts';
import {
  ACUTE,
  BACKTICK,
  BANG,
  breaksBetween,
  ELLIPSIS,
  isBlank,
  isLineBreak,
  isLower,
  isWordUnit,
  LEFT_DOUBLE,
  LEFT_GUILLEMET,
  LEFT_SINGLE,
  LOW_DOUBLE,
  LOW_SINGLE,
  QUESTION,
  QUOTE,
  RIGHT_DOUBLE,
  RIGHT_GUILLEMET,
  skipBlank,
  skipSpace,
} from './marks.ts';
import { isHardWrapped } from './wrapped.ts';

const TITLES = new Set(BEFORE_NAME);
const CLOSING = new Set(MAY_END);
const NUMBERED = new Set(BEFORE_NUMBER);
const CLOSING_CAPITALISED = new Set(CAPITALISED);

/** Longest abbreviation looked for before a full stop, in code units. */
const LONGEST_ABBREVIATION = 10;

/**
 * Splits a text into sentences.
 *
 * A blank line always ends a sentence; so does a single line break, unless the text is evidently hard-wrapped. A closing
 * quotation mark or bracket belongs to the sentence it closes; a sentence does not end before a lower-case word, so that
 * “…?” he said stays whole.
 *
 * @param text any string.
 * @returns UTF-16 half-open spans in order, without white space at either end, none empty. Takes time linear in the text.
 */
export function splitSentences(text: string): Span[] {
  const sentences: Span[] = [];
  const length = text.length;
  const wrapped = isHardWrapped(text);
  let start = skipSpace(text, 0);
  let i = start;
  while (i < length) {
    const code = text.charCodeAt(i);
    if (code === 32 || (code > QUESTION && code < 0x85)) {
      i++;
      continue;
    }
    if (isLineBreak(code)) {
      const next = skipSpace(text, i);
      if (!wrapped || breaksBetween(text, i, next) > 1) {
        push(sentences, text, start, i);
        start = next;
      }
      i = next;
      continue;
    }
    if (code !== STOP && code !== BANG && code !== QUESTION && code !== ELLIPSIS) {
      i++;
      continue;
    }
    const marks = skipMarks(text, i);
    const end = skipClosers(text, marks);
    const next = skipBlank(text, end);
    // A line break or the end of the text decides by itself.
    if (next < length && !isLineBreak(text.charCodeAt(next))) {
      if (endsSentence(text, start, i, marks, end, next)) {
        push(sentences, text, start, end);
        start = next;
      }
    }
    i = next;
  }
  push(sentences, text, start, length);
  return sentences;
}

/** Whether the marks `[at, marks)`, closed by `[marks, end)`, end a sentence when the text goes on at `next`. */
function endsSentence(
  text: string,
  start: number,
  at: number,
  marks: number,
  end: number,
  next: number,
): boolean {
  const following = text.charCodeAt(next);
  if (next === end) return end > marks && isClosingDouble(text, end - 1) && isUpper(following);
  if (following === STOP || following === 44 || following === 59 || following === 58) return false;
  if (isLower(following)) return false;
  // Dashes go on with the sentence.
  if (following === 45 || (following >= 0x2010 && following <= 0x2015)) return false;
  const stop = marks === at + 1 && text.charCodeAt(at) === STOP;
  if (stop) return !isAbbreviation(text, start, at, next);
  // “Will it hold?” She laughed.
  return !(end > marks && isTagAhead(text, next) && !opensSentence(text, next));
}

/** Whether the single full stop at `at` belongs to an abbreviation, an initial or a list number. */
function isAbbreviation(text: string, start: number, at: number, next: number): boolean {
  let from = at;
  const floor = Math.max(start, at - LONGEST_ABBREVIATION);
  while (from > floor && isAbbreviationUnit(text.charCodeAt(from - 1))) from--;
  const size = at - from;
  if (size === 0) return false;
  if (from > 0 && isAbbreviationUnit(text.charCodeAt(from - 1))) return false;
  const first = text.charCodeAt(from);
  if (isDigit(first)) return from === start && size <= 3 && isNumber(text, from, at);
  const opener = skipOpeners(text, next);
  if (size === 1) {
    // An initial (J. Smith), unless a word follows that no name begins with.
    if (isUpper(first))
      return first !== 73 && !isNetwork(text, from) && !opensSentence(text, opener);
    return first === 118 || isDigit(text.charCodeAt(opener));
  }
  const word = text.slice(from, at).toLowerCase();
  const capital = isUpper(first);
  if (capital && TITLES.has(word)) return true;
  if (isDigit(text.charCodeAt(next)) && NUMBERED.has(word)) return true;
  if (isDotted(text, from, at) || CLOSING.has(word) || (capital && CLOSING_CAPITALISED.has(word)))
    return !opensSentence(text, opener);
  return false;
}

/** “she wrote on X. Others …”: no initial. */
const isNetwork = (text: string, at: number): boolean =>
  text.charCodeAt(at) === 88 && /\b(?:on|via) $/.test(text.slice(Math.max(0, at - 5), at));

/** Words that a speaker's name may have between a closed question and the verb: “Why?” Councillor Ann Hartley asked. */
const LONGEST_NAME = 5;

/** Whether a name or title and a verb of speech follow at `at`. */
function isTagAhead(text: string, at: number): boolean {
  let i = at;
  for (let n = 0; n <= LONGEST_NAME; n++) {
    if (!isUpper(text.charCodeAt(i))) return n > 0 && TAG_VERBS.has(wordAt(text, i));
    while (isNameUnit(text.charCodeAt(i)) && i - at < 60) i++;
    if (!isBlank(text.charCodeAt(i))) return false;
    i = skipBlank(text, i);
  }
  return false;
}

function isNameUnit(code: number): boolean {
  return (
    isWordUnit(code) || code === STOP || code === 45 || code === RIGHT_SINGLE || code === APOSTROPHE
  );
}

/** The word at `at`, lower-cased, cut off where no word of the lists is that long. */
function wordAt(text: string, at: number): string {
  let end = at;
  const ceiling = Math.min(text.length, at + LONGEST_ABBREVIATION + 2);
  while (end < ceiling) {
    const code = text.charCodeAt(end);
    if (!isLetter(code) && code !== APOSTROPHE && code !== RIGHT_SINGLE) break;
    end++;
  }
  return text.slice(at, end).toLowerCase().replace('\u2019', "'");
}

/** Single letters parted by full stops, as in U.S.S.R. */
function isDotted(text: string, from: number, at: number): boolean {
  if ((at - from) % 2 === 0) return false;
  for (let i = from; i < at; i++) {
    const code = text.charCodeAt(i);
    if ((i - from) % 2 === 0 ? !isLetter(code) : code !== STOP) return false;
  }
  return true;
}

function isNumber(text: string, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (!isDigit(text.charCodeAt(i))) return false;
  return true;
}

/** Whether the word at `at` is one that begins sentences and no names. */
function opensSentence(text: string, at: number): boolean {
  return SENTENCE_OPENERS.has(wordAt(text, at));
}

function isAbbreviationUnit(code: number): boolean {
  return isWordUnit(code) || code === STOP || code === 45;
}

/** Full stops, question and exclamation marks, also spaced out as in “. . .”. */
function skipMarks(text: string, from: number): number {
  let i = from + 1;
  for (;;) {
    const code = text.charCodeAt(i);
    if (code === STOP || code === BANG || code === QUESTION || code === ELLIPSIS) i++;
    else if (isBlank(code) && text.charCodeAt(i + 1) === STOP) i += 2;
    else return i;
  }
}

/** Closing quotation marks and brackets, and note numbers in brackets, right behind the marks. */
function skipClosers(text: string, from: number): number {
  let i = from;
  for (;;) {
    const code = text.charCodeAt(i);
    if (isCloser(code)) {
      i++;
      continue;
    }
    if (code === 91) {
      const close = noteEnd(text, i);
      if (close > 0) {
        i = close;
        continue;
      }
    }
    // A closing mark behind a stray space; a straight one may open instead where anything follows in its line.
    if (isBlank(code)) {
      const mark = text.charCodeAt(i + 1);
      const after = text.charCodeAt(i + 2);
      const isLast = Number.isNaN(after) || isLineBreak(after);
      if (
        isLast ? mark === RIGHT_DOUBLE || mark === QUOTE : mark === RIGHT_DOUBLE && isSpace(after)
      ) {
        i += 2;
        continue;
      }
    }
    return i;
  }
}

/** End of a note reference such as [12] at `at`, or 0. */
function noteEnd(text: string, at: number): number {
  let i = at + 1;
  while (i < at + 4 && isDigit(text.charCodeAt(i))) i++;
  return i > at + 1 && text.charCodeAt(i) === 93 ? i + 1 : 0;
}

function isCloser(code: number): boolean {
  return (
    code === QUOTE ||
    code === APOSTROPHE ||
    code === RIGHT_DOUBLE ||
    code === RIGHT_SINGLE ||
    code === 41 ||
    code === 93 ||
    code === 125 ||
    code === RIGHT_GUILLEMET ||
    code === LEFT_DOUBLE ||
    code === ACUTE
  );
}

function isClosingDouble(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code === RIGHT_DOUBLE || code === RIGHT_GUILLEMET;
}

/** Opening quotation marks and brackets before the first word of a sentence. */
function skipOpeners(text: string, from: number): number {
  let i = from;
  while (isOpener(text.charCodeAt(i))) i++;
  return i;
}

function isOpener(code: number): boolean {
  return (
    code === QUOTE ||
    code === APOSTROPHE ||
    code === BACKTICK ||
    code === LEFT_DOUBLE ||
    code === LEFT_SINGLE ||
    code === LOW_DOUBLE ||
    code === LOW_SINGLE ||
    code === RIGHT_DOUBLE ||
    code === RIGHT_SINGLE ||
    code === LEFT_GUILLEMET ||
    code === 40 ||
    code === 91
  );
}

function push(sentences: Span[], text: string, start: number, end: number): void {
  let last = end;
  while (last > start && isSpace(text.charCodeAt(last - 1))) last--;
  if (last > start) sentences.push([start, last]);
}
