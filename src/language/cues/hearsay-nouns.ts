import { type Chunk, chunkAt, headForm, type NounChunk, tagAt, tagOf } from '../clauses/chunks.ts';
import { type Frame, wordAt } from '../clauses/frame.ts';
import { Tag } from '../clauses/tags.ts';
import { HEARSAY_LEAD_VERBS, HEARSAY_UNDER_VERBS, STRONG_HEARSAY_NOUNS } from '../lists/hearsay.ts';
import { LOOSE_MODIFIERS, PASSED_ON_NOUNS, TELLING_NOUNS } from '../lists/hearsay-frames.ts';
import { forms } from '../lists/inflect.ts';
import { G, M } from '../tokens/classes.ts';
import { clauseFrom } from './clause-from.ts';
import { getsAbout, isLoose, TELLING } from './hearsay-subjects.ts';

/** Is the noun phrase a report of nobody's: “amid fears that”, “speculation about”, “suspicions persist”? */
export function hearsayNoun(
  frame: Frame,
  chunks: readonly Chunk[],
  at: number,
  chunk: NounChunk,
): boolean {
  const { tokens, first } = frame;
  const token = first[chunk.head] as number;
  if (!tokens.means(token, M.Hearsay) || isOwned(frame, chunk)) return false;
  const form = tokens.form(token);
  const before = chunkAt(chunks, at - 1);
  const strong = STRONG.has(form);
  const that = tagAt(chunks, at + 1) === Tag.That || tells(frame, chunks[at + 1]);
  const fears = form === 'fears';
  if (getsAbout(frame, chunks, at, chunk)) return true;
  // “there were fears the dam would burst”
  const clause = chunks[at + 1]?.type === 'noun' && clauseFrom(chunks, at + 1);
  // “denied reports that”, “refused to be drawn on reports the club is for sale”: told by nobody, whoever answers.
  const reports = form === 'reports' && isLoose(frame, chunk);
  if (clause && isThere(frame, chunks, at)) return true;
  // “according to reports he filed” is a relative clause.
  if (clause && reports && at > 0 && headForm(frame, before) !== 'to') return true;
  if (TELLING_NOUNS.has(form) && isThere(frame, chunks, at)) return true;
  // “faces accusations of”
  if (PASSED_ON_NOUNS.has(form) && form !== 'reports' && isDogged(frame, chunks, at)) return true;
  if (BUZZ.has(form) && isAmid(frame, chunks, at)) return opensContent(frame, chunks, at);
  if (!strong && !that && !fears) return false;
  const goesOn = opensContent(frame, chunks, at);
  if (!goesOn && !fears) return false;
  const lead = before?.type === 'verb' ? wordAt(frame, before.head) : '';
  if (LEADS.has(lead))
    return (strong || fears || form === 'worries') && !isPersonal(frame, chunks, at);
  if (!goesOn || (!strong && !that)) return false;
  if (
    isAmid(frame, chunks, at) ||
    (that && (reports || at === 0)) ||
    (that && (isMoved(frame, form, before) || movesPrice(frame, chunks, at))) ||
    isThere(frame, chunks, at) ||
    isDogged(frame, chunks, at)
  )
    return true;
  // An unknown verb is taken for a noun: “to defuse rumours of a sale”.
  const opener = wordAt(frame, chunk.first);
  return (strong || form === 'consensus') && !DENIED.has(lead) && !DENIED.has(opener);
}

const LEADS = new Set(HEARSAY_LEAD_VERBS.flatMap(forms));
const DOGGING = new Set([...HEARSAY_UNDER_VERBS, ...forms('face')]);
/** Talk of nobody's behind “amid”, whatever it is about: “amid buzz over a sale”. */
const BUZZ = new Set(['buzz', 'chatter', 'talk', 'claims', 'reports', 'whispers']);
const STRONG = new Set(STRONG_HEARSAY_NOUNS);
const DENIED = new Set(
  'deny dismiss reject rebut address fuel spread start defuse deflect discourage dispel quash quell rubbish shrug shut silence stop'
    .split(' ')
    .flatMap(forms),
);

/** “his fears”, “the mayor's suspicion”, “Republican concerns”: somebody's. */
function isOwned(frame: Frame, chunk: NounChunk): boolean {
  for (let item = chunk.first; item < chunk.head; item++) {
    const tag = frame.tags[item];
    // At the opening of a sentence any unknown word may look like a name: “Various reports”.
    if (tag === Tag.Name && item === 0 && LOOSE_MODIFIERS.has(wordAt(frame, item))) continue;
    if (tag === Tag.Possessive || tag === Tag.Genitive || tag === Tag.Name) return true;
    // “no reports of injuries”
    if (frame.tokens.form(frame.first[item] as number) === 'no') return true;
  }
  return false;
}

/** that, of, about, over, as to, whether right after the noun; “among voters” before it makes it theirs. */
function opensContent(frame: Frame, chunks: readonly Chunk[], at: number): boolean {
  const next = chunks[at + 1];
  const tag = tagOf(next);
  // “the deepest fear that she knew” is a relative clause.
  if (tag === Tag.That) return tagAt(chunks, at + 2) !== 0 || chunks[at + 2]?.type === 'noun';
  if (tag === Tag.Wh) return true;
  if (tag === Tag.Quote) return false;
  if (next?.type === 'verb') return tells(frame, next);
  const form = headForm(frame, next);
  if (form === 'as' || form === 'about' || form === 'of' || form === 'over') return true;
  // “speculation in recent weeks as to whether”
  if (tag !== Tag.Preposition || chunks[at + 2]?.type !== 'noun' || BELONGS.has(form)) return false;
  for (let later = at + 3; later < chunks.length && later < at + 14; later++) {
    const chunk = chunks[later] as Chunk;
    if (tagOf(chunk) === Tag.That) return true;
    if (headForm(frame, chunk) === 'whether') return true;
    if (tagOf(chunk) === Tag.Comma || tagOf(chunk) === Tag.Stop) return false;
    if (chunk.type === 'verb') return false;
  }
  return false;
}

/** “theories suggesting he fled” */
const tells = (frame: Frame, next: Chunk | undefined): boolean =>
  next?.type === 'verb' && next.ing && TELLING.has(wordAt(frame, next.head));

const BELONGS = new Set(['among', 'from', 'by']);

/** “amid fears that”, “in spite of fears that” */
function isAmid(frame: Frame, chunks: readonly Chunk[], at: number): boolean {
  const form = headForm(frame, chunkAt(chunks, at - 1));
  if (form === 'of') return AMIDST.has(wordAt(frame, chunkAt(chunks, at - 2)?.head ?? -1));
  return form === 'amid' || form === 'amidst' || form === 'despite';
}

const AMIDST = new Set(['because', 'center', 'centre', 'face', 'midst', 'spite', 'wake']);

/** “fell on fears that”, “after reports that”, “cited reports that”: what was feared or told moved somebody. */
function isMoved(frame: Frame, form: string, before: Chunk | undefined): boolean {
  const link = headForm(frame, before);
  if (form === 'fears' || form === 'worries') return FEARED.has(link);
  if (PASSED_ON_NOUNS.has(form) && CALLED_UP.has(link)) return true;
  return link === 'after' || link === 'following';
}

/** “rose 4% on reports that”, and not “declined to comment on reports that” */
function movesPrice(frame: Frame, chunks: readonly Chunk[], at: number): boolean {
  if (headForm(frame, chunkAt(chunks, at - 1)) !== 'on') return false;
  for (let before = at - 2; before >= 0 && before > at - 7; before--) {
    const chunk = chunks[before] as Chunk;
    if (chunk.type === 'verb') return chunk.finite && PRICE_MOVES.has(wordAt(frame, chunk.head));
  }
  return false;
}

const PRICE_MOVES = new Set(
  [
    'climb',
    'dip',
    'drop',
    'fall',
    'gain',
    'jump',
    'leap',
    'lose',
    'plunge',
    'rally',
    'rise',
    'sink',
    'slide',
    'slip',
    'slump',
    'soar',
    'surge',
    'tumble',
  ].flatMap(forms),
);

const FEARED = new Set(['on', 'over', 'to']);
const CALLED_UP = new Set(['about', 'over', 'to', ...['cite', 'face', 'hear'].flatMap(forms)]);

/** “there has been much speculation that” */
function isThere(frame: Frame, chunks: readonly Chunk[], at: number): boolean {
  // “there is now speculation”
  if (tagAt(chunks, at - 1) === Tag.Time) at--;
  const verb = chunkAt(chunks, at - 1);
  if (verb?.type !== 'verb' || verb.negated || verb.modal) return false;
  // “there were conflicting reports”
  const be = frame.tags[verb.head] === Tag.Ing ? verb.first : verb.head;
  if (!frame.tokens.is(frame.first[be] as number, G.Be)) return false;
  return headForm(frame, chunkAt(chunks, at - 2)) === 'there';
}

/** “raised fears that” of an event, and not of a person who raised them. */
function isPersonal(frame: Frame, chunks: readonly Chunk[], at: number): boolean {
  const subject = chunkAt(chunks, at - 2);
  if (subject?.type !== 'noun') return false;
  const { tokens, first, tags } = frame;
  const token = first[subject.head] as number;
  return (
    tags[subject.head] === Tag.Name ||
    tags[subject.head] === Tag.Pronoun ||
    tokens.means(token, M.Official | M.Collective | M.Role | M.PersonNoun | M.Organization)
  );
}

/** “was haunted by charges that”, “faces allegations of” */
function isDogged(frame: Frame, chunks: readonly Chunk[], at: number): boolean {
  const before = chunkAt(chunks, at - 1);
  const verb = headForm(frame, before) === 'by' ? chunkAt(chunks, at - 2) : before;
  if (verb?.type !== 'verb' || verb.modal || verb.negated) return false;
  return DOGGING.has(frame.tokens.word(frame.first[verb.head] as number));
}
