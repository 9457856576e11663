/** What a reader takes along from the lists: what an article gives to a source, copied, and all of it as a file. */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { type Page, until } from './drivers/index.ts';
import { browsers } from './support/browsers.ts';
import { lastTab } from './support/extension-page.ts';
import { setStage } from './support/stage.ts';
import { click, listed, marked, message } from './support/surfaces.ts';

describe.each(browsers)('$name', (browser) => {
  const stage = setStage(browser, { size: { width: 900, height: 700 } });
  let page: Page;

  beforeAll(async () => {
    page = await stage.open('/sample#top');
    await marked(page);
  });

  /** The popup over the page, as a tab: keys can be pressed there. */
  const openPopup = async (): Promise<Page> => {
    const own = await stage.openSurface('welcome');
    const tab = await lastTab(own);
    await own.close();
    const popup = await stage.openSurface('popup', tab);
    await listed(popup);
    return popup;
  };

  test('the statements of a source are copied, and each link leads to its place', async () => {
    const popup = await openPopup();
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
    expect(article).toContain(stage.url('/sample'));
    expect(text).toMatch(/^The islands had hoped .* on Monday\.$/);
    expect(link).toMatch(/^http:.*\/sample#:~:text=The%20islands%20had%20hoped%20to,/);
    await popup.close();
    await page.goto(link);
    await until('the place', () => page.evaluate(() => scrollY > 0));
  });
  const openChoice = async (popup: Page) => {
    await click(popup, '.foot-end [aria-expanded]');
    await until('the choice', () =>
      popup.evaluate(() => document.activeElement?.closest('.export-choice') !== null),
    );
  };

  /** Saves the list as the reader does, with the keyboard alone, and gives back the file's text. */
  const save = async (choice: number, ending: string): Promise<string> => {
    const popup = await openPopup();
    await openChoice(popup);
    for (let i = 0; i < choice; i++) await popup.press('Tab');
    await popup.press('Enter');
    expect(await popup.evaluate(() => document.activeElement?.textContent)).toBe(
      message('exportList'),
    );
    const text = await until(`a file that ends in ${ending}`, async () => {
      const names = await readdir(stage.driver.downloads).catch(() => []);
      const name = names.find((one) => one.endsWith(ending));
      return name === undefined ? '' : readFile(join(stage.driver.downloads, name), 'utf8');
    });
    await popup.close();
    return text;
  };

  test('the list as a table', async () => {
    const text = await save(0, '.csv');
    expect(text.startsWith('\ufeff"article","text","link",')).toBe(true);
    const row = text.split('\r\n').find((line) => line.includes('"The islands had hoped'));
    expect(row).toMatch(/,"The islands had hoped .* on Monday\.","http:/);
    expect(row).toMatch(/,"anonymous","two Calder officials","Merrow Courier",""$/);
  });

  test('the list as text', async () => {
    const lines = (await save(1, '.txt')).split('\n');
    expect(lines[0]).toMatch(/^“Brandt to discuss fishing limits.*”, http:.*, read on /);
    expect(lines[1]).toBe('13 of 18 sentences report what somebody said or wrote.');
    const at = lines.indexOf('UNNAMED SOURCES');
    expect(lines.slice(at + 1, at + 4)).toEqual([
      '',
      'Two Calder officials',
      'Through Merrow Courier · no reason given in the article',
    ]);
    expect(lines[at + 6]).toMatch(/^http:.*#:~:text=The%20islands/);
    expect(lines.filter((line) => line.startsWith('“Brandt to discuss'))).toHaveLength(1);
    expect(lines).toContain('WHO SPEAKS');
    expect(lines).toContain('GROUPS AND HEARSAY');
  });

  test('the list as data', async () => {
    const { title, statements } = JSON.parse(await save(2, '.json'));
    expect(title).toContain('Brandt to discuss fishing limits');
    expect(statements).toHaveLength(13);
    expect(statements[0].source).toHaveProperty('kind');
  });

  test('Escape takes the choice away, and the focus goes back', async () => {
    const popup = await openPopup();
    const expanded = () =>
      popup.evaluate(() => document.activeElement?.getAttribute('aria-expanded'));
    await openChoice(popup);
    await popup.press('Escape');
    await until('the focus on what opened it', async () => (await expanded()) === 'false');
    await popup.close();
  });
});
