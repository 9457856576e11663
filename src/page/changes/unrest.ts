/** Whether a page never rests: with each of its changes Chromium looks at all marks again, and paints them. */

/** So many changes, over so long a time in milliseconds, without a rest of this length. */
const CHANGES = 20;
const TIME = 4_000;
const CALM = 1_500;

/** Tells when a page that changes all the time begins and ends to do so. `noticed` is to be called with each change. */
export function watchUnrest(changed: (isRestless: boolean) => void): {
  noticed(): void;
  stop(): void;
} {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let since = 0;
  let last = Number.NEGATIVE_INFINITY;
  let count = 0;
  const look = (): void => {
    const left = last + CALM - performance.now();
    timer = undefined;
    if (left > 0) timer = setTimeout(look, left);
    else changed(false);
  };
  return {
    noticed() {
      const now = performance.now();
      if (now - last > CALM) {
        since = now;
        count = 0;
      }
      last = now;
      count += 1;
      if (timer !== undefined || count < CHANGES || now - since < TIME) return;
      timer = setTimeout(look, CALM);
      changed(true);
    },
    stop: () => clearTimeout(timer),
  };
}
