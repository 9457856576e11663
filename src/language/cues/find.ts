import type { Chunk } from '../clauses/chunks.ts';
import type { Frame } from '../clauses/frame.ts';
import { inOrder } from '../in-order.ts';
import { adjectiveCue } from './adjectives.ts';
import type { Candidate } from './candidate.ts';
import type { Cue } from './cue.ts';
import { accept } from './decide.ts';
import { headerCue, trailerCue } from './headers.ts';
import { findHearsay } from './hearsay.ts';
import { nounCandidate } from './nouns.ts';
import { findPhraseCues } from './phrases.ts';
import { verbCandidate } from './verbs.ts';

/** All cues of a frame outside quotation marks, in order. */
export function findCues(frame: Frame, chunks: readonly Chunk[]): Cue[] {
  const cues: Cue[] = [];
  const header = headerCue(frame, chunks);
  if (header) cues.push(header);
  const trailer = trailerCue(frame, chunks);
  if (trailer) cues.push(trailer);
  const hearsay = findHearsay(frame, chunks);
  let said = header !== null;
  for (const candidate of candidatesOf(frame, chunks)) {
    const cue = accept(frame, chunks, candidate, said);
    // “a captain believed to have slept”: he believes nothing.
    if (cue && !hearsay.some(({ first, last }) => first === cue.first && last === cue.last))
      cues.push(cue);
    said ||= candidate.byRule;
  }
  for (let at = 0; at < chunks.length; at++) {
    if ((chunks[at] as Chunk).type !== 'verb') continue;
    const cue = adjectiveCue(frame, chunks, at);
    if (cue) cues.push(cue);
  }
  for (const cue of findPhraseCues(frame, chunks)) cues.push(cue);
  for (const cue of hearsay) cues.push(cue);
  return inOrder(cues, ({ first }) => first);
}

/** Words with a subject that may be cues, in order; those that the rules take for cues lend later ones their subject. */
export function candidatesOf(frame: Frame, chunks: readonly Chunk[]): Candidate[] {
  const candidates: Candidate[] = [];
  for (let at = 0; at < chunks.length; at++) {
    const chunk = chunks[at] as Chunk;
    const candidate =
      chunk.type === 'verb'
        ? verbCandidate(frame, chunks, at, chunk, candidates)
        : chunk.type === 'noun'
          ? nounCandidate(frame, chunks, at, chunk)
          : null;
    if (candidate) candidates.push(candidate);
  }
  return candidates;
}
