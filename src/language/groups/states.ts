import { type Chunk, tagOf } from '../clauses/chunk.ts';
import { type Frame, wordAt } from '../clauses/frame.ts';
import type { Phrase } from '../clauses/phrase.ts';
import { Tag } from '../clauses/tags.ts';
import type { Cue } from '../cues/cue.ts';
import { VIEW_NOUNS, VIEW_VERBS } from '../lists/group-views.ts';
import { picksOut } from './subset.ts';

/** Does the cue give its group words or a view, and no demand, wish, act or future (GUIDELINE.md)? */
export function givesView(frame: Frame, chunks: readonly Chunk[], cue: Cue): boolean {
  const { rule, lemma, content, strength } = cue;
  if (rule === 'noun') return VIEWS.has(lemma);
  if (isForetold(frame, cue)) return false;
  if (cue.source && isSubset(frame, chunks, cue.source, cue)) return false;
  if (content === 'quote') return true;
  if (rule === 'verb-learned') return VIEWING.has(lemma) && content !== 'object';
  if (rule === 'verb-participle' && content === 'object') return false;
  return strength !== 'intent' && !ACTS.has(lemma);
}

const VIEWS = new Set(VIEW_NOUNS);
const VIEWING = new Set(VIEW_VERBS);

/** Demands and wishes, and verbs that tell of a group what it does rather than what it says. */
const ACTS = new Set([
  'call for',
  'call on',
  'celebrate',
  'continue',
  'decide',
  'demand',
  'hope',
  'prove',
  'talk',
]);

/** “voters will say”: they have not yet. */
function isForetold(frame: Frame, { first, last }: Cue): boolean {
  for (let item = first; item < last; item++) {
    const word = wordAt(frame, item);
    if (word === 'will' || word === "'ll" || word === "won't") return true;
  }
  return false;
}

/** “voters who say they will stay at home” */
function isSubset(frame: Frame, chunks: readonly Chunk[], source: Phrase, cue: Cue): boolean {
  const relative = chunks[source.chunk + 1];
  if (tagOf(relative) !== Tag.Relative || relative?.last !== cue.first - 1) return false;
  return picksOut(frame, source.head, cue.lemma);
}
