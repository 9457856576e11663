/** What goes wrong around an extension: storage, a background that is stopped, tabs that go, very long articles. */
import { afterEach, beforeAll, describe, expect, test } from 'vitest';
import { type Page, until } from './drivers/index.ts';
import { violationsInAll } from './support/axe.ts';
import { browsers } from './support/browsers.ts';
import { clearStorage, lastTab, storedSettings, storeSettings } from './support/extension-page.ts';
import { longArticle, pagesWith } from './support/pages.ts';
import { expected, samplePage } from './support/sample.ts';
import { setStage } from './support/stage.ts';
import { listed, marked, marksOf, message, shows } from './support/surfaces.ts';

describe.each(browsers)('$name', (browser) => {
  const stage = setStage(browser, {
    pages: { ...pagesWith(samplePage), '/long': longArticle(500) },
    size: { width: 900, height: 600 },
    faulty: true,
  });
  let options: Page;

  beforeAll(async () => {
    options = await stage.openSurface('options');
  });
  afterEach(() => clearStorage(options));

  const { open } = stage;

  test.each([
    ['nonsense', 'nonsense'],
    ['a broken list', { version: 2, sitesNever: 'localhost', marks: null }],
    ['an older version', { version: 1, sitesNever: ['elsewhere.example'] }],
    ['a newer version', { version: 99, reading: { by: 'moonlight' } }],
  ])('with %s in the storage an article is marked all the same', async (_, settings) => {
    await storeSettings(options, settings);
    const page = await open('/sample');
    await marked(page);
    await page.close();
  });

  test('what an older version left out stays left out', async () => {
    await storeSettings(options, { version: 1, sitesNever: ['localhost'] });
    const page = await open('/sample');
    const popup = await page.popup();
    await until('the switch, off', () =>
      popup.evaluate(() => document.querySelector('input[role=switch]:not(:checked)') !== null),
    );
    expect(await marksOf(page)).toEqual({});
    await popup.close();
    await page.close();
  });

  test('a setting that cannot be stored says so, and is as it was', async () => {
    // One item of the storage holds 8 KB: this leaves no room for one more host.
    const sites = Array.from({ length: 260 }, (_, index) => `${index}.a-very-long.example`);
    await storeSettings(options, { version: 2, sitesNever: sites });
    const page = await stage.openSurface('options');
    const count = () => page.evaluate(() => document.querySelectorAll('.sites li').length);
    await until('the sites', async () => (await count()) === sites.length);
    const fault = () =>
      page.evaluate(() => (document.querySelector('.fault')?.textContent ?? '') !== '');
    for (let turn = 0; !(await fault()); turn++) {
      const before = await count();
      await page.evaluate(
        async (name) => {
          const input = document.querySelector<HTMLInputElement>('.add-site input');
          if (input === null) throw new Error('no field for a site');
          input.value = name;
          input.dispatchEvent(new Event('input', { bubbles: true }));
          await new Promise(requestAnimationFrame);
          document.querySelector<HTMLFormElement>('.add-site')?.requestSubmit();
        },
        `${turn}.${'x'.repeat(60)}.${'y'.repeat(60)}.${'z'.repeat(60)}.example`,
      );
      await until('one more site, or a fault', async () => (await count()) > before || fault());
    }
    expect(await violationsInAll(stage.driver, page)).toEqual([]);
    const stored = await storedSettings<{ readonly sitesNever: readonly string[] }>(options);
    expect(stored.sitesNever.length).toBeGreaterThan(sites.length);
    await until('the sites as stored', async () => (await count()) === stored.sitesNever.length);
    await page.close();
  });

  test('the panel follows its tab to another page, and its keys walk the chart', async () => {
    const page = await open('/sample');
    await marked(page);
    const panel = await stage.openSurface('panel', await lastTab(options));
    await until('the chart', () => panel.evaluate(() => document.querySelector('.strip') !== null));
    const walked = await panel.evaluate(() => {
      const focused = () => (document.activeElement as HTMLElement | null)?.dataset.index;
      document.querySelector<HTMLElement>('.strip[tabindex="0"]')?.focus();
      const first = focused();
      document.activeElement?.dispatchEvent(
        new KeyboardEvent('keydown', { key: 'ArrowDown', bubbles: true }),
      );
      return { first, second: focused() };
    });
    expect(walked.second).toBeDefined();
    expect(walked.second).not.toBe(walked.first);
    await page.goto(stage.url('/list'));
    await until('the other page', () =>
      panel.evaluate((text) => document.body.innerText.includes(text), message('stateNotArticle')),
    );
    await panel.close();
    await page.close();
  });

  test('five hundred statements are listed, and found by their words', async () => {
    const page = await open('/long');
    await marked(page);
    const popup = await page.popup();
    await listed(popup);
    const count = await popup.evaluate(() =>
      [...document.querySelectorAll('.source-count')].reduce(
        (sum, { textContent }) => sum + Number(textContent),
        0,
      ),
    );
    expect(count).toBeGreaterThanOrEqual(500);
    const found = await popup.evaluate(async () => {
      const find = document.querySelector<HTMLInputElement>('input[type=search]');
      const counts: number[] = [];
      for (const text of ['c', 'crack', '47 cracks', '']) {
        if (find === null) throw new Error('no field to find in');
        find.value = text;
        find.dispatchEvent(new Event('input', { bubbles: true }));
        await new Promise(requestAnimationFrame);
        counts.push(document.querySelectorAll('.statement').length);
      }
      return counts;
    });
    // All, all, five that hold the number, and the list as it was.
    expect(found).toEqual([500, 500, 5, 0]);
    await popup.close();
    await page.close();
  });

  test('many tabs, each with its own answer', async () => {
    const paths = ['/sample', '/list', '/plain', '/sample', '/german', '/list'];
    const tabs = [];
    for (const path of paths) tabs.push(await open(path));
    const texts: Readonly<Record<string, string>> = {
      '/list': message('stateNotArticle'),
      '/plain': message('stateNothing'),
      '/german': message('readAnyway'),
    };
    for (const [index, path] of paths.entries()) {
      const tab = tabs[index];
      if (tab === undefined) continue;
      if (path === '/sample') expect(await marked(tab)).toEqual(expected.marks);
      else {
        const popup = await tab.popup();
        await shows(popup, texts[path] ?? '');
        await popup.close();
      }
    }
    for (const tab of tabs) await tab.close();
  });
});
