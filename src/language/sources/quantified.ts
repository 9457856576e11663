import { type Chunk, tagOf } from '../clauses/chunk.ts';
import type { Frame } from '../clauses/frame.ts';
import type { Phrase } from '../clauses/subject.ts';
import { Tag } from '../clauses/tags.ts';
import { AMOUNT_NOUNS } from '../lists/amounts.ts';
import { G } from '../tokens/classes.ts';
import type { Context } from './context.ts';
import { type Referent, referTo } from './referent.ts';

/** Is the head a word of number or amount, so that who is meant stands after “of”, or is left open? */
export function isAmount(frame: Frame, phrase: Phrase): boolean {
  const tag = frame.tags[phrase.head];
  return (
    tag === Tag.Quantifier || tag === Tag.Number || AMOUNT_NOUNS.has(formAt(frame, phrase.head))
  );
}

/** “one of them”, “several of the aides”, “a handful of insiders”, by who they all are. */
export function quantified(
  frame: Frame,
  phrase: Phrase,
  whole: Referent | null,
  pronoun: boolean,
): Referent | null {
  if (!whole) return null;
  const form = formAt(frame, phrase.head);
  const one = isOne(form);
  const counted = frame.tags[phrase.head] === Tag.Number || one;
  const few = counted || form === 'handful' || form === 'pair' || form === 'couple';
  const named = whole.kind === 'person';
  const unnamed = (whole.kind === 'collective' && few) || (named && (counted || whole.plural));
  const kind = unnamed ? 'anonymous' : whole.kind;
  const more = { plural: !one, noun: whole.noun };
  // “one of them” goes by the name of those it is one of.
  return referTo(
    frame,
    phrase,
    kind,
    kind === 'anonymous' && pronoun ? { ...more, name: whole.name } : more,
  );
}

/** “two said”, “another said”, of whom is left open; “some say” is collective.ts's. */
export function openAmount(frame: Frame, phrase: Phrase, { discourse }: Context): Referent | null {
  const form = formAt(frame, phrase.head);
  const one = isOne(form);
  // “two said” is two people; “911”, “2018” is none.
  const counted = frame.tokens.is(frame.first[phrase.head] as number, G.NumberWord);
  if (!one && form !== 'several' && !counted) return null;
  return referTo(frame, phrase, 'anonymous', {
    plural: !one,
    noun: discourse.lastAnonymous()?.noun ?? '',
  });
}

const isOne = (form: string): boolean => form === 'one' || form === 'another';

const formAt = (frame: Frame, item: number): string => {
  const { tokens, first } = frame;
  const token = first[item] as number;
  return tokens.form(token) || tokens.word(token).toLowerCase();
};

/** The phrase after “of”: those whom the amount is taken from. */
export function membersOf(frame: Frame, chunks: readonly Chunk[], phrase: Phrase): Phrase | null {
  const of = chunks[phrase.chunk + 1];
  const inner = chunks[phrase.chunk + 2];
  if (tagOf(of) !== Tag.Preposition || inner?.type !== 'noun') return null;
  if (formAt(frame, (of as Chunk).head) !== 'of') return null;
  return {
    first: inner.first,
    last: Math.max(phrase.last, inner.last),
    head: inner.head,
    chunk: phrase.chunk + 2,
    joined: [],
  };
}
