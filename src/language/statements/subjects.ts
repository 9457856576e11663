import type { Chunk } from '../clauses/chunk.ts';
import type { Frame } from '../clauses/frame.ts';
import { type Phrase, subjectBefore } from '../clauses/subject.ts';
import { type Context, classify } from '../sources/classify.ts';
import type { Referent } from '../sources/referent.ts';

/**
 * Whose words a quotation without a cue may be: the named person or body that is the subject of the verb nearest before
 * it (“Ribeiro welcomed the plan as ‘a start’”), by the index of the stretch.
 */
export function subjectsOfQuotes(
  frame: Frame,
  chunks: readonly Chunk[],
  context: Context,
): Map<number, Referent> | null {
  let found: Map<number, Referent> | null = null;
  for (let at = 0; at < chunks.length; at++) {
    const stretch = frame.stretch[(chunks[at] as Chunk).first] as number;
    if (stretch < 0) continue;
    const referent = nearest(frame, chunks, at, context);
    if (!referent) continue;
    found ??= new Map();
    if (!found.has(stretch)) found.set(stretch, referent);
  }
  return found;
}

function nearest(
  frame: Frame,
  chunks: readonly Chunk[],
  quote: number,
  context: Context,
): Referent | null {
  for (let at = quote - 1; at >= 0; at--) {
    const piece = chunks[at] as Chunk;
    if (piece.type !== 'verb' || !piece.finite) continue;
    const phrase: Phrase | null = subjectBefore(frame, chunks, at);
    const referent = phrase ? classify(frame, chunks, phrase, context) : null;
    if (referent?.kind === 'person' || referent?.kind === 'organization') return referent;
  }
  return null;
}
