/** Hostile, huge, odd and changing pages in real browsers: read where they can be, and left as they were. */
import { describe, expect, test } from 'vitest';
import { type Page, until } from './drivers/index.ts';
import { changing, readable, SPOKEN, unreadable } from './support/awkward.ts';
import { browsers } from './support/browsers.ts';
import { lastTab, sendToPage } from './support/extension-page.ts';
import type { Served } from './support/server.ts';
import { setStage } from './support/stage.ts';
import { marked, marksOf, message, shows } from './support/surfaces.ts';

const pathOf = (kind: string, name: string) => `/${kind}/${encodeURIComponent(name)}`;
const served: Record<string, string | Served> = { ...changing };
for (const [name, page] of Object.entries(readable)) served[pathOf('read', name)] = page;
for (const [name, page] of Object.entries(unreadable)) served[pathOf('left', name)] = page;

describe.each(browsers)('$name', (browser) => {
  const stage = setStage(browser, { pages: served });

  const { open } = stage;
  /** The words marked as speech; waits until they are what `wanted` says. */
  const speech = (page: Page, wanted: (texts: readonly string[]) => boolean) =>
    until(
      'the marks',
      async () => {
        // A page may have broken what reading its marks needs, until it has some.
        const marks = await marksOf(page).catch((): Record<string, string[]> => ({}));
        const texts = marks['sourcelight-speech'] ?? [];
        return wanted(texts) ? texts : null;
      },
      // Two hundred thousand elements, on a machine that does other things.
      100_000,
    );
  const change = (page: Page) =>
    page.evaluate(() => {
      const changed = window as unknown as { change(): void };
      changed.change();
    });

  test.each(Object.keys(readable))('marks: %s', async (title) => {
    const page = await open(pathOf('read', title));
    const texts = await speech(page, (found) => found.length > 0);
    expect(texts.map((text) => text.replace(/\s+/g, ' '))).toContain(SPOKEN);
    expect(texts).not.toContain('“I am not done with this,”');
    expect(await page.console()).toEqual([]);
    await page.close();
  });

  test.each(Object.keys(unreadable))('leaves alone: %s', async (title) => {
    const page = await open(pathOf('left', title));
    // The sample beside it is marked by then, so this one has had its time.
    const other = await open('/added');
    await marked(other);
    await other.close();
    expect(await marksOf(page)).toEqual({});
    expect(await page.console()).toEqual([]);
    await page.close();
  });

  test.each(['/added', '/clobbered'])(
    'text that is added is marked, and what was marked stays: %s',
    async (path) => {
      const page = await open(path);
      await marked(page);
      await change(page);
      const texts = await speech(page, (found) => found.length === 2);
      expect(texts).toEqual([SPOKEN, '“We will open the east side in May,”']);
      expect(await page.console()).toEqual([]);
      await page.close();
    },
  );

  test('text that is replaced loses its marks and gets new ones', async () => {
    const page = await open('/replaced');
    await marked(page);
    await change(page);
    await speech(page, ([first]) => first === '“Nothing has been decided yet,”');
    await page.close();
  });

  test('text that a framework puts in the place of the same text is marked there', async () => {
    const page = await open('/hydrated');
    await marked(page);
    await change(page);
    await until('marks in the new text', () =>
      page.evaluate(() => {
        const ranges = [...(CSS.highlights.get('sourcelight-speech') ?? [])];
        return (
          ranges.length > 0 && ranges.every(({ startContainer }) => startContainer.isConnected)
        );
      }),
    );
    expect(await speech(page, ({ length }) => length > 0)).toEqual([SPOKEN]);
    await page.close();
  });

  test('an article that a wall for consent hides is marked once it is gone', async () => {
    const page = await open('/walled');
    const popup = await page.popup();
    await shows(popup, message('stateNotArticle'));
    await popup.close();
    expect(await marksOf(page)).toEqual({});
    await change(page);
    expect(await speech(page, ({ length }) => length > 0)).toEqual([SPOKEN]);
    await page.close();
  });

  test('a text that the browser translates in place is marked in its new words', async () => {
    const page = await open('/translated');
    await marked(page);
    await change(page);
    const texts = await speech(page, ([first]) => first?.includes('shut until') === true);
    expect(texts).toEqual([SPOKEN.replace('closed until', 'shut until')]);
    await page.close();
  });

  test('text that is removed leaves no marks behind', async () => {
    const page = await open('/removed');
    await marked(page);
    await change(page);
    await until('no marks', async () => Object.keys(await marksOf(page)).length === 0);
    await page.close();
  });

  test('another article on the same page is read and marked after a navigation without a load, whatever was hidden', async () => {
    const page = await open('/navigated');
    await marked(page);
    const own = await stage.openSurface('welcome');
    await sendToPage(own, await lastTab(own), 'marks.show', { shown: false });
    await own.close();
    await until('no marks', async () => Object.keys(await marksOf(page)).length === 0);
    await change(page);
    const texts = await speech(page, ([first]) => first?.includes('missed') === true);
    expect(texts).toEqual(['“I have missed them more than I thought,”']);
    await page.close();
  });

  test('a page that clears the registry is marked again', async () => {
    const page = await open('/cleared');
    await marked(page);
    await change(page);
    const texts = await speech(page, (found) => found.length === 1);
    expect(texts).toEqual([SPOKEN]);
    await page.close();
  });

  /** Whether the rules that draw speech on dark ground are in the page. */
  const isDrawnForDark = (page: Page) =>
    page.evaluate(() =>
      document.adoptedStyleSheets
        .flatMap(({ cssRules }) => [...cssRules])
        .some(({ cssText }) => /sourcelight-speech.*(?:#56b4e9|86, 180, 233)/s.test(cssText)),
    );

  test('a page that an extension makes dark keeps its marks, and gets those for dark pages', async () => {
    const page = await open('/darkened');
    await marked(page);
    expect(await isDrawnForDark(page)).toBe(false);
    await change(page);
    await until('marks for dark pages', () => isDrawnForDark(page));
    // As a page of the extension's would set its own sheets again.
    await change(page);
    await until('the same again', () => isDrawnForDark(page));
    await speech(page, ([first]) => first === SPOKEN);
    expect(await page.console()).toEqual([]);
    await page.close();
  });

  test('a page that is inverted keeps its marks as they are: they are inverted with it', async () => {
    const page = await open('/inverted');
    await marked(page);
    await change(page);
    const darkened = await open('/darkened');
    await marked(darkened);
    await change(darkened);
    await until('the other, which is dark', () => isDrawnForDark(darkened));
    await darkened.close();
    expect(await isDrawnForDark(page)).toBe(false);
    await speech(page, ([first]) => first === SPOKEN);
    await page.close();
  });

  test('a page that is edited as a whole is not read while it is', async () => {
    const page = await open('/edited');
    await marked(page);
    await change(page);
    await until('no marks', async () => Object.keys(await marksOf(page)).length === 0);
    await page.close();
  });

  test('a document that is written anew after its load is marked anew', async () => {
    const page = await open('/rewritten');
    await marked(page);
    await change(page);
    const texts = await speech(page, ([first]) => first?.includes('shut until') === true);
    expect(texts).toHaveLength(1);
    expect(await page.console()).toEqual([]);
    await page.close();
  });

  test('a storm of changes beside the article leaves the marks, and the page its time', async () => {
    const page = await open('/storm');
    expect((await marked(page))['sourcelight-speech']).toEqual([SPOKEN]);
    await until('a hundred turns', () =>
      page.evaluate(() => Number(document.querySelector('#clock')?.textContent) > 100),
    );
    expect((await marksOf(page))['sourcelight-speech']).toEqual([SPOKEN]);
    await page.close();
  });

  test('a page that never rests is read, and stays marked', async () => {
    const page = await open('/ticker');
    expect((await marked(page))['sourcelight-speech']).toEqual([SPOKEN]);
    await until('a hundred ticks', () =>
      page.evaluate(() => Number(document.querySelector('#clock')?.textContent) > 100),
    );
    expect((await marksOf(page))['sourcelight-speech']).toEqual([SPOKEN]);
    await page.close();
  });
});
