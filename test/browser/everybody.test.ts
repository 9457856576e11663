/** For everybody: the keyboard alone, few colours, large letters, narrow windows, and what a screen reader is told. */
import { beforeAll, describe, expect, test } from 'vitest';
import { type Frame, type Page, until } from './drivers/index.ts';
import { violations } from './support/axe.ts';
import { browsers } from './support/browsers.ts';
import { lastTab } from './support/extension-page.ts';
import { overflow } from './support/narrow.ts';
import { type SurfaceName, setStage } from './support/stage.ts';
import { click, listed, marked, message, shows } from './support/surfaces.ts';
import { walk } from './support/walk.ts';

describe.each(browsers)('$name', (browser) => {
  const stage = setStage(browser, { size: { width: 900, height: 700 } });
  let article: Page;
  let tab: number;

  beforeAll(async () => {
    article = await stage.open('/crowd');
    await marked(article);
    const page = await stage.openSurface('welcome');
    tab = await lastTab(page);
    await page.close();
  });

  /** A surface as a tab, where keys can be pressed; popup and panel speak about the article. */
  const surface = async (name: SurfaceName): Promise<Page> => {
    const page = await stage.openSurface(name, tab);
    const first = { popup: '.source', panel: '.strip', options: 'fieldset', welcome: 'button' }[
      name
    ];
    await until(first, () => has(page, first));
    return page;
  };

  test.each(['light', 'dark', 'forced'] as const)('the panel in %s colours', async (scheme) => {
    await stage.driver.prefer(scheme);
    const panel = await surface('panel');
    expect(await violations(panel)).toEqual([]);
    await panel.close();
    await stage.driver.prefer('light');
  });

  test('few colours leave the popup its states', async () => {
    await stage.driver.prefer('forced');
    const popup = await article.popup();
    await listed(popup);
    expect(await violations(popup)).toEqual([]);
    const looks = () =>
      popup.evaluate(() => {
        const input = document.querySelector('[role=switch]');
        const count = document.querySelector('.count');
        if (input === null || count === null) throw new Error('no switch, or no count');
        const { outlineStyle, borderTopColor } = getComputedStyle(count);
        return {
          forced: matchMedia('(forced-colors: active)').matches,
          background: getComputedStyle(input).backgroundColor,
          count: `${outlineStyle} ${borderTopColor}`,
        };
      });
    const before = await looks();
    expect(before.forced).toBe(true);
    await click(popup, '.count-quote');
    await until('the count pressed', async () => (await looks()).count !== before.count);
    await click(popup, '.count-quote');
    await popup.close();
    await stage.driver.prefer('light');
  });

  test.each(['popup', 'panel', 'options', 'welcome'] as const)(
    'letters twice as large: %s',
    async (name) => {
      const page = await surface(name);
      expect(await overflow(page, 'large letters')).toBeLessThanOrEqual(0);
      await page.close();
    },
  );

  test.each([
    ['panel', 320],
    // Firefox' sidebar as it comes.
    ['panel', 230],
    ['options', 320],
    ['welcome', 320],
  ] as const)('%s, %i pixels wide', async (name, width) => {
    const page = await surface(name);
    expect(await overflow(page, width)).toBe(0);
    await page.close();
  });

  test.each([
    ['popup', ['checkbox', 'count', 'search', 'select', 'source', 'plain-button']],
    ['panel', ['checkbox', 'count', 'strip', 'source', 'copy-source', 'statement-text', 'ask-why']],
    ['welcome', ['button']],
  ] as const)('the keyboard alone walks the %s', async (name, stops) => {
    const page = await surface(name);
    const visited = await walk(page);
    for (const { what, label, outline } of visited) {
      expect(label, `a name for ${what}`).not.toBe('');
      expect(outline, `the focus on ${what} “${label}”`).not.toBe('none');
    }
    const reached = visited.flatMap(({ what }) => what.split(' '));
    for (const stop of stops) expect(reached, `${stop} by Tab`).toContain(stop);
    await page.close();
  });

  test('arrow keys walk the list from source to statement', async () => {
    const popup = await surface('popup');
    await popup.evaluate(() => document.querySelector<HTMLElement>('.source')?.focus());
    const at = () => popup.evaluate(() => document.activeElement?.className ?? '');
    await popup.press('ArrowDown');
    expect(await at()).toBe('statement-text');
    await popup.press('ArrowUp');
    expect(await at()).toBe('source');
    await popup.close();
  });

  test('Escape empties the search, and what it finds is told', async () => {
    const popup = await surface('popup');
    const told = () => popup.evaluate(() => document.querySelector('.found')?.textContent ?? '');
    const rows = () => popup.evaluate(() => document.querySelectorAll('.sources > li').length);
    const all = await rows();
    await popup.evaluate(() => document.querySelector<HTMLElement>('input[type=search]')?.focus());
    for (const key of 'dahl') await popup.press(key);
    await until('the number found', async () => (await told()).startsWith('2 of '));
    await popup.press('Escape');
    await until('the whole list', async () => (await rows()) === all);
    expect(await told()).toBe('');
    for (const key of 'qqq') await popup.press(key);
    await until('nothing found', async () => (await told()) === message('filterEmpty'));
    await click(popup, '.situation .button');
    await until('the whole list again', async () => (await rows()) === all);
    expect(await popup.evaluate(() => document.activeElement?.getAttribute('type'))).toBe('search');
    await popup.close();
  });

  test('a step is told and shown in the list, and the page is there at once', async () => {
    const popup = await article.popup();
    await listed(popup);
    const step = (times: number) =>
      popup.evaluate((wanted) => {
        const previous = document.querySelector<HTMLElement>('.foot-buttons button');
        for (let steps = 0; steps < wanted; steps++) previous?.click();
      }, times);
    await step(5);
    await until('the statement in sight, and told', () =>
      popup.evaluate(() => {
        const at = document.querySelector('.statement-text[aria-current="true"]');
        const told = document.querySelector('footer .hidden-words')?.textContent;
        const list = document.querySelector('main')?.getBoundingClientRect();
        if (at === null || list === undefined || at.textContent !== told) return false;
        const { top, bottom } = at.getBoundingClientRect();
        return top >= list.top && bottom <= list.bottom;
      }),
    );
    // With reduced motion the page is where it goes to, without a way there.
    const places = await article.evaluate(async () => {
      const found = [scrollY];
      for (let frames = 0; frames < 20; frames++) {
        await new Promise(requestAnimationFrame);
        found.push(scrollY);
      }
      return [...new Set(found)];
    });
    expect(places).toHaveLength(1);
    await popup.close();
  });

  test('what cannot be drawn is told, and can be tried again', async () => {
    const popup = await article.popup();
    await listed(popup);
    await popup.evaluate(() => {
      // The popup's own, which in Firefox is not that of the test's script.
      const { prototype } = (document.defaultView as typeof globalThis).Intl.NumberFormat;
      const whole = Object.getOwnPropertyDescriptor(prototype, 'format') ?? {};
      Object.defineProperty(prototype, 'format', {
        configurable: true,
        get() {
          Object.defineProperty(prototype, 'format', whole);
          throw new Error('no numbers today');
        },
      });
      document.querySelector<HTMLElement>('.count')?.click();
    });
    await shows(popup, message('stateFailed'));
    expect(await violations(popup)).toEqual([]);
    await click(popup, '.situation .button');
    await listed(popup);
    await popup.close();
  });
});

function has(frame: Frame, selector: string): Promise<boolean> {
  return frame.evaluate((wanted) => document.querySelector(wanted) !== null, selector);
}
