/** Pages that grow or change under the reader's eyes: further articles, live blogs, very long texts, a way back. */
import { describe, expect, test } from 'vitest';
import { type Page, until } from './drivers/index.ts';
import { browsers } from './support/browsers.ts';
import { badgeOf, lastTab } from './support/extension-page.ts';
import { goBack } from './support/going-back.ts';
import { growing } from './support/growing.ts';
import { setStage } from './support/stage.ts';
import { listed, marked, marksOf, message, readEntries, shows } from './support/surfaces.ts';

describe.each(browsers)('$name', (browser) => {
  const stage = setStage(browser, { pages: growing });

  const { open } = stage;
  /** The words marked as speech, once they are what `wanted` says. */
  const speech = (page: Page, wanted: (texts: readonly string[]) => boolean) =>
    until('the marks', async () => {
      const texts = (await marksOf(page))['sourcelight-speech'] ?? [];
      return wanted(texts) ? texts : null;
    });
  const change = (page: Page) =>
    page.evaluate(() => {
      const changed = window as unknown as { change(): void };
      changed.change();
    });
  /** Who speaks on the page, by the popup. */
  async function speakers(page: Page): Promise<string[]> {
    const popup = await page.popup();
    await listed(popup);
    const entries = await readEntries(popup);
    await popup.close();
    return entries.map(({ name: speaker }) => speaker);
  }

  test('the next article below the first is marked, and knows nobody of the first', async () => {
    const page = await open('/scroll');
    await speech(page, ({ length }) => length === 1);
    await change(page);
    await speech(page, ({ length }) => length === 2);
    const popup = await page.popup();
    await listed(popup);
    const entries = await readEntries(popup);
    expect(entries.map(({ name: speaker }) => speaker)).toEqual(['Anselm Roy', 'Roy']);
    await shows(popup, message('otherArticles_one'));
    await popup.evaluate(() => {
      for (const source of document.querySelectorAll<HTMLElement>('[aria-expanded="false"].source'))
        source.click();
    });
    const titles = () =>
      popup.evaluate(() =>
        [...document.querySelectorAll('.statement-article')].map(({ textContent }) => textContent),
      );
    await until('a title above each statement', async () => (await titles()).length === 2);
    expect(await titles()).toEqual(['Bees on the roof of the opera', 'Dog completes the marathon']);
    await popup.close();
    await page.close();
  });

  test('an entry added to a live blog knows the names of the others', async () => {
    const page = await open('/live');
    await speech(page, ({ length }) => length === 1);
    await change(page);
    await speech(page, ({ length }) => length === 2);
    expect(await speakers(page)).toEqual(['Lene Aas']);
    await page.close();
  });

  test('text added to a very long article knows the names that were given at its head', async () => {
    const page = await open('/long');
    await speech(page, ({ length }) => length === 1);
    await change(page);
    await speech(page, ({ length }) => length === 2);
    expect(await speakers(page)).toEqual(['Lene Aas']);
    await page.close();
  });

  test('a page that comes back from the cache is as it was left, on the toolbar button too', async () => {
    const page = await open('/left');
    const marks = await marked(page);
    const options = await stage.openSurface('options');
    const tab = await lastTab(options);
    const badge = (wanted: string) =>
      until(`the badge “${wanted}”`, async () => (await badgeOf(options, tab)) === wanted);
    await badge('1');
    await goBack(page, async () => {
      await page.goto(stage.url('/elsewhere'));
      await badge('');
    });
    await badge('1');
    expect(await marksOf(page)).toEqual(marks);
    await options.close();
    await page.close();
  });

  test('a number that never rests in the article does not keep the rest of it from being marked', async () => {
    const page = await open('/ticker');
    await change(page);
    await speech(page, ({ length }) => length === 1);
    await until('fifty ticks', () =>
      page.evaluate(() => Number(document.querySelector('b')?.textContent) > 50),
    );
    await speech(page, ({ length }) => length === 1);
    await page.close();
  });

  test('a long page that never rests is marked near the window, wherever that is, and all over once it rests', async () => {
    const page = await open('/restless');
    const all = await speech(page, ({ length }) => length === 400);
    const near = await speech(page, ({ length }) => length < 200);
    expect(near[0]).toBe(all[0]);
    await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
    // As soon as the reader stands still again, no more than the window.
    await speech(page, (texts) => texts.at(-1) === all.at(-1) && texts.length < 2 * near.length);
    await change(page);
    await speech(page, ({ length }) => length === 400);
    await page.close();
  });

  test('a text of more than a thousand marks is marked near the window, wherever that is', async () => {
    const page = await open('/book');
    // The part in view is marked first, before it is known how much there is.
    const top = await speech(page, ({ length }) => length > 0 && length < 200);
    await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
    const end = await speech(page, (texts) => texts.length > 0 && texts[0] !== top[0]);
    expect(end.length).toBeLessThan(200);
    await page.close();
  });

  test('while the reader types, a long page is marked near the window, and all over afterwards', async () => {
    const page = await open('/letters');
    await speech(page, ({ length }) => length === 400);
    const field = (act: 'focus' | 'blur') =>
      page.evaluate((name) => document.querySelector('textarea')?.[name](), act);
    await field('focus');
    await page.press('a');
    await speech(page, ({ length }) => length > 0 && length < 200);
    await field('blur');
    await speech(page, ({ length }) => length === 400);
    await page.close();
  });

  /** What a frame's document has marked as speech, read by the page around it; the last frame of its own origin. */
  const inFrame = (page: Page) =>
    page.evaluate(() => {
      const view = window.frames[window.frames.length - 1] as
        | (Window & typeof globalThis)
        | undefined;
      const ranges = [...(view?.CSS.highlights.get('sourcelight-speech') ?? [])];
      return ranges.map(({ startContainer, startOffset, endOffset }) =>
        (startContainer as Text).data.slice(startOffset, endOffset),
      );
    });

  test.each(['/framed', '/frames'] as const)(
    'an article in a frame is marked there: %s',
    async (path) => {
      const page = await open(path);
      await until('the mark', async () => (await inFrame(page)).length === 1);
      expect(await inFrame(page)).toEqual(['“It swings again,”']);
      await page.evaluate(() => {
        (window.frames[window.frames.length - 1] as unknown as { change(): void }).change();
      });
      await until('the marks', async () => (await inFrame(page)).length === 2);
      expect(await speakers(page)).toEqual(['Lene Aas']);
      await page.close();
    },
  );

  const cards = (page: Page) =>
    page.evaluate(() => document.querySelectorAll('sourcelight-card').length);

  test.each(['/framed', '/frames'] as const)(
    'pointing at a mark in a frame opens the card beside it: %s',
    async (path) => {
      const page = await open(path);
      await until('the mark', async () => (await inFrame(page)).length === 1);
      const mark = await page.evaluate(() => {
        const view = window.frames[window.frames.length - 1] as Window & typeof globalThis;
        const [range] = view.CSS.highlights.get('sourcelight-speech') ?? [];
        const live = view.document.createRange();
        live.selectNodeContents(range!.startContainer);
        const line = live.getClientRects()[0]!;
        const frame = view.frameElement!.getBoundingClientRect();
        return { x: frame.left + line.left + 20, y: frame.top + line.top + line.height / 2 };
      });
      await page.point(mark.x, mark.y);
      await until('the card', () => cards(page));
      const top = await page.evaluate(
        () => document.querySelector('sourcelight-card')!.getBoundingClientRect().top,
      );
      expect(top).toBeGreaterThan(mark.y);
      expect(top).toBeLessThan(mark.y + 60);
      await page.point(mark.x, mark.y + 250);
      await until('no card', async () => (await cards(page)) === 0);
      await page.close();
    },
  );

  test('a frame that leads elsewhere takes its marks along', async () => {
    const page = await open('/framed');
    await until('the mark', async () => (await inFrame(page)).length === 1);
    await page.evaluate(() => {
      (document.querySelector('iframe') as HTMLIFrameElement).src = '/live';
    });
    await until('the other mark', async () => (await inFrame(page))[0]?.includes('race it'));
    await page.close();
  });

  test('a frame that goes while it is read leaves the next one to be read', async () => {
    const page = await open('/turning');
    await until('the last frame', () => page.evaluate(() => document.title === 'The last'));
    await until('its marks', async () => (await inFrame(page)).length > 0);
    expect(await page.console()).toEqual([]);
    await page.close();
  });

  test('a frame that is sealed off is left alone', async () => {
    const page = await open('/sealed');
    const popup = await page.popup();
    await shows(popup, message('stateNotArticle'));
    await popup.close();
    await page.close();
  });

  test('an article that comes into a shadow root is marked, painted, and followed', async () => {
    const page = await open('/shadow');
    const popup = await page.popup();
    await shows(popup, message('stateNotArticle'));
    await popup.close();
    await change(page);
    await speech(page, ({ length }) => length === 1);
    const sheets = () =>
      page.evaluate(() => {
        const root = document.querySelector('news-page')?.shadowRoot;
        return root?.adoptedStyleSheets.flatMap((sheet) => [...sheet.cssRules]).length ?? 0;
      });
    // Firefox paints what stands in a shadow root by the root's own sheets alone.
    expect(await sheets()).toBeGreaterThan(0);
    await change(page);
    await speech(page, ({ length }) => length === 2);
    expect(await speakers(page)).toEqual(['Lene Aas']);
    await page.close();
  });
});
