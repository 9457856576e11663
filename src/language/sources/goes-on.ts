import { human } from './fits.ts';
import { type Mention, MOST } from './mention.ts';
import type { Referent } from './referent.ts';

/** Whom a pronoun took up, and where. */
export interface Kept {
  readonly referent: Referent;
  readonly sentence: number;
}

/**
 * “The guard sat. Led in by Roe, he shrugged. He said”: is the unnamed man of the last “he” still whom it is about, since
 * nobody has led a clause between that and `token`?
 *
 * @param mentions all of the article so far, in order.
 */
export function goesOn(taken: Referent, mentions: readonly Mention[], token: number): boolean {
  if (taken.kind !== 'anonymous' || taken.plural || taken.token >= token) return false;
  const from = mentions.length - 1;
  for (let i = from; i >= 0 && i > from - MOST; i--) {
    const { referent, role } = mentions[i] as Mention;
    if (referent.token <= taken.token) return true;
    const leads = role === 'subject' || role === 'speaker';
    if (leads && human(referent) && referent.token < token) return false;
  }
  return true;
}
