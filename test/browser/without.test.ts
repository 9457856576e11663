/** A browser that lacks what Firefox for Android lacks: no panel, no shortcuts, no menus. Nothing breaks, nothing dangles. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { until } from './drivers/index.ts';
import { browsers, builtFolder } from './support/browsers.ts';
import { expected } from './support/sample.ts';
import { setStage } from './support/stage.ts';
import { click, listed, marked, marksOf, message } from './support/surfaces.ts';

describe.each(browsers)('$name', (browser) => {
  const folder = mkdtempSync(join(tmpdir(), 'sourcelight-without-'));

  beforeAll(async () => {
    cpSync(builtFolder(browser.name), folder, { recursive: true });
    const file = join(folder, 'manifest.json');
    const { commands, side_panel, sidebar_action, permissions, ...rest } = JSON.parse(
      readFileSync(file, 'utf8'),
    );
    expect(commands).toBeDefined();
    expect(side_panel ?? sidebar_action).toBeDefined();
    const missing = ['contextMenus', 'sidePanel'];
    const left = permissions.filter((permission: string) => !missing.includes(permission));
    writeFileSync(file, JSON.stringify({ ...rest, permissions: left }));
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  const stage = setStage(browser, { extension: folder });

  test('marks, popup and settings work, without what is missing', async () => {
    const page = await stage.open('/sample');
    expect(await marked(page)).toEqual(expected.marks);
    const popup = await page.popup();
    await listed(popup);
    const text = await popup.evaluate(() => document.body.innerText);
    expect(text).toContain(message('next'));
    expect(text).not.toContain(message('sidePanel'));
    await click(popup, '.statement-text');
    await until('the focus', async () => (await marksOf(page))['sourcelight-focus']);
    await popup.close();
    const options = await stage.openSurface('options');
    await until('the settings', () =>
      options.evaluate(() => document.querySelectorAll('fieldset').length > 5),
    );
    expect(await options.evaluate(() => document.body.innerText)).not.toContain(
      message('shortcutsTitle'),
    );
    await options.close();
    await page.close();
  });
});
