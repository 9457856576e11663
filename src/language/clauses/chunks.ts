import { G } from '../tokens/classes.ts';
import type { Frame } from './frame.ts';
import { Tag } from './tags.ts';

/** A noun phrase without what follows its head: “two senior officials”, “Ana Ribeiro”, “he”. */
export interface NounChunk {
  readonly type: 'noun';
  /** First and last item, both included. */
  readonly first: number;
  readonly last: number;
  /** The item that the phrase is about: its last noun, name or pronoun. */
  readonly head: number;
}

/** A verb with its auxiliaries and the adverbs between them: “has long been warning”. */
export interface VerbChunk {
  readonly type: 'verb';
  readonly first: number;
  readonly last: number;
  /** The main verb. */
  readonly head: number;
  /** Does it stand in a tense, so that it wants a subject of its own? */
  readonly finite: boolean;
  readonly passive: boolean;
  readonly negated: boolean;
  /** might, could, would, will … before it. */
  readonly modal: boolean;
  /** to + verb */
  readonly infinitive: boolean;
  readonly ing: boolean;
}

/** Anything else: a preposition, a comma, a conjunction, a quotation. */
export interface OtherChunk {
  readonly type: 'other';
  readonly first: number;
  readonly last: number;
  readonly head: number;
  /** One of Tag. */
  readonly tag: number;
}

export type Chunk = NounChunk | VerbChunk | OtherChunk;

/** The tag of a chunk that is neither noun nor verb; 0 for the others. */
export const tagOf = (chunk: Chunk | undefined): number =>
  chunk?.type === 'other' ? chunk.tag : 0;

/**
 * The chunk at `at`; undefined outside the frame. Where `at` may be negative it is asked for by this: V8 never again reads an
 * array fast in a place that once read it at -1.
 */
export const chunkAt = (chunks: readonly Chunk[], at: number): Chunk | undefined =>
  at < 0 ? undefined : chunks[at];

/** {@link tagOf} of the chunk at `at`. */
export const tagAt = (chunks: readonly Chunk[], at: number): number => tagOf(chunkAt(chunks, at));

/** Form of the chunk's head that the lexicon knows; empty where it knows none. */
export const headForm = ({ tokens, first }: Frame, chunk: Chunk | undefined): string =>
  chunk ? tokens.form(first[chunk.head] as number) : '';

/** A form of be among the words before the main verb. */
export function hasBe({ tokens, first, tags }: Frame, verb: VerbChunk): boolean {
  for (let item = verb.first; item < verb.head; item++)
    if (tags[item] === Tag.Be || tokens.is(first[item] as number, G.Be)) return true;
  return false;
}

/** Does the verb stand without auxiliaries: “say”, “now say”? */
export const isBareVerb = ({ tags }: Frame, { first, head }: Chunk): boolean => {
  for (let item = first; item < head; item++) if (tags[item] !== Tag.Adverb) return false;
  return true;
};

/** Index of the next chunk from `at` that is no adverb, time or negation. */
export function skipAdverbs(chunks: readonly Chunk[], at: number): number {
  let next = at;
  while (
    tagAt(chunks, next) === Tag.Adverb ||
    tagAt(chunks, next) === Tag.Time ||
    tagAt(chunks, next) === Tag.Negation
  )
    next++;
  return next;
}
