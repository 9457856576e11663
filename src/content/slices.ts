/** How long a slice of work may hold the page's thread, in milliseconds. */
const budget = 8;

/** Gives the thread back to the page, and goes on when it has nothing better to do. */
function pause(): Promise<void> {
  return new Promise((resolve) => requestIdleCallback(() => resolve(), { timeout: 200 }));
}

/**
 * Runs a generator to its end in short slices, so that the page stays smooth.
 *
 * @returns its result, or null when `signal` was aborted before the end.
 */
export async function runInSlices<T>(
  steps: Generator<unknown, T>,
  signal: AbortSignal,
): Promise<T | null> {
  await pause();
  let end = performance.now() + budget;
  while (!signal.aborted) {
    const step = steps.next();
    if (step.done) return step.value;
    if (performance.now() >= end) {
      await pause();
      end = performance.now() + budget;
    }
  }
  return null;
}
