import { type Chunk, chunkAt, tagAt } from '../clauses/chunks.ts';
import { type Frame, wordAt } from '../clauses/frame.ts';
import { type Phrase, phraseOf } from '../clauses/phrase.ts';
import { Tag } from '../clauses/tags.ts';
import type { Cue } from '../cues/cue.ts';
import { LEARNING_VERBS } from '../lists/cue-phrases.ts';
import type { Draft } from '../statements/draft.ts';
import { M } from '../tokens/classes.ts';
import { classify } from './classify.ts';
import type { Context } from './context.ts';
import type { Referent } from './referent.ts';

/**
 * The outlet that an unnamed source reached the article through: whom it told (“two officials told the Post”), who cites
 * it (“AP reported, citing officials”), or through whom the same source was heard before.
 */
export function viaOf(
  frame: Frame,
  chunks: readonly Chunk[],
  cue: Cue,
  referent: Referent,
  earlier: readonly Draft[],
  context: Context,
): string | null {
  if (referent.kind !== 'anonymous') return null;
  const via =
    (cue.recipient ? outletTold(frame, chunks, cue.recipient, context) : null) ??
    (cue.rule === 'citing' ? citer(earlier) : null) ??
    (cue.source ? outletSpokenTo(frame, chunks, cue.source, context) : null) ??
    outletAround(frame, chunks, context);
  if (referent.name === null) return via;
  if (via !== null) context.vias.set(referent.name, via);
  // “a source told the Post …, a source said”: another one.
  if (cue.source && NEW.has(wordAt(frame, cue.source.first))) return via;
  return via ?? context.vias.get(referent.name) ?? null;
}

const NEW = new Set(['a', 'an', 'another', 'one']);

/** The outlet that was told: “the Post”, “CNN's Ida Brock”, “a Reuters reporter”, “The Echo”, “SeaWire”. */
function outletTold(
  frame: Frame,
  chunks: readonly Chunk[],
  { first, last, head, chunk }: Phrase,
  context: Context,
): string | null {
  for (let item = head; item >= first; item--) {
    const via = outletIn(frame, chunks, phraseAt(chunk, first, last, item), context);
    if (via !== null) return via;
  }
  const { tokens, tags } = frame;
  if (tags[head] !== Tag.Name) return null;
  const opener = frame.first[first] as number;
  const titled =
    first > 0 && first < head && tokens.form(opener) === 'the' && tokens.isCapital(opener);
  const name = tokens.word(frame.first[head] as number);
  return titled || CAMEL.test(name) ? name : null;
}

/** A capital within a word: “SeaWire”. */
const CAMEL = /^(?!Ma?c[A-Z])[A-Z][a-z]+[A-Z]/;

/** Who “reported, citing officials” or “has learned from officials”: an outlet, or whatever body does so. */
function citer(earlier: readonly Draft[]): string | null {
  for (const { referent, cue } of earlier) {
    if (referent?.entity?.roles.includes('outlet')) return referent.name;
    if (referent?.kind !== 'organization' || !cue) continue;
    if (cue.lemma === 'report' || LEARNING_VERBS.has(cue.lemma)) return referent.name;
  }
  return null;
}

/**
 * The outlet that the rest of the sentence heard it from: “In an interview with CNN, …”, “Speaking to the Post, …”, “was
 * quoted by the Post as saying”, “a story of the Post in which aides said”.
 */
function outletAround(frame: Frame, chunks: readonly Chunk[], context: Context): string | null {
  for (let at = 0; at < chunks.length; at++) {
    const chunk = chunks[at] as Chunk;
    if (chunk.type !== 'noun') continue;
    const { first, last, head } = chunk;
    const story = inWhich(frame, chunks, at);
    if (!story && !isTalk(frame, chunks, at)) continue;
    for (let item = story ? first : head; item <= head; item++) {
      const via = outletIn(frame, chunks, phraseAt(at, first, last, item), context);
      if (via !== null) return via;
    }
  }
  return null;
}

/** “a recent story in which” */
const inWhich = (frame: Frame, chunks: readonly Chunk[], at: number): boolean =>
  frame.tokens.means(frame.first[(chunks[at] as Chunk).head] as number, M.Document) &&
  tagAt(chunks, at + 1) === Tag.Preposition &&
  tagAt(chunks, at + 2) === Tag.Relative;

/** Behind “interview with”, “speaking to”, “quoted by”, “quoted as saying by”. */
function isTalk(frame: Frame, chunks: readonly Chunk[], at: number): boolean {
  if (tagAt(chunks, at - 1) !== Tag.Preposition) return false;
  const talk = chunkAt(chunks, at - 2);
  if (talk?.type === 'other' || talk === undefined) return false;
  const lemma = frame.tokens.lemma(frame.first[talk.head] as number);
  if (talk.type === 'noun') return MEETINGS.has(lemma);
  return TALKS.has(lemma) || (wordAt(frame, talk.first - 1) === 'as' && lemma === 'say');
}

const MEETINGS = new Set(['comment', 'conversation', 'interview', 'remark']);
const TALKS = new Set(['quote', 'speak', 'talk']);

const phraseAt = (chunk: number, first: number, last: number, head: number): Phrase => ({
  first,
  last,
  head,
  chunk,
  joined: [],
});

/** “who spoke to the Post”: the outlet stands in the source's own clause, behind a preposition. */
function outletSpokenTo(
  frame: Frame,
  chunks: readonly Chunk[],
  source: Phrase,
  context: Context,
): string | null {
  for (let at = source.chunk + 1; at < chunks.length; at++) {
    const chunk = chunks[at] as Chunk;
    if (chunk.first > source.last) return null;
    if (chunk.type !== 'noun' || tagAt(chunks, at - 1) !== Tag.Preposition) continue;
    // “a spokesman for the Post”, “an editor at the Post”
    if (BELONGING.has(wordAt(frame, chunk.first - 1))) continue;
    const via = outletIn(frame, chunks, phraseOf(chunk, at), context);
    if (via !== null) return via;
  }
  return null;
}

const BELONGING = new Set(['at', 'for', 'from', 'in', 'inside', 'of', 'within']);

/** The outlet that a phrase names (“CNN”) or describes (“the paper”). */
function outletIn(
  frame: Frame,
  chunks: readonly Chunk[],
  phrase: Phrase | null,
  context: Context,
): string | null {
  // “told this newspaper”: the article's own; “told the press”: any.
  if (!phrase || wordAt(frame, phrase.first) === 'this') return null;
  if (ANY_OUTLET.has(wordAt(frame, phrase.head))) return null;
  const token = frame.first[phrase.head] as number;
  const outlet =
    frame.tokens.means(token, M.Outlet | M.OutletName) ||
    context.entities.entityAt(token)?.roles.includes('outlet');
  return outlet ? (classify(frame, chunks, phrase, context)?.name ?? null) : null;
}

const ANY_OUTLET = new Set(['media', 'press']);
