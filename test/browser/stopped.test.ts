/** The browser stops the background whenever it likes: here between every two things that a reader can do. */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { isListed, type PageReport } from '../../src/messages/page-report.ts';
import { type Frame, type Page, until } from './drivers/index.ts';
import { browsers } from './support/browsers.ts';
import { clearStorage, lastTab, sendToPage } from './support/extension-page.ts';
import { longArticle, pagesWith } from './support/pages.ts';
import { expected, samplePage } from './support/sample.ts';
import { setStage } from './support/stage.ts';
import { click, listed, marked, marksOf, message, shows } from './support/surfaces.ts';

describe.each(browsers)('$name', (browser) => {
  const stage = setStage(browser, {
    pages: { ...pagesWith(samplePage), '/book': longArticle(5000) },
    size: { width: 900, height: 600 },
  });
  let options: Page;

  beforeAll(async () => {
    // Long enough for the background to be stopped while it analyses.
    options = await stage.openSurface('options');
  });

  const openStopped = async (path: string): Promise<Page> => {
    await stage.driver.stopBackground();
    return stage.open(path);
  };
  /** Does one thing after another, each with the background stopped before it. */
  const inTurn = async (...acts: readonly (() => Promise<unknown>)[]) => {
    for (const act of acts) {
      await stage.driver.stopBackground();
      await act();
    }
  };
  const focusOf = async (page: Page) => (await marksOf(page))['sourcelight-focus']?.[0];

  test('a page that opens is analysed', async () => {
    const page = await openStopped('/sample');
    expect(await marked(page)).toEqual(expected.marks);
    await page.close();
  });

  test('an analysis that is cut short is asked for again', async () => {
    const page = await openStopped('/book');
    const tab = await lastTab(options);
    const report = async (): Promise<PageReport> =>
      JSON.parse(await sendToPage(options, tab, 'page.report', {})).value;
    const ends: PageReport[] = [];
    for (let turn = 0; turn < 3; turn += 1) {
      // Before its script is there nobody answers.
      await until('its script', () => sendToPage(options, tab, 'page.read', {}).catch(() => null));
      await until('its first part', async () => isListed(await report()));
      await stage.driver.stopBackground();
      await until('the end', async () => {
        const now = await report();
        if (now.state !== 'analysing') ends.push(now);
        return now.state !== 'analysing';
      });
    }
    expect(ends.map((end) => (isListed(end) ? end.article.quotes : end))).toEqual(
      Array(3).fill(5000),
    );
    await page.close();
  });

  test('everything that the popup can do', async () => {
    const page = await openStopped('/sample');
    await marked(page);
    await stage.driver.stopBackground();
    const popup = await page.popup();
    let focus = '';
    const another = () =>
      until('another focus', async () => {
        const before = focus;
        focus = (await focusOf(page)) ?? '';
        return focus !== before && focus !== '';
      });
    await inTurn(
      () => listed(popup),
      () => click(popup, '.statement-text').then(another),
      () => button(popup, message('next')).then(another),
      () => button(popup, message('previous')).then(another),
      () => click(popup, '.ask-why').then(() => has(popup, '.why')),
      () => click(popup, '.count-quote').then(() => has(popup, '.count-quote[aria-pressed=true]')),
      () => click(popup, '.count-quote').then(() => has(popup, '.count-quote[aria-pressed=false]')),
      () => click(popup, '[role=switch]').then(() => noMarks(page)),
      () => click(popup, '[role=switch]').then(() => marked(page)),
      () => button(popup, message('exportList')).then(() => has(popup, '.export-choice')),
      () => button(popup, message('exportData')).then(() => saved(stage.driver.downloads)),
      () => popup.press('.to-panel'),
    );
    await stage.driver.stopBackground();
    const panel = await stage.driver.panel();
    await listed(panel);
    await panel.close();
    await page.close();
  });

  test('a page is read on request, and there is nothing to read', async () => {
    const page = await openStopped('/list');
    await stage.driver.stopBackground();
    const popup = await page.popup();
    await shows(popup, message('readAnyway'));
    await inTurn(() =>
      click(popup, '.situation .button').then(() => shows(popup, message('stateNoText'))),
    );
    await popup.close();
    await page.close();
  });

  test('everything that the panel can do', async () => {
    const page = await openStopped('/crowd');
    await marked(page);
    const tab = await lastTab(options);
    await stage.driver.stopBackground();
    const panel = await stage.openSurface('panel', tab);
    await inTurn(
      () => listed(panel),
      () => click(panel, '.track .strip').then(() => until('the focus', () => focusOf(page))),
      () => button(panel, message('next')),
      () => has(panel, '[aria-current=true]'),
      () => click(panel, '.count-unnamed').then(() => has(panel, '[aria-pressed=true]')),
      () => click(panel, '[role=switch]').then(() => noMarks(page)),
      () => click(panel, '[role=switch]').then(() => marked(page)),
      () => page.goto(stage.url('/plain')).then(() => shows(panel, message('stateNothing'))),
    );
    await panel.close();
    await page.close();
  });

  test('the card, and what menus and shortcuts ask for', async () => {
    const page = await openStopped('/sample');
    await marked(page);
    const tab = await lastTab(options);
    const card = (there: boolean) =>
      until(there ? 'the card' : 'no card', async () => {
        const count = await page.evaluate(
          () => document.querySelectorAll('sourcelight-card').length,
        );
        return count > 0 === there;
      });
    await inTurn(
      () =>
        sendToPage(options, tab, 'statement.step', { by: 1, tell: true }).then(() => card(true)),
      () => page.press('Escape').then(() => card(false)),
      () => sendToPage(options, tab, 'marks.toggle', {}).then(() => noMarks(page)),
      () => sendToPage(options, tab, 'marks.toggle', {}).then(() => marked(page)),
    );
    await page.close();
  });

  test('a change of settings reaches open pages, and is undone', async () => {
    const page = await openStopped('/sample');
    await marked(page);
    const isQuoted = async () => (await marksOf(page))['sourcelight-quote'] !== undefined;
    await inTurn(
      () => label(options, message('directQuotes')),
      () => until('no quotes', async () => !(await isQuoted())),
      () => button(options, message('reset')),
      () => until('quotes again', isQuoted),
    );
    await clearStorage(options);
    await page.close();
  });

  test('the popup’s way to the settings', async () => {
    const page = await openStopped('/sample');
    await marked(page);
    // Chromium stops the background by way of one of its pages.
    const own = await stage.openSurface('welcome');
    await options.close();
    const popup = await page.popup();
    await listed(popup);
    await stage.driver.stopBackground();
    await popup.press('.icon-button');
    options = await stage.driver.opened('src/ui/options/index.html');
    await has(options, 'fieldset');
    await own.close();
    await page.close();
  });

  test('the first run', async () => {
    await stage.driver.remove();
    await stage.driver.reinstall();
    const welcome = await stage.driver.opened('src/ui/welcome/index.html');
    await stage.driver.stopBackground();
    await has(welcome, '.sample');
    await stage.driver.stopBackground();
    await button(welcome, message('settings'));
    await has(await stage.driver.opened('src/ui/options/index.html'), 'fieldset');
    const page = await openStopped('/sample');
    expect(await marked(page)).toEqual(expected.marks);
    await page.close();
  });
});

/** Waits for a file of the article's statements. */
async function saved(folder: string): Promise<void> {
  const text = await until('the file', async () => {
    const names = await readdir(folder).catch(() => []);
    const name = names.find((one) => one.endsWith('.json'));
    return name === undefined ? '' : readFile(join(folder, name), 'utf8');
  });
  expect(JSON.parse(text).statements.length).toBeGreaterThan(0);
}

async function noMarks(page: Page): Promise<void> {
  await until('no marks', async () => Object.keys(await marksOf(page)).length === 0);
}

function has(frame: Frame, selector: string): Promise<boolean> {
  return until(selector, () =>
    frame.evaluate((wanted) => document.querySelector(wanted) !== null, selector),
  );
}

/** Clicks the button that says this. */
function button(frame: Frame, text: string): Promise<boolean> {
  return until(text, () =>
    frame.evaluate((wanted) => {
      const buttons = [...document.querySelectorAll('button')];
      const found = buttons.find(({ textContent }) => textContent.endsWith(wanted));
      found?.click();
      return found !== undefined;
    }, text),
  );
}

/** Clicks the choice that says this. */
function label(frame: Frame, text: string): Promise<boolean> {
  return until(text, () =>
    frame.evaluate((wanted) => {
      const labels = [...document.querySelectorAll('label')];
      const found = labels.find(({ textContent }) => textContent === wanted);
      found?.click();
      return found !== undefined;
    }, text),
  );
}
