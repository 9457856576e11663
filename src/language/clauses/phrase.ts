import { type Chunk, type NounChunk, tagOf, type VerbChunk } from './chunks.ts';
import { Tag } from './tags.ts';

/** A noun phrase with all that belongs to it, as a range of items, and the item that it is about. */
export interface Phrase {
  /** First and last item, both included. */
  readonly first: number;
  readonly last: number;
  readonly head: number;
  /** The chunk that holds the head. */
  readonly chunk: number;
  /** Heads of the phrases that “and” or commas join to this one. */
  readonly joined: readonly number[];
}

/**
 * The phrase with some of it told otherwise. Written out, as `{ ...phrase, last }` is not: V8 gives each such copy a hidden
 * class of its own, and whatever reads phrases then has to look their properties up.
 */
export const phraseWith = (
  { first, last, head, chunk, joined }: Phrase,
  more: { readonly first?: number; readonly last?: number; readonly head?: number },
): Phrase => ({
  first: more.first ?? first,
  last: more.last ?? last,
  head: more.head ?? head,
  chunk,
  joined,
});

/** A noun chunk, which is number `at`, as a phrase of its own. */
export const phraseOf = ({ first, last, head }: Chunk, at: number): Phrase => ({
  first,
  last,
  head,
  chunk: at,
  joined: [],
});

/**
 * The noun phrase that begins at the noun chunk `at`, with the prepositional phrases and conjuncts that follow: what
 * stands after “according to”, or after the verb in “… , said two officials in the ministry”.
 */
export function phraseFrom(chunks: readonly Chunk[], at: number): Phrase {
  const head = chunks[at] as NounChunk;
  const joined: number[] = [];
  let last = head.last;
  let next = at + 1;
  for (;;) {
    const chunk = chunks[next];
    const after = chunks[next + 1];
    // “people briefed on the talks”
    if (chunk?.type === 'verb' && isBare(chunk) && tagOf(after) === Tag.Preposition) {
      next += 1;
      continue;
    }
    if (chunk?.type !== 'other' || after?.type !== 'noun') break;
    if (chunk.tag === Tag.Preposition) {
      last = after.last;
      next += 2;
    } else if (chunk.tag === Tag.Conjunction && !hasVerb(chunks[next + 2])) {
      joined.push(after.head);
      last = after.last;
      next += 2;
    } else break;
  }
  return { first: head.first, last, head: head.head, chunk: at, joined };
}

/** Does a verb of its own follow, and no participle: “the port and clerks said”, but “the port and clerks briefed on it”? */
const hasVerb = (chunk: Chunk | undefined): boolean => chunk?.type === 'verb' && !isBare(chunk);

/** A participle without a form of be or have before it. */
const isBare = ({ finite, infinitive, ing, first, head }: VerbChunk): boolean =>
  !finite && !infinitive && !ing && first === head;
