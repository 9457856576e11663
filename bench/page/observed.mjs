// One load, observed from inside the page: what a reader would feel, by the page's own clock.

/** Runs in the page before anything else. */
function observe() {
  const seen = { largest: 0, shift: 0, slowest: 0, marked: 0, idle: 0 };
  window.seen = seen;
  new PerformanceObserver((list) => {
    seen.largest = list.getEntries().at(-1).startTime;
  }).observe({ type: 'largest-contentful-paint', buffered: true });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) seen.shift += entry.value;
  }).observe({ type: 'layout-shift', buffered: true });
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) seen.slowest = Math.max(seen.slowest, duration);
  }).observe({ type: 'event', durationThreshold: 16, buffered: true });
  addEventListener('load', () => {
    requestIdleCallback(() => {
      seen.idle = performance.now();
    });
  });
  // The click that is timed may fall on a link.
  addEventListener('click', (event) => event.preventDefault(), true);
  const look = () => {
    if (CSS.highlights.size > 0) seen.marked = performance.now();
    else setTimeout(look, 5);
  };
  look();
}

/** Loads a page, clicks and presses a key in it, and tells what was seen. */
export async function observedLoad(context, address, { settle }) {
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await page.addInitScript(observe);
  await page.goto(address);
  await settle(page);
  await page.mouse.click(300, 200);
  await page.keyboard.press('Shift');
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done))));
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  const { largest, shift, slowest, marked, idle } = await page.evaluate(() => window.seen);
  await page.close();
  return {
    largest,
    shift,
    slowest,
    memory: usedSize / 2 ** 20,
    first: marked > 0 ? Math.max(0, marked - idle) : Number.NaN,
  };
}
