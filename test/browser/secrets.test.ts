/** What stands between a page and the extension: nothing of the page runs in us, nothing of us is the page's to know. */
import { describe, expect, test } from 'vitest';
import { type Frame, type Page, until } from './drivers/index.ts';
import { browsers } from './support/browsers.ts';
import { lastTab, sendToPage } from './support/extension-page.ts';
import { hostile, MARKUP } from './support/hostile.ts';
import { setStage } from './support/stage.ts';
import { listed, marked, marksOf, readEntries } from './support/surfaces.ts';

describe.each(browsers)('$name', (browser) => {
  const stage = setStage(browser, { pages: hostile });

  const openMarked = async (path: string): Promise<Page> => {
    const page = await stage.open(path);
    await marked(page);
    return page;
  };
  /** Opens the card on the first mark, as its shortcut does. */
  const openCard = async (page: Page) => {
    const surface = await stage.openSurface('options');
    await sendToPage(surface, await lastTab(surface), 'statement.step', { by: 1, tell: true });
    await surface.close();
    await until('the card', () =>
      page.evaluate(() => document.querySelector('sourcelight-card') !== null),
    );
  };

  /** A point of the window that is on the first quotation. */
  const placeOfMark = (page: Page) =>
    page.evaluate(() => {
      const [range] = CSS.highlights.get('sourcelight-quote') ?? [];
      if (range === undefined) throw new Error('nothing is marked');
      const live = new Range();
      live.setStart(range.startContainer, range.startOffset);
      live.setEnd(range.endContainer, range.endOffset);
      const { left, top } = live.getBoundingClientRect();
      return { x: left + 30, y: top + 8 };
    });

  test('no file of the extension can be fetched, framed or loaded by a page', async () => {
    const page = await openMarked('/plain');
    const files = [
      'manifest.json',
      'src/content/main.js',
      'src/ui/popup/index.html',
      'icons/icon-16.png',
    ];
    const addresses = await Promise.all(files.map((file) => stage.driver.surface(file)));
    const answers = await page.evaluate(async (urls) => {
      const load = (name: 'img' | 'script' | 'iframe', src: string) =>
        new Promise<string>((resolve) => {
          const element = document.createElement(name);
          element.addEventListener('load', () => {
            let text = 'loaded';
            if (element instanceof HTMLIFrameElement) {
              try {
                text = element.contentDocument?.title ?? 'closed';
              } catch {
                text = 'closed';
              }
            }
            resolve(text === '' ? 'closed' : text);
          });
          element.addEventListener('error', () => resolve('refused'));
          element.src = src;
          document.body.append(element);
        });
      const fetched = await Promise.all(
        urls.map((url) =>
          fetch(url).then(
            () => 'fetched',
            () => 'refused',
          ),
        ),
      );
      return [
        ...fetched,
        await load('img', urls[3] as string),
        await load('script', urls[1] as string),
      ];
    }, addresses);
    expect(answers).toEqual(answers.map(() => 'refused'));
    await page.close();
  });

  test('a page has no way to send a message', async () => {
    const page = await openMarked('/plain');
    const id = new URL(await stage.driver.surface('')).host;
    const told = await page.evaluate(async (extension) => {
      const { chrome, browser } = globalThis as unknown as Record<
        string,
        { runtime?: { sendMessage?: (...args: unknown[]) => unknown; id?: unknown } } | undefined
      >;
      const name = 'page.report';
      const answers: string[] = [];
      for (const api of [chrome, browser]) {
        try {
          const answer = await api?.runtime?.sendMessage?.(extension, { name, payload: {} });
          if (answer !== undefined) answers.push(String(answer));
        } catch {
          // Refused, as it should be.
        }
        if (api?.runtime?.id !== undefined) answers.push(String(api.runtime.id));
      }
      addEventListener('message', ({ data }) => {
        if (data?.name !== name) answers.push(JSON.stringify(data));
      });
      const message = { name, payload: {} };
      postMessage(message, '*');
      for (const target of [window, document, document.documentElement]) {
        target.dispatchEvent(new CustomEvent(name, { detail: message, bubbles: true }));
        target.dispatchEvent(new MessageEvent('message', { data: message }));
      }
      new BroadcastChannel('sourcelight').postMessage(message);
      await new Promise((resolve) => setTimeout(resolve, 300));
      return answers;
    }, id);
    expect(told).toEqual([]);
    await page.close();
  });

  test('events that a page makes up move no mark and open no card', async () => {
    const page = await openMarked('/plain');
    const before = await marksOf(page);
    const cards = await page.evaluate(
      async ({ x, y }) => {
        const at = { clientX: x, clientY: y, bubbles: true };
        for (let i = 0; i < 3; i++) {
          for (const type of ['pointermove', 'pointerdown', 'pointerup', 'click']) {
            document.body.dispatchEvent(new PointerEvent(type, { ...at, pointerType: 'touch' }));
            document.body.dispatchEvent(new PointerEvent(type, { ...at, pointerType: 'mouse' }));
          }
          await new Promise((resolve) => setTimeout(resolve, 250));
        }
        return document.querySelectorAll('sourcelight-card').length;
      },
      await placeOfMark(page),
    );
    expect(cards).toBe(0);
    expect(await marksOf(page)).toEqual(before);
    await page.close();
  });

  test('a page that takes the names of what scripts read gets its marks and its card', async () => {
    const page = await openMarked('/clobbers');
    const { x, y } = await placeOfMark(page);
    await page.point(x, y);
    await until('the card', () =>
      page.evaluate(() => document.querySelector('sourcelight-card') !== null),
    );
    await page.press('Escape');
    await until('no card', () =>
      page.evaluate(() => document.querySelector('sourcelight-card') === null),
    );
    await openCard(page);
    expect(await page.console()).toEqual([]);
    await page.close();
  });

  test('a page that claims the card’s name sees that it is there, and not what it says', async () => {
    const page = await openMarked('/claims-card');
    await openCard(page);
    const seen = await page.evaluate(() => (window as unknown as { seen: string[] }).seen);
    expect(seen.at(-1)).toBe('closed');
    await until('the card’s size', () =>
      page.evaluate(() => (document.querySelector('sourcelight-card')?.clientHeight ?? 0) > 60),
    );
    await page.press('Escape');
    await page.close();
  });

  test.each(['/clears', '/clears-scrolling'])(
    'a page that clears the registry again and again has its way in the end: %s',
    async (path) => {
      const page = await stage.open(path);
      const times = () => page.evaluate(() => (window as unknown as { cleared: number }).cleared);
      await until('marks that were cleared', async () => (await times()) > 0);
      await until('three hundred changes', () =>
        page.evaluate(() => (window as unknown as { turns: number }).turns > 300),
      );
      expect(await times()).toBeLessThanOrEqual(12);
      await page.close();
    },
  );

  test('what a page writes is text on every surface, and never markup', async () => {
    const page = await openMarked('/markup');
    const isClean = (frame: Frame) =>
      frame.evaluate(() => ({
        strange: [...document.querySelectorAll('[onerror], [src="x"], b')].filter(
          ({ textContent }) => textContent !== 'Sourcelight',
        ).length,
        ran: 'ran' in window,
      }));
    const check = async (surface: Frame) => {
      await listed(surface);
      const entries = await readEntries(surface);
      expect(entries.flatMap(({ statements }) => statements).join('\n')).toContain(MARKUP);
      expect(await isClean(surface)).toEqual({ strange: 0, ran: false });
      await surface.close();
    };
    const popup = await page.popup();
    const tab = await lastTab(popup);
    await check(popup);
    const panel = await stage.openSurface('panel', tab);
    await check(panel);
    await openCard(page);
    expect(await page.evaluate(() => 'ran' in window)).toBe(false);
    await page.close();
  });
});
