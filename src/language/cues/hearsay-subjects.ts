import {
  type Chunk,
  chunkAt,
  headForm,
  type NounChunk,
  tagAt,
  type VerbChunk,
} from '../clauses/chunks.ts';
import { type Frame, wordAt } from '../clauses/frame.ts';
import { Tag } from '../clauses/tags.ts';
import {
  LOOSE_MODIFIERS,
  SPREADING_NOUNS,
  SPREADING_VERBS,
  TELLING_NOUNS,
  TELLING_VERBS,
} from '../lists/hearsay-frames.ts';
import { forms } from '../lists/inflect.ts';

const SPREADING = new Set(SPREADING_VERBS.flatMap(forms));
export const TELLING: ReadonlySet<string> = new Set(TELLING_VERBS.flatMap(forms));
const BEGINNING = new Set(['begin', 'start'].flatMap(forms));

const BACKGROUND = /^(?:accusation|allegation|concern)/;

/** How many chunks may part the noun from its verb: “reports in the Italian press on Sunday”. */
const NEAR = 6;

/**
 * Is the noun phrase the subject of a verb by which it gets about or tells: “rumours began to circulate”, “reports from
 * the scene suggest”? `chunk` is one of nobody's.
 */
export function getsAbout(
  frame: Frame,
  chunks: readonly Chunk[],
  at: number,
  chunk: NounChunk,
): boolean {
  const { tokens, first } = frame;
  const noun = tokens.form(first[chunk.head] as number);
  if (!SPREADING_NOUNS.has(noun)) return false;
  // “at a time when concerns about the harvest grow”, “since the allegations surfaced”: background
  if (at > 0 && BACKGROUND.test(noun)) return false;
  const found = verbOf(chunks, at);
  const verb = chunkAt(chunks, found) as VerbChunk | undefined;
  if (verb === undefined || verb.negated || verb.modal || !verb.finite) return false;
  const word = wordAt(frame, verb.head);
  if (TELLING.has(word)) return TELLING_NOUNS.has(noun) && isLoose(frame, chunk);
  // “concern is growing among nurses” is theirs.
  if (SPREADING.has(word)) return headForm(frame, chunkAt(chunks, found + 1)) !== 'among';
  // “talk of a merger has been rife for weeks”
  if (wordAt(frame, verb.last + 1) === 'rife') return true;
  if (!BEGINNING.has(word)) return false;
  // “began circulating”, “began to circulate”
  const next = chunks[found + (tagAt(chunks, found + 1) === Tag.Preposition ? 2 : 1)];
  return next !== undefined && SPREADING.has(wordAt(frame, next.head));
}

/** Index of the verb whose subject the noun chunk can be, behind phrases that belong to it; -1 where none is near. */
function verbOf(chunks: readonly Chunk[], at: number): number {
  for (let next = at + 1; next < chunks.length && next <= at + NEAR; next++) {
    const chunk = chunks[next] as Chunk;
    if (chunk.type === 'verb') {
      // “rumours circulating online suggest”
      if (!chunk.ing || next !== at + 1) return next;
    } else if (chunk.type === 'noun') {
      const link = tagAt(chunks, next - 1);
      if (
        link !== Tag.Preposition &&
        link !== Tag.Conjunction &&
        chunkAt(chunks, next - 1)?.type !== 'verb'
      )
        return -1;
    } else if (!WITHIN.has(chunk.tag)) return -1;
  }
  return -1;
}

const WITHIN: ReadonlySet<number> = new Set([
  Tag.Preposition,
  Tag.Conjunction,
  Tag.Adverb,
  Tag.Time,
]);

/** “early reports”, and no “police reports” or “these reports”. */
export function isLoose(frame: Frame, chunk: NounChunk): boolean {
  for (let item = chunk.first; item < chunk.head; item++)
    if (!LOOSE_MODIFIERS.has(wordAt(frame, item))) return false;
  return true;
}
