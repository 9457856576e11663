import { type Chunk, chunkAt, headForm, type NounChunk, tagAt, tagOf } from '../clauses/chunks.ts';
import type { Frame } from '../clauses/frame.ts';
import { mainClause } from '../clauses/main-clause.ts';
import { type Phrase, phraseOf, phraseWith } from '../clauses/phrase.ts';
import { Tag } from '../clauses/tags.ts';
import { isNobody } from '../cues/nobody.ts';
import { AUTHORED_TEXTS } from '../lists/document-nouns.ts';
import { TEAM_MATES } from '../lists/finders.ts';
import { REPORT_NOUNS } from '../lists/headings.ts';
import type { Entity } from '../speakers/entity.ts';
import { G, M } from '../tokens/classes.ts';
import { classify, opensWithParticiple } from './classify.ts';
import type { Context } from './context.ts';
import { noteTogether } from './leaders.ts';
import type { Role } from './mention.ts';
import { namedOwner } from './owner.ts';
import { phraseText, type Referent, referentWith, referTo } from './referent.ts';

/**
 * Notes whom the frame names, and whom the pronouns that open its clauses take up, for the pronouns to come. To be called
 * before the frame's own sources are read: “Ana Ribeiro, despite saying that she …”.
 */
export function noteNames(frame: Frame, chunks: readonly Chunk[], context: Context): void {
  const { first, tags } = frame;
  let subject = true;
  let leads = false;
  const main = mainClause(chunks);
  const inner = opensInner(chunkAt(chunks, 0));
  const leaders: Entity[] = [];
  for (let at = 0; at < chunks.length; at++) {
    const piece = chunks[at] as Chunk;
    if (piece.type === 'verb' && piece.finite) subject = false;
    if (at === main) subject = true;
    if (piece.type !== 'noun') continue;
    // “After talks with Roe and Poe, Brock said”
    const joined = inner && tagAt(chunks, at - 1) === Tag.Conjunction;
    leads = subject && at >= main && (joined ? leads : tagAt(chunks, at - 1) !== Tag.Preposition);
    // “In his letter to Roe, he said”
    const fronted =
      at === 1 && tagAt(chunks, 0) === Tag.Preposition && tags[piece.first] === Tag.Possessive;
    noteTakenUp(frame, piece, leads || fronted, context);
    if (tags[piece.head] === Tag.Pronoun) continue;
    const owner = namedOwner(frame, piece, context);
    if (owner?.kind === 'person')
      noteEntity(owner, first[piece.first] as number, frame, leads ? 'owner' : 'other', context);
    const token = first[piece.head] as number;
    const entity = context.entities.entityAt(token);
    if (!entity) continue;
    const role = leads ? 'subject' : acts(frame, chunks, at) ? 'inner' : 'other';
    noteEntity(entity, token, frame, role, context);
    if (!leads || entity.kind !== 'person' || leaders.includes(entity)) continue;
    leaders.push(entity);
    if (leaders.length > 1) noteTogether(frame, chunks, at, leaders, context);
  }
}

/** “…, but Roe disagreed”, “that Roe, if elected, will”, “…, with Roe leading”, “then there is Roe”: whom a clause inside the sentence is about. */
function acts(frame: Frame, chunks: readonly Chunk[], at: number): boolean {
  const next = chunkAt(chunks, tagAt(chunks, at + 1) === Tag.Adverb ? at + 2 : at + 1);
  const before = chunkAt(chunks, at - 1);
  const tag = tagOf(before);
  return (
    (next?.type === 'verb' && next.finite && tag !== Tag.Preposition) ||
    tag === Tag.That ||
    tag === Tag.Subordinator ||
    tag === Tag.Wh ||
    (tagAt(chunks, at - 2) === Tag.Comma && ASIDES.has(headForm(frame, before))) ||
    (before?.type === 'verb' && frame.tags[before.head] === Tag.Be)
  );
}

/** “…, with Roe leading”, “some defenders, like Roe, agree” */
const ASIDES = new Set(['including', 'like', 'with']);

/**
 * Notes whom the frame describes without a name: “the official” as subject, and “a neighbour”, “his wife”, several people (“Syrians”,
 * “her advisers”) anywhere, for a “they” to come.
 */
export function noteDescribed(frame: Frame, chunks: readonly Chunk[], context: Context): void {
  const { tokens, first, tags } = frame;
  let subject = true;
  // “Asked who had fired, the officer shrugged”: the main clause has its own subject.
  let inner = opensInner(chunkAt(chunks, 0));
  let brought: { readonly chunk: number; readonly referent: Referent } | null = null;
  for (let at = 0; at < chunks.length; at++) {
    const piece = chunks[at] as Chunk;
    if (piece.type === 'verb') subject = false;
    if (inner && !subject && tagOf(piece) === Tag.Comma && chunks[at + 1]?.type === 'noun') {
      subject = true;
      inner = false;
    }
    if (piece.type !== 'noun' || tags[piece.head] === Tag.Pronoun) continue;
    const leads = subject && tagAt(chunks, at - 1) !== Tag.Preposition;
    const token = first[piece.head] as number;
    const lemma = tokens.lemma(token);
    const poll = (lemma === 'poll' || lemma === 'survey') && piece.first < piece.head;
    // “The team, led by Roe, dug there. They found …”
    const team = leads && lemma === 'team';
    // “The letter was short. ‘You must go,’ it said”
    const text = leads && TEXTS.has(lemma);
    if (!poll && !team && !text && !tokens.means(token, PEOPLE)) continue;
    const plural = tokens.is(token, G.Plural);
    const brings =
      !plural &&
      INDEFINITE.has(tokens.form(first[piece.first] as number)) &&
      !isPredicate(frame, chunkAt(chunks, at - 1));
    if (!plural && isApposed(chunks, at)) {
      // “One victim, a widow, …”: “the widow” is the victim.
      if (brings && brought && at - brought.chunk === 2)
        context.discourse.introduce(lemma, brought.referent);
      continue;
    }
    // “Ribeiro met the driver. The driver said”
    const met = !plural && !leads && isMet(frame, chunkAt(chunks, at - 1), piece);
    // “Ribeiro lives with his mother. ‘He is well,’ she said.”
    const kin = !plural && tokens.means(token, M.Relation) && tags[piece.first] === Tag.Possessive;
    // A bare singular is no one to come back to: “his mother, uncle and cousin”.
    if (!poll && !plural && !brings && !met && !kin && (!leads || piece.first === piece.head))
      continue;
    const kind = context.entities.entityAt(token)?.kind;
    if (kind === 'person' || kind === 'organization') continue;
    // “The claim was echoed by a diplomat. “It is worse,” he said.”
    const acts = leads || isAgent(frame, chunks, at);
    const phrase = phraseOf(piece, at);
    // “no other secretary” is nobody.
    const referent = isNobody(frame, phrase)
      ? null
      : (context.discourse.noted(frame.sentence, token) ??
        teamOf(frame, chunks, phrase, context) ??
        calledInFull(frame, chunks, phrase, context, acts));
    if (!referent) continue;
    if (brings || (met && referent.kind === 'anonymous')) {
      if (brings) brought = { chunk: at, referent };
      context.discourse.introduce(referent.noun || lemma, referent);
    }
    if (poll || plural || acts || brings || kin)
      context.discourse.note(referent, frame.sentence, acts ? 'subject' : 'other');
  }
}

/** “Ribeiro and her colleagues”: they go by the name of the one who has one; null for others. */
function teamOf(
  frame: Frame,
  chunks: readonly Chunk[],
  phrase: Phrase,
  { entities }: Context,
): Referent | null {
  const { tokens, first } = frame;
  if (!TEAM_MATES.has(tokens.lemma(first[phrase.head] as number))) return null;
  const leader = chunkAt(chunks, phrase.chunk - 2);
  if (tagAt(chunks, phrase.chunk - 1) !== Tag.Conjunction || leader?.type !== 'noun') return null;
  const entity = entities.entityAt(first[leader.head] as number);
  return entity?.kind === 'person'
    ? referTo(frame, phrase, 'person', { plural: true, name: entity.name })
    : null;
}

const TEXTS = new Set([...AUTHORED_TEXTS, ...REPORT_NOUNS]);

const PEOPLE = M.Official | M.Relation | M.PersonNoun | M.Collective;

const OWN_LINKS = new Set(['from', 'of']);

/** Chunks of the longest name that a description makes: “a clerk of the court of the north”. */
const LONGEST_NAME = 5;

/** Whom the phrase stands for; of somebody unnamed the name is the whole phrase, “a father of three”. */
function calledInFull(
  frame: Frame,
  chunks: readonly Chunk[],
  phrase: Phrase,
  context: Context,
  acts: boolean,
): Referent | null {
  const referent = classify(frame, chunks, phrase, context);
  if (referent?.name !== phraseText(frame, phrase) || referent.plural) return referent;
  let { chunk, last } = phrase;
  const end = chunk + LONGEST_NAME;
  while (
    chunk < end &&
    tagAt(chunks, chunk + 1) === Tag.Preposition &&
    chunks[chunk + 2]?.type === 'noun' &&
    // “met a nurse at the gate”
    (acts || OWN_LINKS.has(headForm(frame, chunkAt(chunks, chunk + 1))))
  ) {
    chunk += 2;
    ({ last } = chunks[chunk] as Chunk);
  }
  return referentWith(referent, { name: phraseText(frame, phraseWith(phrase, { last })) });
}
/** Does what may hold a verb before the main clause open with this chunk: “When”, “Asked”, “At the inn, which is shut, …”? */
function opensInner(chunk: Chunk | undefined): boolean {
  const tag = tagOf(chunk);
  return (
    chunk?.type === 'verb' || tag === Tag.Subordinator || tag === Tag.Wh || tag === Tag.Preposition
  );
}

/** Does the noun stand behind a passive and “by”? */
function isAgent({ tokens, first }: Frame, chunks: readonly Chunk[], at: number): boolean {
  const by = chunkAt(chunks, at - 1);
  const verb = chunkAt(chunks, at - 2);
  return (
    by !== undefined &&
    tokens.form(first[by.head] as number) === 'by' &&
    verb?.type === 'verb' &&
    verb.passive
  );
}

/** “He is a boy”, “as a boy”: what somebody is, and nobody new. */
const isPredicate = ({ tokens, first, tags }: Frame, before: Chunk | undefined): boolean =>
  before !== undefined &&
  (tags[before.head] === Tag.Be || LIKENING.has(tokens.form(first[before.head] as number)));

/** “met the driver”: the object of a verb of the sentence. */
const isMet = (
  { tokens, first, tags }: Frame,
  before: Chunk | undefined,
  piece: NounChunk,
): boolean =>
  before?.type === 'verb' &&
  tags[before.head] !== Tag.Be &&
  tokens.form(first[piece.first] as number) === 'the';

/** “The paper, long a friend of the mayor, writes”, “Brock, a mother of two, said”: who was just spoken of. */
function isApposed(chunks: readonly Chunk[], at: number): boolean {
  const comma = tagAt(chunks, at - 1) === Tag.Adverb ? at - 2 : at - 1;
  if (tagAt(chunks, comma) !== Tag.Comma || chunkAt(chunks, comma - 1)?.type !== 'noun')
    return false;
  let next = at + 1;
  while (goesOn(tagAt(chunks, next)) && chunks[next + 1]?.type === 'noun') next += 2;
  const tag = tagAt(chunks, next);
  return tag === Tag.Comma || tag === Tag.Stop || chunks[next] === undefined;
}

/** “a friend of Roe and Lund” */
const goesOn = (tag: number): boolean => tag === Tag.Preposition || tag === Tag.Conjunction;

const LIKENING = new Set(['as', 'like', 'become', 'became', 'remain', 'remained']);
const INDEFINITE = new Set(['a', 'an', 'one']);

/** “She has faced …”, “Her appointment …”: whom the pronoun takes up leads this sentence too; “sent him …” tells of him. */
function noteTakenUp(frame: Frame, piece: NounChunk, leads: boolean, context: Context): void {
  const { tokens, first, tags } = frame;
  const tag = tags[piece.first];
  if (tag !== Tag.Pronoun && !(leads && tag === Tag.Possessive)) return;
  const token = first[piece.first] as number;
  const form = tokens.form(token);
  // “Just ask him.”
  const led = leads && form !== 'him';
  if (!(led ? LEADING : OBJECTS).has(form)) return;
  const before = opensWithParticiple(frame, piece.first) ? (first[0] as number) : token;
  const found = context.discourse.resolve(form, frame.sentence, token, { before });
  if (!found) return;
  const role: Role = !led ? 'object' : tag === Tag.Pronoun ? 'subject' : 'owner';
  context.discourse.note(referentWith(found, { token }), frame.sentence, role);
}

const LEADING = new Set(['he', 'she', 'they', 'his', 'her']);
const OBJECTS = new Set(['him', 'her']);

function noteEntity(
  entity: Entity,
  token: number,
  frame: Frame,
  role: Role,
  { discourse }: Context,
): void {
  // A name that tells nothing may be anybody's: “Suryani held on. ‘I prayed,’ she said.”
  const kind = entity.kind === 'other' && role === 'subject' ? 'unknown' : entity.kind;
  if (kind !== 'person' && kind !== 'organization' && kind !== 'unknown') return;
  const { name, gender, plural } = entity;
  discourse.note(
    { kind, name, called: null, gender, plural, noun: '', entity, token },
    frame.sentence,
    role,
  );
}
