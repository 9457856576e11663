import { type Chunk, chunkAt, headForm, type NounChunk, tagAt, tagOf } from '../clauses/chunks.ts';
import { type Frame, lemmaAt, wordAt } from '../clauses/frame.ts';
import type { Phrase } from '../clauses/phrase.ts';
import { Tag } from '../clauses/tags.ts';
import { NO_AGENTS } from '../lists/agent-endings.ts';
import { LARGE_AMOUNTS } from '../lists/amounts.ts';
import { OPINION_VERBS } from '../lists/group-verbs.ts';
import { EXPERT_NOUNS, SIDE_NOUNS } from '../lists/group-views.ts';
import { FIGURE_WORDS, OPENING_WORDS, WITHIN_PREPOSITIONS } from '../lists/group-words.ts';
import {
  COLLECTIVE_BODIES,
  COLLECTIVE_KINDS,
  EITHER_NOUNS,
  LEANING_NOUNS,
  MASS_NOUNS,
  PROPER_GROUPS,
  TOLD_NOUNS,
} from '../lists/person-nouns.ts';
import { COUNTRIES, DEMONYMS, PEOPLES } from '../lists/places.ts';
import { foldWord } from '../speakers/fold.ts';
import { knownName } from '../speakers/known.ts';
import { G, M } from '../tokens/classes.ts';
import { counted, isFigure, isOpenAmount, membersOf, severalOf } from './amount.ts';
import { either } from './either.ts';
import { endsLikeAgent } from './ending.ts';
import type { GroupKind } from './group-kind.ts';
import { isAccordingTo, met, nearVerb } from './met.ts';
import { everybody, quantified, those } from './open.ts';
import { isParty } from './party.ts';
import { supplies } from './supplies.ts';

/** “some”, “many” */
const opens = (frame: Frame, { first }: NounChunk): boolean =>
  OPENING_WORDS.has(wordAt(frame, first));

/** Reads the phrase whose head stands in the noun chunk `phrase.chunk`. */
export function groupKind(frame: Frame, chunks: readonly Chunk[], phrase: Phrase): GroupKind {
  const chunk = chunks[phrase.chunk];
  if (chunk?.type !== 'noun') return null;
  const { tokens, first, tags } = frame;
  const token = first[phrase.head] as number;
  const tag = tags[phrase.head] as number;
  if (tag === Tag.Pronoun) return everybody(frame, chunks, phrase);
  const whole = membersOf(frame, chunks, phrase);
  if (whole && isFigure(frame, phrase)) return null;
  if (whole && (tag === Tag.Quantifier || isOpenAmount(wordAt(frame, phrase.head)))) {
    if (isDemonym(frame, whole.head) || isParty(frame, whole)) return 'collective';
    const kind = groupKind(frame, chunks, whole);
    // “hundreds of residents said”
    return (
      kind ??
      (LARGE_AMOUNTS.has(wordAt(frame, phrase.head)) &&
      tokens.means(first[whole.head] as number, M.Official)
        ? 'collective'
        : null)
    );
  }
  if (tag === Tag.Quantifier) return quantified(frame, chunks, phrase, chunk);
  if (tag === Tag.Determiner || tokens.form(first[chunk.first] as number) === 'those') {
    const side = those(frame, chunks, phrase);
    if (side || tag === Tag.Determiner) return side;
  }
  const demonym = tag === Tag.Name && isDemonym(frame, phrase.head);
  // “Ana Ribeiro”, as most names are
  if (
    tag === Tag.Name &&
    !demonym &&
    !tokens.is(token, G.Plural) &&
    !definite(frame, chunk, phrase.head)
  )
    return null;
  const known = tokens.lemma(token);
  // One of its kind, as most nouns are: “the crowd” at most.
  if (!demonym && known !== '' && known !== 'people' && !tokens.is(token, G.Plural))
    return definite(frame, chunk, phrase.head) &&
      MASS.has(known) &&
      !namedMembers(frame, chunks, phrase)
      ? 'collective'
      : null;
  if (namedMembers(frame, chunks, phrase) || isParty(frame, phrase)) return null;
  // A word that no list of the lexicon's holds has no base form: “crowd”.
  const lemma = known || wordAt(frame, phrase.head);
  // “the Society of Friends”, “Front Line Defenders”: a name.
  if (MASS.has(lemma)) return definite(frame, chunk, phrase.head) ? 'collective' : null;
  if (!demonym && tag === Tag.Name && !(tokens.is(token, G.Plural) && PROPER.has(lemma)))
    return null;
  if (!demonym && !tokens.is(token, G.Plural) && lemma !== 'people')
    return tag === Tag.Noun && isAgent(frame, phrase.head)
      ? either(frame, chunks, phrase, chunk)
      : null;
  if (demonym) return nation(frame, chunks, phrase, chunk);
  const leaning = LEANING.has(lemma);
  if (leaning && severalOf(frame, chunk)) return 'anonymous';
  const eitherWay = EITHER.has(lemma);
  if (leaning || (tokens.means(token, M.Collective) && !eitherWay))
    return counted(frame, chunk) ||
      isStaff(frame, chunks, phrase) ||
      isPointed(frame, chunks, phrase) ||
      met(frame, chunks, phrase) ||
      supplies(frame, chunks, phrase)
      ? 'anonymous'
      : 'collective';
  const human = tokens.means(token, M.Official | M.Collective | M.PersonNoun);
  if (human && headForm(frame, chunkAt(chunks, phrase.chunk - 1)) === 'among')
    return counted(frame, chunk) ? 'anonymous' : 'collective';
  if (eitherWay || (tokens.means(token, M.Official) && !TOLD.has(lemma)))
    return either(frame, chunks, phrase, chunk);
  // “mothers”, “families”, and not “his brothers”
  if (tokens.means(token, M.Relation) && chunk.first === phrase.head && !TOLD.has(lemma))
    return either(frame, chunks, phrase, chunk);
  // “some senators”, “many bishops”
  if (tokens.means(token, M.Role) && opens(frame, chunk))
    return either(frame, chunks, phrase, chunk);
  // “party figures”, and not “sales figures”
  if (lemma === 'figure' && FIGURE_WORDS.has(wordAt(frame, phrase.head - 1)))
    return either(frame, chunks, phrase, chunk) ?? 'anonymous';
  if (BODIES.has(lemma) || COLLECTIVE_KINDS.get(lemma)?.has(wordAt(frame, phrase.head - 1)))
    return bodies(frame, chunk);
  if (lemma === 'people' || lemma === 'person') return people(frame, chunks, phrase, chunk);
  return null;
}

const PROPER = new Set(PROPER_GROUPS);
const EITHER = new Set(EITHER_NOUNS);
const TOLD = new Set(TOLD_NOUNS);
const LEANING = new Set(LEANING_NOUNS);
const MASS = new Set(MASS_NOUNS);
const BODIES = new Set(COLLECTIVE_BODIES);
const NATIONS = new Set(COUNTRIES);

/** Who works for a house by whose name they go, and names that are none: “Norbank analysts”, but “City analysts”. */
const HOUSE_NOUNS = new Set(['analyst', 'economist', 'strategist', 'trader']);
const NO_HOUSES = new Set([
  'ai',
  'city',
  'covid',
  'gop',
  'it',
  'kremlin',
  'street',
  'tv',
  'valley',
]);

/** “analysts from Norbank”, “experts at Harlow University”, “Brock's strategists”: people of a house or of somebody named. */
function isStaff(frame: Frame, chunks: readonly Chunk[], { first, chunk, head }: Phrase): boolean {
  const { tags } = frame;
  const noun = lemmaAt(frame, head);
  const link = headForm(frame, chunkAt(chunks, chunk + 1));
  const place = chunks[chunk + 2];
  // “teachers at the school”, and no “critics at the school”
  if (link === 'at' && place?.type === 'noun' && wordAt(frame, place.first) === 'the')
    return !SIDE_NOUNS.has(noun);
  if (!EXPERT_NOUNS.has(noun)) return false;
  for (let item = first; item < head; item++) {
    // “Norbank's analysts”, but “Britain's historians”
    const named = tags[item - 1] === Tag.Name && !NATIONS.has(wordAt(frame, item - 1));
    if (tags[item] === Tag.Possessive || (tags[item] === Tag.Genitive && named)) return true;
  }
  // “Norbank analysts”, “Norbank bond traders”, and not “City analysts”, “London traders”
  let house = head - 1;
  while (house > first && tags[house] === Tag.Noun) house--;
  if (house >= first && tags[house] === Tag.Name && HOUSE_NOUNS.has(noun)) {
    const word = foldWord(wordAt(frame, house));
    const known = knownName(word);
    // “Health economists say”: a capital that opens the sentence names nothing.
    if (known === 'body' || (known === undefined && house > 0)) return !NO_HOUSES.has(word);
  }
  return (
    (link === 'from' || link === 'at' || link === 'with') &&
    place?.type === 'noun' &&
    tags[place.head] === Tag.Name
  );
}

/** “those critics said”: who were spoken of; “those critics who say” are open. */
const isPointed = (frame: Frame, chunks: readonly Chunk[], phrase: Phrase): boolean =>
  wordAt(frame, phrase.first) === 'those' && tagAt(chunks, phrase.chunk + 1) !== Tag.Relative;

/** “islanders”, “regulars fear”: a plural that no list holds, and that ends like people or has an opinion. */
function isAgent({ tokens, first }: Frame, item: number): boolean {
  const token = first[item] as number;
  const last = tokens.text.charCodeAt((tokens.end[token] as number) - 1);
  if ((last | 32) !== 115 || tokens.lemma(token) !== '') return false;
  const one = tokens.lower(token).slice(0, -1);
  if (NO_AGENTS.has(one)) return false;
  const verb = first[item + 1] ?? -1;
  const thinks = tokens.is(verb, G.VerbBase) && OPINION_VERBS.has(tokens.lemma(verb));
  return thinks || endsLikeAgent(one);
}

/** “Danes”, “Americans”: the plural of who comes from a place. */
function isDemonym({ tokens, first }: Frame, item: number): boolean {
  const token = first[item] as number;
  if (tokens.text.charCodeAt((tokens.end[token] as number) - 1) !== 115) return false;
  const one = tokens.lower(token).slice(0, -1);
  return DEMONYMS.has(one) || PEOPLES.has(one);
}

/** “Danes say” is a government or a people; “many Danes”, “Danes believe” is a people. */
function nation(
  frame: Frame,
  chunks: readonly Chunk[],
  phrase: Phrase,
  chunk: NounChunk,
): GroupKind {
  if (counted(frame, chunk) || isAccordingTo(frame, chunks, phrase)) return 'anonymous';
  for (let item = chunk.first; item < chunk.head; item++)
    if (OPENING_WORDS.has(wordAt(frame, item)) || isOpenAmount(wordAt(frame, item)))
      return 'collective';
  // “ordinary Danes say”, and no government
  if (COMMON.has(wordAt(frame, chunk.first))) return 'collective';
  const verb = nearVerb(chunks, phrase);
  if (verb && frame.tokens.means(frame.first[verb.head] as number, M.Belief)) return 'collective';
  return headForm(frame, verb) === 'say' && verb?.first !== verb?.head ? 'collective' : null;
}

const COMMON = new Set([
  'ordinary',
  'young',
  'older',
  'elderly',
  'poor',
  'rural',
  'urban',
  'younger',
]);

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

/** “environmental groups”, “unions”, “other countries”: bodies that nobody names. */
function bodies(frame: Frame, chunk: NounChunk): GroupKind {
  const { tags } = frame;
  for (let item = chunk.first; item < chunk.head; item++) {
    const form = wordAt(frame, item);
    if (tags[item] === Tag.Number || tags[item] === Tag.Possessive) return null;
    // “Duarte's hotels”, but “teachers' groups”
    if (tags[item] === Tag.Genitive && tags[item - 1] === Tag.Name) return null;
    if (form === 'the' || form === 'several' || form === 'both') return null;
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
  if (wordAt(frame, chunk.first) === 'local') return null;
  if (opener === 'the' || opener === 'these' || opener === 'those' || opener === 'several')
    return null;
  const next = chunks[phrase.chunk + 1];
  if (tagOf(next) === Tag.Relative || met(frame, chunks, phrase)) return null;
  // “people in the north fear”, as residents do
  if (WITHIN_PREPOSITIONS.has(headForm(frame, next))) return either(frame, chunks, phrase, chunk);
  return phrase.last > chunk.last ? null : 'collective';
}

/** “the crowd”, “the Twitterati”, “the fishing community”, “the party's elite”, but not “the Harlow Press” */
function definite({ tokens, first, tags }: Frame, chunk: NounChunk, head: number): boolean {
  let owner = head;
  while (owner >= chunk.first && tags[owner] !== Tag.Genitive) owner--;
  const from = Math.max(owner, chunk.first);
  return (
    (owner > chunk.first || tokens.form(first[chunk.first] as number) === 'the') &&
    chunk.head - from <= (tags[chunk.head] === Tag.Name ? 1 : 2)
  );
}
