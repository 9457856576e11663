/**
 * What an item of a sentence is in its place: the part of speech that the context leaves.
 * Constants of their own, no object: the bundler writes their values where they are read.
 */

export const Determiner = 1;
export const Possessive = 2;
export const Pronoun = 3;
export const Adjective = 4;
export const Noun = 5;
/** A capitalised word inside a sentence, or one at its start that no list knows in lower case. */
export const Name = 6;
const NumberToken = 7;

export { NumberToken as Number };
export const Quantifier = 8;
export const Time = 9;
/** 's after a noun */
export const Genitive = 10;
/** A finite verb, or a past form that may be a participle (“officials briefed on the talks”). */
export const Verb = 11;
/** An infinitive or a verb after a modal. */
export const Base = 12;
export const Ing = 13;
/** A participle after be or have, or one that can be nothing else. */
export const Participle = 14;
export const Be = 15;
export const Have = 16;
export const Do = 17;
export const Modal = 18;
/** “to” before a verb */
export const To = 19;
export const Adverb = 20;
export const Negation = 21;
export const Preposition = 22;
export const Conjunction = 23;
export const Subordinator = 24;
/** who, which, whose, whom */
export const Relative = 25;
/** what, how, whether, why */
export const Wh = 26;
/** “that” where it is no determiner */
export const That = 27;
export const Comma = 28;
export const Stop = 29;
export const Exclaim = 30;
export const Colon = 31;
export const Semicolon = 32;
export const Dash = 33;
export const Open = 34;
export const Close = 35;
/** A quoted stretch that is speech, whole, as one item. */
export const Quote = 36;
export const Break = 37;
export const Other = 38;
