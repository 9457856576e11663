import * as Tag from './tag-values.ts';

export { Tag };

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
