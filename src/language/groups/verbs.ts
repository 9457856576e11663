import { type Chunk, chunkAt, tagAt, tagOf, type VerbChunk } from '../clauses/chunks.ts';
import { type Frame, lemmaAt } from '../clauses/frame.ts';
import type { Phrase } from '../clauses/phrase.ts';
import { isAsked } from '../clauses/question.ts';
import { Tag } from '../clauses/tags.ts';
import { TRANSITIVE_VERBS } from '../lists/group-verbs.ts';
import { G, M } from '../tokens/classes.ts';
import { startOf } from './amount.ts';
import { picksOut } from './subset.ts';

/** The verbs whose subject is the noun chunk `at`: that of its relative clause, then its own. */
export function verbsOf(frame: Frame, chunks: readonly Chunk[], at: number): number[] {
  const found: number[] = [];
  let next = at + 1;
  for (let guard = 0; guard < 16; guard++) {
    const chunk = chunks[next];
    if (!chunk) break;
    if (chunk.type === 'verb') {
      if (!chunk.finite) next = next === at + 1 ? bare(chunks, next) : -1;
      else if (isReduced(frame, chunks, next)) next = bare(chunks, next);
      if (next > 0) found.push(next);
      break;
    }
    if (chunk.type === 'noun') {
      // “the experts we asked said”
      if (!frame.tokens.is(frame.first[chunk.head] as number, G.Pronoun)) break;
      if (chunks[next + 1]?.type !== 'verb') break;
      next += tagAt(chunks, next + 2) === Tag.Preposition ? 3 : 2;
      continue;
    }
    const tag = chunk.tag;
    if (tag === Tag.Adverb || tag === Tag.Time || tag === Tag.Negation) next++;
    else if (tag === Tag.Preposition && chunks[next + 1]?.type === 'noun') next += 2;
    else if (tag === Tag.Preposition && tagAt(chunks, next + 1) === Tag.Relative) next += 2;
    // “blame his supporters and 22 percent say”: an object ends before “and”.
    else if (tag === Tag.Conjunction && chunks[next + 1]?.type === 'noun' && !isObject(chunks, at))
      next += 2;
    else if (tag === Tag.Conjunction && tagAt(chunks, next + 1) === Tag.Preposition) next++;
    else if (tag === Tag.Relative && chunks[next + 1]?.type === 'verb') {
      const aside = tagAt(chunks, next - 1) === Tag.Comma;
      const verb = lemmaAt(frame, (chunks[next + 1] as VerbChunk).head);
      if (aside || !picksOut(frame, (chunks[at] as Chunk).head, verb)) found.push(next + 1);
      next = mainVerbAfter(chunks, next + 2, aside);
      if (next > 0) found.push(next);
      break;
    } else if (tag === Tag.Comma) {
      if (tagAt(chunks, next + 1) === Tag.Relative) next++;
      else {
        const close = closingComma(chunks, next);
        if (close < 0) break;
        next = close + 1;
      }
    } else break;
  }
  return found.filter((verb) => !isAsked(frame, chunks, verb));
}

const isObject = (chunks: readonly Chunk[], at: number): boolean =>
  chunkAt(chunks, at - 1)?.type === 'verb';

/** The verb right after the comma that closes a relative clause, or after the clause's own words; -1 where none is near. */
function mainVerbAfter(chunks: readonly Chunk[], from: number, aside: boolean): number {
  for (let at = from; at < chunks.length && at < from + 12; at++) {
    const chunk = chunks[at] as Chunk;
    if (chunk.type === 'verb' && chunk.finite) {
      if (tagAt(chunks, at - 1) === Tag.Comma) return at;
      // “those who have a permit, she said, must”: a subject of its own.
      const own = aside || tagAt(chunks, at - 2) === Tag.Comma;
      return !own && chunkAt(chunks, at - 1)?.type === 'noun' ? at : -1;
    }
    if (tagOf(chunk) === Tag.That || tagOf(chunk) === Tag.Stop) return -1;
  }
  return -1;
}

/** The comma after a short aside without a verb of its own: “, however,”, “, in private,”; -1 where there is none. */
function closingComma(chunks: readonly Chunk[], open: number): number {
  for (let at = open + 1; at < chunks.length && at < open + 5; at++) {
    const chunk = chunks[at] as Chunk;
    if (tagOf(chunk) === Tag.Comma) return at;
    if (chunk.type === 'verb' || tagOf(chunk) === Tag.Conjunction) return -1;
  }
  return -1;
}

/** “doctors say”, “doctors said”, and not “doctors says”: the verb is somebody else's. */
export const agrees = ({ tokens, first }: Frame, { head }: Phrase, verb: VerbChunk): boolean =>
  !tokens.is(first[head] as number, G.Plural) || !tokens.is(first[verb.first] as number, G.VerbS);

/** “people accused of theft”, “voters worried about rents might”: a participle that only looks like the verb. */
function isReduced(frame: Frame, chunks: readonly Chunk[], at: number): boolean {
  const verb = chunks[at] as VerbChunk;
  const token = frame.first[verb.head] as number;
  if (verb.first !== verb.head || !frame.tokens.is(token, G.VerbParticiple)) return false;
  if (tagAt(chunks, at + 1) !== Tag.Preposition) return false;
  return TRANSITIVE_VERBS.has(frame.tokens.lemma(token)) || bare(chunks, at) > 0;
}

/** “activists clamouring for a change say”: over a participle to the verb that follows it. */
function bare(chunks: readonly Chunk[], at: number): number {
  for (let next = at + 1; next < chunks.length && next < at + 9; next++) {
    const chunk = chunks[next] as Chunk;
    if (chunk.type === 'verb') {
      // “people using it than thought”: no subject's verb stands right behind a preposition.
      if (chunk.finite) return tagAt(chunks, next - 1) === Tag.Preposition ? -1 : next;
      if (!chunk.infinitive) return -1;
    } else if (chunk.type === 'other' && chunk.tag !== Tag.Preposition && chunk.tag !== Tag.Adverb)
      return -1;
  }
  return -1;
}

/** “of critics who say”, and not “the leader of the opposition, who said”: does the relative clause tell of the group? */
export function isTheirs(frame: Frame, chunks: readonly Chunk[], { chunk }: Phrase): boolean {
  const one = chunkAt(chunks, startOf(frame, chunks, chunk) - 2);
  const token = frame.first[one?.head ?? -1] ?? -1;
  const led = one?.type === 'noun' && frame.tokens.means(token, M.Official | M.Role);
  return !(led && !frame.tokens.is(token, G.Plural)) && relativeAfter(chunks, chunk);
}

/** Is a relative clause the phrase's own: “from some who saw”, “to both parties, who have asked”? */
function relativeAfter(chunks: readonly Chunk[], at: number): boolean {
  let next = at + 1;
  while (tagAt(chunks, next) === Tag.Preposition && chunks[next + 1]?.type === 'noun') next += 2;
  if (tagAt(chunks, next) === Tag.Comma) next++;
  return tagAt(chunks, next) === Tag.Relative;
}
