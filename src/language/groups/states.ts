import { type Chunk, chunkAt, headForm, tagOf } from '../clauses/chunks.ts';
import { type Frame, lemmaAt, wordAt } from '../clauses/frame.ts';
import type { Phrase } from '../clauses/phrase.ts';
import { Tag } from '../clauses/tags.ts';
import type { Cue } from '../cues/cue.ts';
import { TEAM_MEMBERS } from '../lists/finders.ts';
import { ACTING_VERBS, ASKED_VERBS, CAUSING_VERBS } from '../lists/group-verbs.ts';
import {
  EXPERT_NOUNS,
  EXPRESS_VERBS,
  NAMING_VERBS,
  VIEW_NOUNS,
  VIEW_VERBS,
} from '../lists/group-views.ts';
import { startOf } from './amount.ts';
import { picksOut } from './subset.ts';
import { isUnreal } from './unreal.ts';

/** Does the cue give its group words or a view, and no demand, wish, act or future (GUIDELINE.md)? */
export function givesView(frame: Frame, chunks: readonly Chunk[], cue: Cue): boolean {
  const { rule, lemma, content, strength } = cue;
  if (rule === 'noun') return VIEW_NOUNS.has(lemma);
  // “as their fans call them”: a name that they go by
  if (rule === 'verb-as' && lemma === 'call') return false;
  if (rule === 'group-noun') return true;
  if (isForetold(frame, cue)) return false;
  const { source } = cue;
  if (
    source &&
    (isUnreal(frame, chunks, source) ||
      isSubset(frame, chunks, source, cue) ||
      isAsked(frame, chunks, source, cue))
  )
    return false;
  if (content === 'quote') return true;
  // “scientists have long known that”, “critics did not know what to make of it”: settled or left open, and no view
  if (lemma === 'know' && source && (content === 'wh' || isLearned(lemmaAt(frame, source.head))))
    return false;
  // “firms announced a merger”, “Danes claim the island”, “towns are considering a ban”: acts and plans.
  if (rule === 'verb' && lemma === 'consider' && content !== 'that') return false;
  if ((lemma === 'announce' || lemma === 'claim' || lemma === 'report') && content === 'object')
    return false;
  // “others asked for a vote”, “asked questions”: nothing of what they think.
  if (lemma === 'ask' && (content === 'object' || wordAt(frame, cue.last + 1) === 'for'))
    return false;
  if (rule === 'verb-infinitive') return false;
  if (rule === 'verb-passive' && lemma === 'express') return false;
  if (rule === 'verb-learned') return VIEW_VERBS.has(lemma) && content !== 'object';
  if (rule === 'verb-participle' && content === 'object')
    return (
      lemma === 'accuse' || lemma === 'blame' || NAMING_VERBS.has(lemma) || EXPRESS_VERBS.has(lemma)
    );
  return strength !== 'intent' && !ACTING_VERBS.has(lemma);
}

const isLearned = (noun: string): boolean => EXPERT_NOUNS.has(noun) || TEAM_MEMBERS.has(noun);

/** “voters will say”: they have not yet; what they “will tell you” they do say. */
function isForetold(frame: Frame, { first, last }: Cue): boolean {
  if (wordAt(frame, last + 1) === 'you') return false;
  for (let item = first; item < last; item++) {
    const word = wordAt(frame, item);
    if (UNSAID.has(word)) return true;
  }
  return false;
}

const UNSAID = new Set(['will', "'ll", "won't", 'may', 'might']);

/** “voters who say they will stay at home” */
function isSubset(frame: Frame, chunks: readonly Chunk[], source: Phrase, cue: Cue): boolean {
  const relative = chunks[source.chunk + 1];
  if (tagOf(relative) !== Tag.Relative || relative?.last !== cue.first - 1) return false;
  return picksOut(frame, source.head, cue.lemma);
}

/** “what people think of it”, “how voters see him”, “made fans feel that”: what they think is left open, or somebody's doing. */
function isAsked(frame: Frame, chunks: readonly Chunk[], source: Phrase, cue: Cue): boolean {
  const before = chunkAt(chunks, startOf(frame, chunks, source.chunk) - 1);
  if (before?.type === 'verb') return CAUSING_VERBS.has(lemmaAt(frame, before.head));
  if (tagOf(before) !== Tag.Wh) return false;
  const form = headForm(frame, before);
  // “how experts say it would work”
  if (form === 'how' || form === 'why' || form === 'whether')
    return !(cue.lemma === 'say' && cue.content === 'clause');
  const after = chunks.find(({ first }) => first > cue.last);
  return form === 'what' && ASKED_VERBS.has(cue.lemma) && after?.type === 'other';
}
