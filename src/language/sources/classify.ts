import type { Chunk, NounChunk } from '../clauses/chunks.ts';
import { type Frame, wordAt } from '../clauses/frame.ts';
import { type Phrase, phraseWith } from '../clauses/phrase.ts';
import { isNumber } from '../clauses/tag-adverbs.ts';
import { Tag, VERBAL } from '../clauses/tags.ts';
import { counted, isFigure, membersOf, thoseBefore } from '../groups/amount.ts';
import type { GroupKind } from '../groups/group-kind.ts';
import { groupKind } from '../groups/kind.ts';
import { nearVerb } from '../groups/met.ts';
import { isParty } from '../groups/party.ts';
import { AMOUNT_NOUNS } from '../lists/amounts.ts';
import { TOLD_WORDS } from '../lists/group-words.ts';
import { OPEN_ROLES, PRIVATE_ROLES } from '../lists/open-roles.ts';
import { TOLD_NOUNS } from '../lists/person-nouns.ts';
import type { Entity } from '../speakers/entity.ts';
import { G, HUMAN, M } from '../tokens/classes.ts';
import { writerOf } from './author.ts';
import type { Context } from './context.ts';
import { described } from './described.ts';
import { membersNamed, namesApposed } from './members.ts';
import { bodyNamed, named, titled } from './named.ts';
import type { Search } from './nearest.ts';
import { pairNamed } from './pair.ts';
import { isAmount, isNext, openAmount, quantified } from './quantified.ts';
import { type Referent, referentWith, referTo } from './referent.ts';
import { respondents } from './respondents.ts';
import { isPlural, shapeOf } from './shape.ts';
import { teamNamed } from './team-named.ts';
import { thoseNamed } from './those-named.ts';

/**
 * Says who a source phrase stands for and of what kind, by the whole article: pronouns and “the senator” lead to who was
 * named, “the official” to an unnamed one met before.
 *
 * @returns null where the phrase can be no source (“it”, “the plan”).
 */
export function classify(
  frame: Frame,
  chunks: readonly Chunk[],
  phrase: Phrase,
  context: Context,
): Referent | null {
  // “my father”: the article's own author speaks (GUIDELINE.md, rule 7).
  const ours = frame.tokens.form(frame.first[phrase.first] as number);
  if (phrase.first < phrase.head && (ours === 'my' || ours === 'our')) return null;
  // “another inquiry – this one focused on the port”
  if (ours === 'this' && wordAt(frame, phrase.head) === 'one') return null;
  return (
    respondents(frame, chunks, phrase, context) ??
    titled(frame, phrase, context.entities) ??
    bodyNamed(frame, phrase, context.entities) ??
    teamNamed(frame, chunks, phrase, context) ??
    peopleLed(frame, chunks, phrase, context) ??
    thoseNamed(frame, chunks, phrase, context) ??
    pairNamed(frame, phrase, context) ??
    mostOfThose(frame, chunks, phrase, context) ??
    written(frame, chunks, phrase, context) ??
    group(frame, chunks, phrase, context) ??
    byTag(frame, chunks, phrase, context)
  );
}

/** By what kind of word the head is: a pronoun, a name, an amount, a common noun. */
function byTag(
  frame: Frame,
  chunks: readonly Chunk[],
  phrase: Phrase,
  context: Context,
): Referent | null {
  const tag = frame.tags[phrase.head];
  if (tag === Tag.Pronoun || tag === Tag.Possessive) return pronoun(frame, phrase, context);
  if (tag === Tag.Determiner || opensWithThose(frame, chunks, phrase))
    return those(frame, chunks, phrase);
  const name = named(frame, chunks, phrase, context.entities);
  if (name && (name.kind === 'person' || !officialsJoined(frame, phrase))) return name;
  if (isFigure(frame, phrase)) return null;
  if (isAmount(frame, phrase)) {
    const whole = membersOf(frame, chunks, phrase);
    if (whole) return partOf(frame, chunks, phrase, whole, context);
    if (tag !== Tag.Noun || isNext(frame, phrase)) return openAmount(frame, phrase, context);
  }
  return described(frame, chunks, officialsJoined(frame, phrase) ?? phrase, context);
}

/** “aides led by Jan Roe”, “a team of engineers led by her”; “his parents, Jan and Ana Roe” by their names. */
function peopleLed(
  frame: Frame,
  chunks: readonly Chunk[],
  phrase: Phrase,
  { entities }: Context,
): Referent | null {
  const members = AMOUNT_NOUNS.has(wordAt(frame, phrase.head))
    ? membersOf(frame, chunks, phrase)
    : null;
  const people = members && frame.tags[members.first] !== Tag.Determiner ? members : phrase;
  if (!isPlural(frame, people.head)) return null;
  if (areOffices(frame, people)) return referTo(frame, phrase, 'person', { plural: true });
  const name = namesApposed(frame, chunks, people, entities);
  if (name !== null) return referTo(frame, phrase, 'person', { plural: true, name });
  return membersNamed(frame, chunks, people, entities)
    ? referTo(frame, phrase, 'person', { plural: true })
    : null;
}

/** “the presidents of Brazil and Chile”: everybody knows who they are. */
function areOffices(
  { tokens, first, tags }: Frame,
  { first: opener, head, last }: Phrase,
): boolean {
  const token = first[head] as number;
  return (
    tokens.form(first[opener] as number) === 'the' &&
    tokens.means(token, M.Role) &&
    !OPEN_ROLES.has(tokens.lemma(token)) &&
    !PRIVATE_ROLES.has(tokens.lemma(token)) &&
    tokens.form(first[head + 1] ?? -1) === 'of' &&
    tags[last] === Tag.Name &&
    (tags.subarray(head, last).includes(Tag.Conjunction) ||
      (tags[last + 1] === Tag.Comma && tags[last + 2] === Tag.Name))
  );
}

/** “a letter from his doctor said”: the doctor, where nobody names him. */
function written(
  frame: Frame,
  chunks: readonly Chunk[],
  phrase: Phrase,
  context: Context,
): Referent | null {
  const writer = writerOf(frame, chunks, phrase);
  const wrote = writer && classify(frame, chunks, writer, context);
  return wrote?.kind === 'anonymous' ? wrote : null;
}

/** “critics”, “people who were there”: a group, or the unnamed people whom “the” points back to. */
function group(
  frame: Frame,
  chunks: readonly Chunk[],
  phrase: Phrase,
  { discourse, entities }: Context,
): Referent | null {
  if (isParty(frame, phrase)) return referTo(frame, phrase, 'organization', { plural: true });
  const token = frame.first[phrase.head] as number;
  // “Sanders told Roe …” sounds like people of a trade.
  if (entities.entityAt(token)?.kind === 'person') return null;
  const kind = groupsJoined(frame, chunks, phrase) ?? groupKind(frame, chunks, phrase);
  if (!kind) return null;
  // “The Herald spoke to three nurses. All said”
  if (frame.tokens.form(token) === 'all' && phrase.last === phrase.head) {
    const them = discourse.resolve('they', frame.sentence, token);
    const few = them !== null && isNumber(frame.tokens, them.token - 1);
    if (few && them.kind === 'anonymous') return referentWith(them, { token });
  }
  const noun = frame.tokens.lemma(token);
  const { definite } = shapeOf(frame, chunks[phrase.chunk] as NounChunk);
  const the = frame.tokens.form(frame.first[phrase.first] as number) === 'the';
  const met =
    kind === 'anonymous' && definite
      ? the
        ? discourse.groupCalled(noun)
        : discourse.unnamedCalled(noun, true)
      : null;
  return met ? referentWith(met, { token }) : referTo(frame, phrase, kind, { plural: true, noun });
}

/** “one of the aides” by who they all are; “one of them”, of whom the article has not told before, by its own words. */
function partOf(
  frame: Frame,
  chunks: readonly Chunk[],
  phrase: Phrase,
  whole: Phrase,
  context: Context,
): Referent | null {
  const them = frame.tags[whole.head] === Tag.Pronoun;
  const known = classify(frame, chunks, whole, context);
  return known || !them
    ? quantified(frame, phrase, known, them)
    : openAmount(frame, phrase, context);
}

/** “14 employees, most of whom asked not to be named”: people of a certain number. */
function mostOfThose(
  frame: Frame,
  chunks: readonly Chunk[],
  phrase: Phrase,
  context: Context,
): Referent | null {
  if (frame.tags[phrase.head] !== Tag.Quantifier) return null;
  const whole = thoseBefore(frame, chunks, phrase);
  if (!whole || !counted(frame, chunks[whole.chunk] as NounChunk)) return null;
  return quantified(frame, phrase, classify(frame, chunks, whole, context), true);
}

const TOLD: ReadonlySet<string> = new Set(TOLD_NOUNS);

/**
 * “friends, rivals and critics”: bare plurals, one of them a group, are nobody in particular; but in “medics and activists
 * said” they are people who were asked.
 */
function groupsJoined(frame: Frame, chunks: readonly Chunk[], phrase: Phrase): GroupKind {
  const { first, head, joined } = phrase;
  if (joined.length === 0 || first !== head) return null;
  const { tokens } = frame;
  const heads = [head, ...joined].map((item) => frame.first[item] as number);
  const groups =
    heads.every((token) => tokens.is(token, G.Plural)) &&
    heads.some((token) => tokens.means(token, M.Collective) && !tokens.means(token, M.Official));
  if (!groups) return null;
  const verb = nearVerb(chunks, phrase);
  const told =
    verb !== undefined &&
    tokens.is(frame.first[verb.head] as number, G.VerbPast) &&
    heads.some((token) => TOLD.has(tokens.lemma(token)));
  return told ? 'anonymous' : 'collective';
}

/** What the words that a pronoun gives away tell of whom it can be. */
interface Words {
  /** To whom they are told, and who it cannot be. */
  readonly told?: ReadonlySet<Entity>;
  /** Whom they name: hardly who speaks them. */
  readonly quoted?: ReadonlySet<Entity>;
  /** They stand before it, “Roe's plan, he said, was …”: rather nobody of whom they tell. */
  readonly closes?: boolean;
}

/** Whom a pronoun takes up. */
export function pronoun(
  frame: Frame,
  phrase: Phrase,
  { discourse }: Context,
  { told = NOBODY, quoted = NOBODY, closes = false }: Words = {},
): Referent | null {
  const token = frame.first[phrase.head] as number;
  const form = frame.tokens.form(token);
  // “for someone who said she was shy, Roe talks a lot”: Roe, or nobody in particular.
  if (form === 'someone' || form === 'somebody')
    return ANYBODY.has(wordAt(frame, phrase.first - 1))
      ? null
      : referTo(frame, phrase, 'anonymous');
  if (form === 'everyone' || form === 'everybody')
    return referTo(frame, phrase, 'collective', { plural: true });
  // “In a statement on Vasko, it said”: hardly a thing of which only the phrase before tells.
  const opened = form === 'it' && frame.tags[0] === Tag.Preposition;
  // “Asked about the plan if Roe wins, she said”, “Led by Roe, he said”: nobody of whom the participle tells.
  const opener = closes || opened || opensWithParticiple(frame, phrase.first);
  const before = opener ? (frame.first[0] as number) : token;
  const look = (search: Search): Referent | null =>
    discourse.resolve(form, frame.sentence, token, search);
  const nearest =
    look({ others: told, before, closes: closes && frame.quoted }) ??
    (closes || opened ? look({ others: told }) : null);
  // “‘Roe is wrong,’ he said”
  const named = nearest?.entity && quoted.has(nearest.entity);
  const found = (named ? look({ others: quoted, before, leading: true }) : null) ?? nearest;
  if (!found) return null;
  // A name of which nothing told whose it is: “he” is a person's.
  const kind = form === 'it' ? 'organization' : 'person';
  const taken = referentWith(found, { token, kind: found.kind === 'unknown' ? kind : found.kind });
  discourse.noteTaken(form, taken, frame.sentence);
  return taken;
}

export const NOBODY: ReadonlySet<Entity> = new Set();

const ANYBODY = new Set(['as', 'for', 'if', 'like', 'than', 'when']);

/** “Asked whether he had won, he”, “Speaking beside Roe, he”: the sentence opens with what its subject does or has done to it. */
export const opensWithParticiple = ({ tokens, first, tags }: Frame, item: number): boolean =>
  tokens.is(first[0] as number, G.VerbIng | G.VerbParticiple) &&
  VERBAL[tags[0] as number] === 1 &&
  tags[item - 1] === Tag.Comma;

const opensWithThose = (frame: Frame, chunks: readonly Chunk[], phrase: Phrase): boolean =>
  frame.tokens.form(frame.first[(chunks[phrase.chunk] as Chunk).first] as number) === 'those' &&
  TOLD_WORDS.has(frame.tokens.word(frame.first[phrase.head] as number));

/** “those close to him”, “those who attended”. */
function those(frame: Frame, chunks: readonly Chunk[], phrase: Phrase): Referent | null {
  const opener = (chunks[phrase.chunk] as Chunk).first;
  if (frame.tokens.form(frame.first[opener] as number) !== 'those') return null;
  const told = TOLD_WORDS.has(frame.tokens.word(frame.first[opener + 1] as number));
  return told ? referTo(frame, phrase, 'anonymous', { plural: true }) : null;
}

/** “Norvik and Sund spokesmen”, “hospital and city officials”: what stands before “and” is only where they come from. */
function officialsJoined(frame: Frame, phrase: Phrase): Phrase | null {
  const { tokens, first, tags } = frame;
  const { head } = phrase;
  const place = tags[head] === Tag.Noun && isBareSingular(frame, phrase);
  if (tags[head] !== Tag.Name && !place) return null;
  const last = phrase.joined.find(
    (item) =>
      tags[item] === Tag.Noun &&
      tokens.means(first[item] as number, M.Official) &&
      (!place || tags[item - 1] !== Tag.Conjunction),
  );
  return last === undefined ? null : phraseWith(phrase, { head: last });
}

/** “hospital”, “U.S. intelligence”: a noun without an article that is neither people nor several; “police” speaks by itself. */
function isBareSingular({ tokens, first, tags }: Frame, { first: opener, head }: Phrase): boolean {
  const token = first[head] as number;
  const bare = opener === head || tags[head - 1] === Tag.Name;
  return (
    bare &&
    !tokens.is(token, G.Plural) &&
    !tokens.means(token, HUMAN) &&
    tokens.form(token) !== 'police'
  );
}
