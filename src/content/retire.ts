import { isCutOff } from '../messages/cut-off.ts';

/** Undoes what a content script has done to be where it is: one list of steps, taken once, last first. */
export class Retirement {
  #steps: (() => void)[] = [];

  /** Adds a step: how to undo what has just been done. */
  add(step: () => void): void {
    this.#steps.push(step);
  }

  /** Takes all steps. A step that fails does not keep the others from being taken. */
  retire(): void {
    const steps = this.#steps.reverse();
    this.#steps = [];
    for (const step of steps) {
      try {
        step();
      } catch {
        // In a script that is cut off, the browser's own interfaces throw; the page's still work.
      }
    }
  }
}

/** What the reader does in the page, or on the way back to it. */
const signs = ['visibilitychange', 'pageshow', 'focus', 'pointermove'];

/**
 * Retires a script whose page goes for good, so that no answer that is still on its way is worked on there; and one that
 * is cut off, as soon as the reader looks at its page again: nothing tells it, and a timer would wake every page for it.
 */
export function retireWhenDone(retirement: Retirement): void {
  const listeners = new AbortController();
  const look = () => {
    if (isCutOff()) retirement.retire();
  };
  const options = { capture: true, passive: true, signal: listeners.signal };
  for (const type of signs) addEventListener(type, look, options);
  const left = ({ persisted }: PageTransitionEvent) => {
    if (!persisted) retirement.retire();
  };
  addEventListener('pagehide', left, options);
  retirement.add(() => listeners.abort());
}
