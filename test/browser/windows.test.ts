/** More than one window, many tabs, tabs that go while they are asked, and access that is taken away. */
import { afterEach, beforeAll, describe, expect, test } from 'vitest';
import { type Frame, type Page, until } from './drivers/index.ts';
import { violations } from './support/axe.ts';
import { browsers } from './support/browsers.ts';
import {
  clearStorage,
  keptPlaces,
  lastTab,
  openTabs,
  storedSettings,
} from './support/extension-page.ts';
import { expected } from './support/sample.ts';
import { setStage } from './support/stage.ts';
import { click, listed, marked, marksOf, message, shows } from './support/surfaces.ts';

describe.each(browsers)('$name', (browser) => {
  const stage = setStage(browser);
  let own: Page;

  beforeAll(async () => {
    own = await stage.openSurface('options');
  });
  afterEach(() => clearStorage(own));

  const { open } = stage;

  const panelOver = (tab: number): Promise<Page> => stage.openSurface('panel', tab);

  const noFaults = async () => expect(await stage.driver.faults()).toEqual([]);

  test('two windows, each with its own popup', async () => {
    const first = await open('/sample');
    const second = await stage.driver.openWindow(stage.url('/crowd?second'), 'normal');
    await marked(second);
    const there = await second.popup();
    await shows(there, 'Two engineers');
    await there.close();
    await second.close();
    const here = await first.popup();
    await shows(here, 'Two Calder officials');
    await here.close();
    await first.close();
    await noFaults();
  });

  test('a tab that closes, and one that is led elsewhere, while they are asked', async () => {
    const page = await open('/sample');
    await marked(page);
    const tab = await lastTab(own);
    const panel = await panelOver(tab);
    await until('the list', () => has(panel, '.statement-text'));
    await Promise.all([
      panel.evaluate(() => document.querySelector<HTMLElement>('.statement-text')?.click()),
      page.goto(stage.url('/list')),
    ]);
    await until('the other page', () => says(panel, message('stateNotArticle')));
    await page.goto(stage.url('/sample'));
    await until('the list again', () => has(panel, '.statement-text'));
    await Promise.all([
      panel.evaluate(() => document.querySelector<HTMLElement>('.statement-text')?.click()),
      page.close(),
    ]);
    // Whether the click or the news of the closing comes first, the panel says that there is nothing to show.
    await until('a word on it', async () => {
      await panel.evaluate(() => document.querySelector<HTMLElement>('.statement-text')?.click());
      return (
        (await says(panel, message('notInPage'))) ||
        (await says(panel, message('noAccessBrowserPage')))
      );
    });
    await panel.close();
    await noFaults();
  });

  test('fifty tabs, each with its own answer', { timeout: 240_000 }, async () => {
    const states = {
      '/sample': 'read',
      '/list': 'not-article',
      '/plain': 'read',
      '/crowd': 'read',
      '/german': 'other-language',
    };
    const paths = Array.from({ length: 10 }, () => Object.keys(states)).flat();
    const answers = await openTabs(
      own,
      paths.map((path) => stage.url(path)),
    );
    expect(answers).toEqual(Object.values(states).flatMap((state) => Array(10).fill(state)));
    await noFaults();
  });

  test('access that is taken away while reading, and a click that gives it back for the tab', async () => {
    const page = await open('/sample');
    await marked(page);
    await stage.driver.restrict(true);
    // What is read stays; a page that is loaded from now on is not.
    expect(await marksOf(page)).toEqual(expected.marks);
    await page.reload();
    const panel = await panelOver(await lastTab(own));
    await until('what to do', () => says(panel, message('stateClickFirst')));
    expect(await violations(panel)).toEqual([]);
    expect(await marksOf(page)).toEqual({});
    // The click that gives access back. Because of the style sheet in the manifest Chromium asks in a bubble of its own to
    // load the page again, and nobody can press that over the protocol.
    if (browser.name === 'firefox') {
      const popup = await page.popup();
      await listed(popup);
      expect(await marked(page)).toEqual(expected.marks);
      await popup.close();
    } else {
      await stage.driver.restrict(false);
      await page.reload();
    }
    await until('the list in the panel', () => has(panel, '.sources > li'));
    await panel.close();
    await stage.driver.restrict(false);
    await page.close();
    await noFaults();
  });

  test('without access, a click lets it into a page that was there before it', async () => {
    const page = await open('/list');
    await stage.driver.enable(false);
    await page.goto(stage.url('/sample'));
    await stage.driver.enable(true);
    // Switching it on again has closed the extension's pages.
    own = await stage.openSurface('options');
    await stage.driver.restrict(true);
    const popup = await page.popup();
    await until('an answer', () => has(popup, 'main button'));
    expect(await violations(popup)).toEqual([]);
    await until('the list, or a button that leads to it', () =>
      popup.evaluate(() => {
        document.querySelector<HTMLElement>('.situation .button')?.click();
        return document.querySelector('.sources') !== null;
      }),
    );
    expect(await marked(page)).toEqual(expected.marks);
    await popup.close();
    await stage.driver.restrict(false);
    await page.close();
    await noFaults();
  });

  test('a private window is read, and leaves nothing behind', async () => {
    const window = await stage.driver.openWindow(stage.url('/sample?private'), 'private');
    own = await stage.openSurface('options');
    await marked(window);
    const popup = await window.popup();
    await listed(popup);
    await shows(popup, message('pageSwitch'));
    await click(popup, '.source');
    await click(popup, '[role=switch]');
    await until('no marks', async () => Object.keys(await marksOf(window)).length === 0);
    await click(popup, '[role=switch]');
    expect(await marked(window)).toEqual(expected.marks);
    await popup.close();
    expect(await storedSettings(own)).toBeNull();
    expect(await keptPlaces(own)).toEqual([]);
    await window.close();
    await noFaults();
  });
});

function has(frame: Frame, selector: string): Promise<boolean> {
  return frame.evaluate((wanted) => document.querySelector(wanted) !== null, selector);
}

function says(frame: Frame, text: string): Promise<boolean> {
  return frame.evaluate((wanted) => document.body.innerText.includes(wanted), text);
}
