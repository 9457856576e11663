/** The panel as the browser itself shows it beside the page: Chromium's side panel, Firefox' sidebar. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Frame, type Page, type Surface, until } from './drivers/index.ts';
import { violations } from './support/axe.ts';
import { browsers } from './support/browsers.ts';
import { setStage } from './support/stage.ts';
import { click, listed, marked, marksOf, message, shows } from './support/surfaces.ts';

describe.each(browsers)('$name', (browser) => {
  const stage = setStage(browser, { size: { width: 1000, height: 700 } });
  let page: Page;
  let panel: Surface;

  beforeAll(async () => {
    page = await stage.open('/sample');
    await marked(page);
    const popup = await page.popup();
    await listed(popup);
    await popup.press('.foot-buttons .to-panel');
    panel = await stage.driver.panel();
    await listed(panel);
  });
  afterAll(async () => {
    await panel?.close();
  });

  test('the popup’s button opens it on the page’s sources', async () => {
    await shows(panel, 'Brandt to discuss fishing limits');
    await until('the chart', () => has(panel, '.strip'));
    expect(await violations(panel)).toEqual([]);
  });

  test('it follows the reader to another tab, and back', async () => {
    const other = await stage.open('/crowd');
    await shows(panel, 'Two engineers');
    const list = await stage.open('/list');
    await shows(panel, message('stateNotArticle'));
    await list.close();
    await other.close();
    await page.evaluate(() => 0);
    await shows(panel, 'Brandt to discuss fishing limits');
  });

  test('a statement in it leads to its place in the page', async () => {
    await page.evaluate(() => scrollTo({ top: 0, behavior: 'instant' }));
    const [wanted] = await panel.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>('.statement')]
        .map(({ dataset }) => dataset.index ?? '')
        .toSorted((a, b) => Number(b) - Number(a)),
    );
    await panel.press(`[data-index="${wanted}"] .statement-text`);
    await until('the focus', async () => (await marksOf(page))['sourcelight-focus']);
    await until('the page scrolled', () => page.evaluate(() => scrollY > 0));
    await until('the statement current', () => has(panel, '.statement-text[aria-current="true"]'));
  });

  test('it shows where the reader has scrolled to', async () => {
    const place = () =>
      panel.evaluate(() => document.querySelector<HTMLElement>('.place')?.style.insetInlineStart);
    await page.evaluate(() => scrollTo({ top: 0, behavior: 'instant' }));
    await until('the beginning', async () => (await place()) === '0%');
    await page.evaluate(() => scrollTo({ top: 700, behavior: 'instant' }));
    await until('further on', async () => Number.parseFloat((await place()) ?? '0') > 10);
    await until('the statement there', () => has(panel, '[data-in-view="true"]'));
  });

  test('its switch takes the marks away, and brings them back', async () => {
    await click(panel, '[role=switch]');
    await until('no marks', async () => Object.keys(await marksOf(page)).length === 0);
    await click(panel, '[role=switch]');
    await marked(page);
    await listed(panel);
  });
});

function has(frame: Frame, selector: string): Promise<boolean> {
  return frame.evaluate((wanted) => document.querySelector(wanted) !== null, selector);
}
