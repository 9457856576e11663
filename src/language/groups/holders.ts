import {
  type Chunk,
  chunkAt,
  headForm,
  type NounChunk,
  tagAt,
  tagOf,
  type VerbChunk,
} from '../clauses/chunks.ts';
import { type Frame, lemmaAt, wordAt } from '../clauses/frame.ts';
import type { Phrase } from '../clauses/phrase.ts';
import { Tag } from '../clauses/tags.ts';
import type { Cue } from '../cues/cue.ts';
import { GROWING_VERBS, INVERTING_VERBS } from '../lists/group-verbs.ts';
import {
  AS_VERBS,
  CALLING_VERBS,
  EXPERT_NOUNS,
  MOOD_NOUNS,
  VIEW_NOUNS,
  VIEW_VERBS,
  WORDY_VERBS,
} from '../lists/group-views.ts';
import { SPEECH_ACTS, WITHIN_PREPOSITIONS } from '../lists/group-words.ts';
import { G, M } from '../tokens/classes.ts';
import { startOf } from './amount.ts';
import { agrees } from './verbs.ts';
import { viewCue } from './view.ts';

/** “seen by many as a gift”, “has been called a fraud by fellow physicians”. */
export function agent(frame: Frame, chunks: readonly Chunk[], phrase: Phrase): Cue | null {
  let start = startOf(frame, chunks, phrase.chunk);
  // “criticised by Roe and some teachers”
  if (tagAt(chunks, start - 1) === Tag.Conjunction && chunkAt(chunks, start - 2)?.type === 'noun')
    start -= 2;
  const link = headForm(frame, chunkAt(chunks, start - 1));
  if (link !== 'by' && link !== 'among') return null;
  const { last } = chunks[whereEnds(frame, chunks, phrase.chunk)] as Chunk;
  for (let at = start - 2; at >= 0 && at > start - 7; at--) {
    const chunk = chunks[at] as Chunk;
    // “was called on it by”
    if (tagOf(chunk) === Tag.Comma || tagOf(chunk) === Tag.Preposition) return null;
    if (chunk.type !== 'verb') continue;
    const lemma = lemmaAt(frame, chunk.head);
    // “a view shared among builders”
    const shared = SHARED.has(lemma);
    if (link === 'among' && !(DEBATED.has(lemma) && (chunk.passive || shared))) return null;
    // “is viewed well by voters”: as what, is left open.
    if (AS_VERBS.has(lemma) && !hasAs(frame, chunk.last + 1, last + 1)) return null;
    const fits =
      (VIEW_VERBS.has(lemma) && !WORDY_VERBS.has(lemma)) ||
      CALLING_VERBS.has(lemma) ||
      // “a view held by many”, and not “sailors held by rebels as pawns”
      (shared ? isShared(frame, chunks, at) : asWhat(frame, last, chunk) || link === 'among');
    if (!fits || chunk.negated || chunk.modal || chunk.ing || chunk.infinitive) return null;
    if (!frame.tokens.is(frame.first[chunk.head] as number, G.VerbParticiple)) return null;
    // “derided efforts by some”: the efforts are theirs.
    if (at < start - 2 && !chunk.passive && !CALLING_VERBS.has(lemma)) return null;
    return viewCue('group-agent', frame, phrase, chunk.first, chunk.last, chunk.head, 'object');
  }
  return null;
}

/** The last chunk of “many in the trade”. */
const whereEnds = (frame: Frame, chunks: readonly Chunk[], at: number): number =>
  WITHIN_PREPOSITIONS.has(headForm(frame, chunkAt(chunks, at + 1))) &&
  chunkAt(chunks, at + 2)?.type === 'noun'
    ? at + 2
    : at;

/** What a view can be among people: “is hotly debated among historians”. */
const DEBATED = new Set([
  'accept',
  'agree',
  'contest',
  'debate',
  'dispute',
  'discuss',
  'hold',
  'share',
]);

const SHARED = new Set(['hold', 'share']);

/** “a view shared by many”, “the view is shared by many”, “a view that is widely held among builders” */
const isShared = (frame: Frame, chunks: readonly Chunk[], at: number): boolean => {
  const before = tagAt(chunks, at - 1);
  const relative = before === Tag.Relative || before === Tag.That;
  const view = chunkAt(chunks, relative ? at - 2 : at - 1);
  return view?.type === 'noun' && isView(frame, view.head);
};

/** Does “as” stand among the items? */
export function hasAs({ tokens, first }: Frame, from: number, to: number): boolean {
  for (let item = from; item <= to; item++)
    if (tokens.form(first[item] ?? -1) === 'as') return true;
  return false;
}

/** “welcomed by unions as a landmark” */
const asWhat = ({ tokens, first }: Frame, last: number, { head }: VerbChunk): boolean =>
  tokens.means(first[head] as number, M.Characterise | M.Belief) &&
  tokens.form(first[last + 1] ?? -1) === 'as';

/** “…, say analysts.” */
export function inverted(frame: Frame, chunks: readonly Chunk[], phrase: Phrase): Cue | null {
  const verb = chunkAt(chunks, phrase.chunk - 1);
  if (verb?.type !== 'verb' || !verb.finite || verb.first !== verb.head) return null;
  const before = tagAt(chunks, phrase.chunk - 2);
  if (before !== Tag.Comma && before !== Tag.Quote && before !== Tag.Dash) return null;
  if (!INVERTING_VERBS.has(lemmaAt(frame, verb.head))) return null;
  // “The mayor, Ana Roe, says doctors and nurses must wait”
  if (!agrees(frame, phrase, verb)) return null;
  const after = chunks[phrase.chunk + 1];
  if (after?.type === 'verb' || after?.type === 'noun') return null;
  return viewCue('group-inverted', frame, phrase, verb.first, verb.last, verb.head, 'front');
}

/** “according to Ana Roe, of the college, and other scientists” */
export function joined(frame: Frame, chunks: readonly Chunk[], phrase: Phrase): Cue | null {
  if (tagAt(chunks, phrase.chunk - 1) !== Tag.Conjunction) return null;
  // “according to Ana Roe, and some say that”: a clause of their own
  const own = chunks[phrase.chunk + 1];
  if (own?.type === 'verb' && own.finite) return null;
  for (let at = phrase.chunk - 2; at > 0 && at > phrase.chunk - 16; at--) {
    const chunk = chunks[at] as Chunk;
    if (chunk.type === 'verb' && chunk.finite) return null;
    if (headForm(frame, chunk) !== 'to' || headForm(frame, chunkAt(chunks, at - 1)) !== 'according')
      continue;
    const according = chunks[at - 1] as Chunk;
    return viewCue(
      'group-joined',
      frame,
      phrase,
      according.first,
      chunk.last,
      according.head,
      'front',
    );
  }
  return null;
}

/** “fears among residents that”, “criticism from doctors”, “scrutiny from some who”. */
export function holder(frame: Frame, chunks: readonly Chunk[], phrase: Phrase): Cue | null {
  const start = startOf(frame, chunks, phrase.chunk);
  const link = headForm(frame, chunkAt(chunks, start - 1));
  if (link !== 'among' && link !== 'from' && link !== 'by') return null;
  const verb = chunkAt(chunks, start - 2);
  // “concern is growing among doctors”
  const grows =
    verb?.type === 'verb' && link === 'among' && GROWING_VERBS.has(lemmaAt(frame, verb.head));
  const noun = grows ? chunkAt(chunks, start - 3) : verb;
  if (noun?.type !== 'noun') return null;
  // “will seek assessments from experts”: there are none yet.
  const sought = chunkAt(chunks, start - 3);
  if (sought?.type === 'verb' && SEEKING.has(lemmaAt(frame, sought.head))) return null;
  const told = SPEECH_ACTS.has(wordAt(frame, noun.head)) || isUnder(frame, chunks, start - 3);
  // “hopes among investors that the rate will fall”, and not “hopes among fans of a win”
  const hoped =
    (THAT_NOUNS.has(lemmaAt(frame, noun.head)) || THAT_NOUNS.has(wordAt(frame, noun.head))) &&
    tagAt(chunks, phrase.chunk + 1) === Tag.That;
  if (told ? !goesOn(frame, chunks, phrase) : !hoped && !isView(frame, noun.head)) return null;
  return viewCue('group-noun', frame, phrase, noun.head, noun.head, noun.head, 'that');
}

const SEEKING = new Set(['await', 'invite', 'need', 'request', 'require', 'seek', 'want']);

/** “feeling” is no form of feel here. */
const isView = (frame: Frame, item: number): boolean =>
  VIEW_NOUNS.has(lemmaAt(frame, item)) || VIEW_NOUNS.has(wordAt(frame, item));

/** “under fire”, “under attack” */
const isUnder = (frame: Frame, chunks: readonly Chunk[], at: number): boolean =>
  headForm(frame, chunkAt(chunks, at)) === 'under';

function goesOn(frame: Frame, chunks: readonly Chunk[], phrase: Phrase): boolean {
  let at = phrase.chunk + 1;
  while (tagAt(chunks, at) === Tag.Conjunction && chunks[at + 1]?.type === 'noun') at += 2;
  if (tagAt(chunks, at) === Tag.Comma) at++;
  const tag = tagAt(chunks, at);
  return (
    tag === Tag.That || tag === Tag.Relative || ABOUT.has(headForm(frame, chunkAt(chunks, at)))
  );
}

const THAT_NOUNS = new Set([...MOOD_NOUNS, 'hope', 'perception']);

const ABOUT = new Set(['about', 'after', 'for', 'over']);

/** “critics' argument that”, “their fear is that”: the noun of opinion with whoever holds it in the same phrase. */
export function possessed(frame: Frame, chunks: readonly Chunk[], at: number): Cue | null {
  const { tags } = frame;
  const chunk = chunks[at] as NounChunk;
  let item = chunk.head - 1;
  while (item >= chunk.first && tags[item] !== Tag.Possessive && tags[item] !== Tag.Genitive)
    item--;
  if (item < chunk.first) return null;
  const lemma = lemmaAt(frame, chunk.head);
  const held = stated(frame, chunks, at)
    ? VIEW_NOUNS.has(lemma)
    : FORETELLING.has(lemma) && (isOf(frame, chunks, at + 1) || isMeasured(frame, chunks, at));
  if (!held) return null;
  const own = tags[item] === Tag.Possessive;
  const head = own ? item : item - 1;
  if (head < chunk.first) return null;
  const first = own ? item : chunk.first;
  const source: Phrase = { first, last: head, head, chunk: at, joined: [] };
  return viewCue('group-noun', frame, source, chunk.head, chunk.head, chunk.head, 'that');
}

/** “beat analysts' expectations”, “below economists' forecasts”: how a figure stands to what they thought. */
function isMeasured(frame: Frame, chunks: readonly Chunk[], at: number): boolean {
  const { first, head } = chunks[at] as NounChunk;
  if (frame.tags[head - 1] !== Tag.Genitive) return false;
  const before = chunkAt(chunks, at - 1);
  return (
    EXPERT_NOUNS.has(lemmaAt(frame, head - 2)) &&
    head - first < 4 &&
    (before?.type === 'verb' || tagOf(before) === Tag.Preposition)
  );
}

/** “analysts' forecast of a profit” */
const FORETELLING = new Set(['estimate', 'expectation', 'forecast', 'prediction', 'projection']);

const isOf = (frame: Frame, chunks: readonly Chunk[], at: number): boolean => {
  const form = headForm(frame, chunkAt(chunks, at));
  return form === 'of' || form === 'for';
};

/** Does what was thought follow: “fear that”, “fear is that”? */
function stated(frame: Frame, chunks: readonly Chunk[], at: number): boolean {
  const next = chunks[at + 1];
  if (tagOf(next) === Tag.That) return true;
  if (next?.type === 'verb')
    return lemmaAt(frame, next.head) === 'be' && tagAt(chunks, at + 2) === Tag.That;
  return false;
}
