import type { Entity } from '../speakers/entity.ts';
import type { Fit } from './fits.ts';
import { type Mention, MOST } from './mention.ts';
import type { Referent } from './referent.ts';

/** How many sentences back a pronoun may look. */
export const REACH = 6;
/** How many more, where the nearest only names somebody. */
const FARTHER = 2;

/** Where to look for whom a pronoun takes up. */
export interface Search {
  /** Whom it cannot stand for, as “he” in “he told Roe”. */
  readonly others?: ReadonlySet<Entity>;
  /** Only who was spoken of before this token. */
  readonly before?: number;
  /** It gives words away: rather whoever led a sentence before than somebody whom the last one only names. */
  readonly closes?: boolean;
  /** Only who led one of the last sentences. */
  readonly leading?: boolean;
}

/**
 * The one who fits best among those spoken of before `token`, the sentences taken backwards.
 *
 * @param backTo how many sentences back one lies.
 */
export function nearest(
  mentions: readonly Mention[],
  backTo: (sentence: number) => number,
  fits: Fit,
  token: number,
  { closes = false, leading = false }: Search = {},
): Referent | null {
  let back = -1;
  let seen = 0;
  let subject: Referent | null = null;
  let owner: Referent | null = null;
  let other: Referent | null = null;
  let object: Referent | null = null;
  let speaker: Referent | null = null;
  let until = leading ? FARTHER : REACH;
  let inner = false;
  for (let i = mentions.length - 1; i >= 0; i--) {
    const { referent, sentence: at, role } = mentions[i] as Mention;
    const distance = backTo(at);
    if (distance !== back) {
      if (speaker ?? subject ?? owner ?? object) break;
      // “a clerk”, who may be “she” or not: rather a woman whom the sentence before was about.
      const open = other?.kind === 'anonymous' && other.gender === 'unknown';
      if (other) until = Math.min(until, back + ((closes && !inner) || open ? FARTHER : 0));
      back = distance;
      seen = 0;
      if (back > until) break;
    }
    if (++seen > MOST || !fits(referent)) continue;
    if (back === 0 && referent.token >= token) continue;
    // “They sent it to voters. ‘It is late,’ they wrote”: of a group that did nothing nobody goes on speaking.
    if (referent.kind === 'collective' && role === 'other') continue;
    // An unnamed man of three sentences ago is hardly “he” still, where somebody has a name.
    if (back > 1 && referent.kind === 'anonymous') continue;
    if (role === 'speaker') speaker ??= referent;
    else if (role === 'subject') subject = referent;
    else if (role === 'owner') owner = referent;
    else if (leading) continue;
    else if (role === 'object') object ??= referent;
    else {
      inner ||= role === 'inner' && !other;
      other ??= referent;
    }
  }
  if (speaker) return speaker;
  // “A neighbour sent him the film”: he is rather the man of before.
  if (object && subject?.kind === 'anonymous' && subject.gender === 'unknown') return object;
  return subject ?? owner ?? object ?? other;
}
