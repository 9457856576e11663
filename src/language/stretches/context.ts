import type { Candidate } from './candidate.ts';
import type { Pieces } from './pieces.ts';
import type { SentenceFacts } from './sentence.ts';

/** What the rules look at. */
export interface Context {
  readonly text: string;
  readonly candidate: Candidate;
  readonly inner: Pieces;
  /** Words inside, counted as far as the rules ask: 20 are many. */
  readonly size: number;
  /** Within the sentence, nearest first. */
  readonly before: Pieces;
  /** Within the sentence, nearest first. */
  readonly after: Pieces;
  /** The sentence that holds the stretch is a paragraph of its own. */
  readonly alone: boolean;
  /** Of the sentence that the stretch begins in. */
  readonly sentence: SentenceFacts;
  /** The stretch before is speech and reaches into the sentence before, of the same paragraph. */
  readonly followsSpeech: boolean;
}
