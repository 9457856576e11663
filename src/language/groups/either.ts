import {
  type Chunk,
  chunkAt,
  headForm,
  isBareVerb,
  type NounChunk,
  tagAt,
  tagOf,
  type VerbChunk,
} from '../clauses/chunks.ts';
import { type Frame, hasTag, lemmaAt, wordAt } from '../clauses/frame.ts';
import type { Phrase } from '../clauses/phrase.ts';
import { Tag } from '../clauses/tags.ts';
import { FINDERS, TEAM_MATES } from '../lists/finders.ts';
import { FINDING_VERBS, JUDGING_VERBS, OPINION_VERBS } from '../lists/group-verbs.ts';
import { EXPRESS_VERBS, MOOD_NOUNS, VIEW_ADJECTIVES, VIEW_NOUNS } from '../lists/group-views.ts';
import { NEAR_NOUNS, OPENING_WORDS } from '../lists/group-words.ts';
import { LAWYERS } from '../lists/open-roles.ts';
import { G, M } from '../tokens/classes.ts';
import { Kind } from '../tokens/table.ts';
import { counted } from './amount.ts';
import type { GroupKind } from './group-kind.ts';
import { hasAs } from './holders.ts';
import { isAccordingTo, met, nearVerb } from './met.ts';
import { supplies } from './supplies.ts';

/**
 * Nouns that go either way (leaders, residents, researchers): a group where many or some of them are spoken for, or a
 * view of theirs stands in the present; people who were met where they told something.
 */
export function either(
  frame: Frame,
  chunks: readonly Chunk[],
  phrase: Phrase,
  chunk: NounChunk,
): GroupKind {
  const { tokens, first } = frame;
  if (counted(frame, chunk)) return 'anonymous';
  if (isOutside(frame, chunk)) return 'collective';
  if (speaksOfMood(frame, chunks, phrase)) return 'collective';
  if (met(frame, chunks, phrase)) return 'anonymous';
  const noun = lemmaAt(frame, phrase.head);
  const verb = nearVerb(chunks, phrase);
  // A headline tells in the present what was said: “Lights seen over bay, residents say”.
  const headline = frame.sentence === 0 && tagAt(chunks, phrase.chunk - 1) === Tag.Comma;
  const plain = verb !== undefined && !headline && isPlain(frame, verb);
  // “neighbours say they heard shots”: they were there; “diplomats say”: they were asked; “neighbours fear” is a view.
  const open = OPENING_WORDS.has(wordAt(frame, chunk.first));
  if (ASKED.has(noun) && !open && !opines(frame, chunks, phrase.chunk + 1)) return 'anonymous';
  const supplied = isAccordingTo(frame, chunks, phrase);
  // “Duarte's allies”, “her friends”, “some Duarte allies”: people around somebody could be met.
  const body = ofBody(frame, chunks, phrase);
  const own = isOwned(frame, chunk) || body || ofOne(frame, chunks, phrase);
  const near = own && NEAR_NOUNS.has(noun);
  for (let item = chunk.first; item < chunk.head; item++) {
    const form = wordAt(frame, item);
    // “current and former workers”: of the house that is told of
    if (form === 'current' || (form === 'former' && noun === 'worker')) return 'anonymous';
    if (form === 'several' || (supplied && form === 'some')) return 'anonymous';
    if (DEFINITE.has(form)) {
      // “the villagers argue”, but “the villagers say”
      const argue = plain && OPINION_VERBS.has(lemmaAt(frame, verb.head)) && !FINDERS.has(noun);
      return argue ? 'collective' : 'anonymous';
    }
    if (OPENING_WORDS.has(form)) return near && form === 'some' ? 'anonymous' : 'collective';
  }
  if (supplied) return 'anonymous';
  if (isBelieved(frame, chunks, phrase)) return 'collective';
  if (near || (own && TEAM_MATES.has(noun))) return 'anonymous';
  // “lawyers for the union”, “doctors at the clinic”, “doctors treating the king”
  const behind = headForm(frame, chunkAt(chunks, phrase.chunk + 1));
  if (ENGAGED.has(behind)) return 'anonymous';
  if (behind === 'for' && LAWYERS.has(noun)) return 'anonymous';
  // “defence lawyers”: of somebody who is on trial
  if (LAWYERS.has(noun) && SIDES.has(wordAt(frame, phrase.head - 1))) return 'anonymous';
  // “residents' fears”
  if (frame.tags[phrase.head + 1] === Tag.Genitive) return 'collective';
  const group = tokens.means(first[phrase.head] as number, M.Collective);
  if (!verb) return group && opensWith(frame, chunk, 'other') ? 'collective' : null;
  const opener = tokens.form(first[verb.first] as number);
  // “residents are worried”
  if (opener === 'are') return 'collective';
  // “scientists have found”: those of a study.
  if (FINDING_VERBS.has(lemmaAt(frame, verb.head)) && FINDERS.has(noun)) return 'anonymous';
  // “transport researchers say” are a trade, “researchers say” those of a study.
  const before = phrase.head - 1;
  const trade =
    plain && chunk.first < phrase.head && (before === 0 || frame.tags[before] === Tag.Noun);
  if (noun === 'researcher' && !trade && tokens.means(first[verb.head] as number, M.Say))
    return 'anonymous';
  // “Bridge was shaking for weeks, residents say”: a headline puts what they told in the present.
  if (plain && endsHeadline(frame, chunks, verb, phrase)) return 'anonymous';
  // “Doctors have told his family”, “passengers have claimed”
  if (!plain && SUPPLYING.has(lemmaAt(frame, verb.head))) return 'anonymous';
  if (supplies(frame, chunks, phrase)) return 'anonymous';
  if (plain || (opener === 'have' && !body) || opines(frame, chunks, phrase.chunk + 1))
    return 'collective';
  // “residents said they were afraid”
  if (tellsOwnMood(frame, chunks, chunks.indexOf(verb) + 1)) return 'collective';
  // “scientists said” of a study, “Union Steel leaders denied”: people who were asked.
  const asked = noun === 'scientist' || body;
  return asked && tokens.means(first[verb.head] as number, M.Say | M.Show) ? 'anonymous' : null;
}

/** “have spoken of their shock”: what a reporter sums up of many. */
function speaksOfMood(frame: Frame, chunks: readonly Chunk[], phrase: Phrase): boolean {
  const verb = nearVerb(chunks, phrase);
  if (!verb || !MOOD_VERBS.has(lemmaAt(frame, verb.head)) || wordAt(frame, verb.last + 1) !== 'of')
    return false;
  const mood = chunks.find(({ first }) => first === verb.last + 2);
  return mood?.type === 'noun' && MOOD_NOUNS.has(wordAt(frame, mood.head));
}

const MOOD_VERBS = new Set(['speak', 'tell']);

/** “doctors not involved in the trial”, “independent researchers”: asked for their opinion alone. */
function isOutside(frame: Frame, { first, head }: NounChunk): boolean {
  if (!frame.tokens.means(frame.first[head] as number, M.Collective | M.Official)) return false;
  if (wordAt(frame, first) === 'independent') return true;
  for (let item = head + 1; item < head + 4; item++)
    if (wordAt(frame, item) === 'not') return INVOLVED.has(wordAt(frame, item + 1));
  return false;
}

const INVOLVED = new Set(['affiliated', 'associated', 'connected', 'involved']);

/** What only those do who know or saw something. */
const SUPPLYING = new Set(['allege', 'claim', 'recall', 'recount', 'tell']);

/** “say”, “now fear”: in the present, without helping verbs. */
function isPlain(frame: Frame, verb: VerbChunk): boolean {
  const { tokens, first } = frame;
  const token = first[verb.head] as number;
  return tokens.is(token, G.VerbBase) && !tokens.is(token, G.VerbPast) && isBareVerb(frame, verb);
}

/** Does a verb of saying close the first line, which has no full stop: “…, residents say”, “…, say residents”? */
const endsHeadline = (
  { tokens, first, sentence }: Frame,
  chunks: readonly Chunk[],
  verb: Chunk,
  phrase: Phrase,
): boolean =>
  sentence === 0 &&
  tokens.means(first[verb.head] as number, M.Say) &&
  !tokens.means(first[verb.head] as number, M.Weak) &&
  chunks
    .slice(chunks.indexOf(verb) + 1)
    .every(
      (chunk) =>
        tagOf(chunk) === Tag.Break || (chunk.first >= phrase.first && chunk.last <= phrase.last),
    );

const isOwned = (frame: Frame, { first, head }: NounChunk): boolean =>
  hasTag(frame, first, head, Tag.Possessive) || hasTag(frame, first, head, Tag.Genitive);

/** “allies of the mayor”, “friends of Duarte” */
function ofOne(frame: Frame, chunks: readonly Chunk[], { chunk }: Phrase): boolean {
  const owner = chunks[chunk + 2];
  if (owner?.type !== 'noun' || headForm(frame, chunkAt(chunks, chunk + 1)) !== 'of') return false;
  const token = frame.first[owner.head] as number;
  const one = frame.tokens.means(token, M.Role) && !frame.tokens.is(token, G.Plural);
  return one || frame.tags[owner.head] === Tag.Name;
}

/** Does the word open the phrase, after its article if it has one: “other nations”, “the other nations”? */
const opensWith = (frame: Frame, chunk: NounChunk, word: string): boolean =>
  wordAt(frame, chunk.first) === word ||
  wordAt(frame, Math.min(chunk.first + 1, chunk.head)) === word;

/** “is believed by archaeologists to date from” */
function isBelieved(frame: Frame, chunks: readonly Chunk[], { chunk }: Phrase): boolean {
  const verb = chunkAt(chunks, chunk - 2);
  if (
    verb?.type !== 'verb' ||
    !verb.passive ||
    headForm(frame, chunkAt(chunks, chunk - 1)) !== 'by'
  )
    return false;
  return frame.tokens.means(frame.first[verb.head] as number, M.Belief);
}

const ENGAGED = new Set([
  'at',
  'defending',
  'investigating',
  'prosecuting',
  'representing',
  'treating',
]);
const ASKED = new Set(['diplomat', 'neighbor', 'neighbour']);
const SIDES = new Set(['defence', 'defense', 'prosecution']);
const DEFINITE = new Set(['the', 'these', 'those']);

/** “Union Steel leaders”, “members of the Fishers' Guild”: of a body that is named. */
function ofBody(frame: Frame, chunks: readonly Chunk[], { chunk, head }: Phrase): boolean {
  const { tokens, first, tags } = frame;
  // “Competition lawyers”: a capital that opens the sentence makes no name of their field.
  const field =
    head === 1 &&
    tokens.kind[first[0] as number] === Kind.Capital &&
    (LAWYERS.has(lemmaAt(frame, head)) || FINDERS.has(lemmaAt(frame, head)));
  if (tags[head - 1] === Tag.Name && !field)
    return !/^(?:anti|pro)-/i.test(tokens.word(first[head - 1] as number));
  const whole = chunks[chunk + 2];
  return (
    lemmaAt(frame, head) === 'member' &&
    headForm(frame, chunkAt(chunks, chunk + 1)) === 'of' &&
    whole?.type === 'noun' &&
    tags[whole.head] === Tag.Name
  );
}

/** “concerns”, “frustration that”, “their frustration”: what is raised or expressed. */
const holdsView = (frame: Frame, noun: NounChunk, after: Chunk | undefined): boolean =>
  VIEW_NOUNS.has(lemmaAt(frame, noun.head)) ||
  (MOOD_NOUNS.has(wordAt(frame, noun.head)) && tagOf(after) === Tag.That);

/** “were sure”, “were once convinced”; a participle may have been read into the verb: “were shocked”. */
function isSure({ tokens, first }: Frame, verb: Chunk): boolean {
  if (!tokens.is(first[verb.first] as number, G.Be)) return false;
  for (let item = verb.first + 1; item < verb.last + 3; item++)
    if (VIEW_ADJECTIVES.has(tokens.word(first[item] ?? -1))) return true;
  return false;
}

/** “said (that) they were afraid”, “said they feared that”: what is summed up of many, though it was told. */
function tellsOwnMood(frame: Frame, chunks: readonly Chunk[], from: number): boolean {
  const at = tagAt(chunks, from) === Tag.That ? from + 1 : from;
  const verb = chunks[at + 1];
  return (
    headForm(frame, chunks[at]) === 'they' &&
    verb?.type === 'verb' &&
    (isSure(frame, verb) || OPINION_VERBS.has(lemmaAt(frame, verb.head)))
  );
}

/** Is the verb, or a participle behind its clause, one that only a view is told with: “walked out, accusing the firm”? */
function opines(frame: Frame, chunks: readonly Chunk[], from: number): boolean {
  let verbs = 0;
  for (let at = from; at < chunks.length && at < from + 16; at++) {
    const chunk = chunks[at] as Chunk;
    if (tagOf(chunk) === Tag.Stop) return false;
    if (chunk.type !== 'verb') continue;
    const told = chunk.finite ? verbs++ === 0 : tagAt(chunks, at - 1) === Tag.Comma;
    if (!told) continue;
    const lemma = lemmaAt(frame, chunk.head);
    if (OPINION_VERBS.has(lemma) || isSure(frame, chunk)) return true;
    // “raised concerns about the noise”
    const noun = chunks[at + 1];
    if (EXPRESS_VERBS.has(lemma) && noun?.type === 'noun' && holdsView(frame, noun, chunks[at + 2]))
      return true;
    // “dismissed the sackings as a sideshow”
    if (JUDGING_VERBS.has(lemma) && hasAs(frame, chunk.last + 1, chunk.last + 12)) return true;
  }
  return false;
}
