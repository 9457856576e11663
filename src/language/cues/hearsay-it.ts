import {
  type Chunk,
  chunkAt,
  headForm,
  skipAdverbs,
  tagAt,
  type VerbChunk,
} from '../clauses/chunks.ts';
import { type Frame, wordAt } from '../clauses/frame.ts';
import { Tag } from '../clauses/tags.ts';
import { TIME_NOUNS } from '../lists/closed-class.ts';
import { HEARSAY_IT, HEARSAY_OUT } from '../lists/hearsay.ts';
import { HUMAN, M } from '../tokens/classes.ts';

const IT = new Set([...HEARSAY_IT, ...HEARSAY_OUT]);

/**
 * Is the passive verb one of nobody's, with what is passed on beside it: “it was claimed on Monday that”, “it is thought
 * the driver fled”, “the couple, it is understood, will marry”?
 */
export function impersonal(
  frame: Frame,
  chunks: readonly Chunk[],
  at: number,
  verb: VerbChunk,
): boolean {
  if (headForm(frame, chunkAt(chunks, at - 1)) !== 'it' || !IT.has(wordAt(frame, verb.head)))
    return false;
  const before = tagAt(chunks, at - 2);
  const aside = before === Tag.Comma || before === Tag.Dash || before === Tag.Quote;
  let next = skipAdverbs(chunks, at + 1);
  // “…, it was claimed last night”
  const night = TIME_NOUNS.has(wordAt(frame, chunks[next]?.head ?? -1));
  const day = tagAt(chunks, next) === Tag.Preposition && tagAt(chunks, next + 1) === Tag.Time;
  if (aside && CLOSING.has(tagAt(chunks, night ? next + 1 : day ? next + 2 : at + 1))) return true;
  // “a fire which it is feared will spread”
  if (before === Tag.Relative && chunks[next]?.type === 'verb') return true;
  // “it is thought the driver, from Norvik, had slept”
  if (chunks[next]?.type === 'noun')
    return chunks.slice(next, next + CLAUSE).some((chunk) => chunk.type === 'verb' && chunk.finite);
  // “on Monday”, “by local media”, “at the time”; by somebody is no hearsay.
  if (tagAt(chunks, next) === Tag.Preposition) {
    if (headForm(frame, chunkAt(chunks, next)) === 'by' && isSomebody(frame, chunks[next + 1]))
      return false;
    next = skipAdverbs(chunks, next + 1);
    if (chunks[next]?.type === 'noun') next = skipAdverbs(chunks, next + 1);
  }
  return tagAt(chunks, next) === Tag.That;
}

const isSomebody = ({ tokens, first, tags }: Frame, chunk: Chunk | undefined): boolean =>
  chunk !== undefined &&
  (tags[chunk.head] === Tag.Name ||
    tokens.means(first[chunk.head] as number, HUMAN | M.Organization));

/** Chunks in which a clause without “that” has its verb. */
const CLAUSE = 16;

/** What may stand behind an aside; a sentence also ends with no chunk at all. */
const CLOSING: ReadonlySet<number> = new Set([0, Tag.Comma, Tag.Dash, Tag.Stop, Tag.Break]);
