import { type Chunk, chunkAt, headForm, type NounChunk, tagOf } from '../clauses/chunks.ts';
import { type Frame, wordAt } from '../clauses/frame.ts';
import type { Phrase } from '../clauses/phrase.ts';
import { Tag } from '../clauses/tags.ts';
import { IN_NOUNS } from '../lists/cue-phrases.ts';
import {
  HOLDING_PREPOSITIONS,
  LONE_QUANTIFIERS,
  MEETING_PLACES,
  SIDING_WORDS,
  WITHIN_PREPOSITIONS,
} from '../lists/group-words.ts';
import { G, HUMAN, M } from '../tokens/classes.ts';
import type { GroupKind } from './group-kind.ts';
import { met } from './met.ts';

/** “some”, “many”, “others”, “all” on their own. */
export function quantified(
  frame: Frame,
  chunks: readonly Chunk[],
  phrase: Phrase,
  chunk: NounChunk,
): GroupKind {
  const form = frame.tokens.form(frame.first[phrase.head] as number);
  if (!LONE_QUANTIFIERS.has(form) || chunk.first !== chunk.head) return null;
  if (form === 'others' && areTexts(frame, chunks, phrase.chunk)) return null;
  const of = chunks[phrase.chunk + 1];
  const at = headForm(frame, of);
  const before = chunkAt(chunks, phrase.chunk - 1);
  // “criticised by many for its cost”, and not “by many of them”
  const agent = headForm(frame, before) === 'by' && at !== 'of';
  if (tagOf(of) === Tag.Preposition && !WITHIN_PREPOSITIONS.has(at) && !agent)
    return ofWhom(frame, chunks, phrase) ? 'collective' : null;
  // “Roe, Doe and Poe all said”, “the one most often described”
  if (
    (form === 'all' || form === 'most') &&
    (before?.type === 'noun' || tagOf(before) === Tag.Close)
  )
    return null;
  if (tagOf(before) === Tag.Preposition) {
    const word = headForm(frame, before);
    if (
      !HOLDING_PREPOSITIONS.has(word) &&
      !(word === 'of' && isSight(frame, chunkAt(chunks, phrase.chunk - 2)))
    )
      return null;
  }
  return met(frame, chunks, phrase) ? 'anonymous' : 'collective';
}

/** “Some studies say that it helps, others that it harms”: is the sentence's subject texts? */
const areTexts = ({ tokens, first }: Frame, chunks: readonly Chunk[], before: number): boolean =>
  chunks
    .slice(0, Math.min(before, 3))
    .some(
      ({ type, head }) =>
        type === 'noun' &&
        tokens.means(first[head] as number, M.Document) &&
        tokens.is(first[head] as number, G.Plural),
    );

/** “voters, many of whom”: of a group, and of nobody who was met. */
function ofWhom({ tokens, first }: Frame, chunks: readonly Chunk[], phrase: Phrase): boolean {
  const whom = chunks[phrase.chunk + 2];
  if (!whom || tokens.form(first[whom.head] as number) !== 'whom') return false;
  for (let at = phrase.chunk - 1; at >= 0 && at > phrase.chunk - 6; at--) {
    const chunk = chunks[at] as Chunk;
    if (chunk.type === 'noun') return tokens.means(first[chunk.head] as number, HUMAN);
  }
  return false;
}

/** “in the eyes of many” */
const isSight = (frame: Frame, chunk: Chunk | undefined): boolean =>
  chunk !== undefined && IN_NOUNS.has(wordAt(frame, chunk.head));

/** “everybody I met”, “everyone agrees”. */
export function everybody(frame: Frame, chunks: readonly Chunk[], phrase: Phrase): GroupKind {
  const form = frame.tokens.form(frame.first[phrase.head] as number);
  if (form !== 'everyone' && form !== 'everybody') return null;
  const before = chunkAt(chunks, phrase.chunk - 1);
  return tagOf(before) !== Tag.Preposition || headForm(frame, before) === 'by'
    ? 'collective'
    : null;
}

/** “those who see the case as a sham” */
export function those(frame: Frame, chunks: readonly Chunk[], phrase: Phrase): GroupKind {
  const chunk = chunks[phrase.chunk] as Chunk;
  if (wordAt(frame, chunk.first) !== 'those') return null;
  // “those against”, “those opposed to”, “those in favour of”
  if (SIDING_WORDS.has(wordAt(frame, phrase.head))) return 'collective';
  if (chunk.first !== phrase.head) return null;
  const next = chunks[phrase.chunk + 1];
  const behind = chunks[phrase.chunk + 2];
  const side = headForm(frame, next) === 'in' ? headForm(frame, behind) : headForm(frame, next);
  if (SIDING_WORDS.has(side)) return 'collective';
  if (tagOf(next) === Tag.Preposition)
    return behind && MEETING_PLACES.has(wordAt(frame, behind.head)) ? 'anonymous' : null;
  if (tagOf(next) !== Tag.Relative) return null;
  return met(frame, chunks, phrase) ? 'anonymous' : 'collective';
}
