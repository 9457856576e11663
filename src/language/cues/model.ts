import type { Chunk } from '../clauses/chunks.ts';
import type { Frame } from '../clauses/frame.ts';
import type { Candidate } from './candidate.ts';
import { featuresOf, MOST_FEATURES, SLOTS } from './features.ts';
import { STEP, WEIGHTS } from './weights.ts';

/** The digits of the weights, from the least to the greatest. */
export const DIGITS = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz';
/** The digit that stands for nought. */
export const NOUGHT = DIGITS.indexOf('_');

const weights = new Int8Array(SLOTS);
for (let at = 0, slot = 0; at < WEIGHTS.length; at++) {
  const digit = DIGITS.indexOf(WEIGHTS[at] as string);
  if (digit >= 0) weights[slot++] = digit - NOUGHT;
}

const features = new Int32Array(MOST_FEATURES);

/**
 * How likely the model takes a candidate for a cue, as the logarithm of the odds: a logistic regression over the features,
 * trained on PolNeAR's training compartment.
 *
 * @param said whether another cue stands before it in the sentence.
 */
export function oddsOf(
  frame: Frame,
  chunks: readonly Chunk[],
  candidate: Candidate,
  said: boolean,
): number {
  const count = featuresOf(frame, chunks, candidate, said, features);
  let sum = 0;
  for (let i = 0; i < count; i++) sum += weights[features[i] as number] as number;
  return sum * STEP;
}
