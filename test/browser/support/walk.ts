import type { Page } from '../drivers/types.ts';

/** What has the focus after a Tab. */
export interface Stop {
  /** The element's name and classes. */
  readonly what: string;
  readonly label: string;
  readonly outline: string;
}

/** Presses Tab until the focus is back where it was first, or has left the page. */
export async function walk(page: Page): Promise<Stop[]> {
  const stops: Stop[] = [];
  for (let i = 0; i < 60; i++) {
    await page.press('Tab');
    const stop = await page.evaluate(() => {
      const { activeElement: at } = document;
      if (at === null || at === document.body) return null;
      const first = at.hasAttribute('data-visited');
      at.setAttribute('data-visited', '');
      const label = at.getAttribute('aria-label') ?? at.closest('label')?.textContent;
      return {
        first,
        what: `${at.localName} ${at.getAttribute('type')} ${at.className}`,
        label: (label ?? at.textContent ?? '').trim(),
        outline: getComputedStyle(at).outlineStyle,
      };
    });
    if (stop?.first) break;
    if (stop !== null) stops.push(stop);
  }
  return stops;
}
