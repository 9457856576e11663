import { type Chunk, chunkAt, headForm, tagAt, tagOf } from '../clauses/chunks.ts';
import { type Frame, lemmaAt, wordAt } from '../clauses/frame.ts';
import type { Phrase } from '../clauses/phrase.ts';
import { Tag } from '../clauses/tags.ts';
import { MEETING_VERBS } from '../lists/group-verbs.ts';
import { EXPERT_NOUNS, SIDE_NOUNS } from '../lists/group-views.ts';
import { INSIGHT_NOUNS, THERE_WORDS, TOLD_WORDS } from '../lists/group-words.ts';

/**
 * Are the people described by what they took part in (“critics present at the meeting”, “experts briefed on the plan”), or
 * did they tell somebody: “voters told the station”? A trade or a side that tells is still summed up.
 */
export function met(frame: Frame, chunks: readonly Chunk[], phrase: Phrase): boolean {
  const { tokens, first } = frame;
  const verb = nearVerb(chunks, phrase);
  if (
    verb &&
    !verb.modal &&
    verb.first > phrase.last &&
    TELLING.has(wordAt(frame, verb.head)) &&
    !verb.passive
  ) {
    const noun = lemmaAt(frame, phrase.head);
    // Without a base form it may be a name: “Sanders told the court”.
    if (noun !== '' && !EXPERT_NOUNS.has(noun) && !SIDE_NOUNS.has(noun)) return true;
  }
  // “sceptics inside the bank” are a side all the same
  if (SIDE_NOUNS.has(lemmaAt(frame, phrase.head)) && wordAt(frame, phrase.head + 1) === 'inside')
    return false;
  const own = chunks[phrase.chunk] as Chunk;
  for (let item = phrase.head + 1; item <= own.last; item++)
    if (TOLD_WORDS.has(tokens.word(first[item] as number))) return true;
  let at = phrase.chunk + 1;
  const relative = relativeOf(chunks, at);
  if (relative > 0) {
    at = relative;
    at++;
    // “neighbours who heard from the landlord”: what they did, and no view of theirs.
    const did = chunks[at];
    if (did?.type !== 'verb') return false;
    // “those who were there”, “others who saw it”
    const there = chunks[at + 1];
    return (
      MEETING_VERBS.has(tokens.lemma(first[did.head] as number)) ||
      (there !== undefined && THERE_WORDS.has(wordAt(frame, there.head)))
    );
  }
  const next = chunks[at];
  if (!next || next.first > phrase.last + 1) return false;
  const insight = chunks[at + 1];
  if (headForm(frame, next) === 'with' && insight?.type === 'noun')
    return INSIGHT_NOUNS.has(wordAt(frame, insight.head));
  return TOLD_WORDS.has(tokens.word(first[next.head] as number));
}

/** Index of “who” behind the phrase or what hangs on it: “MPs on the panel, who spoke to us”; -1 where there is none. */
function relativeOf(chunks: readonly Chunk[], from: number): number {
  let at = from;
  while (tagAt(chunks, at) === Tag.Preposition && chunks[at + 1]?.type === 'noun') at += 2;
  if (at > from && tagAt(chunks, at) === Tag.Comma) at++;
  return tagAt(chunks, at) === Tag.Relative ? at : -1;
}

const TELLING = new Set(['tell', 'told']);

/** “according to some elders”: what they supplied, and no view summed up. */
export const isAccordingTo = (frame: Frame, chunks: readonly Chunk[], { chunk }: Phrase): boolean =>
  headForm(frame, chunkAt(chunks, chunk - 1)) === 'to' &&
  headForm(frame, chunkAt(chunks, chunk - 2)) === 'according';

/** The verb that follows the phrase or stands right before it. */
export function nearVerb(chunks: readonly Chunk[], phrase: Phrase) {
  let near = 0;
  for (let at = phrase.chunk + 1; at < chunks.length && near < 7; at++) {
    const chunk = chunks[at] as Chunk;
    if (chunk.first <= phrase.last) continue;
    near++;
    if (chunk.type === 'verb' && chunk.finite) return chunk;
    if (tagOf(chunk) === Tag.Stop) break;
  }
  const before = chunkAt(chunks, phrase.chunk - 1);
  return before?.type === 'verb' ? before : undefined;
}
