import { type Chunk, tagOf } from '../clauses/chunk.ts';
import type { Frame } from '../clauses/frame.ts';
import { Tag } from '../clauses/tags.ts';
import { G, M } from '../tokens/classes.ts';
import type { Cue } from './cue.ts';

/** “reportedly”, “is said to”, “there were rumours that”: reports with no source in the sentence. */
export function findHearsay(frame: Frame, chunks: readonly Chunk[]): Cue[] {
  const cues: Cue[] = [];
  const { tokens, first, tags } = frame;
  for (let item = 0; item < tags.length; item++) {
    if ((frame.stretch[item] as number) >= 0) continue;
    const token = first[item] as number;
    if (tokens.means(token, M.HearsayAdverb))
      cues.push(hearsay('hearsay-adverb', item, item, tokens.lemma(token)));
  }
  for (let at = 0; at < chunks.length; at++) {
    const chunk = chunks[at] as Chunk;
    const cue = chunk.type === 'verb' ? passive(frame, chunks, at) : noun(frame, chunks, at);
    if (cue) cues.push(cue);
  }
  return cues;
}

const hearsay = (rule: string, first: number, last: number, lemma: string): Cue => ({
  rule,
  first,
  last,
  lemma,
  meaning: 0,
  source: null,
  recipient: null,
  content: 'clause',
  strength: 'speech',
});

/** “is believed to have”, “was said that”, “is seen as”, “has been accused of”, with no “by” after it. */
function passive(frame: Frame, chunks: readonly Chunk[], at: number): Cue | null {
  const { tokens, first } = frame;
  const verb = chunks[at] as Chunk;
  if (verb.type !== 'verb' || !verb.passive || verb.negated || verb.modal) return null;
  const token = first[verb.head] as number;
  if (!tokens.means(token, M.HearsayParticiple)) return null;
  const next = chunks[at + 1];
  const lemma = tokens.lemma(token);
  const ok =
    (next?.type === 'verb' && next.infinitive && TO_VERBS.has(lemma)) ||
    (tagOf(next) === Tag.That && TO_VERBS.has(lemma)) ||
    (tagOf(next) === Tag.Preposition && PREPOSITION[lemma] === formOf(frame, next as Chunk));
  if (!ok) return null;
  if (lemma === 'expect' && person(frame, chunks, at)) return null;
  return hearsay('hearsay-passive', verb.first, verb.last, lemma);
}

const formOf = (frame: Frame, chunk: Chunk): string =>
  frame.tokens.form(frame.first[chunk.head] as number);

/** “Everyone is expected to wear a tie” is a duty, not somebody's expectation. */
function person(frame: Frame, chunks: readonly Chunk[], at: number): boolean {
  const subject = chunks[at - 1];
  return (
    subject?.type === 'noun' && frame.tokens.is(frame.first[subject.head] as number, G.Quantifier)
  );
}

const TO_VERBS = new Set([
  'say',
  'believe',
  'think',
  'report',
  'expect',
  'allege',
  'estimate',
  'rumor',
  'rumour',
  'presume',
  'suspect',
  'assume',
  'project',
  'predict',
  'understand',
  'fear',
  'forecast',
]);
const PREPOSITION: Readonly<Record<string, string>> = {
  see: 'as',
  view: 'as',
  regard: 'as',
  describe: 'as',
  perceive: 'as',
  accuse: 'of',
  suspect: 'of',
  blame: 'for',
  criticize: 'for',
  praise: 'for',
};

/** “reports that”, “rumours of”, “amid fears that”, “speculation that”, with no possessor. */
function noun(frame: Frame, chunks: readonly Chunk[], at: number): Cue | null {
  const { tokens, first } = frame;
  const chunk = chunks[at] as Chunk;
  if (chunk.type !== 'noun') return null;
  const token = first[chunk.head] as number;
  if (!tokens.means(token, M.HearsayNoun)) return null;
  for (let item = chunk.first; item < chunk.head; item++) {
    if (
      frame.tags[item] === Tag.Possessive ||
      frame.tags[item] === Tag.Genitive ||
      frame.tags[item] === Tag.Name
    )
      return null;
  }
  const next = chunks[at + 1];
  if (tagOf(next) !== Tag.That) return null;
  const before = chunks[at - 1];
  if (before?.type === 'verb' && !frame.tokens.is(frame.first[before.head] as number, G.Be))
    return null;
  return hearsay('hearsay-noun', chunk.head, chunk.head, tokens.lemma(token));
}
