import type { Frame } from '../clauses/frame.ts';
import type { Cue } from '../cues/cue.ts';
import { M } from '../tokens/classes.ts';
import type { Referent } from './referent.ts';

/** What people whom nobody names can be said to have said: acts, demands and moods of theirs are no statement. */
export function isStatement(cue: Cue, referent: Referent): boolean {
  if (referent.kind !== 'anonymous' && referent.kind !== 'collective') return true;
  const { content, meaning } = cue;
  if (cue.rule === 'verb-passive')
    return (meaning & (M.Say | M.Belief | M.Characterise | M.Show)) !== 0;
  if (content === 'quote' || content === 'that') return true;
  if (content === 'infinitive') return referent.kind === 'collective' && (meaning & M.Belief) !== 0;
  if ((meaning & M.Say) !== 0) return content !== 'object' || FIRM.has(cue.lemma);
  if ((meaning & (M.Belief | M.Show)) !== 0)
    return content === 'clause' || content === 'front' || content === 'wh';
  if ((meaning & M.Characterise) !== 0) return FIRM.has(cue.lemma);
  return (meaning & (M.Manner | M.NounCue)) !== 0 && content !== 'object';
}

/** Verbs whose bare object is what was said: “confirmed the deal”, “described the plan as …”. */
const FIRM = new Set([
  'confirm',
  'announce',
  'deny',
  'report',
  'describe',
  'call',
  'reveal',
  'disclose',
  'acknowledge',
  'predict',
  'cite',
  'estimate',
  'allege',
  'claim',
  'forecast',
  'mention',
  'detail',
]);

/** “privately say”: people who could be met, and whom the article keeps unnamed, whatever group they belong to. */
export function spokeInPrivate({ tokens, first }: Frame, cue: Cue): boolean {
  for (let item = cue.first; item <= cue.last; item++) {
    const word = tokens.word(first[item] as number);
    if (word === 'privately' || word === 'anonymously') return true;
  }
  return false;
}
