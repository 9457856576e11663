/** Code units that more than one step looks at, and character classes by code unit. */

export const APOSTROPHE = 0x27;
export const RIGHT_SINGLE = 0x2019;
export const STOP = 0x2e;

const SPACE = 1;
const LETTER = 2;
const UPPER = 4;
const OTHER = 8;

/** The class of each code unit that was asked for; 0 where none was yet. A full table would cost a page its first milliseconds. */
const TABLE = new Uint8Array(0x10000);

function read(code: number): number {
  const character = String.fromCharCode(code);
  let found = OTHER;
  // Latin letters and the marks of any English text first, without an expression over all of Unicode to be compiled.
  if (code < 0x80) {
    const letter = code | 32;
    if (letter > 96 && letter < 123) found = code < 97 ? LETTER | UPPER : LETTER;
    else if (code === 32 || (code > 8 && code < 14)) found = SPACE;
  } else if (code > 0x200f && code < 0x2028) found = OTHER;
  else if (code >= 0x2100) {
    if (code === 0x3000 || code === 0xfeff) found = SPACE;
    else if (code >= 0x2c00 && /[\p{L}\p{M}\ud800-\udfff]/u.test(character))
      found = /\p{Lu}/u.test(character) ? LETTER | UPPER : LETTER;
  } else if (/\s/.test(character) || code === 0x200b || code === 0x85) found = SPACE;
  else if (/\p{L}|\p{M}/u.test(character))
    found = /\p{Lu}|\p{Lt}/u.test(character) ? LETTER | UPPER : LETTER;
  TABLE[code] = found;
  return found;
}

const classOf = (code: number): number => (code >= 0 ? TABLE[code] || read(code) : OTHER);

/** White space of any kind, line ends included. False past the end of a text (NaN). */
export const isSpace = (code: number): boolean => classOf(code) === SPACE;

/** A letter or a mark that sits on one; a surrogate counts as a letter. */
export const isLetter = (code: number): boolean => (classOf(code) & LETTER) !== 0;

/** A capital letter. */
export const isUpper = (code: number): boolean => (classOf(code) & UPPER) !== 0;

/** A digit from 0 to 9. */
export const isDigit = (code: number): boolean => code >= 48 && code <= 57;

/** How many rows of {@link threeLetters} there are. */
export const THREE_LETTERS = 1 << 15;

/** Three letters as one number, whatever their case: tells most words apart before a string is cut or hashed. */
export const threeLetters = (text: string, at: number): number =>
  ((text.charCodeAt(at) & 31) << 10) |
  ((text.charCodeAt(at + 1) & 31) << 5) |
  (text.charCodeAt(at + 2) & 31);
