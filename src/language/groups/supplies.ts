import {
  type Chunk,
  chunkAt,
  headForm,
  skipAdverbs,
  tagAt,
  tagOf,
  type VerbChunk,
} from '../clauses/chunks.ts';
import { type Frame, lemmaAt, wordAt } from '../clauses/frame.ts';
import type { Phrase } from '../clauses/phrase.ts';
import { Tag } from '../clauses/tags.ts';
import { HARMING_VERBS } from '../lists/group-verbs.ts';
import { VIEW_ADJECTIVES } from '../lists/group-views.ts';
import { WITNESS_NOUNS } from '../lists/group-words.ts';
import { G, M } from '../tokens/classes.ts';
import { nearVerb } from './met.ts';

/**
 * Do people who were there tell what happened (“villagers say trucks came at night”, “the road was closed, rebels said”)? Then
 * they supplied it, whatever the tense of the saying; of an opinion or a mood (“villagers say the dam is a mistake”) they do not.
 */
export function supplies(frame: Frame, chunks: readonly Chunk[], phrase: Phrase): boolean {
  if (!WITNESS_NOUNS.has(lemmaAt(frame, phrase.head))) return false;
  const verb = nearVerb(chunks, phrase);
  if (!verb || verb.modal || !TELLING.has(lemmaAt(frame, verb.head))) return false;
  const at = toldIn(chunks, chunks.indexOf(verb) + 1, phrase);
  return at >= 0 && happened(frame, chunks, at);
}

const TELLING = new Set(['claim', 'report', 'say']);

/** Index of the verb of what they tell: behind the saying, or where nothing stands there before it; -1 where there is none. */
function toldIn(chunks: readonly Chunk[], from: number, phrase: Phrase): number {
  const next = tagOf(chunks[from]);
  const closed =
    from >= chunks.length || next === Tag.Stop || next === Tag.Comma || next === Tag.Break;
  const end = closed ? phrase.chunk : chunks.length;
  for (let at = closed ? 0 : from; at < end; at++) {
    const chunk = chunks[at] as Chunk;
    if (chunk.type === 'verb' && chunk.finite && tagAt(chunks, at - 1) !== Tag.Relative) return at;
    if (tagOf(chunk) === Tag.Quote) return -1;
  }
  return -1;
}

/** “came”, “had been closed”, “have fled”: something that is over, and neither a judgement nor a state of mind. */
function happened(frame: Frame, chunks: readonly Chunk[], at: number): boolean {
  const { tokens, first } = frame;
  const verb = chunks[at] as VerbChunk;
  const head = first[verb.head] as number;
  if (
    verb.modal ||
    (tokens.means(head, M.Belief) && !PERCEIVING.has(tokens.lemma(head))) ||
    HARMING_VERBS.has(tokens.lemma(head)) ||
    VIEW_ADJECTIVES.has(tokens.word(head))
  )
    return false;
  for (let item = verb.last + 1; item < verb.last + 4; item++)
    if (JUDGING.has(wordAt(frame, item))) return false;
  const opener = tokens.form(first[verb.first] as number);
  if (opener === 'is' || opener === 'are') return false;
  if (!tokens.is(head, G.Be))
    // Of a verb that no list holds the ending tells: “looted”.
    return (
      opener === 'did' ||
      verb.ing ||
      tokens.is(head, G.VerbPast | G.VerbParticiple) ||
      wordAt(frame, verb.head).endsWith('ed')
    );
  // “there were shots”, “he has been there”, and not “the order was wrong”
  const next = chunks[skipAdverbs(chunks, at + 1)];
  return (
    headForm(frame, chunkAt(chunks, at - 1)) === 'there' ||
    headForm(frame, next) === 'there' ||
    tagOf(next) === Tag.Preposition
  );
}

const PERCEIVING = new Set(['hear', 'notice', 'see']);
const JUDGING = new Set(['better', 'enough', 'too', 'worse']);
