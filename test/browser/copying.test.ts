/** What a reader takes along from the lists: all that an article gives to a source, with links that lead to it. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Driver, type Page, until } from './drivers/index.ts';
import { browsers, launchBuilt } from './support/browsers.ts';
import { lastTab } from './support/extension-page.ts';
import { pagesWith } from './support/pages.ts';
import { samplePage } from './support/sample.ts';
import { type PageServer, servePages } from './support/server.ts';
import { listed, marked, message } from './support/surfaces.ts';

describe.each(browsers)('$name', (browser) => {
  let server: PageServer;
  let driver: Driver;
  let page: Page;

  beforeAll(async () => {
    server = await servePages(pagesWith(samplePage));
    driver = await launchBuilt(browser, { width: 900, height: 700 });
    page = await driver.open(server.url('/sample#top'));
    await marked(page);
  });
  afterAll(async () => {
    expect(await driver?.faults()).toEqual([]);
    await driver?.close();
    await server?.close();
  });

  test('the statements of a source are copied, and each link leads to its place', async () => {
    const own = await driver.open(await driver.surface('src/ui/welcome/index.html'));
    const tab = await lastTab(own);
    await own.close();
    const popup = await driver.open(await driver.surface(`src/ui/popup/index.html?tab=${tab}`));
    await listed(popup);
    const focused = () => popup.evaluate(() => document.activeElement?.textContent);
    await popup.evaluate(() => document.querySelector<HTMLElement>('.copy-source')?.focus());
    expect(await focused()).toBe(message('copySource'));
    await popup.press('Enter');
    await until('a word on it', async () => (await focused()) === message('copied'));
    // Into a field of several lines, as it would be pasted into notes.
    await popup.evaluate(() => {
      const notes = document.createElement('textarea');
      document.body.append(notes);
      notes.focus();
    });
    await popup.press('Control+v');
    const pasted = await until('the text', () =>
      popup.evaluate(() => document.querySelector('textarea')?.value),
    );
    const [source, about, , article, , text, link = ''] = pasted.split('\n');
    expect(source).toBe('Two Calder officials');
    expect(about).toMatch(/^Through Merrow Courier · /);
    expect(article).toContain(`“Brandt to discuss fishing limits`);
    expect(article).toContain(server.url('/sample'));
    expect(text).toMatch(/^The islands had hoped .* on Monday\.$/);
    expect(link).toMatch(/^http:.*\/sample#:~:text=The%20islands%20had%20hoped%20to,/);
    await popup.close();
    await page.goto(link);
    await until('the place', () => page.evaluate(() => scrollY > 0));
  });
});
