import {
  type Chunk,
  chunkAt,
  type NounChunk,
  tagAt,
  tagOf,
  type VerbChunk,
} from '../clauses/chunks.ts';
import { type Frame, wordAt } from '../clauses/frame.ts';
import type { Phrase } from '../clauses/phrase.ts';
import { Tag } from '../clauses/tags.ts';
import { G } from '../tokens/classes.ts';
import { startOf } from './amount.ts';

/** An object and what it is called: “the plan | a waste”, “it | unfair”, “the plan ‘a waste’”. */
export function isNamed(
  frame: Frame,
  chunks: readonly Chunk[],
  phrase: Phrase,
  at: number,
): boolean {
  const object = chunks[at];
  // “what critics call a land grab”: what is called so stands before.
  const gap = GAPS.has(tagAt(chunks, startOf(frame, chunks, phrase.chunk) - 1));
  // “a sum that some call insulting”
  const judged = object?.type === 'verb' && object.ing;
  if (gap && (object?.type === 'noun' || judged || tagOf(object) === Tag.Quote)) return true;
  if (object?.type !== 'noun') return false;
  if (endsInJudgement(frame, object)) return true;
  const name = chunks[at + 1];
  if (name?.type === 'noun' || tagOf(name) === Tag.Quote) return true;
  // “consider the bill to be”, “called the bill misguided.”
  if (name?.type === 'verb')
    return name.infinitive
      ? frame.tokens.is(frame.first[name.head] as number, G.Be)
      : name.first === name.last && endsAt(chunks, at + 2);
  return nameFollows(frame, chunks, at + 1);
}

/** “the plan unfair”: an adjective behind its noun, though no list may know it. */
function endsInJudgement(
  { tags, tokens, first }: Frame,
  { first: opener, head, last }: NounChunk,
): boolean {
  if (last > head) return tags[last] === Tag.Adjective;
  return last > opener + 1 && JUDGING.test(tokens.word(first[last] as number));
}

const JUDGING = /^un|(?:[ai]ble|ful|less|ous)$/;

const endsAt = (chunks: readonly Chunk[], at: number): boolean =>
  chunks[at] === undefined || ENDS.has(tagAt(chunks, at));

const ENDS: ReadonlySet<number> = new Set([Tag.Stop, Tag.Comma, Tag.Conjunction, Tag.Break]);

/** “the citation and the demand for papers | a ploy”: the name after a longer object opens with its article. */
function nameFollows(frame: Frame, chunks: readonly Chunk[], from: number): boolean {
  for (let at = from; at < chunks.length && at < from + 9; at++) {
    const chunk = chunks[at] as Chunk;
    if (chunk.type === 'verb') return false;
    if (chunk.type === 'noun') {
      const article = wordAt(frame, chunk.first);
      if (chunkAt(chunks, at - 1)?.type === 'noun' && (article === 'a' || article === 'an'))
        return true;
    } else if (chunk.tag !== Tag.Preposition && chunk.tag !== Tag.Conjunction) return false;
  }
  return false;
}

/** “what many believed to be a hoax”, “a year many expect to be hard”; and not “people believed to be dead”. */
export function isTaken(
  frame: Frame,
  chunks: readonly Chunk[],
  phrase: Phrase,
  after: VerbChunk,
): boolean {
  const before = chunkAt(chunks, startOf(frame, chunks, phrase.chunk) - 1);
  const gap = before?.type === 'noun' || GAPS.has(tagOf(before));
  return gap && frame.tokens.is(frame.first[after.head] as number, G.Be);
}

const GAPS: ReadonlySet<number> = new Set([Tag.Wh, Tag.Relative, Tag.That]);
