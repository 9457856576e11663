import { type Page, until } from '../drivers/index.ts';

/** A browser drops a page that it has kept whenever it likes: so often is it tried again. */
const TRIES = 5;

/**
 * Leaves the page by `leave` and goes back to it, until the browser had kept it as it was and did not load it anew.
 *
 * @param leave goes to another page, and waits until it is there.
 * @throws where the browser has not kept the page in any of five tries.
 */
export async function goBack(page: Page, leave: () => Promise<unknown>): Promise<void> {
  const here = await page.evaluate(() => location.href);
  for (let tries = 0; tries < TRIES; tries++) {
    await page.evaluate(() => {
      document.documentElement.dataset.kept = 'yes';
    });
    await leave();
    await page.evaluate(() => history.back());
    const kept = await until('the page before', () =>
      page
        .evaluate((url) => {
          if (location.href !== url || document.readyState !== 'complete') return null;
          return document.documentElement.dataset.kept ?? 'no';
        }, here)
        // A page that is going away does not answer.
        .catch(() => null),
    );
    if (kept === 'yes') return;
  }
  throw new Error(`The browser did not keep the page in ${TRIES} tries`);
}
