import { type Chunk, chunkAt, tagAt } from '../clauses/chunks.ts';
import { type Frame, wordAt } from '../clauses/frame.ts';
import { Tag } from '../clauses/tags.ts';
import { HEARSAY_TO } from '../lists/hearsay.ts';
import { PURPOSE_VERBS } from '../lists/verb-frames.ts';
import type { ContentForm } from './cue.ts';
import { phrasalEnd } from './phrasal.ts';

/**
 * Infinitives report only after verbs that make the act certain: “went on to say”, “continued to insist”. Words are
 * somebody's by hearsay too: “is alleged to have said ‘I know’”.
 */
export function reports(
  frame: Frame,
  chunks: readonly Chunk[],
  at: number,
  content: ContentForm,
): boolean {
  const verb = governing(frame, chunks, at);
  const before = chunkAt(chunks, verb === at ? at - 1 : verb);
  if (before?.type !== 'verb' || before.negated) return false;
  if (isHeard(frame, before)) return content === 'quote';
  // “took to the radio to say”
  if (verb < at - 1) return true;
  return CERTAIN.has(frame.tokens.lemma(frame.first[before.head] as number));
}

const CERTAIN = new Set([
  'appear',
  'begin',
  'continue',
  'go',
  'hasten',
  'proceed',
  'rush',
  'seem',
  'start',
  'take',
]);

/** The verb whose subject the infinitive `at` shares: “began to say”, “took to the radio to say”; else itself. */
export function governing(frame: Frame, chunks: readonly Chunk[], at: number): number {
  const { tokens, first } = frame;
  let left = at - 1;
  while (left > at - LONGEST_WAY && PATH.has(tagAt(chunks, left) || Tag.Noun)) {
    const chunk = chunkAt(chunks, left);
    if (chunk?.type === 'verb') break;
    left--;
  }
  const verb = chunkAt(chunks, left);
  if (verb?.type !== 'verb' || !verb.finite) return at;
  if (left === at - 1) return left;
  if (isApt(frame, chunks, left, at)) return left;
  const lemma = tokens.lemma(first[verb.head] as number);
  // “called on Roe to say”: he is to say it.
  return PURPOSE_VERBS.has(lemma) && phrasalEnd(frame, verb.head, lemma) < 0 ? left : at;
}

/** “was quick to point out”, “was the first to say”, “was at pains to stress”: the act is certain. */
function isApt(frame: Frame, chunks: readonly Chunk[], be: number, at: number): boolean {
  if (frame.tags[(chunks[be] as Chunk).head] !== Tag.Be) return false;
  const pains = tagAt(chunks, be + 1) === Tag.Preposition;
  const noun = chunkAt(chunks, at - 1);
  if (at - be !== (pains ? 3 : 2) || noun?.type !== 'noun') return false;
  return (pains ? PAINS : APT).has(wordAt(frame, noun.head));
}

const PAINS = new Set(['pains']);
const APT = new Set([
  'careful',
  'eager',
  'first',
  'keen',
  'last',
  'quick',
  'right',
  'swift',
  'wrong',
]);

/** Chunks between a verb and what it is done to say, at most, and what they can be. */
const LONGEST_WAY = 7;
const PATH: ReadonlySet<number> = new Set([Tag.Noun, Tag.Preposition, Tag.Time, Tag.Adverb]);

/** “is alleged”, “was heard” */
const isHeard = ({ tokens, first }: Frame, verb: Chunk | undefined): boolean =>
  verb?.type === 'verb' && verb.passive && HEARD.has(tokens.form(first[verb.head] as number));

const HEARD: ReadonlySet<string> = new Set([...HEARSAY_TO, 'heard']);
