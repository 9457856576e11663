import { type Chunk, skipAdverbs, tagAt } from '../clauses/chunks.ts';
import { type Frame, wordAt } from '../clauses/frame.ts';
import { Tag } from '../clauses/tags.ts';
import { TIME_NOUNS, TIME_UNITS } from '../lists/closed-class.ts';
import { Kind } from '../tokens/table.ts';

/** “last week”, “a few minutes ago”, “years later”; but “predicted a hard winter” */
export const isTime = ({ tokens, first, tags }: Frame, item: number): boolean => {
  const token = first[item] as number;
  const next = first[item + 1] ?? -1;
  const before = tags[item - 1];
  const told =
    (before === Tag.Adjective || before === Tag.Noun) && !WHICH.has(tokens.word(token - 1));
  return (
    (tokens.kind[token] === Kind.Word && TIME_NOUNS.has(tokens.lower(token)) && !told) ||
    tokens.reads(next, 'ago') ||
    ((tokens.reads(next, 'later') || tokens.reads(next, 'earlier')) &&
      TIME_UNITS.has(tokens.lower(token)))
  );
};

/** What stands before a time to tell which. */
const WHICH = new Set(['following', 'last', 'next', 'other', 'past', 'previous', 'same']);

/** “was confirmed on Friday by”, “has been accused in recent weeks of”: the chunk behind the time; `at` itself where none stands there. */
export function pastTime(frame: Frame, chunks: readonly Chunk[], at: number): number {
  const from = skipAdverbs(chunks, at);
  const time = tagAt(chunks, from) === Tag.Preposition ? from + 1 : from;
  const chunk = chunks[time];
  const tells =
    chunk?.type === 'noun' &&
    (isTime(frame, chunk.head) || TIME_UNITS.has(wordAt(frame, chunk.head)));
  // “on Friday evening”
  let end = tells ? time + 1 : time;
  while (tagAt(chunks, end) === Tag.Time) end++;
  return end > time ? end : at;
}
