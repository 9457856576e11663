/** The extension's own keys and its item in the page's menu, as the browser itself offers them: in Firefox. */
import { beforeAll, describe, expect, test } from 'vitest';
import { type Page, until } from './drivers/index.ts';
import { browsers } from './support/browsers.ts';
import { expected } from './support/sample.ts';
import { setStage } from './support/stage.ts';
import { listed, marked, marksOf, message } from './support/surfaces.ts';

describe.each(browsers.filter(({ name }) => name === 'firefox'))('$name', (browser) => {
  const stage = setStage(browser, { size: { width: 900, height: 600 } });
  let page: Page;

  beforeAll(async () => {
    page = await stage.open('/sample');
    await marked(page);
  });

  const card = (there: boolean) =>
    until(there ? 'the card' : 'no card', async () => {
      const count = await page.evaluate(() => document.querySelectorAll('sourcelight-card').length);
      return count > 0 === there;
    });
  const focus = async () => (await marksOf(page))['sourcelight-focus']?.join(' ');

  test('marks off, and on again', async () => {
    await stage.driver.own?.press('L');
    await until('no marks', async () => Object.keys(await marksOf(page)).length === 0);
    await stage.driver.own?.press('L');
    expect(await marked(page)).toEqual(expected.marks);
  });

  test('to the next mark and back, with the card', async () => {
    await stage.driver.own?.press('VK_PERIOD');
    await card(true);
    const first = await focus();
    // A sentence may hold two statements, so one step need not be seen.
    const step = (key: string, there: (now: string | undefined) => boolean) =>
      until('another mark', async () => {
        await stage.driver.own?.press(key);
        return there(await focus());
      });
    await step('VK_PERIOD', (now) => now !== first);
    await step('VK_COMMA', (now) => now === first);
    await card(true);
    await page.press('Escape');
    await card(false);
  });

  test('the panel', async () => {
    await stage.driver.own?.press('K');
    const panel = await stage.driver.panel();
    await listed(panel);
    await panel.close();
  });

  test('“Who says this?” on a selection', async () => {
    const { x, y } = await page.evaluate(() => {
      const [range] = CSS.highlights.get('sourcelight-speech') ?? [];
      if (range === undefined) throw new Error('no speech');
      range.startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
      const { startContainer: text, startOffset: at } = range;
      getSelection()?.setBaseAndExtent(text, at + 2, text, at + 9);
      const box = getSelection()?.getRangeAt(0).getClientRects()[0];
      if (box === undefined) throw new Error('nothing is selected');
      return { x: box.left + 5, y: box.top + box.height / 2 };
    });
    await page.click(x, y, 'right');
    await stage.driver.own?.choose(message('menuWhoSays'));
    await card(true);
    await page.press('Escape');
    await card(false);
  });
});
