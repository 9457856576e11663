import { type Chunk, chunkAt, headForm, type NounChunk, tagAt, tagOf } from '../clauses/chunks.ts';
import { type Frame, wordAt } from '../clauses/frame.ts';
import { type Phrase, phraseOf } from '../clauses/phrase.ts';
import { Tag } from '../clauses/tags.ts';
import { LARGE_AMOUNTS, OPEN_AMOUNTS } from '../lists/amounts.ts';
import { COUNTING_WORDS } from '../lists/group-words.ts';

/** Does the word leave open how many are meant: “thousands of”, “a number of”? */
export const isOpenAmount = (word: string): boolean =>
  LARGE_AMOUNTS.has(word) || OPEN_AMOUNTS.has(word);

const isOf = (frame: Frame, chunk: Chunk | undefined): boolean =>
  tagOf(chunk) === Tag.Preposition && headForm(frame, chunk) === 'of';

/** “the number of people who said so”: how many they are, and nobody of them. */
export const isFigure = (frame: Frame, { first, head }: Phrase): boolean =>
  wordAt(frame, first) === 'the' && FIGURES.has(wordAt(frame, head));

const FIGURES = new Set(['number', 'percentage', 'proportion', 'share']);

/** The amount's “of” leads to who is meant: “dozens of supporters”. */
export function membersOf(frame: Frame, chunks: readonly Chunk[], phrase: Phrase): Phrase | null {
  const inner = chunks[phrase.chunk + 2];
  if (!isOf(frame, chunks[phrase.chunk + 1]) || inner?.type !== 'noun') return null;
  return {
    first: inner.first,
    last: Math.max(phrase.last, inner.last),
    head: inner.head,
    chunk: phrase.chunk + 2,
    joined: [],
  };
}

/** “employees, most of whom …”: those before the comma, of whom the amount is a part. */
export function thoseBefore(
  frame: Frame,
  chunks: readonly Chunk[],
  { chunk }: Phrase,
): Phrase | null {
  const those = chunkAt(chunks, chunk - 2);
  const whom = chunks[chunk + 2];
  if (!isOf(frame, chunks[chunk + 1]) || tagOf(whom) !== Tag.Relative) return null;
  if (headForm(frame, whom as Chunk) !== 'whom' || tagAt(chunks, chunk - 1) !== Tag.Comma)
    return null;
  if (those?.type !== 'noun') return null;
  return phraseOf(those, chunk - 2);
}

/** “two critics”, “one of”, “a second”, but not “thousands of”. */
export function counted(frame: Frame, chunk: NounChunk): boolean {
  const { tokens, first, tags } = frame;
  for (let item = chunk.first; item < chunk.head; item++) {
    const form = tokens.form(first[item] as number);
    // “9/11 victims” are of a day.
    const date = wordAt(frame, item).includes('/');
    if (tags[item] === Tag.Number && !LARGE_AMOUNTS.has(form) && !date) return true;
    if (COUNTING_WORDS.has(form)) return true;
  }
  return false;
}

/** “several supporters”: few enough to have been met, where a trade of many (“several experts”) is not. */
export const severalOf = (frame: Frame, chunk: NounChunk): boolean =>
  wordAt(frame, chunk.first) === 'several';

/** The chunk where the phrase begins: “a number of” before the group belongs to it. */
export function startOf(frame: Frame, chunks: readonly Chunk[], at: number): number {
  if (!isOf(frame, chunkAt(chunks, at - 1))) return at;
  const amount = chunkAt(chunks, at - 2);
  if (amount?.type !== 'noun') return at;
  const { tags } = frame;
  const open = tags[amount.head] === Tag.Quantifier || tags[amount.head] === Tag.Number;
  return open || isOpenAmount(wordAt(frame, amount.head)) ? at - 2 : at;
}
