import { type Frame, wordAt } from '../clauses/frame.ts';
import type { Phrase } from '../clauses/phrase.ts';
import { PARTY_KINDS, PARTY_PLURALS } from '../lists/group-words.ts';

/**
 * “the Conservatives”, “Tories”, “the Liberal Democrats”: a party by the name of its members, which speaks as a body.
 * “Conservatives say” may be any who think so, and “some Tories” are some of them.
 */
export function isParty(frame: Frame, { first, head }: Phrase): boolean {
  const { tokens } = frame;
  if (!tokens.isCapital(frame.first[head] as number)) return false;
  const word = wordAt(frame, head);
  const kinds = PARTY_KINDS.get(word);
  const kind = kinds?.has(wordAt(frame, head - 1)) ?? false;
  if (!kind && !PARTY_PLURALS.has(word)) return false;
  const from = kind ? head - 1 : head;
  // “Tories”, “Lib Dems” are no word for anybody else.
  if (from === first) return kind || word === 'tories';
  return from === first + 1 && wordAt(frame, first) === 'the';
}
