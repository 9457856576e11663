import type { Phrase } from '../clauses/phrase.ts';
import type { CueRule } from '../rules.ts';
import type { Strength } from '../types.ts';

/** How what is attributed stands by its cue. */
export type ContentForm =
  /** quoted speech right after the cue */
  | 'quote'
  /** a that-clause */
  | 'that'
  /** a clause without “that” */
  | 'clause'
  /** what, how, whether …; or what was done or met: “described hearing shots” */
  | 'wh'
  /** to + verb */
  | 'infinitive'
  /** a noun phrase: “described the plan as …”, “denied the charge” */
  | 'object'
  /** all that stands before the cue, or around it: “…, officials said”, “Last year, she said, …” */
  | 'front';

/** Words that attribute something in one frame. All positions are items of that frame. */
export interface Cue {
  /** Name of the rule that found it. */
  readonly rule: CueRule;
  /** First and last item of the cue's words. */
  readonly first: number;
  readonly last: number;
  /** Lemma of the cue's main word, with its particle (“call for”). */
  readonly lemma: string;
  /** Bits of M of the cue's main word. */
  readonly meaning: number;
  /** Whoever it is attributed to; null for hearsay. */
  readonly source: Phrase | null;
  /** Whoever was told. */
  readonly recipient: Phrase | null;
  readonly content: ContentForm;
  /**
   * Named sources can have all four. Of people whom nobody names, only `speech` and `thought` make a statement
   * (GUIDELINE.md: wishes and plans of unnamed groups are no statements).
   */
  readonly strength: Strength;
}
