import { type Chunk, chunkAt, headForm, tagOf } from '../clauses/chunks.ts';
import type { Frame } from '../clauses/frame.ts';
import type { Phrase } from '../clauses/phrase.ts';
import { Tag } from '../clauses/tags.ts';
import { startOf } from './amount.ts';

/** “if critics say”, “before voters know”, “no experts”, “not everyone”: what a group did not say, or not yet. */
export function isUnreal(frame: Frame, chunks: readonly Chunk[], phrase: Phrase): boolean {
  if (frame.tokens.form(frame.first[phrase.first] as number) === 'no') return true;
  const before = chunkAt(chunks, startOf(frame, chunks, phrase.chunk) - 1);
  const tag = tagOf(before);
  const opens = before?.first === 0 || (before?.first === 1 && frame.tags[0] === Tag.Conjunction);
  // “Not everyone is convinced.”: at the opening of a sentence it says that some are not.
  if (tag === Tag.Negation) return !(opens && frame.tags[phrase.head] === Tag.Pronoun);
  return tag === Tag.Subordinator && UNREAL.has(headForm(frame, before));
}

const UNREAL = new Set(['before', 'if', 'unless', 'until', 'whether']);
