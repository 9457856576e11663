import { type Chunk, chunkAt, headForm, tagAt } from '../clauses/chunks.ts';
import { type Frame, wordAt } from '../clauses/frame.ts';
import { Tag } from '../clauses/tags.ts';

/** “remembered her as ‘kind’”, “dismissed talk of a rift between the two as ‘nonsense’” */
export const calledBehind = (frame: Frame, chunks: readonly Chunk[], object: number): boolean =>
  tagAt(chunks, asBehind(frame, chunks, object) + 1) === Tag.Quote;

/** “see the deal with Norvik as a loss”, “what aides see as a loss”: does “as” and a noun follow from chunk `from` on? */
export function viewedAs(frame: Frame, chunks: readonly Chunk[], from: number): boolean {
  const object = chunks[from];
  const noun = object?.type === 'noun';
  // “see themselves as heirs”: what they are about.
  if (noun && /sel(?:f|ves)$/.test(wordAt(frame, object.head))) return false;
  return chunks[asBehind(frame, chunks, noun ? from : from - 1) + 1]?.type === 'noun';
}

/** Index of the “as” that follows the object and all that belongs to it; past the end where none does. */
function asBehind(frame: Frame, chunks: readonly Chunk[], object: number): number {
  for (let next = object + 1; next < object + LONGEST_OBJECT; next += 2) {
    // “the chairman, Jan Roe, as ‘nonsense’”
    const as = tagAt(chunks, next) === Tag.Comma ? next + 1 : next;
    // “such as theirs” gives examples.
    const form = headForm(frame, chunkAt(chunks, as));
    if (form === 'as' && headForm(frame, chunkAt(chunks, as - 1)) !== 'such') return as;
    const tag = tagAt(chunks, next);
    const goesOn = tag === Tag.Preposition || tag === Tag.Conjunction || tag === Tag.Comma;
    if (!goesOn || chunks[next + 1]?.type !== 'noun') break;
  }
  return chunks.length;
}

/** Chunks of an object with all that belongs to it. */
const LONGEST_OBJECT = 10;
