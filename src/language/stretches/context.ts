import type { Candidate } from './candidate.ts';
import type { Piece } from './pieces.ts';
import type { SentenceFacts } from './sentence.ts';

/** What the rules look at. */
export interface Context {
  readonly text: string;
  readonly candidate: Candidate;
  readonly inner: readonly Piece[];
  /** Words inside, all of them. */
  readonly size: number;
  /** Within the sentence, nearest first. */
  readonly before: readonly Piece[];
  /** Within the sentence, nearest first. */
  readonly after: readonly Piece[];
  /** The sentence that holds the stretch is a paragraph of its own. */
  readonly alone: boolean;
  /** Of the sentence that the stretch begins in. */
  readonly sentence: SentenceFacts;
  /** The stretch before is speech and reaches into the sentence before, of the same paragraph. */
  readonly followsSpeech: boolean;
}
