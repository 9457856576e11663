import { type Chunk, chunkAt, headForm, tagAt, tagOf } from '../clauses/chunks.ts';
import { type Frame, lemmaAt, wordAt } from '../clauses/frame.ts';
import type { Phrase } from '../clauses/phrase.ts';
import { Tag } from '../clauses/tags.ts';
import type { Cue } from '../cues/cue.ts';
import { IN_NOUNS } from '../lists/cue-phrases.ts';
import { OPENING_WORDS } from '../lists/group-words.ts';
import { G } from '../tokens/classes.ts';
import { startOf } from './amount.ts';
import { viewCue } from './view.ts';

/** “To critics, the law is a gift”, “for many, she was a saint”, “in the eyes of fans”: how it looks to a group. */
export function eyes(frame: Frame, chunks: readonly Chunk[], phrase: Phrase): Cue | null {
  const at = startOf(frame, chunks, phrase.chunk) - 1;
  const link = chunkAt(chunks, at);
  if (tagOf(link) !== Tag.Preposition) return null;
  const form = headForm(frame, link);
  const open = at - 2;
  if (form === 'of' && isIn(frame, chunks, open)) return made(frame, chunks, phrase, open);
  if (form !== 'to' && form !== 'for') return null;
  // “suggests to some in the trade that”
  const verb = chunkAt(chunks, at - 1);
  if (verb?.type === 'verb' && lemmaAt(frame, verb.head) === 'suggest')
    return OPENING_WORDS.has(wordAt(frame, phrase.first)) ? made(frame, chunks, phrase, at) : null;
  if (!opensClause(chunks, at) || !sets(frame, chunks, phrase, form)) return null;
  return made(frame, chunks, phrase, at);
}

const made = (frame: Frame, chunks: readonly Chunk[], phrase: Phrase, from: number): Cue => {
  const { first } = chunks[from] as Chunk;
  const { last } = chunks[startOf(frame, chunks, phrase.chunk) - 1] as Chunk;
  return viewCue('group-eyes', frame, phrase, first, last, first, 'front');
};

/** “in the eyes”, “in the view” */
function isIn(frame: Frame, chunks: readonly Chunk[], at: number): boolean {
  const noun = chunks[at + 1];
  return (
    headForm(frame, chunkAt(chunks, at)) === 'in' &&
    noun?.type === 'noun' &&
    IN_NOUNS.has(wordAt(frame, noun.head))
  );
}

function opensClause(chunks: readonly Chunk[], at: number): boolean {
  const before = chunkAt(chunks, at - 1);
  const tag = tagOf(before);
  return (
    before === undefined ||
    tag === Tag.Comma ||
    tag === Tag.Conjunction ||
    tag === Tag.Break ||
    tag === Tag.Semicolon
  );
}

/** “For many, leaving looks like the only way out.” */
const SEEMING = new Set(['feel', 'look', 'mean', 'remain', 'represent', 'seem', 'sound']);

/** Does a clause follow the comma; after “for” one that says what something is? */
function sets(frame: Frame, chunks: readonly Chunk[], phrase: Phrase, form: string): boolean {
  let at = phrase.chunk + 1;
  if (tagAt(chunks, at) !== Tag.Comma) return false;
  at++;
  if (chunks[at]?.type !== 'noun') return false;
  for (; at < chunks.length && at < phrase.chunk + 12; at++) {
    const chunk = chunks[at] as Chunk;
    if (chunk.type !== 'verb' || !chunk.finite) continue;
    const { head } = chunk;
    return (
      form === 'to' ||
      frame.tokens.is(frame.first[head] as number, G.Be) ||
      SEEMING.has(lemmaAt(frame, head))
    );
  }
  return false;
}
