import { type Chunk, type NounChunk, tagOf } from '../clauses/chunks.ts';
import { type Frame, wordAt } from '../clauses/frame.ts';
import type { Phrase } from '../clauses/phrase.ts';
import { Tag } from '../clauses/tags.ts';
import { endsLikeAgent } from '../groups/ending.ts';
import { met } from '../groups/met.ts';
import { PAIR_NOUNS } from '../lists/amounts.ts';
import { FIRMS } from '../lists/body-synonyms.ts';
import { VOICE_NOUNS } from '../lists/person-nouns.ts';
import type { Entity } from '../speakers/entity.ts';
import { isElsewhere } from '../speakers/modifiers.ts';
import { G, HUMAN, M } from '../tokens/classes.ts';
import { asksForNoName } from './anchor.ts';
import { authorOf } from './author.ts';
import { isSaidToBe, ownedName, takenForBody } from './bodies.ts';
import type { Context } from './context.ts';
import type { Discourse } from './discourse.ts';
import { severalNamed } from './named-later.ts';
import { onePerson } from './one-person.ts';
import { mayBeOf, type Referent, referentWith, referTo, referToEntity } from './referent.ts';
import { isPlural, type Shape, shapeOf } from './shape.ts';

const BODY = M.Organization | M.Outlet;

/** Who a phrase with a common noun at its head stands for: “the senator”, “two officials”, “critics”, “the report”. */
export function described(
  frame: Frame,
  chunks: readonly Chunk[],
  phrase: Phrase,
  context: Context,
): Referent | null {
  const { tokens, first } = frame;
  const token = first[phrase.head] as number;
  const entry = tokens.entry[token]!;
  const { meaning } = entry;
  const shape = shapeOf(frame, chunks[phrase.chunk] as NounChunk, phrase.head);
  const called = entry.lemma || tokens.lower(token);
  const noun = called === 'member' && shape.definite && isSeat(frame, phrase) ? 'mp' : called;
  const plural = isPlural(frame, phrase.head);
  const gender =
    (entry.grammar & G.Female) !== 0
      ? 'female'
      : (entry.grammar & G.Male) !== 0
        ? 'male'
        : genderOfParent(noun);
  const more: Partial<Referent> = { plural, noun, gender };

  // The voice of a film or an advertisement is the film's.
  if (VOICE_NOUNS.has(noun)) return referTo(frame, phrase, 'document', more);

  // “the family said”, “hotel staff said”, “the couple said”: several, whoever of them the article names.
  const several =
    noun === 'family' || PAIR_NOUNS.has(noun) || (STAFF_NOUNS.has(noun) && !shape.definite);
  if (several && !plural)
    return referTo(frame, phrase, 'anonymous', { plural: true, noun, gender });

  // “one senior figure at the club”; figures are numbers.
  if (noun === 'figure' && !plural) return unnamed(frame, phrase, shape, context, more);

  const outlet = (meaning & M.Outlet) !== 0 ? outletBefore(frame, phrase, context) : null;
  if (outlet) return referToEntity(frame, phrase, outlet);
  const known = pointsBack(frame, phrase, noun, shape, plural, meaning, context);
  // “The FBI knew, but the bureau said … ¶ The Secret Service …”: rather a body named before.
  const body = known?.kind === 'organization' ? known.entity : null;
  const ahead = body !== null && (body.mentions[0]?.first ?? token) > token;
  const firm = FIRMS.has(noun) || noun === 'regulator';
  // “the Roe team” says itself which.
  const itself = !firm || frame.tags[phrase.head - 1] === Tag.Name;
  if (known && !ahead && (!body || itself)) return known;
  // “according to the paper”, where the article tells of a study.
  const study = noun === 'paper' && context.team() !== null;
  const taken = study ? null : takenForBody(frame, phrase, noun, shape, context);
  // “Vesk Inc. closed. Norsoft stayed, and the company said …”: whichever was spoken of last.
  if (
    body &&
    !ahead &&
    !(taken?.entity && lastMention(taken.entity, token) > lastMention(body, token))
  )
    return known;
  if (taken ?? known) return taken ?? known;
  // “the lender said”: a firm, where nobody is called so.
  if (firm && shape.definite && !plural) return referTo(frame, phrase, 'organization', more);
  if ((meaning & BODY) !== 0 && (meaning & M.Official) === 0 && !study) {
    const name = ownedName(frame, phrase, context);
    return referTo(frame, phrase, 'organization', name ? { plural, noun, gender, name } : more);
  }
  if ((meaning & M.Collective) !== 0) return group(frame, phrase, shape, context, more);
  if ((meaning & (M.Official | M.Relation | M.Role)) !== 0)
    return unnamed(frame, phrase, shape, context, more);
  if ((meaning & M.Document) !== 0) {
    const name = authorOf(frame, chunks, phrase, noun, shape.definite, context);
    return referTo(frame, phrase, 'document', name ? { plural, noun, gender, name } : more);
  }
  if ((meaning & M.PersonNoun) !== 0) return person(frame, chunks, phrase, shape, context, more);
  // “the Norwegian”, “the 48-year-old”, “the mother-of-two”
  if ((meaning & M.Demonym) !== 0 || ONE_PERSON.test(noun))
    return unnamed(frame, phrase, shape, context, more);
  return byEnding(frame, phrase, shape, context, more);
}

/** “the Member for Norvik” */
const isSeat = (frame: Frame, { head }: Phrase): boolean =>
  wordAt(frame, head + 1) === 'for' && frame.tags[head + 2] === Tag.Name;

/** “the Reuters news agency”, “the Norvik Echo newspaper”: the name before the noun. */
function outletBefore(
  { tags, first }: Frame,
  phrase: Phrase,
  { entities }: Context,
): Entity | null {
  let last = phrase.head - 1;
  while (last > phrase.first && tags[last] === Tag.Noun) last--;
  if (last < phrase.first || tags[last] !== Tag.Name) return null;
  const entity = entities.entityAt(first[last] as number);
  return entity?.kind === 'organization' ? entity : null;
}

/** People as a whole; with “the” a body. */
const STAFF_NOUNS = new Set(['crew', 'personnel', 'staff']);

/** “the mum-of-two” */
const genderOfParent = (noun: string): Referent['gender'] =>
  !noun.includes('-of-')
    ? 'unknown'
    : /^(?:grand)?(?:mother|mum|mom|ma)-of-/.test(noun)
      ? 'female'
      : /^(?:grand)?(?:father|dad|pa)-of-/.test(noun)
        ? 'male'
        : 'unknown';

const ONE_PERSON = /-year-olds?$|^(?:grand)?(?:mother|father|mum|mom|ma|dad|pa)-of-/;

/** “the senator”, “the company”, “the paper”, “the official”: who was named or met before. */
function pointsBack(
  frame: Frame,
  phrase: Phrase,
  noun: string,
  shape: Shape,
  plural: boolean,
  meaning: number,
  { discourse, entities }: Context,
): Referent | null {
  const body = (meaning & BODY) !== 0 && (meaning & M.Official) === 0;
  if (shape.pointed || (meaning & (HUMAN | BODY)) === 0 || !(shape.definite || body)) return null;
  const token = frame.first[phrase.head] as number;
  const whose = whoseOf(frame, phrase);
  const met = body ? null : unnamedBefore(noun, plural, discourse, whose);
  const opener = frame.first[openerOf(frame, phrase)] as number;
  const held = plural ? undefined : entities.byRole(noun, token, opener);
  // “the Ohio governor” is hardly a governor of whom nothing tells where, and who was named long ago.
  const far =
    held?.kind === 'person' &&
    isElsewhere(frame.tokens, opener, token, held) &&
    lastMention(held, token) < token - LONG_AGO;
  const entity = far ? undefined : held;
  const exact = entity?.roles.some((role) => role === noun || role.endsWith(` ${noun}`));
  if (met && (!exact || met.token > lastMention(entity as Entity, token)))
    return referentWith(met, { token });
  const human = (meaning & HUMAN) !== 0 && (meaning & BODY) === 0;
  // “… told a boy that he was nothing. The boy said …”
  const unnamed = plural || !human || asksForNoName(frame, phrase);
  const brought = unnamed ? null : discourse.introducedAs(noun);
  if (
    brought &&
    mayBeOf(whose, brought) &&
    (!exact || brought.token > lastMention(entity as Entity, token))
  )
    return referentWith(brought, { token });
  return entity && (entity.kind === 'person' || !human) && isSaidToBe(frame, phrase, noun, entity)
    ? referToEntity(frame, phrase, entity)
    : null;
}

/** Tokens of a few sentences. */
const LONG_AGO = 100;

/** The unnamed people of that noun; “this person” is whoever was met last. */
const unnamedBefore = (
  noun: string,
  plural: boolean,
  discourse: Discourse,
  whose: readonly string[],
): Referent | null =>
  (noun === 'person' && !plural
    ? discourse.last(({ kind, plural: several }) => kind === 'anonymous' && !several)
    : null) ?? discourse.unnamedCalled(noun, plural, whose);

/** “the port union spokesman”: names and nouns before the head. */
function whoseOf({ tags, tokens, first }: Frame, { first: opener, head }: Phrase): string[] {
  const whose: string[] = [];
  for (let item = opener; item < head; item++)
    if (tags[item] === Tag.Noun || tags[item] === Tag.Name)
      whose.push(tokens.lower(first[item] as number));
  return whose;
}

/** The phrase's first item behind its article. */
const openerOf = ({ tags }: Frame, { first, head }: Phrase): number =>
  tags[first] === Tag.Determiner && first < head ? first + 1 : first;

const lastMention = (entity: Entity, before: number): number => {
  let last = -1;
  for (const mention of entity.mentions)
    if (mention.last < before) last = Math.max(last, mention.last);
  return last;
};

/** Groups: as bare or open plurals nobody in particular, counted or pointed at people. */
function group(
  frame: Frame,
  phrase: Phrase,
  shape: Shape,
  context: Context,
  more: Partial<Referent>,
): Referent | null {
  // “Republican calls for talks”: without an article it is an adjective.
  if (
    !more.plural &&
    !(shape.definite || shape.indefinite || shape.possessive || shape.counted || shape.pointed)
  )
    return null;
  if (!more.plural) return onePerson(frame, phrase, shape, context, more);
  const members = shape.counted || shape.pointed;
  return referTo(frame, phrase, members ? 'anonymous' : 'collective', more);
}

/** Officials, aides, relatives, people in a role. */
function unnamed(
  frame: Frame,
  phrase: Phrase,
  shape: Shape,
  context: Context,
  more: Partial<Referent>,
): Referent {
  if (!more.plural) return onePerson(frame, phrase, shape, context, more);
  // “both men”: two who were named.
  if (shape.quantifier === 'both') return referTo(frame, phrase, 'person', more);
  const them =
    (shape.definite || shape.counted) && severalNamed(more.noun ?? '', 'unknown', context);
  return referTo(frame, phrase, them ? 'person' : 'anonymous', more);
}

/** “people familiar with the matter”, “a man who lives nearby” are somebody; “people” is everybody. */
function person(
  frame: Frame,
  chunks: readonly Chunk[],
  phrase: Phrase,
  shape: Shape,
  context: Context,
  more: Partial<Referent>,
): Referent {
  if (!more.plural && (shape.definite || shape.indefinite))
    return onePerson(frame, phrase, shape, context, more);
  if (shape.quantifier === 'both') return referTo(frame, phrase, 'person', more);
  // “the women”, where the article names them.
  const gender = more.gender ?? 'unknown';
  const plain = phrase.last === (chunks[phrase.chunk] as Chunk).last;
  if (shape.definite && plain && gender !== 'unknown' && severalNamed('', gender, context))
    return referTo(frame, phrase, 'person', more);
  const after = chunks[phrase.chunk + 1];
  const told =
    phrase.last > (chunks[phrase.chunk] as Chunk).last ||
    tagOf(after) === Tag.Relative ||
    met(frame, chunks, phrase) ||
    frame.tokens.lower(frame.first[phrase.first] as number) === 'local';
  const members =
    shape.counted ||
    shape.indefinite ||
    shape.definite ||
    shape.pointed ||
    SEVERAL.has(shape.quantifier);
  return referTo(frame, phrase, members || told || !more.plural ? 'anonymous' : 'collective', more);
}

const SEVERAL = new Set(['several', 'multiple', 'both']);

/** Nouns that no list holds, by their ending: -er, -or, -ee, -ist, -ian, -man are people. */
function byEnding(
  frame: Frame,
  phrase: Phrase,
  shape: Shape,
  context: Context,
  more: Partial<Referent>,
): Referent | null {
  const noun = more.noun ?? '';
  const bare = more.plural && noun.endsWith('s') ? noun.slice(0, -1) : noun;
  // “do better to say”, “it is important to remember”: no noun at all.
  const token = frame.first[phrase.head] as number;
  if (frame.tokens.is(token, G.Adjective)) return null;
  if (!more.plural && phrase.first === phrase.head && !frame.tokens.isCapital(token)) return null;
  if (/(?:ist|ian)$/.test(bare)) return group(frame, phrase, shape, context, more);
  if (endsLikeAgent(bare)) {
    return more.plural
      ? referTo(frame, phrase, 'anonymous', more)
      : onePerson(frame, phrase, shape, context, more);
  }
  return null;
}
