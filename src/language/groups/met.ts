import { type Chunk, chunkAt, headForm, tagAt } from '../clauses/chunk.ts';
import { type Frame, wordAt } from '../clauses/frame.ts';
import type { Phrase } from '../clauses/phrase.ts';
import { Tag } from '../clauses/tags.ts';
import { MEETING_VERBS } from '../lists/group-verbs.ts';
import { INSIGHT_NOUNS, TOLD_WORDS } from '../lists/group-words.ts';

/** Are the people described by what they took part in: “critics present at the meeting”, “experts briefed on the plan”? */
export function met(frame: Frame, chunks: readonly Chunk[], phrase: Phrase): boolean {
  const { tokens, first } = frame;
  const own = chunks[phrase.chunk] as Chunk;
  for (let item = phrase.head + 1; item <= own.last; item++)
    if (TOLD_WORDS.has(tokens.word(first[item] as number))) return true;
  let at = phrase.chunk + 1;
  if (tagAt(chunks, at) === Tag.Relative) {
    at++;
    // “neighbours who heard from the landlord”: what they did, and no view of theirs.
    const verb = chunks[at];
    return verb?.type === 'verb' && MEETING_VERBS.has(tokens.lemma(first[verb.head] as number));
  }
  const next = chunks[at];
  if (!next || next.first > phrase.last + 1) return false;
  const insight = chunks[at + 1];
  if (headForm(frame, next) === 'with' && insight?.type === 'noun')
    return INSIGHT_NOUNS.has(wordAt(frame, insight.head));
  return TOLD_WORDS.has(tokens.word(first[next.head] as number));
}

/** “according to some elders”: what they supplied, and no view summed up. */
export const isAccordingTo = (frame: Frame, chunks: readonly Chunk[], { chunk }: Phrase): boolean =>
  headForm(frame, chunkAt(chunks, chunk - 1)) === 'to' &&
  headForm(frame, chunkAt(chunks, chunk - 2)) === 'according';
