import { type Chunk, chunkAt, headForm, tagAt } from '../clauses/chunks.ts';
import type { Frame } from '../clauses/frame.ts';
import { Tag } from '../clauses/tags.ts';

/** “remembered her as ‘kind’”, “dismissed talk of a rift between the two as ‘nonsense’” */
export function calledBehind(frame: Frame, chunks: readonly Chunk[], object: number): boolean {
  let next = object + 1;
  while (next < object + LONGEST_OBJECT && chunks[next + 1]?.type === 'noun') {
    const tag = tagAt(chunks, next);
    if (tag !== Tag.Preposition && tag !== Tag.Conjunction && tag !== Tag.Comma) return false;
    next += 2;
  }
  // “the chairman, Jan Roe, as ‘nonsense’”
  if (tagAt(chunks, next) === Tag.Comma) next++;
  return headForm(frame, chunkAt(chunks, next)) === 'as' && tagAt(chunks, next + 1) === Tag.Quote;
}

/** Chunks of an object with all that belongs to it. */
const LONGEST_OBJECT = 10;
