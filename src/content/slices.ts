import { callLater } from '../messages/call-later.ts';

/** How long a slice of work may hold the page's thread, in milliseconds. */
const budget = 8;
/** The longest that a page may keep us waiting, in milliseconds: some never rest. */
const patience = 200;

/**
 * Gives the thread back to the page, and goes on when it has nothing better to do. A task of the lowest priority, not an
 * idle callback: of those one runs in each idle period, and a page at rest begins one every 50 ms.
 */
export function pause(priority: TaskPriority = 'background'): Promise<void> {
  return new Promise((resolve) => {
    const timer = callLater(resolve, patience);
    const goOn = () => {
      clearTimeout(timer);
      resolve();
    };
    // A window that is being closed takes no task.
    scheduler.postTask(goOn, { priority }).catch(() => {});
  });
}

/**
 * Runs a generator to its end in short slices, so that the page stays smooth.
 *
 * @param spent told how long each slice took, in milliseconds
 * @returns its result, or null when `signal` was aborted before the end.
 */
export async function runInSlices<T>(
  steps: Generator<unknown, T>,
  signal: AbortSignal,
  spent: (work: number) => void,
): Promise<T | null> {
  await pause();
  while (!signal.aborted) {
    const start = performance.now();
    let step = steps.next();
    while (!step.done && performance.now() - start < budget) step = steps.next();
    spent(performance.now() - start);
    if (step.done) return step.value;
    await pause();
  }
  return null;
}
