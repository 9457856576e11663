/** What only the sentence and stretch stages look at: line breaks, quotation marks, terminal marks. */
import { isDigit, isLetter, isSpace, isUpper } from '../tokens/characters.ts';

export const BANG = 0x21;
export const QUESTION = 0x3f;
export const ELLIPSIS = 0x2026;

export const QUOTE = 0x22;
export const BACKTICK = 0x60;
export const ACUTE = 0xb4;
export const LEFT_GUILLEMET = 0xab;
export const RIGHT_GUILLEMET = 0xbb;
export const LEFT_SINGLE = 0x2018;
export const LOW_SINGLE = 0x201a;
export const LEFT_DOUBLE = 0x201c;
export const RIGHT_DOUBLE = 0x201d;
export const LOW_DOUBLE = 0x201e;

/** Line feed, vertical tab, form feed, carriage return, next line, line and paragraph separator. */
export const isLineBreak = (code: number): boolean =>
  (code >= 10 && code <= 13) || code === 0x85 || code === 0x2028 || code === 0x2029;

/** White space within a line. */
export const isBlank = (code: number): boolean => isSpace(code) && !isLineBreak(code);

/** A letter that is no capital; letters of scripts without case count. */
export const isLower = (code: number): boolean => isLetter(code) && !isUpper(code);

/** A letter or a digit. */
export const isWordUnit = (code: number): boolean => isLetter(code) || isDigit(code);

/** First place at or after `from` that holds no blank. */
export function skipBlank(text: string, from: number): number {
  let i = from;
  while (isBlank(text.charCodeAt(i))) i++;
  return i;
}

/** First place at or after `from` that holds no white space. */
export function skipSpace(text: string, from: number): number {
  let i = from;
  while (isSpace(text.charCodeAt(i))) i++;
  return i;
}

/** Number of line breaks in `[from, to)`; a carriage return with its line feed is one, U+2029 parts paragraphs. */
export function breaksBetween(text: string, from: number, to: number): number {
  let breaks = 0;
  for (let i = from; i < to; i++) {
    const code = text.charCodeAt(i);
    if (code === 0x2029) breaks += 2;
    else if (isLineBreak(code) && !(code === 10 && text.charCodeAt(i - 1) === 13)) breaks++;
  }
  return breaks;
}
