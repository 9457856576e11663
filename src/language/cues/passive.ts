import { type Chunk, tagOf, type VerbChunk } from '../clauses/chunk.ts';
import type { Frame } from '../clauses/frame.ts';
import { phraseFrom } from '../clauses/phrase.ts';
import { Tag } from '../clauses/tags.ts';
import { M } from '../tokens/classes.ts';
import type { Candidate } from './candidate.ts';
import { isNobody } from './content.ts';

/** “was told by two officials that …”: the agent is the source. Other passives are hearsay's or nobody's. */
export function passiveCandidate(
  frame: Frame,
  chunks: readonly Chunk[],
  at: number,
  verb: VerbChunk,
  meaning: number,
  lemma: string,
): Candidate | null {
  const by = chunks[at + 1];
  const agent = chunks[at + 2];
  if (tagOf(by) !== Tag.Preposition || agent?.type !== 'noun' || verb.negated) return null;
  if (frame.tokens.form(frame.first[(by as Chunk).head] as number) !== 'by') return null;
  const source = phraseFrom(chunks, at + 2);
  if (isNobody(frame, source)) return null;
  return {
    rule: 'verb-passive',
    first: verb.first,
    last: verb.last,
    head: verb.head,
    chunk: at,
    after: at + 1,
    lemma,
    meaning,
    source,
    recipient: null,
    content: 'object',
    byRule: (meaning & (M.Say | M.Characterise | M.Accuse | M.Belief | M.Show | M.Directive)) !== 0,
  };
}
