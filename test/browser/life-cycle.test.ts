/** Pages that stay open while the extension is updated, switched off, switched on and removed; and pages that come back. */
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Page, type Popup, until } from './drivers/index.ts';
import { browsers } from './support/browsers.ts';
import { lastTab, ownTabs, sendToPage } from './support/extension-page.ts';
import { goBack } from './support/going-back.ts';
import { hostile } from './support/hostile.ts';
import { pagesWith } from './support/pages.ts';
import { expected, samplePage } from './support/sample.ts';
import { setStage } from './support/stage.ts';
import { listed, marked, marksOf } from './support/surfaces.ts';

describe.each(browsers)('$name', (browser) => {
  const stage = setStage(browser, {
    pages: {
      ...pagesWith(samplePage),
      '/plain': hostile['/plain'] ?? '',
      // Pages that are not to be stored are not kept for going back either.
      '/kept': { body: samplePage, headers: { 'cache-control': 'max-age=60' } },
    },
    faulty: true,
  });
  let folder: string;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'sourcelight-pictures-'));
  });
  afterAll(async () => {
    await rm(folder, { recursive: true, force: true });
  });

  const openMarked = async (path: string): Promise<Page> => {
    const page = await stage.open(path);
    await marked(page);
    return page;
  };
  /** What can be seen of a page. */
  const pictureOf = async (page: Page): Promise<string> => {
    const file = join(folder, 'page.png');
    await page.screenshot(file);
    return readFile(file, 'base64');
  };
  /** A marked page, and what it looks like without its marks. */
  const openSeen = async () => {
    const page = await openMarked('/plain');
    const surface = await stage.openSurface('options');
    const tab = await lastTab(surface);
    const show = async (shown: boolean) => {
      await sendToPage(surface, tab, 'marks.show', { shown });
      await until('it', async () => Object.keys(await marksOf(page)).length > 0 === shown);
      return pictureOf(page);
    };
    const bare = await show(false);
    expect(await show(true)).not.toBe(bare);
    await surface.close();
    return { page, bare, marks: await marksOf(page) };
  };
  /** The reader is back at the page, and does what readers do. */
  const lookAt = (page: Page) => page.point(200, 200);
  /** Waits until a page that its script has left looks as it did without marks. */
  const isBare = async (page: Page, bare: string) => {
    await until('no marks to see', async () => {
      await lookAt(page);
      return (await pictureOf(page)) === bare;
    });
    // Firefox ends the script before it can take anything back: the names stay, without their look.
    if (stage.driver.name === 'chromium') expect(await marksOf(page)).toEqual({});
  };
  /** Waits for the popup's list; where the browser brings no new script in by itself, the page is to be read now. */
  const askFor = (popup: Popup) =>
    until('an answer', () =>
      popup.evaluate(() => {
        document.querySelector<HTMLElement>('.situation .button')?.click();
        return document.querySelector('.sources') !== null;
      }),
    );

  test('a page that is gone back to is marked, without being read again', async () => {
    const page = await openMarked('/kept');
    await marked(page);
    await goBack(page, async () => {
      await page.evaluate((url) => location.assign(url), stage.url('/list'));
      await until('the other page', () =>
        page.evaluate(() => document.title === 'Sections').catch(() => false),
      );
    });
    expect(await marked(page)).toEqual(expected.marks);
    const popup = await page.popup();
    await listed(popup);
    await popup.close();
    expect(await page.console()).toEqual([]);
    await page.close();
  });

  test('after an update the old script goes quietly, and the page is read by the new one', async () => {
    const page = await openMarked('/sample');
    await stage.driver.reinstall();
    await lookAt(page);
    const popup = await page.popup();
    await askFor(popup);
    await popup.close();
    expect(await marked(page)).toEqual(expected.marks);
    // The first-run page was for the first time.
    const options = await stage.openSurface('options');
    expect(await ownTabs(options)).toEqual([expect.stringContaining('/options/')]);
    await options.close();
    expect(await page.console()).toEqual([]);
    await page.close();
  });

  test('switched off, the marks go; switched on, a new page is marked', async () => {
    const { page, bare, marks } = await openSeen();
    await stage.driver.enable(false);
    await isBare(page, bare);
    expect(await page.console()).toEqual([]);
    await stage.driver.enable(true);
    const other = await openMarked('/sample');
    await other.close();
    const popup = await page.popup();
    await askFor(popup);
    await popup.close();
    expect(await marked(page)).toEqual(marks);
    expect(await page.console()).toEqual([]);
    await page.close();
  });

  test('removed, the marks go, and the page’s console says nothing', async () => {
    const { page, bare } = await openSeen();
    await stage.driver.remove();
    await isBare(page, bare);
    // What would wake an old script: a change in the page, a navigation, a click on what was a mark.
    await page.evaluate(() => {
      document.querySelector('p')?.append(' And so on.');
      history.pushState({}, '', '/elsewhere');
    });
    await page.click(200, 200);
    await page.press('Escape');
    // Longer than a page rests before it is read again.
    await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 600)));
    expect(await page.console()).toEqual([]);
    await page.close();
  });
});
