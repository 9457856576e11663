/** When to read the page again: once it rests, and for a page that never rests, seldom. */

/** Rest that must pass after the last change that matters, in milliseconds. */
export const REST = 150;
/** A page that never rests is read again after this long at the latest … */
const LONGEST_WAIT = 3_000;
/** … and each time without a rest waits this many times longer, up to `SELDOM`. */
const SLOWER = 2;
const SELDOM = 60_000;

export interface Watch {
  stop(): void;
}

/**
 * Calls `rested` soon after changes below `root` that could change what is read. `matters` is asked for the records of
 * each batch; batches where it says no (a clock, a ticker, an advertisement) cost nothing more.
 */
export function watchMutations(
  root: Node,
  matters: (records: readonly MutationRecord[]) => boolean,
  rested: () => void,
): Watch {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let first = 0;
  let patience = LONGEST_WAIT;
  const fire = (): void => {
    timer = undefined;
    const now = performance.now();
    patience = now - first >= patience ? Math.min(SELDOM, patience * SLOWER) : LONGEST_WAIT;
    first = 0;
    rested();
  };
  const observer = new MutationObserver((records) => {
    if (!matters(records)) return;
    const now = performance.now();
    if (first === 0) first = now;
    if (timer !== undefined) clearTimeout(timer);
    timer = setTimeout(fire, Math.max(0, Math.min(REST, first + patience - now)));
  });
  observer.observe(root, {
    subtree: true,
    childList: true,
    characterData: true,
    attributes: true,
    attributeFilter: ['hidden', 'class', 'style', 'aria-hidden'],
  });
  return {
    stop() {
      observer.disconnect();
      if (timer !== undefined) clearTimeout(timer);
      timer = undefined;
    },
  };
}
