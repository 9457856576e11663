/** Previous and next: through whatever the reader's settings have marked, and nowhere else. */
import { afterEach, beforeAll, describe, expect, test } from 'vitest';
import { defaults, type Settings } from '../../src/settings/schema.ts';
import { type Frame, type Page, until } from './drivers/index.ts';
import { browsers } from './support/browsers.ts';
import { clearStorage, lastTab, sendToPage, storeSettings } from './support/extension-page.ts';
import { setStage } from './support/stage.ts';
import { click, listed, marksOf, message } from './support/surfaces.ts';

describe.each(browsers)('$name', (browser) => {
  const stage = setStage(browser, { size: { width: 500, height: 700 } });
  let own: Page;

  beforeAll(async () => {
    own = await stage.openSurface('options');
  });
  afterEach(() => clearStorage(own));

  /** A page read with some kinds marked, and the popup over it. */
  const open = async (path: string, marks: Partial<Settings['marks']>) => {
    await storeSettings(own, { ...defaults, marks: { ...defaults.marks, ...marks } });
    const page = await stage.open(path);
    const tab = await lastTab(own);
    const popup = await stage.openSurface('popup', tab);
    await listed(popup);
    return { page, tab, popup };
  };
  const steps = (popup: Frame) =>
    popup.evaluate(() => document.querySelectorAll('.foot-buttons > button').length);
  const focus = async (page: Page) => (await marksOf(page))['sourcelight-focus']?.[0] ?? '';

  test('groups alone, where they are marked', async () => {
    const { page, popup } = await open('/groups', { collective: true });
    expect(await steps(popup)).toBe(2);
    await click(popup, '.foot-buttons > button:nth-child(2)');
    await until('the first', async () => (await focus(page)).startsWith('Critics say'));
    await click(popup, '.foot-buttons > button:nth-child(2)');
    await until('the second', async () => (await focus(page)).startsWith('Residents fear'));
    await popup.close();
    await page.close();
  });

  test.each([
    ['groups that are not marked', '/groups', {}],
    ['an article of which nothing is marked', '/sample', { quote: false, anonymous: false }],
  ])('%s: there is no way', async (_, path, marks) => {
    const { page, popup } = await open(path, marks);
    expect(await steps(popup)).toBe(0);
    expect(await popup.evaluate(() => document.body.innerText)).toContain(message('exportList'));
    await popup.close();
    await page.close();
  });

  test('what the reader no longer wants marked is passed by, also while all marks are hidden', async () => {
    const { page, tab, popup } = await open('/sample', {});
    await sendToPage(own, tab, 'marks.show', { shown: false });
    await storeSettings(own, { ...defaults, marks: { ...defaults.marks, anonymous: false } });
    // One round through all that is left: a quotation in each.
    await until('quotes alone', async () => {
      const round: string[] = [];
      for (let turn = 0; turn < 6; turn++) {
        await sendToPage(own, tab, 'statement.step', { by: 1, tell: false });
        round.push(await focus(page));
      }
      return round.every((text) => text.includes('“'));
    });
    await popup.close();
    await page.close();
  });
});
