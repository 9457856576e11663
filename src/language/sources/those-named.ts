import { type Chunk, type NounChunk, tagAt } from '../clauses/chunks.ts';
import type { Frame } from '../clauses/frame.ts';
import type { Phrase } from '../clauses/phrase.ts';
import { Tag } from '../clauses/tags.ts';
import type { Entity } from '../speakers/entity.ts';
import { HUMAN, M } from '../tokens/classes.ts';
import type { Context } from './context.ts';
import { twoNamed } from './named-later.ts';
import { peopleNamed } from './pair.ts';
import type { Referent } from './referent.ts';
import { isPlural, shapeOf } from './shape.ts';

/**
 * Whom a bare definite plural takes up of the people whom the article has named: “the two lawmakers”, “the
 * friends”, “all three candidates”? It says nothing that would tell strangers apart (“the officers at the scene”), no
 * unnamed people were met under that noun, and two people or more were named before. The uncounted plural of a noun
 * for officials or for a group by opinion (“the officials”, “the voters”) is left out: those may be strangers.
 */
export function thoseNamed(
  frame: Frame,
  chunks: readonly Chunk[],
  phrase: Phrase,
  { entities, discourse }: Context,
): Referent | null {
  const { tokens, first, tags } = frame;
  const chunk = chunks[phrase.chunk] as NounChunk;
  const token = first[phrase.head] as number;
  if (chunk.type !== 'noun' || phrase.head === phrase.first) return null;
  // “, however,”, “, who left”: an aside tells nobody apart.
  if (phrase.last > chunk.last && tagAt(chunks, phrase.chunk + 1) !== Tag.Comma) return null;
  if (!tokens.means(token, HUMAN) || !isPlural(frame, phrase.head)) return null;
  for (let item = phrase.first; item < phrase.head; item++) {
    const tag = tags[item];
    if (tag !== Tag.Determiner && tag !== Tag.Number && tag !== Tag.Quantifier) return null;
  }
  const { definite, counted, quantifier } = shapeOf(frame, chunk, phrase.head);
  const numbered = counted && (definite || quantifier === 'all');
  const open = M.Official | M.Collective;
  if (!numbered && (!definite || tokens.means(token, open))) return null;
  if (discourse.unnamedCalled(tokens.lemma(token), true)) return null;
  const isBefore = ({ mentions }: Entity) => (mentions[0]?.first ?? token) < token;
  if (!twoNamed(entities, isBefore)) return null;
  return peopleNamed(frame, phrase, tokens.form(first[phrase.head - 1] as number), discourse);
}
