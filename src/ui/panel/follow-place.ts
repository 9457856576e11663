import type { ReadingPlace, Result } from '../../messages/map.ts';

/**
 * Asks again and again where the reader is in a page; each question is answered when they have moved on.
 *
 * @param ask asks once, for a place that is not the one already seen
 * @param moved told of each place
 * @returns when the page answers no more, because it has gone, or when `signal` was aborted.
 */
export async function followPlace(
  ask: (seen: ReadingPlace | null) => Promise<Result<ReadingPlace>>,
  moved: (place: ReadingPlace) => void,
  signal: AbortSignal,
): Promise<void> {
  let seen: ReadingPlace | null = null;
  while (!signal.aborted) {
    const answer: Result<ReadingPlace> = await ask(seen);
    if (signal.aborted) return;
    if (answer.ok) {
      seen = answer.value;
      moved(seen);
    } else if (answer.error.code !== 'timeout') return;
    // A late answer is a page that slept, with the computer or behind another window: it is still there.
  }
}
