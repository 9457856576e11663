/** Pages that hold more than one article: popup and panel list each statement below the title of its own. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Frame, type Page, until } from './drivers/index.ts';
import { violations } from './support/axe.ts';
import { browsers } from './support/browsers.ts';
import { lastTab } from './support/extension-page.ts';
import { growing } from './support/growing.ts';
import { pagesWith } from './support/pages.ts';
import { samplePage } from './support/sample.ts';
import { type SurfaceName, setStage } from './support/stage.ts';
import { click, listed, marksOf, message, readEntries } from './support/surfaces.ts';

const first = 'Bees on the roof of the opera';
const second = 'Dog completes the marathon';

describe.each(browsers)('$name', (browser) => {
  const stage = setStage(browser, {
    pages: { ...pagesWith(samplePage), ...growing },
    size: { width: 500, height: 700 },
  });
  let page: Page;
  let tab: number;

  const openChanged = async (path: string, quotes: number) => {
    page = await stage.open(path);
    const own = await stage.openSurface('welcome');
    tab = await lastTab(own);
    await own.close();
    await until('its first quote', async () => (await quotesOf(page)).length > 0);
    await page.evaluate(() => {
      const changed = window as unknown as { change(): void };
      changed.change();
    });
    await until('its other quote', async () => (await quotesOf(page)).length === quotes);
  };
  const surface = async (name: SurfaceName): Promise<Page> => {
    const opened = await stage.openSurface(name, tab);
    await listed(opened);
    return opened;
  };

  describe('two articles', () => {
    beforeAll(() => openChanged('/scroll', 2));
    afterAll(() => page.close());

    test.each(['popup', 'panel'] as const)('%s', async (name) => {
      const opened = await surface(name);
      expect(await lead(opened)).toEqual([
        first,
        message('otherArticles_one'),
        expect.stringMatching(/^2 of /),
      ]);
      const speakers = (await readEntries(opened)).filter(({ section }) => section === 'speakers');
      expect(speakers.map(({ statements }) => statements.length)).toEqual([1, 1]);
      expect(await titles(opened)).toEqual([first, second]);
      for (const scheme of ['light', 'dark', 'forced'] as const) {
        await stage.driver.prefer(scheme);
        expect(await violations(opened), scheme).toEqual([]);
      }
      await stage.driver.prefer('light');
      await click(opened, '.sources > li:last-child .statement-text');
      await until('the focus', async () =>
        (await marksOf(page))['sourcelight-focus']?.join(' ').includes('belonged to the man'),
      );
      await opened.close();
    });
  });

  describe('a live blog', () => {
    beforeAll(() => openChanged('/live', 2));
    afterAll(() => page.close());

    test.each(['popup', 'panel'] as const)('%s', async (name) => {
      const opened = await surface(name);
      const [speaker, ...others] = await readEntries(opened);
      expect(speaker?.statements).toEqual([
        '“The worst is over,” Aas said a moment ago.',
        '“We are not going to race it,” said Lene Aas, the harbour master.',
      ]);
      expect(others).toEqual([]);
      expect(await titles(opened)).toEqual([]);
      await opened.close();
    });
  });
});

async function quotesOf(page: Page): Promise<readonly string[]> {
  return (await marksOf(page))['sourcelight-quote'] ?? [];
}

function lead(surface: Frame): Promise<string[]> {
  return surface.evaluate(() =>
    [...document.querySelectorAll('.lead > *')].map(({ textContent }) => textContent),
  );
}

function titles(surface: Frame): Promise<string[]> {
  return surface.evaluate(() =>
    [...document.querySelectorAll('.statement-article')].map(({ textContent }) => textContent),
  );
}
