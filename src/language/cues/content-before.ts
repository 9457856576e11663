import { type Chunk, chunkAt, tagAt, tagOf } from '../clauses/chunks.ts';
import type { Frame } from '../clauses/frame.ts';
import { Tag } from '../clauses/tags.ts';
import { G } from '../tokens/classes.ts';
import { isTime } from './times.ts';

/**
 * Does content stand before the subject in chunk `subjectChunk`: “…, officials said”, “…,” he said, “… – police say”?
 *
 * @param ends nothing follows the cue, so that a clause in front of it can be nothing else.
 */
export function contentBefore(
  frame: Frame,
  chunks: readonly Chunk[],
  subjectChunk: number,
  ends = false,
): boolean {
  const before = chunkAt(chunks, subjectChunk - 1);
  const tag = tagOf(before);
  if (tag === Tag.Quote) return true;
  if (tag !== Tag.Comma && tag !== Tag.Dash) return false;
  if (tagAt(chunks, subjectChunk - 2) === Tag.Quote) return true;
  // A clause of its own has to stand there, and no mere opener (“On Tuesday, officials said …”).
  for (let at = subjectChunk - 2; at >= 0; at--) {
    const chunk = chunks[at] as Chunk;
    if (chunk.type === 'verb' && chunk.finite) return ends || !opensSubordinate(frame, chunks);
    if (tagOf(chunk) === Tag.Semicolon || tagOf(chunk) === Tag.Stop) return false;
  }
  return ends && leadsWithNoun(frame, chunks, subjectChunk);
}

/** “A blaze at the mill, officials said.”: a noun phrase in front, though no verb was seen in it; no time, no preposition. */
function leadsWithNoun(frame: Frame, chunks: readonly Chunk[], subjectChunk: number): boolean {
  const first = chunks[0] as Chunk;
  // “Pier to close, officials say”
  const planned = subjectChunk === 3 && chunks[1]?.type === 'verb';
  return (subjectChunk > 3 || planned) && first.type === 'noun' && !isTime(frame, first.head);
}

/** Does the sentence begin with when, while, after, if …, and nothing before it? */
function opensSubordinate(frame: Frame, chunks: readonly Chunk[]): boolean {
  const first = chunks[0] as Chunk;
  const opener = tagOf(first) === Tag.Conjunction ? (chunks[1] as Chunk) : first;
  if (tagOf(opener) === Tag.Subordinator || tagOf(opener) === Tag.Wh) return true;
  return (
    tagOf(opener) === Tag.Preposition &&
    frame.tokens.is(frame.first[opener.head] as number, G.Subordinator)
  );
}
