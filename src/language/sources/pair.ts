import { endOf, type Frame, wordAt } from '../clauses/frame.ts';
import { type Phrase, phraseWith } from '../clauses/phrase.ts';
import { Tag } from '../clauses/tags.ts';
import { PAIR_NOUNS } from '../lists/amounts.ts';
import type { Context } from './context.ts';
import type { Discourse } from './discourse.ts';
import { type Referent, referentWith, referTo } from './referent.ts';

/** “The couple said”: the two whom the article named last; null where it named no two. */
export function pairNamed(
  frame: Frame,
  phrase: Phrase,
  { discourse, entities }: Context,
): Referent | null {
  const { tokens, first, tags } = frame;
  const { head, last } = phrase;
  if (!PAIR_NOUNS.has(wordAt(frame, head))) return null;
  if (tokens.form(first[phrase.first] as number) !== 'the') return null;
  const token = first[head] as number;
  const pair = discourse.pair(frame.sentence, last > head ? endOf(frame, last) : token);
  if (last === head) return pair && referentWith(pair, { token });
  // “the couple, Tom and Ida Brock, said”
  if (tags[head + 1] !== Tag.Comma) return null;
  if (entities.entityAt(first[last] as number)?.kind === 'person')
    return referTo(frame, phraseWith(phrase, { first: head + 2, head: last }), 'person', {
      plural: true,
    });
  return pair && referentWith(pair, { token });
}

/** People whom the article has named, by their names where `amount` says that they are two: “the two”, “the two lawmakers”. */
export function peopleNamed(
  frame: Frame,
  phrase: Phrase,
  amount: string,
  discourse: Discourse,
): Referent {
  const token = frame.first[phrase.head] as number;
  const pair = amount === 'two' ? discourse.pair(frame.sentence, token) : null;
  const people = referTo(frame, phrase, 'person', { plural: true });
  return pair ? referentWith(people, { name: pair.name }) : people;
}
