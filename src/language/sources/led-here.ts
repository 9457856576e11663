import { type Chunk, type NounChunk, tagAt } from '../clauses/chunks.ts';
import type { Frame } from '../clauses/frame.ts';
import { type Phrase, phraseOf } from '../clauses/phrase.ts';
import { Tag } from '../clauses/tags.ts';
import { G, HUMAN } from '../tokens/classes.ts';
import { classify } from './classify.ts';
import type { Context } from './context.ts';
import { type Referent, referentWith } from './referent.ts';

/**
 * Whom “they” of a clause inside the sentence takes up: “Residents oppose what they say is a waste”, “two guards left because
 * they believed …”. Only people without a name, and only where the words before it tell of no others.
 *
 * @returns null where anybody else may be meant.
 */
export function ledHere(
  frame: Frame,
  chunks: readonly Chunk[],
  they: Phrase,
  context: Context,
): Referent | null {
  const { tokens, first, tags } = frame;
  const token = first[they.head] as number;
  if (tokens.form(token) !== 'they' || !INNER.has(tagAt(chunks, they.chunk - 1))) return null;
  let found = -1;
  for (let at = 0; at < they.chunk; at++) {
    const piece = chunks[at] as Chunk;
    if (piece.type !== 'noun' || !isSeveral(frame, piece)) continue;
    // “residents of the town and its guards”, “officials in charge of farmers”
    if (found >= 0 && tagAt(chunks, at - 1) === Tag.Preposition) continue;
    if (found >= 0 || tags[piece.head] === Tag.Name) return null;
    found = at;
  }
  if (found < 0) return null;
  const known = classify(frame, chunks, phraseOf(chunks[found] as Chunk, found), context);
  return known && (known.kind === 'anonymous' || known.kind === 'collective')
    ? referentWith(known, { token })
    : null;
}

const INNER: ReadonlySet<number> = new Set([Tag.Relative, Tag.Subordinator, Tag.That, Tag.Wh]);

const isSeveral = ({ tokens, first }: Frame, { head }: NounChunk): boolean =>
  tokens.is(first[head] as number, G.Plural) && tokens.means(first[head] as number, HUMAN);
