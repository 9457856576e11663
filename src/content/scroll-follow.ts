import type { ReadingPlace } from '../messages/map.ts';

/** A question is answered after this long at the latest, in milliseconds, moved or not. */
const longest = 20_000;

/**
 * Answers where the reader is once that has changed.
 *
 * @param where where the reader is now
 * @param seen what the asker knows already
 */
export function nextPlace(
  where: () => ReadingPlace,
  seen: ReadingPlace | null,
): Promise<ReadingPlace> {
  const now = where();
  if (seen === null || !isSame(now, seen)) return Promise.resolve(now);
  return new Promise((resolve) => {
    const listeners = new AbortController();
    const answer = () => {
      listeners.abort();
      clearTimeout(timer);
      resolve(where());
    };
    const timer = setTimeout(answer, longest);
    let looking = false;
    const moved = () => {
      if (looking) return;
      looking = true;
      requestAnimationFrame(() => {
        looking = false;
        if (!listeners.signal.aborted && !isSame(where(), seen)) answer();
      });
    };
    addEventListener('scroll', moved, { capture: true, passive: true, signal: listeners.signal });
  });
}

/** Moves of less than a hundredth of the article are none. */
function isSame(one: ReadingPlace, other: ReadingPlace): boolean {
  return one.index === other.index && Math.abs(one.place - other.place) < 0.01;
}
