import { type Chunk, chunkAt, headForm, tagAt, tagOf } from '../clauses/chunks.ts';
import { type Frame, wordAt } from '../clauses/frame.ts';
import { type Phrase, phraseFrom, phraseOf } from '../clauses/phrase.ts';
import { subjectBefore } from '../clauses/subject.ts';
import { Tag } from '../clauses/tags.ts';
import { classify } from '../sources/classify.ts';
import type { Context } from '../sources/context.ts';
import { ownerOf } from '../sources/owner.ts';
import { type Referent, referTo, referToEntity } from '../sources/referent.ts';
import { ANY_CUE, G, M } from '../tokens/classes.ts';
import type { Stretch } from '../types.ts';
import { announcedBefore, sender } from './colon.ts';

/** Chunks between the end of a quotation and the verb of its tag, at most. */
const LONGEST_TAG = 12;
/** Chunks before a colon, at most. */
const LONGEST_HEADER = 16;

/** Whose words a quotation that no cue governs may be, by its own sentence. */
export interface QuoteSubject {
  /** Null for a question that nobody in particular put, “Ribeiro was asked, ‘…?’”, and for what the author says. */
  readonly referent: Referent | null;
  /**
   * Where it stands.
   * - `tag`: beside the verb behind the quotation: “…,” the old man from Vesk beamed.
   * - `header`: before a colon or a dash: “Ribeiro, on the harbour: ‘…’”, “Her verdict was damning: ‘…’”
   * - `signature`: behind the quotation, with nothing else: “‘…’ – Ana Ribeiro, mayor”
   * - `subject`: of the verb nearest before: “Ribeiro welcomed the plan as ‘a start’”, or of the one quoted: “Ribeiro
   *   ‘fully accepts’ the plan”
   */
  readonly by: 'tag' | 'header' | 'signature' | 'subject';
}

/**
 * Whose words the quotations of a frame may be without a cue that could be read; added to `earlier` by the index of the
 * stretch.
 *
 * @param given the stretches that a cue governs: they are left out.
 */
export function subjectsOfQuotes(
  frame: Frame,
  chunks: readonly Chunk[],
  context: Context,
  given: { has(stretch: number): boolean },
  speech: readonly Stretch[],
  earlier: Map<number, QuoteSubject> | null,
): Map<number, QuoteSubject> | null {
  if (!frame.quoted) return earlier;
  let found = earlier;
  let subject: Referent | null = null;
  /** The first chunk whose subject has not been looked at; only what stands before a quotation is. */
  let next = 0;
  for (let at = 0; at < chunks.length; at++) {
    const stretch = frame.stretch[(chunks[at] as Chunk).first] as number;
    if (stretch < 0 || given.has(stretch) || found?.has(stretch)) continue;
    found ??= new Map();
    if (isOwn(frame, chunks, at)) {
      found.set(stretch, { referent: null, by: 'tag' });
      continue;
    }
    for (; next < at; next++) subject = subjectOf(frame, chunks, next, context) ?? subject;
    const own = speech[stretch]?.rule === 'own report' ? subjectBefore(frame, chunks, at) : null;
    const reporting = own && speaker(frame, chunks, own, context);
    if (reporting) {
      found.set(stretch, { referent: reporting, by: 'subject' });
      continue;
    }
    const tag = tagBehind(frame, chunks, at, context);
    const header =
      tag ??
      chanted(frame, chunks, at) ??
      nameBefore(frame, chunks, at, context) ??
      (isPutTo(frame, chunks, at) ? null : announcedBefore(frame, chunks, at, context));
    const signature = header ? null : nameBehind(frame, chunks, at, context);
    if (tag) found.set(stretch, { referent: tag, by: 'tag' });
    else if (header) found.set(stretch, { referent: header, by: 'header' });
    else if (signature) found.set(stretch, { referent: signature, by: 'signature' });
    else if (isPutTo(frame, chunks, at)) found.set(stretch, { referent: null, by: 'subject' });
    // “Vasko sent a ‘massive’ ship”: what a body does tells of no words of it.
    else if (
      subject &&
      (subject.kind !== 'organization' || isWorded(frame, chunks, at) || isAim(frame, chunks, at))
    )
      found.set(stretch, { referent: subject, by: 'subject' });
  }
  return found;
}

/** Is the last verb before the quotation one of words: “would later describe it as ‘temporary’”? */
function isWorded({ tokens, first }: Frame, chunks: readonly Chunk[], quote: number): boolean {
  let at = quote - 1;
  while (at >= 0 && chunks[at]?.type !== 'verb') at--;
  const verb = chunkAt(chunks, at);
  return verb !== undefined && tokens.means(first[verb.head] as number, ANY_CUE);
}

/** “shut its yard to ‘cut its losses’” */
const isAim = (frame: Frame, chunks: readonly Chunk[], quote: number): boolean => {
  const { tokens, first } = frame;
  const word = (first[(chunks[quote] as Chunk).first] as number) + 1;
  const verb = tokens.is(word, G.VerbBase) || (tokens.form(word) === '' && !tokens.isCapital(word));
  return verb && headForm(frame, chunkAt(chunks, quote - 1)) === 'to';
};

/** “…,” I said; I asked her: “…”: the article's own author, who is no source (GUIDELINE.md, rule 7). */
function isOwn(frame: Frame, chunks: readonly Chunk[], quote: number): boolean {
  const says = (noun: number, verb: number): boolean =>
    headForm(frame, chunkAt(chunks, noun)) === 'i' &&
    chunks[verb]?.type === 'verb' &&
    frame.tokens.means(frame.first[(chunks[verb] as Chunk).head] as number, SPEAKING);
  const behind = tagAt(chunks, quote + 1) === Tag.Comma ? quote + 2 : quote + 1;
  const mark = tagAt(chunks, quote - 1);
  const before = mark === Tag.Comma || mark === Tag.Colon ? quote - 2 : quote - 1;
  const verb = chunkAt(chunks, before)?.type === 'noun' ? before - 1 : before;
  return says(behind, behind + 1) || says(verb - 1, verb);
}

const SPEAKING = M.Say | M.Ask | M.Manner;

/** “Chants of ‘Out!’ rang out”, “slogans including ‘Out!’”: a crowd's. */
function chanted(frame: Frame, chunks: readonly Chunk[], quote: number): Referent | null {
  const linked = LINKS.has(headForm(frame, chunkAt(chunks, quote - 1)));
  const at = linked ? quote - 2 : quote - 1;
  const noun = chunkAt(chunks, at);
  if (noun?.type !== 'noun' || !CHANTS.has(wordAt(frame, noun.head))) return null;
  // “his cries of ‘Out!’”
  const { tags } = frame;
  if (tags[noun.first] === Tag.Possessive || tags[noun.head - 1] === Tag.Genitive) return null;
  return referTo(frame, phraseFrom(chunks, at), 'collective', { plural: true });
}

const CHANTS = new Set(['chants', 'cries', 'jeers', 'shouts', 'slogans', 'taunts']);
const LINKS = new Set(['of', 'including', 'like']);

/** “Ribeiro was asked, ‘…?’”: her words it is not. */
function isPutTo({ tokens, first }: Frame, chunks: readonly Chunk[], quote: number): boolean {
  const mark = tagAt(chunks, quote - 1);
  const verb = chunkAt(chunks, mark === Tag.Comma || mark === Tag.Colon ? quote - 2 : quote - 1);
  return verb?.type === 'verb' && verb.passive && tokens.means(first[verb.head] as number, M.Ask);
}

/** The named person or body that is the subject of a finite verb. */
function subjectOf(
  frame: Frame,
  chunks: readonly Chunk[],
  at: number,
  context: Context,
): Referent | null {
  const piece = chunks[at] as Chunk;
  if (piece.type !== 'verb' || !piece.finite) return null;
  const phrase: Phrase | null = subjectBefore(frame, chunks, at);
  const referent = phrase ? classify(frame, chunks, phrase, context) : null;
  return referent?.kind === 'person' || referent?.kind === 'organization' ? referent : null;
}

/** Whoever stands beside the verb behind a quotation that ends as if a tag followed: “…?” came from the crowd. */
function tagBehind(
  frame: Frame,
  chunks: readonly Chunk[],
  quote: number,
  context: Context,
): Referent | null {
  if (!endsOpen(frame, (chunks[quote] as Chunk).first)) return null;
  let at = quote + 1;
  if (tagAt(chunks, at) === Tag.Comma || tagAt(chunks, at) === Tag.Dash) at++;
  const piece = chunks[at];
  if (piece?.type === 'verb' && piece.finite && chunks[at + 1]?.type === 'noun')
    return speaker(frame, chunks, phraseFrom(chunks, at + 1), context);
  if (piece?.type !== 'noun') return null;
  for (let next = at + 1; next < chunks.length && next < at + LONGEST_TAG; next++) {
    const chunk = chunks[next] as Chunk;
    const tag = tagOf(chunk);
    if (tag === Tag.Quote || tag === Tag.Stop || tag === Tag.Semicolon) return null;
    if (chunk.type === 'verb' && chunk.finite)
      return speaker(frame, chunks, phraseFrom(chunks, at), context);
  }
  return null;
}

/** Does the quotation end in a comma, a dash, a question or exclamation mark? */
function endsOpen({ tokens, first, end }: Frame, item: number): boolean {
  const from = (first[item + 1] ?? end) - 1;
  const { text } = tokens;
  let at = (tokens.end[from] as number) - 1;
  while (at > 0 && '”"’\'» '.includes(text[at] as string)) at--;
  return ',?!—–…'.includes(text[at] as string);
}

function speaker(
  frame: Frame,
  chunks: readonly Chunk[],
  phrase: Phrase,
  context: Context,
): Referent | null {
  const referent = classify(frame, chunks, phrase, context);
  if (referent) return referent.kind === 'collective' ? null : referent;
  // “…,” came the answer from Holm
  const from = sender(
    frame,
    chunks,
    chunks.findIndex(({ first }) => first > phrase.last),
    context,
  );
  if (from) return from;
  // “…,” Holm beamed, of somebody whom nothing else tells to be a person.
  return frame.tags[phrase.head] === Tag.Name ? referTo(frame, phrase, 'person') : null;
}

/** Named before a colon or a dash that the quotation follows, with no verb in between. */
function nameBefore(
  frame: Frame,
  chunks: readonly Chunk[],
  quote: number,
  context: Context,
): Referent | null {
  const mark = tagAt(chunks, quote - 1);
  if (mark !== Tag.Colon && mark !== Tag.Dash) return null;
  let named: Referent | null = null;
  for (let at = quote - 2; at >= 0 && at > quote - LONGEST_HEADER; at--) {
    const piece = chunks[at] as Chunk;
    const tag = tagOf(piece);
    if (piece.type === 'verb' && piece.finite) return null;
    if (tag === Tag.Dash || tag === Tag.Stop || tag === Tag.Quote || tag === Tag.Semicolon) break;
    if (piece.type === 'noun')
      named = nameAt(frame, chunks, at, context) ?? ownerAt(frame, chunks, at, context) ?? named;
  }
  return named;
}

/** “From Roe's letter: ‘…’”, “In her memo: ‘…’” */
function ownerAt(
  frame: Frame,
  chunks: readonly Chunk[],
  at: number,
  context: Context,
): Referent | null {
  const chunk = chunks[at] as Chunk;
  const { first, head } = chunk;
  if (!frame.tokens.means(frame.first[head] as number, M.Document)) return null;
  const owner = ownerOf(frame, { first, head }, context);
  const speaks = owner?.kind === 'person' || owner?.kind === 'organization';
  return speaks ? referToEntity(frame, phraseOf(chunk, at), owner) : null;
}

/** Named right behind the quotation, where the sentence has no verb. */
function nameBehind(
  frame: Frame,
  chunks: readonly Chunk[],
  quote: number,
  context: Context,
): Referent | null {
  let named: Referent | null = null;
  for (let at = quote + 1; at < chunks.length; at++) {
    const piece = chunks[at] as Chunk;
    if ((piece.type === 'verb' && piece.finite) || tagOf(piece) === Tag.Quote) return null;
    if (named) continue;
    // “‘warnings ignored’ before sinking off Norvik”: a name of something else.
    if (piece.type === 'verb' || isPlaced(frame, piece)) return null;
    if (piece.type !== 'noun') continue;
    named = nameAt(frame, chunks, at, context) ?? outletIn(frame, chunks, at);
    if (!named) return null;
  }
  return named;
}

/** A preposition that does not say whose the words are. */
const isPlaced = ({ tokens, first }: Frame, piece: Chunk): boolean =>
  tagOf(piece) === Tag.Preposition && !WHOSE.has(tokens.form(first[piece.head] as number));

const WHOSE = new Set(['by', 'from', 'of', 'via']);

function nameAt(
  frame: Frame,
  chunks: readonly Chunk[],
  at: number,
  context: Context,
): Referent | null {
  const piece = chunks[at] as Chunk;
  if (frame.tags[piece.head] !== Tag.Name) return null;
  const referent = classify(frame, chunks, phraseFrom(chunks, at), context);
  return referent?.kind === 'person' || referent?.kind === 'organization' ? referent : null;
}

/** “[HuffPost.]”, “(Reuters)”: nobody but an outlet stands in brackets behind a quotation. */
function outletIn(frame: Frame, chunks: readonly Chunk[], at: number): Referent | null {
  const piece = chunks[at] as Chunk;
  if (tagAt(chunks, at - 1) !== Tag.Open || frame.tags[piece.head] !== Tag.Name) return null;
  return referTo(frame, phraseFrom(chunks, at), 'organization');
}
