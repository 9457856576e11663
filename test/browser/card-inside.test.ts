/** The inside of the card, which a closed shadow root hides in pages: axe, names, and the keyboard. */
import { rmSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Driver, type Frame, until } from './drivers/index.ts';
import { violations } from './support/axe.ts';
import { browsers, builtFolder, launchBuilt } from './support/browsers.ts';
import { withCardPage } from './support/card-page.ts';
import { message } from './support/surfaces.ts';

describe.each(browsers)('$name', (browser) => {
  let folder: string;
  let driver: Driver;

  beforeAll(async () => {
    folder = await withCardPage(builtFolder(browser.name));
    driver = await launchBuilt(browser, { width: 500, height: 400 }, folder);
  });
  afterAll(async () => {
    await driver?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  const focused = (frame: Frame) =>
    frame.evaluate(() => {
      const at = document.querySelector('sourcelight-card')?.shadowRoot?.activeElement;
      return at?.getAttribute('aria-label') ?? at?.textContent ?? '';
    });

  test.each(['light', 'dark', 'forced'] as const)('on %s ground', async (ground) => {
    await driver.prefer(ground === 'forced' ? 'forced' : 'light');
    const page = await driver.open(
      await driver.surface(`card.html?ground=${ground === 'forced' ? 'light' : ground}`),
    );
    await until(
      'the focus in the card',
      async () => (await focused(page)) === message('cardLabel'),
    );
    expect(await violations(page)).toEqual([]);
    await page.press('Tab');
    expect(await focused(page)).toBe(message('why'));
    await page.press('Enter');
    const shown = await page.evaluate(() => {
      const root = document.querySelector('sourcelight-card')?.shadowRoot;
      return root?.querySelector('ul')?.hidden === false;
    });
    expect(shown).toBe(true);
    expect(await violations(page)).toEqual([]);
    await page.press('Tab');
    expect(await focused(page)).toBe(message('copyQuote'));
    await page.press('Enter');
    await until('a word on it', async () => (await focused(page)) === message('copied'));
    await page.press('Tab');
    await page.press('Enter');
    await until('no card', () =>
      page.evaluate(() => document.querySelector('sourcelight-card') === null),
    );
    await page.close();
  });
});
