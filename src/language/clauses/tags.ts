/** What an item of a sentence is in its place: the part of speech that the context leaves. */
export const Tag = {
  Determiner: 1,
  Possessive: 2,
  Pronoun: 3,
  Adjective: 4,
  Noun: 5,
  /** A capitalised word inside a sentence, or one at its start that no list knows in lower case. */
  Name: 6,
  Number: 7,
  Quantifier: 8,
  Time: 9,
  /** 's after a noun */
  Genitive: 10,
  /** A finite verb, or a past form that may be a participle (“officials briefed on the talks”). */
  Verb: 11,
  /** An infinitive or a verb after a modal. */
  Base: 12,
  Ing: 13,
  /** A participle after be or have, or one that can be nothing else. */
  Participle: 14,
  Be: 15,
  Have: 16,
  Do: 17,
  Modal: 18,
  /** “to” before a verb */
  To: 19,
  Adverb: 20,
  Negation: 21,
  Preposition: 22,
  Conjunction: 23,
  Subordinator: 24,
  /** who, which, whose, whom */
  Relative: 25,
  /** what, how, whether, why */
  Wh: 26,
  /** “that” where it is no determiner */
  That: 27,
  Comma: 28,
  Stop: 29,
  Exclaim: 30,
  Colon: 31,
  Semicolon: 32,
  Dash: 33,
  Open: 34,
  Close: 35,
  /** A quoted stretch that is speech, whole, as one item. */
  Quote: 36,
  Break: 37,
  Other: 38,
} as const;

const set = (...tags: number[]): Uint8Array => {
  const table = new Uint8Array(64);
  for (const tag of tags) table[tag] = 1;
  return table;
};

/** Tags that can stand inside a noun phrase before its head. */
export const BEFORE_NOUN = set(
  Tag.Determiner,
  Tag.Possessive,
  Tag.Adjective,
  Tag.Noun,
  Tag.Name,
  Tag.Number,
  Tag.Quantifier,
  Tag.Genitive,
);

/** Tags that make a verb group, the main verb last. */
export const VERBAL = set(
  Tag.Verb,
  Tag.Base,
  Tag.Ing,
  Tag.Participle,
  Tag.Be,
  Tag.Have,
  Tag.Do,
  Tag.Modal,
);
