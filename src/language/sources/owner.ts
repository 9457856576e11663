import type { Frame } from '../clauses/frame.ts';
import type { Phrase } from '../clauses/phrase.ts';
import { Tag } from '../clauses/tags.ts';
import type { Entity } from '../speakers/entity.ts';
import type { Context } from './context.ts';

/** A noun, and the item where what belongs to it begins. */
interface Owned {
  readonly first: number;
  readonly head: number;
}

/** The item of the “'s” or “his” that stands nearest before the noun; -1 where none does. */
function possessiveOf({ tags }: Frame, { first, head }: Owned): number {
  for (let item = head - 1; item >= first; item--)
    if (tags[item] === Tag.Possessive || (tags[item] === Tag.Genitive && item > first)) return item;
  return -1;
}

/** Whom “'s” gives the noun to, where that is somebody or something named: “Ribeiro's life”. */
export function namedOwner(frame: Frame, owned: Owned, { entities }: Context): Entity | null {
  const item = possessiveOf(frame, owned);
  if (item < 0 || frame.tags[item] !== Tag.Genitive) return null;
  return entities.entityAt(frame.first[item - 1] as number) ?? null;
}

/** The same, with whom “his” and “the mayor's” take up. */
export function ownerOf(frame: Frame, owned: Owned, context: Context): Entity | null {
  const item = possessiveOf(frame, owned);
  if (frame.tags[item] !== Tag.Possessive)
    return namedOwner(frame, owned, context) ?? describedOwner(frame, owned.first, item, context);
  const token = frame.first[item] as number;
  const form = frame.tokens.form(token);
  return context.discourse.resolve(form, frame.sentence, token)?.entity ?? null;
}

/** “the mayor's spokesman”: whom the article calls so. */
function describedOwner(
  { tokens, first, tags }: Frame,
  from: number,
  genitive: number,
  { entities }: Context,
): Entity | null {
  const token = first[genitive - 1] ?? -1;
  const the = genitive > 0 && tokens.form(first[from] as number) === 'the';
  if (!the || tags[genitive - 1] !== Tag.Noun) return null;
  return entities.byRole(tokens.lemma(token), token, first[from + 1]) ?? null;
}

/** “the husband of Ana Roe”, “the father of crash victim, Ana Roe”: whoever is named behind “of”. */
export function ownerBehind(
  { tokens, first }: Frame,
  { head, last }: Phrase,
  { entities }: Context,
): Entity | null {
  if (tokens.form(first[head + 1] ?? -1) !== 'of') return null;
  for (let item = head + 2; item <= last + 2; item++) {
    const entity = entities.entityAt(first[item] ?? -1);
    if (entity?.kind === 'person') return entity;
  }
  return null;
}
