import { TIME_NOUNS } from '../lists/closed-class.ts';
import { HUMAN } from '../tokens/classes.ts';
import { type Chunk, chunkAt, headForm, tagAt, tagOf } from './chunks.ts';
import { type Frame, wordAt } from './frame.ts';
import { Tag } from './tags.ts';

/**
 * Does the comma between two noun chunks open a clause, and no list: “Earlier this week, Roe and Lund said”?
 *
 * @param joined heads of what “and” and commas join behind it.
 */
export const isClauseBorder = (
  frame: Frame,
  chunks: readonly Chunk[],
  comma: number,
  joined: readonly number[],
): boolean =>
  TIME_NOUNS.has(wordAt(frame, (chunks[comma - 1] as Chunk).head)) ||
  opensClause(chunks, comma - 2) ||
  closesClause(frame, chunks, comma + 1, joined);

/** “In fact, …”, “Since late last year, …”: a preposition with nothing before it that its phrase could hang on. */
function opensClause(chunks: readonly Chunk[], at: number): boolean {
  let opener = at;
  while (opener >= 0 && isInPhrase(chunks[opener] as Chunk)) opener--;
  const tag = tagAt(chunks, opener);
  // “because of the storm”
  if (tag === Tag.Subordinator) return true;
  return (opener < 0 || tag === Tag.Conjunction) && tagAt(chunks, opener + 1) === Tag.Preposition;
}

/** Does the chunk stand in phrases that prepositions open? */
const isInPhrase = ({ type, tag }: Chunk): boolean =>
  type === 'noun' || tag === Tag.Preposition || tag === Tag.Adverb || tag === Tag.Time;

/**
 * “The fire burned for hours, officials and residents said”: people, the first of them at `head` (or only the name of
 * “Norvik and Danish sources”), behind a comma that ends a clause, whose last noun is governed by what stands before it.
 */
function closesClause(
  frame: Frame,
  chunks: readonly Chunk[],
  head: number,
  joined: readonly number[],
): boolean {
  const { tokens, first, tags } = frame;
  const governor = chunkAt(chunks, head - 3);
  const governs =
    governor?.type === 'verb' ||
    tagOf(governor) === Tag.Preposition ||
    // “carried off at least 30 pupils, residents and officials said”
    BOUNDS.has(headForm(frame, governor));
  const isPeople = (item: number): boolean =>
    tags[item] === Tag.Noun && tokens.means(first[item] as number, HUMAN);
  return (
    governs &&
    (isPeople((chunks[head] as Chunk).head) ||
      (tagAt(chunks, head + 1) === Tag.Conjunction && joined.some(isPeople)))
  );
}

const BOUNDS = new Set(['least', 'most']);
