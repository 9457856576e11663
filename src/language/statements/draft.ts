import type { Cue } from '../cues/cue.ts';
import type { Referent } from '../sources/referent.ts';
import type { Evidence, Span } from '../types.ts';

/** A statement in the making. */
export interface Draft {
  /** Index of the sentence that holds the cue, or the first words of a quotation without one. */
  readonly sentence: number;
  /** The cue with its position in the frame; null for a quotation that floats. */
  readonly cue: Cue | null;
  readonly cueSpan: Span | null;
  /** Null for hearsay, and where nobody could be found. */
  referent: Referent | null;
  readonly sourceSpan: Span | null;
  via: string | null;
  /** The words that say why the source goes unnamed. */
  reason: Span | null;
  /** Indices of the speech stretches that the source said. */
  readonly speech: number[];
  readonly evidence: Evidence[];
}
