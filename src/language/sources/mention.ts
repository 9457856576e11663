import { type Referent, sameGender } from './referent.ts';

/** Mentions of one sentence that are looked at, at most. */
export const MOST = 48;

/**
 * What somebody is in the sentence that speaks of them: the `speaker` to whom its end gives it (“…, Roe said”), its `subject`
 * or a source of it, which a later pronoun prefers,
 * the `owner` of its subject (“Ribeiro's life”), the `object` whom a pronoun takes up (“sent her flowers”), the subject of an
 * `inner` clause, or anything else.
 */
export type Role = 'speaker' | 'subject' | 'owner' | 'object' | 'inner' | 'other';

/** One time that somebody was spoken of. */
export interface Mention {
  readonly referent: Referent;
  readonly sentence: number;
  readonly role: Role;
}

/**
 * The named person whom a sentence is about: its subject, the owner of its subject, or the only one whom it names; null
 * where it has none.
 *
 * @param mentions all of the article so far, in order.
 * @param body whether a body may do: outlets sign what they are quoted with.
 * @param told the gender of whom the words tell: “He was a quiet boy” is not said by the man whom the sentence is about, but
 *   may be by whoever it calls “his mother”.
 */
export function leadingOf(
  mentions: readonly Mention[],
  sentence: number,
  body: boolean,
  told: Referent['gender'] | null,
): Referent | null {
  let low = 0;
  let high = mentions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((mentions[middle] as Mention).sentence < sentence) low = middle + 1;
    else high = middle;
  }
  let owner: Referent | null = null;
  const others = new Set<string | null>();
  let other: Referent | null = null;
  for (let i = low; i < Math.min(mentions.length, low + MOST); i++) {
    const { referent, sentence: at, role } = mentions[i] as Mention;
    if (at !== sentence) break;
    const fits = referent.kind === 'person' || (body && referent.kind === 'organization');
    if (!fits || referent.plural || !referent.name) continue;
    if (role === 'subject' || role === 'speaker') {
      if (told === null || !sameGender(told, referent.gender)) return referent;
      continue;
    }
    if (role === 'owner') owner ??= referent;
    other = referent;
    others.add(referent.name);
  }
  return owner ?? (others.size === 1 ? other : null);
}
