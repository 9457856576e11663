/** The main job in real browsers: open an article, see the marks, click the toolbar button, read, click, switch. */
import { describe, expect, test } from 'vitest';
import type { SourceKind } from '../../src/language/types.ts';
import { until } from './drivers/index.ts';
import { browsers } from './support/browsers.ts';
import { expected } from './support/sample.ts';
import { seen } from './support/seen.ts';
import { setStage } from './support/stage.ts';
import { listed, marked, marksOf, message, readEntries, shows } from './support/surfaces.ts';

/** Which of the popup's lists holds a kind of source; all others are in `speakers`. */
const SECTIONS: Readonly<Partial<Record<SourceKind, string>>> = {
  anonymous: 'unnamed',
  collective: 'groups',
  hearsay: 'groups',
};

describe.each(browsers)('$name', (browser) => {
  const { name } = browser;
  const stage = setStage(browser);

  const { open } = stage;

  test('the sample is marked as expected, class by class', async () => {
    const page = await open('/sample');
    expect(await marked(page)).toEqual(expected.marks);
    await page.close();
  });

  test('the page’s DOM stays as it was', async () => {
    const page = await open('/watched');
    await marked(page);
    const popup = await page.popup();
    await listed(popup);
    await popup.evaluate(() =>
      document.querySelector<HTMLElement>('.statement-unnamed, .statement-text')?.click(),
    );
    await until('the focus', async () => (await marksOf(page))['sourcelight-focus']);
    await popup.close();
    const { before, after, records } = await page.evaluate(() => {
      const watched = window as unknown as { before: string; records: string[] };
      return {
        before: watched.before,
        after: document.documentElement.outerHTML,
        records: watched.records,
      };
    });
    expect(before).toContain('sign treaties');
    expect(after).toBe(before);
    expect(records).toEqual([]);
    await page.close();
  });

  test('the popup sums the article up', async () => {
    const page = await open('/sample');
    await marked(page);
    const popup = await page.popup();
    await listed(popup);
    await until('the popup at its width', () => popup.evaluate(() => innerWidth >= 380));
    const text = seen(await popup.evaluate(() => document.body.innerText));
    expect(text).toContain('Brandt to discuss fishing limits with Verhoef – State Chancellery');
    const counts = await popup.evaluate(() =>
      [...document.querySelectorAll('.count')].map((count) => (count as HTMLElement).innerText),
    );
    expect(counts.map(seen)).toEqual(['3 direct quotes', '3 unnamed sources']);
    const entries = await readEntries(popup);
    for (const { text: words, name: source, kind, via, reason } of expected.statements) {
      const section = SECTIONS[kind] ?? 'speakers';
      // One sentence may state things of several sources.
      const entry = entries.find(
        (one) =>
          one.section === section &&
          (source === null || one.name.toLowerCase() === source.toLowerCase()) &&
          one.statements.some((statement) => statement.includes(words)),
      );
      expect(entry, `${source} for “${words}” in ${section}`).toBeDefined();
      if (via) expect(entry?.about).toContain(via);
      if (kind === 'anonymous') {
        expect(entry?.about.toLowerCase()).toContain(message(reason ? 'reasonAll' : 'reasonNone'));
      }
    }
    await popup.close();
    await page.close();
  });

  test('a click on a statement scrolls to it and shows it focused', async () => {
    const page = await open('/sample');
    await marked(page);
    expect(await page.evaluate(() => scrollY)).toBe(0);
    const popup = await page.popup();
    await listed(popup);
    const wanted = '“We are not there yet,” said one senior negotiator';
    await popup.evaluate((start) => {
      const statements = [...document.querySelectorAll<HTMLElement>('.statement-text')];
      statements.find(({ textContent }) => textContent.startsWith(start))?.click();
    }, wanted);
    const [focus] = await until(
      'the focus',
      async () => (await marksOf(page))['sourcelight-focus'],
    );
    expect(focus).toContain(wanted);
    await until('the statement in view', () =>
      page.evaluate(() => {
        const [range] = CSS.highlights.get('sourcelight-focus') ?? [];
        if (!range) return false;
        const live = document.createRange();
        live.setStart(range.startContainer, range.startOffset);
        live.setEnd(range.endContainer, range.endOffset);
        const { top, bottom } = live.getBoundingClientRect();
        return top >= 0 && bottom <= innerHeight && scrollY > 0;
      }),
    );
    await popup.close();
    await page.close();
  });

  test('the switch takes the marks away and brings them back', async () => {
    const page = await open('/sample');
    await marked(page);
    for (const round of [1, 2]) {
      const popup = await page.popup();
      const flip = () =>
        popup.evaluate(() =>
          document.querySelector<HTMLInputElement>('input[role="switch"]')?.click(),
        );
      await until('the switch', () =>
        popup.evaluate(() => document.querySelector('input[role="switch"]') !== null),
      );
      await flip();
      await until(`no marks, round ${round}`, async () => {
        return Object.keys(await marksOf(page)).length === 0;
      });
      await flip();
      expect(await marked(page)).toEqual(expected.marks);
      await popup.close();
    }
    await page.close();
  });

  test('a page that is no article gets no marks, and says so', async () => {
    const page = await open('/list');
    const popup = await page.popup();
    await shows(popup, message('stateNotArticle'));
    expect(await marksOf(page)).toEqual({});
    await popup.close();
    await page.close();
  });

  test('a page in another language gets no marks, and says so', async () => {
    const page = await open('/german');
    const popup = await page.popup();
    await shows(popup, message('stateOtherLanguage').replace('$1', 'German'));
    expect(await marksOf(page)).toEqual({});
    await popup.close();
    await page.close();
  });

  test('a page of the browser itself says that it cannot be read', async () => {
    const page = await stage.driver.open(name === 'firefox' ? 'about:support' : 'chrome://version');
    const popup = await page.popup();
    await shows(popup, message('noAccessBrowserPage'));
    await popup.close();
    await page.close();
  });

  test('a page from before an update can be read without loading it again', async () => {
    const page = await open('/sample');
    await marked(page);
    await stage.driver.reinstall();
    const popup = await page.popup();
    // Firefox brings the new content script in by itself, Chromium waits to be asked.
    await until('an answer', () =>
      popup.evaluate(() => {
        const ask = document.querySelector<HTMLElement>('.situation .button');
        ask?.click();
        return ask !== null || document.querySelector('.sources') !== null;
      }),
    );
    await listed(popup);
    expect(await marked(page)).toEqual(expected.marks);
    await popup.close();
    await page.close();
  });
});
