import { type Frame, lemmaAt } from '../clauses/frame.ts';
import type { Phrase } from '../clauses/phrase.ts';
import type { ContentForm, Cue } from '../cues/cue.ts';
import type { CueRule } from '../rules.ts';

/** The cue of a group's view: a thought, for nobody in particular said it in words. `head` is the item of its main word. */
export const viewCue = (
  rule: CueRule,
  frame: Frame,
  source: Phrase,
  first: number,
  last: number,
  head: number,
  content: ContentForm,
): Cue => ({
  rule,
  first,
  last,
  lemma: lemmaAt(frame, head),
  meaning: frame.tokens.entry[frame.first[head] as number]?.meaning ?? 0,
  source,
  recipient: null,
  content,
  strength: 'thought',
});
