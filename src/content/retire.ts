import browser from 'webextension-polyfill';

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

/**
 * Whether this content script is cut off: its extension was updated, reloaded or removed, and nobody will ask it again.
 */
export function isCutOff(): boolean {
  try {
    return browser.runtime.id === undefined;
  } catch {
    return true;
  }
}
