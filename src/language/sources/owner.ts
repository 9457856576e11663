import type { Frame } from '../clauses/frame.ts';
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

/** The same, with whom “his” takes up. */
export function ownerOf(frame: Frame, owned: Owned, context: Context): Entity | null {
  const item = possessiveOf(frame, owned);
  if (frame.tags[item] !== Tag.Possessive) return namedOwner(frame, owned, context);
  const token = frame.first[item] as number;
  const form = frame.tokens.form(token);
  return context.discourse.resolve(form, frame.sentence, token)?.entity ?? null;
}
