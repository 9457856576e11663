import type { Frame } from '../clauses/frame.ts';
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
