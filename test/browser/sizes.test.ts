/** A marked page in other sizes: zoomed, in larger type, in full screen. */
import { beforeAll, describe, expect, test } from 'vitest';
import { type Page, until } from './drivers/index.ts';
import { browsers } from './support/browsers.ts';
import { opensBeside } from './support/card.ts';
import { lastTab, zoom } from './support/extension-page.ts';
import { expected } from './support/sample.ts';
import { setStage } from './support/stage.ts';
import { marked, marksOf } from './support/surfaces.ts';

describe.each(browsers)('$name', (browser) => {
  const stage = setStage(browser, { size: { width: 1000, height: 900 } });
  let page: Page;

  beforeAll(async () => {
    page = await stage.open('/sample');
    await marked(page);
  });

  test('zoomed to the double and back', async () => {
    const own = await stage.openSurface('options');
    const tab = await lastTab(own);
    const width = () => page.evaluate(() => innerWidth);
    const before = await width();
    await zoom(own, tab, 2);
    await until('the zoom', async () => (await width()) < before);
    expect(await marksOf(page)).toEqual(expected.marks);
    await own.close();
    await opensBeside(page);
    const again = await stage.openSurface('options');
    await zoom(again, tab, 1);
    await until('no zoom', async () => (await width()) === before);
    await again.close();
    await opensBeside(page);
  });

  test('in larger type', async () => {
    await page.evaluate(() => document.documentElement.style.setProperty('font-size', '200%'));
    expect(await marksOf(page)).toEqual(expected.marks);
    await opensBeside(page);
    await page.evaluate(() => document.documentElement.style.removeProperty('font-size'));
  });

  test('with the article in full screen', async () => {
    await page.evaluate(() => {
      const article = document.querySelector<HTMLElement>('article, main');
      article?.style.setProperty('overflow', 'auto');
      addEventListener('click', () => void article?.requestFullscreen(), { once: true });
    });
    await page.click(4, 4);
    await until('full screen', () => page.evaluate(() => document.fullscreenElement !== null));
    expect(await marksOf(page)).toEqual(expected.marks);
    await opensBeside(page);
  });
});
