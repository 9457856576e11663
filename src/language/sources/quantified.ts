import { type Frame, tokenAt, wordAt } from '../clauses/frame.ts';
import type { Phrase } from '../clauses/phrase.ts';
import { Tag } from '../clauses/tags.ts';
import { AMOUNT_NOUNS } from '../lists/amounts.ts';
import { G } from '../tokens/classes.ts';
import type { Context } from './context.ts';
import type { Discourse } from './discourse.ts';
import { peopleNamed } from './pair.ts';
import { type Referent, referentWith, referTo } from './referent.ts';

/** Is the head a word of number or amount, so that who is meant stands after “of”, or is left open? */
export function isAmount(frame: Frame, phrase: Phrase): boolean {
  const tag = frame.tags[phrase.head];
  return (
    tag === Tag.Quantifier ||
    tag === Tag.Number ||
    AMOUNT_NOUNS.has(wordAt(frame, phrase.head)) ||
    isNext(frame, phrase)
  );
}

/** “a third said”, “the other said”, behind what others said. */
export function isNext(frame: Frame, { first, head }: Phrase): boolean {
  if (head !== first + 1) return false;
  const article = wordAt(frame, first);
  const form = wordAt(frame, head);
  const other = article === 'the' && form === 'other';
  return other || ((article === 'a' || article === 'the') && ORDINALS.has(form));
}

const ORDINALS = new Set(['second', 'third', 'fourth', 'fifth', 'sixth', 'seventh']);

/** “one of them”, “several of the aides”, “a handful of insiders”, by who they all are. */
export function quantified(
  frame: Frame,
  phrase: Phrase,
  whole: Referent | null,
  pronoun: boolean,
): Referent | null {
  // “only one of the delegates has said so”: that hardly anybody did.
  if (!whole || wordBefore(frame, phrase) === 'only') return null;
  const form = wordAt(frame, phrase.head);
  // “both of the men”, “all of them”: none left out
  if (form === 'both' || form === 'all') return whole;
  const one = isOne(form);
  const counted = frame.tags[phrase.head] === Tag.Number || one;
  const few = counted || FEW.has(form);
  const named = whole.kind === 'person';
  const unnamed = (whole.kind === 'collective' && few) || (named && (counted || whole.plural));
  const kind = unnamed ? 'anonymous' : whole.kind;
  // “one of them” goes by the name of those it is one of.
  const part = referTo(frame, phrase, kind, { plural: !one, noun: whole.noun });
  return kind === 'anonymous' && pronoun ? referentWith(part, { name: whole.name }) : part;
}

const FEW = new Set([
  'clutch',
  'couple',
  'handful',
  'pair',
  'series',
  'string',
  'succession',
  'trio',
]);

/** “two said”, “another said”, of whom is left open; “some say” is the groups' stage's. */
export function openAmount(
  frame: Frame,
  phrase: Phrase,
  { discourse, ofPoll }: Context,
): Referent | null {
  const form = wordAt(frame, phrase.head);
  const next = isNext(frame, phrase);
  if (form === 'both') return both(frame, phrase, discourse);
  // “a third” of whom a poll asks
  if (next && (ofPoll || !discourse.lastAnonymous())) return null;
  const one = isOne(form) || next;
  // “two said” is two people; “911”, “2018” is none.
  const counted = frame.tokens.is(frame.first[phrase.head] as number, G.NumberWord);
  if (!one && form !== 'several' && !counted) return null;
  // “the two said”: those who were just named, if two were.
  const token = frame.first[phrase.head] as number;
  const the = frame.tokens.form(frame.first[phrase.first] as number) === 'the';
  // “the world number one”: by what she is ranked.
  if (the && wordAt(frame, phrase.head - 1) === 'number') {
    const ranked = discourse.takenUp('unknown', [], frame.sentence, token, false);
    return ranked && referentWith(ranked, { token });
  }
  if (the && counted && discourse.pair(frame.sentence, token) !== null)
    return peopleNamed(frame, phrase, form, discourse);
  return referTo(frame, phrase, 'anonymous', {
    plural: !one,
    noun: discourse.lastAnonymous()?.noun ?? '',
  });
}

/** “Both said so”: the unnamed or named people who were last spoken of as several, or the two who were named last. */
function both(frame: Frame, phrase: Phrase, discourse: Discourse): Referent | null {
  const token = frame.first[phrase.head] as number;
  const them = discourse.resolve('they', frame.sentence, token);
  if (them?.plural && (them.kind === 'anonymous' || them.kind === 'person'))
    return referentWith(them, { token });
  return discourse.pair(frame.sentence, token) && peopleNamed(frame, phrase, 'two', discourse);
}

const isOne = (form: string): boolean => form === 'one' || form === 'another';

const wordBefore = (frame: Frame, phrase: Phrase): string =>
  frame.tokens.form(tokenAt(frame, phrase.first - 1));
