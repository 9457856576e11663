/** Popup and panel in every state and every colour scheme: what they say, axe, and a walk with the keyboard alone. */
import { beforeAll, describe, expect, test } from 'vitest';
import { isListed, type PageReport } from '../../src/messages/page-report.ts';
import { defaults } from '../../src/settings/schema.ts';
import { type Frame, type Page, until } from './drivers/index.ts';
import { violations } from './support/axe.ts';
import { browsers } from './support/browsers.ts';
import {
  clearStorage,
  closeTabs,
  openBehind,
  sendToPage,
  storeSettings,
} from './support/extension-page.ts';
import { longArticle, pagesWith } from './support/pages.ts';
import { samplePage } from './support/sample.ts';
import { setStage } from './support/stage.ts';
import { click, message } from './support/surfaces.ts';
import { walk } from './support/walk.ts';

interface State {
  readonly name: string;
  /** The page that is in it. */
  readonly path: string;
  readonly settings?: object;
  /** What the reader does to come to it. */
  readonly act?: (surface: Frame) => Promise<unknown>;
  readonly says: string;
  /** Goes by itself: what there is to press is another by the time it is reached. */
  readonly passes?: true;
}

const type = (surface: Frame) =>
  until('the search', () =>
    surface.evaluate(() => {
      const find = document.querySelector<HTMLInputElement>('input[type=search]');
      if (find === null) return false;
      find.value = 'nothing of the kind';
      find.dispatchEvent(new Event('input', { bubbles: true }));
      return true;
    }),
  );

const states: readonly State[] = [
  { name: 'read', path: '/crowd', says: message('unnamedSources') },
  {
    name: 'why',
    path: '/sample',
    act: (surface) => click(surface, '.ask-why'),
    says: message('whyNoReason'),
  },
  { name: 'filter-empty', path: '/sample', act: type, says: message('filterEmpty') },
  {
    name: 'export',
    path: '/sample',
    act: (surface) => click(surface, '.foot-end [aria-expanded]'),
    says: message('exportTable'),
  },
  { name: 'nothing', path: '/plain', says: message('stateNothing') },
  { name: 'not-article', path: '/list', says: message('stateNotArticle') },
  {
    name: 'no-text',
    path: '/list',
    act: (surface) => click(surface, '.situation .button'),
    says: message('stateNoText'),
  },
  {
    name: 'other-language',
    path: '/german',
    says: message('stateOtherLanguage').replace('$1', 'German'),
  },
  {
    name: 'waiting',
    path: '/sample',
    settings: { ...defaults, reading: 'on-request' },
    says: message('stateWaiting'),
  },
  {
    name: 'off',
    path: '/sample',
    settings: { ...defaults, sitesNever: ['localhost'] },
    says: message('siteSwitch'),
  },
  { name: 'analysing', path: '/book', says: message('stateAnalysing'), passes: true },
  { name: 'page-loading', path: '/unfinished', says: message('statePageLoading') },
];

describe.each(browsers)('$name', (browser) => {
  const stage = setStage(browser, {
    pages: {
      ...pagesWith(samplePage),
      // Long enough to be looked at while it is read.
      '/book': longArticle(5000),
      '/unfinished': {
        body: '<!doctype html><title>Soon</title><p>So',
        headers: {},
        unfinished: true,
      },
    },
    size: { width: 500, height: 700 },
  });
  let own: Page;

  beforeAll(async () => {
    own = await stage.openSurface('options');
  });

  describe.each(['popup', 'panel'] as const)('%s', (name) => {
    test.each(states)('$name', async ({ path, settings, act, says, passes }) => {
      await clearStorage(own);
      if (settings !== undefined) await storeSettings(own, settings);
      for (const scheme of ['light', 'dark', 'forced'] as const) {
        await stage.driver.prefer(scheme);
        const tab = await openBehind(own, stage.url(path));
        const surface = await stage.openSurface(name, tab);
        await act?.(surface);
        await until(`“${says}”`, () =>
          surface.evaluate((wanted) => document.body.innerText.includes(wanted), says),
        );
        expect(await violations(surface), scheme).toEqual([]);
        if (scheme === 'light' && !passes) await hasGoodStops(surface);
        await surface.close();
        await closeTabs(own, [tab]);
      }
      await stage.driver.prefer('light');
    });
  });

  test('a page that is still looked through is not said to wait, and of a long article is told what is known', async () => {
    await clearStorage(own);
    const tab = await openBehind(own, stage.url('/book'));
    const told: PageReport[] = [];
    await until('the page read', async () => {
      // Before its script is there nobody answers.
      const answer = await sendToPage(own, tab, 'page.report', {}).catch(() => null);
      if (answer !== null) told.push(JSON.parse(answer).value);
      return told.at(-1)?.state === 'read';
    });
    expect([...new Set(told.map(({ state }) => state))]).toEqual(['analysing', 'read']);
    const quotes = told.flatMap((report) => (isListed(report) ? report.article.quotes : []));
    expect(quotes.at(-1)).toBe(5000);
    expect(quotes[0]).toBeGreaterThan(0);
    expect(quotes[0]).toBeLessThan(5000);
    await closeTabs(own, [tab]);
  });

  test('what is known so far of a long article is listed while it is read', async () => {
    const tab = await openBehind(own, stage.url('/book'));
    const popup = await stage.openSurface('popup', tab);
    // By now all may have been read: from the start again, now that the popup stands.
    await until('its script', () => sendToPage(own, tab, 'page.read', {}).catch(() => null));
    await until('part of the list', () =>
      popup.evaluate((text) => {
        const lead = document.querySelector('.lead [role=status]')?.textContent;
        return lead === text && document.querySelector('.source') !== null;
      }, message('stateAnalysing')),
    );
    await closeTabs(own, [tab]);
    await popup.close();
  });

  test.each(['options', 'welcome'] as const)('%s in few colours', async (name) => {
    await stage.driver.prefer('forced');
    const page = await stage.openSurface(name);
    await until('the sample', () =>
      page.evaluate(() => document.querySelector('.sample') !== null),
    );
    expect(await violations(page)).toEqual([]);
    await page.close();
    await stage.driver.prefer('light');
    const again = await stage.openSurface(name);
    await until('the sample', () =>
      again.evaluate(() => document.querySelector('.sample') !== null),
    );
    await hasGoodStops(again);
    await again.close();
  });
});

/** Everything that can be pressed is reached by Tab, and each stop has a name and can be seen. */
async function hasGoodStops(surface: Page): Promise<void> {
  const visited = await walk(surface);
  for (const { what, label, outline } of visited) {
    expect(label, `a name for ${what}`).not.toBe('');
    expect(outline, `the focus on ${what} “${label}”`).not.toBe('none');
  }
  const missed = await surface.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('button, input, select')]
      .filter((element) => !element.hasAttribute('data-visited') && element.checkVisibility())
      // One stop for a group of radio buttons and for a chart, one more key from there.
      .filter((element) => element.tabIndex >= 0 && element.getAttribute('type') !== 'radio')
      .filter((element) => !(element as HTMLButtonElement).disabled)
      .map(({ outerHTML }) => outerHTML),
  );
  expect(missed).toEqual([]);
}
