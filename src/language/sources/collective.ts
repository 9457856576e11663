import { type Chunk, type NounChunk, tagOf } from '../clauses/chunk.ts';
import type { Frame } from '../clauses/frame.ts';
import type { Phrase } from '../clauses/subject.ts';
import { Tag } from '../clauses/tags.ts';
import {
  COLLECTIVE_BODIES,
  EITHER_NOUNS,
  LEANING_NOUNS,
  MASS_NOUNS,
} from '../lists/person-nouns.ts';
import { DEMONYMS } from '../lists/places.ts';
import { G, M } from '../tokens/classes.ts';

/**
 * Whether a phrase stands for an open-ended group, nobody in particular (“critics”, “many Danes”), or for people of
 * that group who were met (“two critics”, “activists involved in the talks”); null where it is no such phrase.
 */
export type GroupKind = 'collective' | 'anonymous' | null;

/** Reads the phrase whose head stands in the noun chunk `phrase.chunk`. */
export function groupKind(frame: Frame, chunks: readonly Chunk[], phrase: Phrase): GroupKind {
  const chunk = chunks[phrase.chunk];
  if (chunk?.type !== 'noun') return null;
  const { tokens, first, tags } = frame;
  const token = first[phrase.head] as number;
  const tag = tags[phrase.head] as number;
  if (tag === Tag.Pronoun) return everybody(frame, chunks, phrase);
  const amount = tag === Tag.Quantifier || isAmount(wordAt(frame, phrase.head));
  const whole = amount ? membersOf(frame, chunks, phrase) : null;
  if (whole) {
    const people = isDemonym(frame, whole.head);
    return people ? 'collective' : groupKind(frame, chunks, whole);
  }
  if (tag === Tag.Quantifier) return quantified(frame, chunks, phrase, chunk);
  if (tag === Tag.Determiner) return those(frame, chunks, phrase);
  if (namedMembers(frame, chunks, phrase)) return null;
  const demonym = tag === Tag.Name && isDemonym(frame, phrase.head);
  if (!demonym && tag === Tag.Name && !tokens.is(token, G.Plural)) return null;
  const lemma = tokens.lemma(token);
  if (MASS.has(lemma)) return definite(frame, chunk) ? 'collective' : null;
  if (!demonym && !tokens.is(token, G.Plural) && lemma !== 'people') return null;
  if (demonym) return nation(frame, chunks, phrase, chunk);
  if (LEANING.has(lemma) || (tokens.means(token, M.Collective) && !EITHER.has(lemma)))
    return counted(frame, chunk) || met(frame, chunks, phrase) ? 'anonymous' : 'collective';
  if (tokens.means(token, M.Official) && opensWith(frame, chunk, 'fellow')) return 'collective';
  if (EITHER.has(lemma)) return either(frame, chunks, phrase, chunk);
  if (BODIES.has(lemma)) return bodies(frame, chunk);
  if (lemma === 'people' || lemma === 'person') return people(frame, chunks, phrase, chunk);
  return null;
}

const EITHER = new Set(EITHER_NOUNS);
const LEANING = new Set(LEANING_NOUNS);
const MASS = new Set(MASS_NOUNS);
const BODIES = new Set(COLLECTIVE_BODIES);

const opensWith = (frame: Frame, chunk: NounChunk, word: string): boolean =>
  wordAt(frame, chunk.first) === word ||
  wordAt(frame, Math.min(chunk.first + 1, chunk.head)) === word;

/** “Danes”, “Americans”: the plural of who comes from a place. */
function isDemonym({ tokens, first }: Frame, item: number): boolean {
  const word = tokens.word(first[item] as number);
  return word.endsWith('s') && DEMONYMS.has(word.slice(0, -1).toLowerCase());
}

/** “Danes say” is a government or a people; “many Danes”, “Danes believe” is a people. */
function nation(
  frame: Frame,
  chunks: readonly Chunk[],
  phrase: Phrase,
  chunk: NounChunk,
): GroupKind {
  if (counted(frame, chunk)) return 'anonymous';
  for (let item = chunk.first; item < chunk.head; item++)
    if (OPEN.has(wordAt(frame, item)) || LARGE.has(wordAt(frame, item))) return 'collective';
  const verb = nearVerb(chunks, phrase);
  if (verb && frame.tokens.means(frame.first[verb.head] as number, M.Belief)) return 'collective';
  return formOf(frame, verb) === 'say' && verb?.first !== verb?.head ? 'collective' : null;
}

const formOf = ({ tokens, first }: Frame, chunk: Chunk | null): string =>
  chunk ? tokens.form(first[chunk.head] as number) : '';

/** “groups like the Red Cross”, “unions including the UAW”: the article names them. */
function namedMembers(frame: Frame, chunks: readonly Chunk[], phrase: Phrase): boolean {
  const next = chunks[phrase.chunk + 1];
  const at = tagOf(next) === Tag.Comma ? phrase.chunk + 2 : phrase.chunk + 1;
  const word = chunks[at];
  const members = chunks[at + 1];
  if (!word || members?.type !== 'noun' || frame.tags[members.head] !== Tag.Name) return false;
  const form = wordAt(frame, word.head);
  return form === 'like' || form === 'including';
}

/** The amount's “of” leads to who is meant: “dozens of supporters”. */
function membersOf(frame: Frame, chunks: readonly Chunk[], phrase: Phrase): Phrase | null {
  const of = chunks[phrase.chunk + 1];
  const inner = chunks[phrase.chunk + 2];
  if (tagOf(of) !== Tag.Preposition || inner?.type !== 'noun') return null;
  if (wordAt(frame, (of as Chunk).head) !== 'of') return null;
  return {
    first: inner.first,
    last: Math.max(phrase.last, inner.last),
    head: inner.head,
    chunk: phrase.chunk + 2,
    joined: [],
  };
}

const AMOUNTS = new Set('number slew lot lots range array variety scores host'.split(' '));

const isAmount = (word: string): boolean => LARGE.has(word) || AMOUNTS.has(word);

const wordAt = ({ tokens, first }: Frame, item: number): string =>
  tokens.form(first[item] as number) || tokens.word(first[item] as number).toLowerCase();

/** “two critics”, “one of”, “a second”, but not “thousands of”. */
function counted({ tokens, first, tags }: Frame, chunk: NounChunk): boolean {
  for (let item = chunk.first; item < chunk.head; item++) {
    const form = tokens.form(first[item] as number);
    if (tags[item] === Tag.Number && !LARGE.has(form)) return true;
    if (COUNTING.has(form)) return true;
  }
  return false;
}

const LARGE = new Set(['dozens', 'hundreds', 'thousands', 'millions', 'hundred', 'thousand']);
const COUNTING = new Set(['one', 'another', 'second', 'third', 'unnamed', 'unidentified']);

/** Are the people described by what they took part in: “critics present at the meeting”, “experts briefed on the plan”? */
function met({ tokens, first }: Frame, chunks: readonly Chunk[], phrase: Phrase): boolean {
  const own = chunks[phrase.chunk] as Chunk;
  for (let item = phrase.head + 1; item <= own.last; item++)
    if (MET_WORDS.has(tokens.word(first[item] as number))) return true;
  let at = phrase.chunk + 1;
  if (tagOf(chunks[at]) === Tag.Relative) {
    at++;
    // “neighbours who heard from the landlord”: what they did, and no view of theirs.
    const verb = chunks[at];
    return verb?.type === 'verb' && MET_VERBS.has(tokens.lemma(first[verb.head] as number));
  }
  const next = chunks[at];
  if (!next || next.first > phrase.last + 1) return false;
  return MET_WORDS.has(tokens.word(first[next.head] as number));
}

const MET_WORDS = new Set(
  'familiar close present briefed involved aware interviewed gathered contacted reached inside'.split(
    ' ',
  ),
);
const MET_VERBS = new Set('hear speak attend work meet witness'.split(' '));

/**
 * Nouns that go either way (leaders, residents, researchers): a group where many or some of them are spoken for, or a
 * view of theirs stands in the present; people who were met where they told something.
 */
function either(
  frame: Frame,
  chunks: readonly Chunk[],
  phrase: Phrase,
  chunk: NounChunk,
): GroupKind {
  const { tokens, first } = frame;
  if (counted(frame, chunk) || met(frame, chunks, phrase)) return 'anonymous';
  for (let item = chunk.first; item < chunk.head; item++) {
    const form = wordAt(frame, item);
    if (form === 'several' || DEFINITE.has(form)) return 'anonymous';
    if (form === 'whose') return null;
    if (OPEN.has(form)) return 'collective';
  }
  const verb = nearVerb(chunks, phrase);
  const group = tokens.means(first[phrase.head] as number, M.Collective);
  if (!verb) return group && opensWith(frame, chunk, 'other') ? 'collective' : null;
  const token = first[verb.head] as number;
  if (CHANTING.has(tokens.lemma(token))) return 'collective';
  // “scientists realised”, “leaders feared”
  const sure = tokens.means(token, M.Belief) && !tokens.means(token, M.Weak | M.Show);
  if (sure && group) return 'collective';
  const opener = first[verb.first] as number;
  const present =
    (tokens.is(token, G.VerbBase) && !tokens.is(token, G.VerbPast) && verb.first === verb.head) ||
    (tokens.form(opener) === 'have' && !ofBody(frame, chunk));
  if (present) return 'collective';
  // “scientists said” of a study, “Union Steel leaders denied”: people who were asked.
  const asked = tokens.lemma(first[phrase.head] as number) === 'scientist' || ofBody(frame, chunk);
  return asked && tokens.means(token, M.Say | M.Show) ? 'anonymous' : null;
}

const OPEN = new Set(['many', 'some', 'most', 'few', 'all', 'fellow', 'numerous']);

const DEFINITE = new Set(['the', 'these', 'those']);
const CHANTING = new Set(['chant', 'boo', 'cheer', 'jeer']);

/** The verb that follows the phrase or stands right before it. */
function nearVerb(chunks: readonly Chunk[], phrase: Phrase) {
  for (let at = phrase.chunk + 1; at < chunks.length && at < phrase.chunk + 8; at++) {
    const chunk = chunks[at] as Chunk;
    if (chunk.type === 'verb' && chunk.finite && chunk.first > phrase.last) return chunk;
    if (tagOf(chunk) === Tag.Stop) break;
  }
  const before = chunks[phrase.chunk - 1];
  return before?.type === 'verb' ? before : null;
}

/** “Union Steel leaders”: the heads of a body that is named. */
const ofBody = ({ tags }: Frame, chunk: NounChunk): boolean =>
  chunk.head > chunk.first && tags[chunk.head - 1] === Tag.Name;

/** “environmental groups”, “unions”, “other countries”: bodies that nobody names. */
function bodies(frame: Frame, chunk: NounChunk): GroupKind {
  const { tags } = frame;
  for (let item = chunk.first; item < chunk.head; item++) {
    const form = wordAt(frame, item);
    if (tags[item] === Tag.Number || form === 'the' || form === 'several' || form === 'both')
      return null;
  }
  return 'collective';
}

/** “people”, “most people”: everybody; “the people who live there”: somebody. */
function people(
  frame: Frame,
  chunks: readonly Chunk[],
  phrase: Phrase,
  chunk: NounChunk,
): GroupKind {
  const { tokens, first } = frame;
  if (counted(frame, chunk)) return null;
  const opener = tokens.form(first[chunk.first] as number);
  if (opener === 'the' || opener === 'these' || opener === 'those' || opener === 'several')
    return null;
  const next = chunks[phrase.chunk + 1];
  if (tagOf(next) === Tag.Relative || met(frame, chunks, phrase)) return null;
  return phrase.last > chunk.last ? null : 'collective';
}

/** “some”, “many”, “others”, “all” on their own. */
function quantified(
  frame: Frame,
  chunks: readonly Chunk[],
  phrase: Phrase,
  chunk: NounChunk,
): GroupKind {
  const form = frame.tokens.form(frame.first[phrase.head] as number);
  if (!QUANTIFIERS.has(form) || chunk.first !== chunk.head) return null;
  const of = chunks[phrase.chunk + 1];
  if (tagOf(of) === Tag.Preposition) return ofWhom(frame, chunks, phrase) ? 'collective' : null;
  const before = chunks[phrase.chunk - 1];
  // “Roe, Doe and Poe all said”, “the one most often described”
  if (
    (form === 'all' || form === 'most') &&
    (before?.type === 'noun' || tagOf(before) === Tag.Close)
  )
    return null;
  if (tagOf(before) === Tag.Preposition) {
    const word = frame.tokens.form(frame.first[(before as Chunk).head] as number);
    if (!AGENTIVE.has(word)) return null;
  }
  return met(frame, chunks, phrase) ? 'anonymous' : 'collective';
}

/** “voters, many of whom”: of a group, and of nobody who was met. */
function ofWhom({ tokens, first }: Frame, chunks: readonly Chunk[], phrase: Phrase): boolean {
  const whom = chunks[phrase.chunk + 2];
  if (!whom || tokens.form(first[whom.head] as number) !== 'whom') return false;
  for (let at = phrase.chunk - 1; at >= 0 && at > phrase.chunk - 6; at--) {
    const chunk = chunks[at] as Chunk;
    if (chunk.type === 'noun')
      return tokens.means(first[chunk.head] as number, M.Collective | M.Relation | M.PersonNoun);
  }
  return false;
}

const QUANTIFIERS = new Set(['some', 'many', 'most', 'few', 'others', 'all', 'plenty']);
const AGENTIVE = new Set(['by', 'among', 'from', 'to', 'for']);

/** “everybody I met”, “everyone agrees”. */
function everybody(frame: Frame, chunks: readonly Chunk[], phrase: Phrase): GroupKind {
  const form = frame.tokens.form(frame.first[phrase.head] as number);
  if (form !== 'everyone' && form !== 'everybody') return null;
  const before = chunks[phrase.chunk - 1];
  return tagOf(before) !== Tag.Preposition || formOf(frame, before ?? null) === 'by'
    ? 'collective'
    : null;
}

/** “those who see the case as a sham” */
function those(frame: Frame, chunks: readonly Chunk[], phrase: Phrase): GroupKind {
  if (frame.tokens.form(frame.first[phrase.head] as number) !== 'those') return null;
  return tagOf(chunks[phrase.chunk + 1]) === Tag.Relative && !met(frame, chunks, phrase)
    ? 'collective'
    : null;
}

/** “the crowd”, “the left” */
const definite = ({ tokens, first }: Frame, chunk: NounChunk): boolean =>
  tokens.form(first[chunk.first] as number) === 'the' && chunk.head - chunk.first <= 1;
