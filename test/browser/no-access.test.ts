/** Pages that no extension may read, through the real toolbar: what popup and panel say of each, and axe in every colour scheme. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Frame, type Page, until } from './drivers/index.ts';
import { violationsInAll } from './support/axe.ts';
import { browsers } from './support/browsers.ts';
import { lastTab } from './support/extension-page.ts';
import { samplePage } from './support/sample.ts';
import { setStage } from './support/stage.ts';
import { click, message, shows } from './support/surfaces.ts';

/** What Chromium keeps to itself, and what it has not. */
const onlyFirefox = [
  ['a store', message('noAccessStore'), () => 'https://addons.mozilla.org/'],
  [
    'the reader view',
    message('noAccessReader'),
    () => `about:reader?url=${encodeURIComponent('https://news.example/wall')}`,
  ],
] as const;

describe.each(browsers)('$name', (browser) => {
  const folder = mkdtempSync(join(tmpdir(), 'sourcelight-files-'));
  const stage = setStage(browser);
  let own: Page;

  beforeAll(async () => {
    writeFileSync(join(folder, 'article.html'), samplePage);
    own = await stage.openSurface('welcome');
  });
  afterAll(async () => {
    rmSync(folder, { recursive: true, force: true });
  });

  /** Opens an address that the machine may be unable to reach: the browser shows a page of its own in its place. */
  const lead = async (address: string): Promise<Page> => {
    const page = await stage.driver.open('about:blank');
    await page.goto(address).catch(() => {});
    await until('a page', () =>
      // Between two pages there is nothing to ask.
      page.evaluate(() => location.href !== 'about:blank').catch(() => false),
    );
    return page;
  };
  const isSound = async (surface: Frame) =>
    expect(await violationsInAll(stage.driver, surface)).toEqual([]);
  /** The panel over the page that was opened last: the click on the toolbar button lets it know the address too. */
  const panelIsSound = async () => {
    const tab = await lastTab(own);
    const panel = await stage.openSurface('panel', tab);
    await until('a word on it', () =>
      panel.evaluate(() => document.querySelector('main p')?.textContent),
    );
    await isSound(panel);
    await panel.close();
  };

  const inFirefox = browser.name === 'firefox';
  const pages: readonly (readonly [name: string, says: string, address: () => string])[] = [
    ['a PDF', message('noAccessPdf'), () => stage.url('/paper.pdf')],
    ['a file', message('noAccessFile'), () => pathToFileURL(join(folder, 'article.html')).href],
    ...(inFirefox ? onlyFirefox : []),
  ];
  test.each(pages)('%s', async (_, says, address) => {
    const page = await lead(address());
    const popup = await page.popup();
    await shows(popup, says);
    await isSound(popup);
    await popup.close();
    await panelIsSound();
    await page.close();
  });

  test('a page that refuses, though its address looks well', async () => {
    const page = await lead('http://nobody.invalid/');
    const popup = await page.popup();
    await shows(popup, message('stateNotHere'));
    await isSound(popup);
    await click(popup, '.situation .button');
    await shows(popup, message('noAccessRefused'));
    await isSound(popup);
    await popup.close();
    await panelIsSound();
    await page.close();
  });
});
