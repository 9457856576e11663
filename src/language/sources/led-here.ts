import { type Chunk, type NounChunk, tagAt } from '../clauses/chunks.ts';
import type { Frame } from '../clauses/frame.ts';
import { type Phrase, phraseOf } from '../clauses/phrase.ts';
import { Tag } from '../clauses/tags.ts';
import { OPINION_VERBS } from '../lists/group-verbs.ts';
import { TOLD_NOUNS } from '../lists/person-nouns.ts';
import { G, HUMAN, M } from '../tokens/classes.ts';
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
  const them = chunks[found] as NounChunk;
  const known = classify(frame, chunks, phraseOf(them, found), context);
  if (known?.kind === 'collective') return referentWith(known, { token });
  if (known?.kind !== 'anonymous') return null;
  const mood = isMood(frame, them, chunks[they.chunk + 1]);
  return referentWith(known, { token, kind: mood ? 'collective' : 'anonymous' });
}

/** “Residents are leaving because they fear …”: what anybody among them may think, and no account of people who were met. */
function isMood({ tokens, first, tags }: Frame, them: NounChunk, verb: Chunk | undefined): boolean {
  if (verb?.type !== 'verb' || CLOSED.has(tags[them.first] as number)) return false;
  const token = first[verb.head] as number;
  const thinks = OPINION_VERBS.has(tokens.lemma(token)) || tokens.means(token, M.Belief);
  return thinks && !TOLD.has(tokens.lemma(first[them.head] as number));
}

const TOLD: ReadonlySet<string> = new Set(TOLD_NOUNS);
/** “two residents”, “her allies”, “the guards” */
const CLOSED: ReadonlySet<number> = new Set([Tag.Determiner, Tag.Number, Tag.Possessive]);

const INNER: ReadonlySet<number> = new Set([Tag.Relative, Tag.Subordinator, Tag.That, Tag.Wh]);

const isSeveral = ({ tokens, first }: Frame, { head }: NounChunk): boolean =>
  tokens.is(first[head] as number, G.Plural) && tokens.means(first[head] as number, HUMAN);
