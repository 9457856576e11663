import type { Phrase } from '../clauses/phrase.ts';
import type { CueRule } from '../rules.ts';
import type { ContentForm } from './cue.ts';

/** A word with a subject that may be a cue: what the rules read around it, and what they make of it by themselves. */
export interface Candidate {
  /** Name of the rule that read it. */
  readonly rule: CueRule;
  /** First and last item of the words, and the main one. */
  readonly first: number;
  readonly last: number;
  readonly head: number;
  /** The chunk that holds the main word, and the one after the words. */
  readonly chunk: number;
  readonly after: number;
  readonly lemma: string;
  /** Bits of M. */
  readonly meaning: number;
  readonly source: Phrase;
  readonly recipient: Phrase | null;
  /** Null where nothing that could be content stands beside it. */
  readonly content: ContentForm | null;
  /** Do the rules take it for a cue? */
  readonly byRule: boolean;
}
