import { type Chunk, headForm, tagOf } from '../clauses/chunks.ts';
import { type Frame, hasTag } from '../clauses/frame.ts';
import { Tag } from '../clauses/tags.ts';

/** What “put” states of its object. */
export type Putting = 'estimate' | 'attribute';

/** Chunks between the verb and “at” or “down to”, at most. */
const REACH = 6;

/** “put the toll at 43”, “puts the number of dead at nine”; “put the delay down to fog”; null for what is put elsewhere. */
export function putting(frame: Frame, chunks: readonly Chunk[], at: number): Putting | null {
  if (chunks[at + 1]?.type !== 'noun') return null;
  for (let next = at + 2; next < at + REACH; next += 2) {
    const preposition = chunks[next];
    const noun = chunks[next + 1];
    const form = headForm(frame, preposition);
    if (form === 'down')
      return headForm(frame, noun) === 'to' && chunks[next + 2]?.type === 'noun'
        ? 'attribute'
        : null;
    if (tagOf(preposition) !== Tag.Preposition || noun?.type !== 'noun') return null;
    if (form === 'at')
      return hasTag(frame, noun.first, noun.last + 1, Tag.Number) ? 'estimate' : null;
  }
  return null;
}
