/**
 * What a token is by its characters alone.
 * Constants of their own, no object: the bundler writes their values where they are read.
 */

/** A word in lower case, or one that begins with no letter of either case. */
export const Word = 1;
/** A word that begins with a capital. */
export const Capital = 2;
/** A word of two letters or more that are all capitals, dots and digits apart (NASA, U.S.). */
export const Caps = 3;
/** 's ’s 're 'd …: cut off from the word before. */
export const Clitic = 4;
const NumberToken = 5;

export { NumberToken as Number };
export const Comma = 6;
/** . … */
export const Stop = 7;
/** ? ! */
export const Exclaim = 8;
export const Colon = 9;
export const Semicolon = 10;
/** – — -- and a hyphen between spaces */
export const Dash = 11;
export const Open = 12;
export const Close = 13;
/** Any quotation mark, apostrophes at a word's edge included. */
export const Mark = 14;
export const Other = 15;
/** The end of a line. */
export const Break = 16;
