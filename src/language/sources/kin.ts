import type { Frame } from '../clauses/frame.ts';
import type { Phrase } from '../clauses/phrase.ts';
import { KIN_BACK } from '../lists/kinship.ts';
import type { Entity } from '../speakers/entity.ts';
import { headOf } from '../speakers/roles.ts';
import type { Context } from './context.ts';
import { ownerOf } from './owner.ts';
import { type Referent, sameGender } from './referent.ts';

/** Remembers whose daughter, husband or brother a source is said to be. */
export function noteKin(frame: Frame, phrase: Phrase, referent: Referent, context: Context): void {
  const noun = frame.tokens.lemma(frame.first[phrase.head] as number);
  const { entity, kind } = referent;
  if (kind !== 'person' || !entity || !KIN_BACK.has(noun)) return;
  const of = ownerOf(frame, phrase, context);
  if (of?.kind === 'person' && of !== entity) context.kin.set(entity, { noun, of });
}

/** “Her daughter, Ida Roe, said her mother …”: whom `owner` was said to be a relative of, if this noun is the way back. */
export function kinOf(
  noun: string,
  owner: Entity | null,
  gender: Referent['gender'],
  { kin }: Context,
): Entity | null {
  const known = owner && kin.get(owner);
  if (!known || !KIN_BACK.get(known.noun)?.includes(noun)) return null;
  return sameGender(gender, known.of.gender) ? known.of : null;
}

/** Does the article have only a first name for somebody's wife or son? “The archbishop” is somebody else. */
export const isOnlyKin = ({ entity }: Referent): boolean =>
  !!entity?.roles.length &&
  !entity.name.includes(' ') &&
  entity.roles.every((role) => KIN_BACK.has(headOf(role)));
