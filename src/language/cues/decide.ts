import type { Chunk } from '../clauses/chunks.ts';
import { type Frame, lemmaAt } from '../clauses/frame.ts';
import { Tag } from '../clauses/tags.ts';
import type { CueRule } from '../rules.ts';
import { M, REPORTING } from '../tokens/classes.ts';
import type { Strength } from '../types.ts';
import type { Candidate } from './candidate.ts';
import type { ContentForm, Cue } from './cue.ts';
import { oddsOf } from './model.ts';

/** Odds from which the model adds a cue that the rules know nothing of, and below which it takes one of theirs away. */
const ADDS = -0.8;
const DROPS = -1.4;
/** The same for nouns, of which fewer are cues. */
const ADDS_NOUN = 0.2;

/**
 * The candidate as a cue, where it is one. Words that the rules are sure of (a quotation, a that-clause, a clause before)
 * stay; of the others the model takes some away, and it adds acts that no list holds: “doubled down on his promise”.
 * These are stances of somebody named, never words.
 *
 * @param said whether another cue stands before it in the sentence.
 */
export function accept(
  frame: Frame,
  chunks: readonly Chunk[],
  candidate: Candidate,
  said: boolean,
): Cue | null {
  const { rule, first, last, lemma, meaning, source, recipient, content, byRule } = candidate;
  const odds = oddsOf(frame, chunks, candidate, said);
  // “her call for ‘change’”; “put the fall down to oil”, “see the plan as a mistake”, of which the model tells nothing
  const quotes = rule === 'noun' && content === 'quote';
  const sure =
    quotes || lemmaAt(frame, candidate.head) === 'put' || (meaning & SEEN_AS) === SEEN_AS;
  if (byRule && content !== null && (sure || othersThink(frame, candidate) || odds > DROPS)) {
    const strength = strengthOf(meaning, rule === 'verb-passive' ? 'that' : content);
    return { rule, first, last, lemma, meaning, source, recipient, content, strength };
  }
  if (byRule || odds < (rule === 'noun' ? ADDS_NOUN : ADDS)) return null;
  return {
    rule: rule === 'noun' ? 'noun-learned' : 'verb-learned',
    first,
    last,
    lemma,
    meaning,
    source,
    recipient,
    content: content ?? 'object',
    strength: 'stance',
  };
}

/** “said that officials believe the plan will fail”: of a description inside what somebody says the model is unsure. */
const othersThink = ({ tags }: Frame, { first, meaning, content, source }: Candidate): boolean =>
  source !== null &&
  tags[source.head] === Tag.Noun &&
  tags[first - 1] !== Tag.Relative &&
  (meaning & (M.Belief | M.Weak)) === M.Belief &&
  (content === 'clause' || content === 'that');

/** A thought that says what its object is. */
const SEEN_AS = M.Belief | M.Characterise;

/** What a verb needs beside it to stand as a cue, by its group. */
export function isCue(
  meaning: number,
  content: ContentForm,
  rule: CueRule,
  lemma: string,
): boolean {
  const weak = (meaning & M.Weak) !== 0;
  if (content === 'quote' || content === 'that') return (meaning & ANY_WORDS) !== 0;
  if (content === 'front')
    return (meaning & ANY_WORDS) !== 0 && (!weak || rule === 'verb-inverted');
  if ((meaning & (M.Intent | M.Stance)) !== 0)
    return content === 'infinitive' || content === 'object';
  if (weak && !(content === 'clause' && lemma === 'feel')) return false;
  if (content === 'clause')
    return (meaning & (M.Say | M.Manner | M.Belief | M.Show | M.Directive)) !== 0;
  if (content === 'wh')
    return (meaning & (M.Say | M.Belief | M.Ask | M.Show | M.Characterise)) !== 0;
  if (content === 'infinitive') return (meaning & (M.Directive | M.Say | M.Belief | M.Ask)) !== 0;
  return (
    (meaning & (M.Characterise | M.Accuse | M.Say | M.Show | M.Cite | M.Directive | M.Ask)) !== 0
  );
}

const ANY_WORDS = REPORTING | M.NounCue;

/** What the cue gives its source. */
function strengthOf(meaning: number, content: ContentForm): Strength {
  if (content === 'quote') return 'speech';
  const words =
    content === 'that' || content === 'clause' || content === 'front' || content === 'wh';
  if ((meaning & (M.Say | M.Manner | M.Show | M.Cite | M.Ask)) !== 0) {
    return words || (meaning & (M.Directive | M.Ask)) === 0 ? 'speech' : 'stance';
  }
  if ((meaning & M.Belief) !== 0)
    return words ? 'thought' : content === 'infinitive' ? 'intent' : 'stance';
  if ((meaning & (M.Directive | M.Characterise | M.Accuse)) !== 0)
    return words ? 'speech' : 'stance';
  if ((meaning & M.NounCue) !== 0) return content === 'infinitive' ? 'stance' : 'speech';
  return (meaning & M.Intent) !== 0 ? 'intent' : 'stance';
}
