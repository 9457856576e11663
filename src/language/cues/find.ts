import type { Chunk } from '../clauses/chunk.ts';
import type { Frame } from '../clauses/frame.ts';
import { adjectiveCue } from './adjectives.ts';
import type { Cue } from './cue.ts';
import { headerCue } from './headers.ts';
import { findHearsay } from './hearsay.ts';
import { nounCue } from './nouns.ts';
import { findPhraseCues } from './phrases.ts';
import { verbCue } from './verbs.ts';

/** All cues of a frame outside quotation marks, in order. */
export function findCues(frame: Frame, chunks: readonly Chunk[]): Cue[] {
  const cues: Cue[] = [];
  const header = headerCue(frame, chunks);
  if (header) cues.push(header);
  for (let at = 0; at < chunks.length; at++) {
    const chunk = chunks[at] as Chunk;
    const cue =
      chunk.type === 'verb'
        ? (verbCue(frame, chunks, at, chunk, cues) ?? adjectiveCue(frame, chunks, at, chunk))
        : chunk.type === 'noun'
          ? nounCue(frame, chunks, at, chunk)
          : null;
    if (cue) cues.push(cue);
  }
  cues.push(...findPhraseCues(frame, chunks), ...findHearsay(frame, chunks));
  return cues.sort((a, b) => a.first - b.first);
}
