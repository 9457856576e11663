import { G } from '../tokens/classes.ts';
import type { Frame } from './frame.ts';
import { Tag } from './tags.ts';

/** What a chunk of any type has. */
interface Piece {
  /** First and last item, both included. */
  readonly first: number;
  readonly last: number;
  /** The item that the chunk is about. */
  readonly head: number;
  /** One of Tag for a chunk that is neither noun nor verb; 0 for these. */
  readonly tag: number;
}

/** A noun phrase without what follows its head, its last noun, name or pronoun: “two senior officials”, “Ana Ribeiro”, “he”. */
export interface NounChunk extends Piece {
  readonly type: 'noun';
}

/** A verb with its auxiliaries and the adverbs between them: “has long been warning”. Its head is the main verb. */
export interface VerbChunk extends Piece {
  readonly type: 'verb';
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
export interface OtherChunk extends Piece {
  readonly type: 'other';
}

export type Chunk = NounChunk | VerbChunk | OtherChunk;

/** What a verb chunk tells, as bits; 0 of all others. */
export const FINITE = 1 << 0;
export const PASSIVE = 1 << 1;
export const NEGATED = 1 << 2;
export const MODAL = 1 << 3;
export const INFINITIVE = 1 << 4;
export const ING = 1 << 5;

/**
 * Any chunk. All have the same properties in the same order, whatever their type, and few: the rules look at chunks more than
 * at anything else, and V8 reads objects of one shape fastest (the whole engine by 7 %).
 */
class AnyChunk {
  readonly type: Chunk['type'];
  readonly first: number;
  readonly last: number;
  readonly head: number;
  readonly tag: number;
  readonly facts: number;

  constructor(
    type: Chunk['type'],
    first: number,
    last: number,
    head: number,
    tag: number,
    facts: number,
  ) {
    this.type = type;
    this.first = first;
    this.last = last;
    this.head = head;
    this.tag = tag;
    this.facts = facts;
  }

  get finite(): boolean {
    return (this.facts & FINITE) !== 0;
  }

  get passive(): boolean {
    return (this.facts & PASSIVE) !== 0;
  }

  get negated(): boolean {
    return (this.facts & NEGATED) !== 0;
  }

  get modal(): boolean {
    return (this.facts & MODAL) !== 0;
  }

  get infinitive(): boolean {
    return (this.facts & INFINITIVE) !== 0;
  }

  get ing(): boolean {
    return (this.facts & ING) !== 0;
  }
}

/** Makes a chunk. */
export const chunkOf = <T extends Chunk['type']>(
  type: T,
  first: number,
  last: number,
  head: number,
  tag = 0,
  facts = 0,
): Extract<Chunk, { type: T }> =>
  new AnyChunk(type, first, last, head, tag, facts) as AnyChunk & Extract<Chunk, { type: T }>;

/** The tag of a chunk that is neither noun nor verb; 0 for the others. */
export const tagOf = (chunk: Chunk | undefined): number => (chunk === undefined ? 0 : chunk.tag);

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
