import type { Frame } from '../clauses/frame.ts';
import type { Draft } from './draft.ts';

/** A quotation farther from its cue than this in the wrong direction is left to float. */
const TOO_FAR = 60;

/**
 * Gives each quoted stretch of a frame to the cue that governs it: the nearest one that the stretch stands on the right
 * side of (before “…, she said”, after “she said that …”), with cues in between in the way.
 *
 * @param given index of the draft that each stretch of the article has been given to; -1 where none. Changed in place.
 */
export function governQuotes(
  frame: Frame,
  drafts: readonly Draft[],
  given: Map<number, Draft>,
): void {
  for (let item = 0; item < frame.first.length; item++) {
    const stretch = frame.stretch[item] as number;
    if (stretch < 0 || given.has(stretch)) continue;
    let best: Draft | null = null;
    let least = TOO_FAR;
    for (const draft of drafts) {
      if (!draft.cue || !draft.cue.source) continue;
      const cost = distance(draft, item);
      if (cost < least) {
        least = cost;
        best = draft;
      }
    }
    if (best) {
      best.speech.push(stretch);
      given.set(stretch, best);
    }
  }
}

function distance({ cue }: Draft, item: number): number {
  if (!cue) return TOO_FAR;
  const front = cue.content === 'front';
  // “said that the ministry's claim ‘is false’”: the noun's own content is what “that” opens.
  const noun = cue.rule === 'noun' && cue.content !== 'that' ? 8 : 0;
  if (item > cue.last) {
    const gap = item - cue.last;
    return (front ? gap + 4 : gap) + noun;
  }
  const gap = cue.first - item;
  return front ? gap : gap + 25;
}
