import type { Chunk } from '../clauses/chunk.ts';
import type { Frame } from '../clauses/frame.ts';
import { adjectiveCue } from './adjectives.ts';
import type { Candidate } from './candidate.ts';
import type { Cue } from './cue.ts';
import { accept } from './decide.ts';
import { headerCue } from './headers.ts';
import { findHearsay } from './hearsay.ts';
import { nounCandidate } from './nouns.ts';
import { findPhraseCues } from './phrases.ts';
import { verbCandidate } from './verbs.ts';

/** All cues of a frame outside quotation marks, in order. */
export function findCues(frame: Frame, chunks: readonly Chunk[]): Cue[] {
  const cues: Cue[] = [];
  const header = headerCue(frame, chunks);
  if (header) cues.push(header);
  for (let at = 0; at < chunks.length; at++) {
    const candidate = candidateAt(frame, chunks, at, cues);
    const cue =
      (candidate && accept(frame, chunks, candidate, cues.length > 0)) ??
      adjectiveCue(frame, chunks, at);
    if (cue) cues.push(cue);
  }
  cues.push(...findPhraseCues(frame, chunks), ...findHearsay(frame, chunks));
  return cues.sort((a, b) => a.first - b.first);
}

/** The chunk `at` as a candidate; null where it cannot attribute anything. */
export function candidateAt(
  frame: Frame,
  chunks: readonly Chunk[],
  at: number,
  earlier: readonly Cue[],
): Candidate | null {
  const chunk = chunks[at] as Chunk;
  if (chunk.type === 'verb') return verbCandidate(frame, chunks, at, chunk, earlier);
  return chunk.type === 'noun' ? nounCandidate(frame, chunks, at, chunk) : null;
}
