import { type Chunk, tagOf } from '../clauses/chunks.ts';
import { type Frame, wordAt } from '../clauses/frame.ts';
import { subjectBefore } from '../clauses/subject.ts';
import { Tag } from '../clauses/tags.ts';
import { ADJECTIVE_CUES } from '../lists/cue-phrases.ts';
import { G, M } from '../tokens/classes.ts';
import type { ContentForm, Cue } from './cue.ts';
import { isNobody } from './nobody.ts';

const ADJECTIVES: ReadonlySet<string> = new Set(ADJECTIVE_CUES);

const LINKING = new Set(['feel', 'remain']);

/** “she is confident that”, “they remain worried about”, “the mayor was eager to”: what somebody thinks. */
export function adjectiveCue(frame: Frame, chunks: readonly Chunk[], at: number): Cue | null {
  const { tokens, first } = frame;
  const verb = chunks[at];
  if (verb?.type !== 'verb') return null;
  let head = verb.head;
  let next = at + 1;
  let joined = false;
  if (!verb.passive) {
    const chunk = chunks[next];
    if (chunk?.type !== 'noun' || chunk.last !== chunk.head) return null;
    if (frame.tags[chunk.first] !== Tag.Adjective && chunk.first !== chunk.last) return null;
    const token = first[verb.head] as number;
    if (!tokens.is(token, G.Be) && !LINKING.has(tokens.lemma(token))) return null;
    // “is confident talks will resume”: one phrase to the eye.
    joined = chunk.first !== chunk.last && opensClause(chunks[next + 1]);
    head = joined ? chunk.first : chunk.head;
    next++;
  }
  const form = tokens.form(first[head] as number);
  if (!ADJECTIVES.has(form) || verb.modal) return null;
  const content = joined ? 'clause' : contentOf(frame, chunks, next);
  if (!content) return null;
  const settled = form === 'sure' || form === 'certain' || form === 'clear';
  if (settled && content !== 'that' && (form === 'clear' || content !== 'clause')) return null;
  const source = subjectBefore(frame, chunks, at);
  if (!source || isNobody(frame, source)) return null;
  // “both crews said they were glad that it was over”: whoever “they” are has said so.
  const noun = chunks[next];
  const told = content === 'clause' && noun && frame.tags[noun.head] !== Tag.Pronoun;
  if (told && frame.tags[source.head] === Tag.Pronoun) return null;
  return {
    rule: 'adjective',
    first: verb.first,
    last: head,
    lemma: form,
    meaning: M.Belief,
    source,
    recipient: null,
    content,
    strength: content === 'that' || content === 'clause' ? 'thought' : 'stance',
  };
}

const opensClause = (verb: Chunk | undefined): boolean => verb?.type === 'verb' && verb.finite;

function contentOf(frame: Frame, chunks: readonly Chunk[], at: number): ContentForm | null {
  const chunk = chunks[at];
  if (chunk?.type === 'verb') return chunk.infinitive ? 'infinitive' : null;
  if (chunk?.type === 'noun') {
    return opensClause(chunks[at + 1]) || frame.tags[chunk.head] === Tag.Pronoun ? 'clause' : null;
  }
  const tag = tagOf(chunk);
  if (tag === Tag.Wh) return 'wh';
  if (chunk && tag === Tag.Subordinator)
    return wordAt(frame, chunk.head) === 'whether' ? 'wh' : null;
  return tag === Tag.That ? 'that' : tag === Tag.Preposition ? 'object' : null;
}
