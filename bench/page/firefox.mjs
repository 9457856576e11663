// One load in Firefox, which has no trace: how long the page's own timers were held up, and when marks came, told by a
// script that the page is served with.

/** Runs in the page before anything else. */
function observe() {
  const seen = { longest: 0, blocking: 0, marked: 0, idle: 0 };
  window.seen = seen;
  addEventListener('load', () => {
    requestIdleCallback(() => {
      seen.idle = performance.now();
    });
  });
  // Browsers let a timer wait four milliseconds at least; a loop of messages would keep idle work from its turn.
  let last = performance.now();
  setInterval(() => {
    const now = performance.now();
    const held = now - last - 4;
    last = now;
    seen.longest = Math.max(seen.longest, held);
    seen.blocking += Math.max(0, held - 50);
    if (seen.marked === 0 && CSS.highlights.size > 0) seen.marked = now;
  }, 4);
}

/** The page with the script in it. */
export const observedPage = (markup) =>
  String(markup).replace(/<head[^>]*>/i, (head) => `${head}<script>(${observe})()</script>`);

/** Loads a page and tells what was seen of it in so many milliseconds. */
export async function heldLoad(driver, address, time) {
  const page = await driver.open(address);
  await new Promise((done) => setTimeout(done, time));
  const { longest, blocking, marked, idle } = await page.evaluate(() => window.seen);
  await page.close();
  return { longest, blocking, first: marked > 0 ? Math.max(0, marked - idle) : Number.NaN };
}
