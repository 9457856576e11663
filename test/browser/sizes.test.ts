/** A marked page in other sizes: zoomed, in larger type, in full screen. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Driver, type Page, until } from './drivers/index.ts';
import { browsers, launchBuilt } from './support/browsers.ts';
import { opensBeside } from './support/card.ts';
import { lastTab, zoom } from './support/extension-page.ts';
import { pagesWith } from './support/pages.ts';
import { expected, samplePage } from './support/sample.ts';
import { type PageServer, servePages } from './support/server.ts';
import { marked, marksOf } from './support/surfaces.ts';

describe.each(browsers)('$name', (browser) => {
  let server: PageServer;
  let driver: Driver;
  let page: Page;

  beforeAll(async () => {
    server = await servePages(pagesWith(samplePage));
    driver = await launchBuilt(browser, { width: 1000, height: 900 });
    page = await driver.open(server.url('/sample'));
    await marked(page);
  });
  afterAll(async () => {
    await driver?.close();
    await server?.close();
  });

  test('zoomed to the double and back', async () => {
    const own = await driver.open(await driver.surface('src/ui/options/index.html'));
    const tab = await lastTab(own);
    const width = () => page.evaluate(() => innerWidth);
    const before = await width();
    await zoom(own, tab, 2);
    await until('the zoom', async () => (await width()) < before);
    expect(await marksOf(page)).toEqual(expected.marks);
    await own.close();
    await opensBeside(page);
    const again = await driver.open(await driver.surface('src/ui/options/index.html'));
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
