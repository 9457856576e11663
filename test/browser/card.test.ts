/** The card in the page: by mouse and by keyboard, under strict policies and wild styles, and gone without a trace. */
import { describe, expect, test } from 'vitest';
import { type Page, until } from './drivers/index.ts';
import { browsers } from './support/browsers.ts';
import { cards, markBoxes, opensBeside } from './support/card.ts';
import { lastTab, sendToPage } from './support/extension-page.ts';
import { setStage } from './support/stage.ts';
import { marked } from './support/surfaces.ts';

describe.each(browsers)('$name', (browser) => {
  const stage = setStage(browser, { size: { width: 900, height: 700 } });

  const openMarked = async (path: string): Promise<Page> => {
    const page = await stage.open(path);
    await marked(page);
    return page;
  };

  test.each(['/sample', '/strict', '/wild'])(
    'on %s it stands beside the mark and in the window',
    async (path) => {
      const page = await openMarked(path);
      await opensBeside(page);
      await page.close();
    },
  );

  test('a mouse that does not move opens nothing, and scrolling takes the card away', async () => {
    const page = await openMarked('/sample');
    const [box] = await markBoxes(page, 'sourcelight-anonymous');
    if (box === undefined) throw new Error('the mark has no place');
    await page.point(box.left + 40, (box.top + box.bottom) / 2);
    await until('the card', () => cards(page));
    await page.evaluate(() => scrollBy({ top: 120, behavior: 'instant' }));
    await until('no card', async () => (await cards(page)) === 0);
    await page.evaluate(() => scrollBy({ top: -120, behavior: 'instant' }));
    // Long enough for a card to come, if the mark that moved below the mouse opened one.
    await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 900)));
    expect(await cards(page)).toBe(0);
    await page.close();
  });

  test('the keyboard opens it on the next mark with the focus inside, and gives the focus back', async () => {
    const page = await openMarked('/sample');
    const before = await page.evaluate(() => {
      document.querySelector<HTMLElement>('a')?.focus();
      return document.activeElement?.nodeName;
    });
    const surface = await stage.openSurface('welcome');
    await sendToPage(surface, await lastTab(surface), 'statement.step', { by: 1, tell: true });
    await surface.close();
    await until('the card', () => cards(page));
    expect(await page.evaluate(() => document.activeElement?.localName)).toBe('sourcelight-card');
    await page.press('Escape');
    await until('no card', async () => (await cards(page)) === 0);
    expect(await page.evaluate(() => document.activeElement?.nodeName)).toBe(before);
    await page.close();
  });

  test('a tap on a mark opens it, and a tap elsewhere takes it away', async () => {
    const page = await openMarked('/sample');
    const [box] = await markBoxes(page, 'sourcelight-anonymous');
    if (box === undefined) throw new Error('the mark has no place');
    await page.tap(box.left + 40, (box.top + box.bottom) / 2);
    await until('the card', () => cards(page));
    await page.tap(4, 4);
    await until('no card', async () => (await cards(page)) === 0);
    await page.close();
  });

  /** Opens the card on the page's first mark, copies from it with the keyboard, and pastes that into the page. */
  const copyFirst = async (page: Page): Promise<string> => {
    const surface = await stage.openSurface('welcome');
    await sendToPage(surface, await lastTab(surface), 'statement.step', { by: 1, tell: true });
    await surface.close();
    await until('the card', () => cards(page));
    // From the card's own focus to “Why?”, and on to the copying.
    for (const key of ['Tab', 'Tab', 'Enter', 'Escape']) await page.press(key);
    await page.evaluate(() => {
      const field = document.createElement('textarea');
      document.body.prepend(field);
      field.focus();
    });
    return until('the copy', async () => {
      await page.press('Control+v');
      return page.evaluate(() => document.querySelector('textarea')?.value ?? '');
    });
  };

  test('it copies the statement with its speaker, title, address and date', async () => {
    const page = await openMarked('/sample');
    const pasted = await copyFirst(page);
    const title = 'Brandt to discuss fishing limits with Verhoef – State Chancellery';
    expect(pasted).toContain(`“${title}”, ${stage.url('/sample')}, read on `);
    expect(pasted).toContain(String(new Date().getFullYear()));
    expect(pasted).toContain(' — ');
    await page.close();
  });

  test('it gives a sentence of two sources to both', async () => {
    const page = await openMarked('/two-sources');
    expect(await copyFirst(page)).toMatch(/not\. — Ines Holm and two engineers, “The ferry/);
    await page.close();
  });

  test('“Who says this?” tells of the statement that holds the selection', async () => {
    const page = await openMarked('/sample');
    await page.evaluate(() => {
      const [range] = CSS.highlights.get('sourcelight-speech') ?? [];
      if (range === undefined) throw new Error('no speech');
      getSelection()?.setBaseAndExtent(
        range.startContainer,
        range.startOffset + 2,
        range.startContainer,
        range.startOffset + 9,
      );
      range.startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
    });
    const surface = await stage.openSurface('welcome');
    const answer = await sendToPage(surface, await lastTab(surface), 'selection.tell', {});
    expect(JSON.parse(answer)).toEqual({ ok: true, value: { found: true } });
    await surface.close();
    await until('the card', () => cards(page));
    await page.close();
  });

  test('a message from where it may not come gets no answer', async () => {
    const page = await openMarked('/sample');
    const surface = await stage.openSurface('welcome');
    // `page.changed` is for content scripts to send: an extension page that sends it gets no answer.
    const answer = await sendToPage(surface, await lastTab(surface), 'page.changed', {}).catch(
      () => null,
    );
    expect(answer).toBeNull();
    await surface.close();
    await page.close();
  });
});
