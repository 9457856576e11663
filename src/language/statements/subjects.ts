import type { Chunk } from '../clauses/chunk.ts';
import type { Frame } from '../clauses/frame.ts';
import { type Phrase, subjectBefore } from '../clauses/subject.ts';
import { type Context, classify } from '../sources/classify.ts';
import type { Referent } from '../sources/referent.ts';

/**
 * Whose words a quotation without a cue may be: the named person or body that is the subject of the verb nearest before
 * it (“Ribeiro welcomed the plan as ‘a start’”); put into `found` by the index of the stretch.
 */
export function subjectsOfQuotes(
  frame: Frame,
  chunks: readonly Chunk[],
  context: Context,
  found: Map<number, Referent>,
): void {
  let subject: Referent | null = null;
  /** The first chunk whose subject has not been looked at; only what stands before a quotation is. */
  let next = 0;
  for (let at = 0; at < chunks.length; at++) {
    const stretch = frame.stretch[(chunks[at] as Chunk).first] as number;
    if (stretch < 0) continue;
    for (; next < at; next++) subject = subjectOf(frame, chunks, next, context) ?? subject;
    if (subject && !found.has(stretch)) found.set(stretch, subject);
  }
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
