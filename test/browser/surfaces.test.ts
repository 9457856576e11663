/** Every surface in every state and colour scheme: what it says, and what axe finds wrong with it. */
import { beforeAll, describe, expect, test } from 'vitest';
import { type Frame, until } from './drivers/index.ts';
import { violations } from './support/axe.ts';
import { browsers } from './support/browsers.ts';
import { badgeOf, lastTab } from './support/extension-page.ts';
import { setStage } from './support/stage.ts';
import { click, listed, marked, marksOf, message, shows } from './support/surfaces.ts';

const schemes = ['light', 'dark'] as const;

describe.each(browsers)('$name', (browser) => {
  const stage = setStage(browser, { size: { width: 900, height: 700 } });

  const { open, openSurface } = stage;

  describe.each(schemes)('in %s colours', (scheme) => {
    beforeAll(() => stage.driver.prefer(scheme));

    test('the popup with results, opened up', async () => {
      const page = await open('/sample');
      await marked(page);
      const popup = await page.popup();
      await listed(popup);
      await popup.evaluate(() => {
        for (const source of document.querySelectorAll<HTMLElement>(
          '.source[aria-expanded=false]',
        )) {
          source.click();
        }
      });
      await click(popup, '.ask-why');
      await until('the reasons', () =>
        popup.evaluate(() => document.querySelector('.why') !== null),
      );
      expect(await violations(popup)).toEqual([]);
      await popup.close();
      await page.close();
    });

    test.each([
      ['/list', message('stateNotArticle')],
      ['/german', message('readAnyway')],
      ['/plain', message('stateNothing')],
    ])('the popup over %s', async (path, text) => {
      const page = await open(path);
      const popup = await page.popup();
      await shows(popup, text);
      expect(await violations(popup)).toEqual([]);
      await popup.close();
      await page.close();
    });

    test.each([
      ['options', message('optionsTitle')],
      ['welcome', message('welcomeTitle')],
      ['panel', message('noAccessBrowserPage')],
    ] as const)('%s', async (name, text) => {
      const page = await openSurface(name);
      await until(text, () =>
        page.evaluate((wanted) => document.body.innerText.includes(wanted), text),
      );
      expect(await violations(page)).toEqual([]);
      await page.close();
    });
  });

  test('the list is filtered, searched, and there again where it was', async () => {
    const page = await open('/sample');
    await marked(page);
    const popup = await page.popup();
    await listed(popup);
    await popup.evaluate(() => {
      const find = document.querySelector<HTMLInputElement>('input[type=search]');
      if (find === null) throw new Error('no field to find in');
      find.value = 'NEGOTIATOR';
      find.dispatchEvent(new Event('input', { bubbles: true }));
    });
    const names = (frame: Frame) =>
      frame.evaluate(() =>
        [...document.querySelectorAll('.source-name')].map(({ textContent }) => textContent),
      );
    await until('one source', async () => (await names(popup)).length === 1);
    await popup.close();
    const again = await page.popup();
    await listed(again);
    expect(await names(again)).toEqual([expect.stringMatching(/senior negotiator/i)]);
    await again.close();
    await page.close();
  });

  test('an unnamed source that is closed tells why it is unnamed', async () => {
    const page = await open('/crowd');
    await marked(page);
    const popup = await page.popup();
    await listed(popup);
    const about = () =>
      popup.evaluate(() => {
        const sources = [...document.querySelectorAll('.source')];
        const source = sources.find(({ textContent }) => textContent.startsWith('One engineer'));
        return source?.querySelector('.source-about')?.textContent ?? '';
      });
    expect(await about()).toBe('Reason given ');
    await popup.evaluate(() => {
      const sources = [...document.querySelectorAll<HTMLElement>('.source')];
      sources.find(({ textContent }) => textContent.startsWith('One engineer'))?.click();
    });
    await until('the reason', async () =>
      (await about()).includes('“on condition of anonymity because she was not authorised'),
    );
    await popup.close();
    await page.close();
  });

  test('a change of settings reaches an open page at once', async () => {
    const page = await open('/sample');
    await marked(page);
    const options = await openSurface('options');
    const tick = (label: string) =>
      until(label, () =>
        options.evaluate((wanted) => {
          const labels = [...document.querySelectorAll('label')];
          const box = labels
            .find(({ textContent }) => textContent === wanted)
            ?.querySelector('input');
          box?.click();
          return box !== undefined;
        }, label),
      );
    const tab = await lastTab(options);
    const badge = (wanted: string) =>
      until(`the badge “${wanted}”`, async () => (await badgeOf(options, tab)) === wanted);
    await badge('3');
    await tick(message('badgeLabel'));
    await badge('');
    await tick(message('badgeLabel'));
    await badge('3');
    await tick(message('directQuotes'));
    await until('no quotes', async () => (await marksOf(page))['sourcelight-quote'] === undefined);
    await tick(message('readingOnRequest'));
    await until('no marks', async () => Object.keys(await marksOf(page)).length === 0);
    const popup = await page.popup();
    await shows(popup, message('stateWaiting'));
    await click(popup, '.situation .button');
    await marked(page);
    await popup.close();
    await options.evaluate((reset) => {
      const buttons = [...document.querySelectorAll<HTMLElement>('button')];
      buttons.find(({ textContent }) => textContent === reset)?.click();
    }, message('reset'));
    await until('quotes again', async () => (await marksOf(page))['sourcelight-quote']);
    await options.close();
    await page.close();
  });

  test('the card comes on pointing at a mark, and goes with Escape', async () => {
    const page = await open('/sample');
    await marked(page);
    const cards = () => page.evaluate(() => document.querySelectorAll('sourcelight-card').length);
    const at = await page.evaluate(() => {
      const [range] = CSS.highlights.get('sourcelight-quote') ?? [];
      if (range === undefined) throw new Error('nothing is marked');
      const live = document.createRange();
      live.setStart(range.startContainer, range.startOffset);
      live.setEnd(range.endContainer, range.endOffset);
      live.startContainer.parentElement?.scrollIntoView({ block: 'center' });
      const box = live.getClientRects()[0];
      return box === undefined ? null : { x: box.left + 30, y: box.top + box.height / 2 };
    });
    if (at === null) throw new Error('the mark has no place');
    expect(await cards()).toBe(0);
    await page.point(at.x, at.y);
    await until('the card', cards);
    expect(
      await page.evaluate(() => document.querySelector('sourcelight-card')?.shadowRoot ?? null),
    ).toBeNull();
    await page.press('Escape');
    await until('no card', async () => (await cards()) === 0);
    await page.close();
  });

  test('the keyboard alone walks the settings', async () => {
    const options = await openSurface('options');
    await until('the settings', () =>
      options.evaluate(() => document.querySelector('input') !== null),
    );
    const visited = new Set<string>();
    for (let i = 0; i < 30; i++) {
      await options.press('Tab');
      visited.add(
        await options.evaluate(() => {
          const { activeElement: at } = document;
          const label = at?.closest('label')?.textContent ?? at?.getAttribute('aria-label');
          return label ?? at?.textContent ?? '';
        }),
      );
    }
    for (const key of [
      'directQuotes',
      'lookCalm',
      'readingAutomatic',
      'badgeLabel',
      'fileSave',
      'reset',
    ] as const) {
      expect(visited).toContain(message(key));
    }
    await options.close();
  });
});
