/** Character classes by code unit. A table for Latin and its neighbours, a regular expression for the rest. */

const SPACE = 1;
const LETTER = 2;
const UPPER = 4;

const KNOWN = 0x2100;
const TABLE = new Uint8Array(KNOWN);
for (let code = 0; code < KNOWN; code++) {
  const character = String.fromCharCode(code);
  if (/\s/.test(character) || code === 0x200b || code === 0x85) TABLE[code] = SPACE;
  else if (/\p{L}|\p{M}/u.test(character)) {
    TABLE[code] = /\p{Lu}|\p{Lt}/u.test(character) ? LETTER | UPPER : LETTER;
  }
}

/** White space of any kind, line ends included. False past the end of a text (NaN). */
export const isSpace = (code: number): boolean =>
  code < KNOWN ? TABLE[code] === SPACE : code === 0x3000 || code === 0xfeff;

/** A letter or a mark that sits on one; a surrogate counts as a letter. */
export const isLetter = (code: number): boolean =>
  code < KNOWN ? (TABLE[code] as number) >= LETTER : code >= 0x2c00 && !isOther(code);

export const isUpper = (code: number): boolean =>
  code < KNOWN ? ((TABLE[code] as number) & UPPER) !== 0 : code >= 0x2c00 && isFarUpper(code);

const isOther = (code: number): boolean =>
  !/[\p{L}\p{M}\ud800-\udfff]/u.test(String.fromCharCode(code));
const isFarUpper = (code: number): boolean => /\p{Lu}/u.test(String.fromCharCode(code));
