import type { Referent } from '../sources/referent.ts';
import type { Entity } from '../speakers/entity.ts';
import { headOf } from '../speakers/roles.ts';
import type { Span } from '../types.ts';
import type { Material } from './material.ts';

/** A transcript inside quotation marks: “RIBEIRO: We will see.” Three words of capitals at most, then a colon. */
const HEADER = /^["“”'‘«„\s]*((?:\p{Lu}[\p{Lu}.'’-]+ ?){1,3}):\s/u;
const LONGEST = 60;

/** Who the quotation itself says is speaking, at its start. */
export function speakerInside({ tokens, entities }: Material, [start, end]: Span): Referent | null {
  const { text } = tokens;
  const found = HEADER.exec(text.slice(start, Math.min(end, start + LONGEST)));
  const name = found?.[1]?.trim();
  if (!found || !name) return null;
  const surname = headOf(name).toLowerCase();
  const entity = entities.all.find(
    (each) => each.kind === 'person' && headOf(each.name).toLowerCase() === surname,
  );
  return personCalled(name, entity);
}

/** The named person; by the name that stands in the text, where the article has no other. */
export const personCalled = (name: string, entity?: Entity): Referent => ({
  kind: 'person',
  name: entity?.name ?? name,
  called: null,
  gender: entity?.gender ?? 'unknown',
  plural: false,
  noun: '',
  entity: entity ?? null,
  token: 0,
});
