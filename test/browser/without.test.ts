/** A browser that lacks what Firefox for Android lacks: no panel, no shortcuts, no menus. Nothing breaks, nothing dangles. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Driver, until } from './drivers/index.ts';
import { browsers, builtFolder, launchBuilt } from './support/browsers.ts';
import { pagesWith } from './support/pages.ts';
import { expected, samplePage } from './support/sample.ts';
import { type PageServer, servePages } from './support/server.ts';
import { click, listed, marked, marksOf, message } from './support/surfaces.ts';

describe.each(browsers)('$name', (browser) => {
  const folder = mkdtempSync(join(tmpdir(), 'sourcelight-without-'));
  let server: PageServer;
  let driver: Driver;

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
    server = await servePages(pagesWith(samplePage));
    driver = await launchBuilt(browser, { width: 900, height: 500 }, folder);
  });
  afterAll(async () => {
    await driver?.close();
    await server?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  test('marks, popup and settings work, without what is missing', async () => {
    const page = await driver.open(server.url('/sample'));
    expect(await marked(page)).toEqual(expected.marks);
    const popup = await page.popup();
    await listed(popup);
    const text = await popup.evaluate(() => document.body.innerText);
    expect(text).toContain(message('next'));
    expect(text).not.toContain(message('sidePanel'));
    await click(popup, '.statement-text');
    await until('the focus', async () => (await marksOf(page))['sourcelight-focus']);
    await popup.close();
    const options = await driver.open(await driver.surface('src/ui/options/index.html'));
    await until('the settings', () =>
      options.evaluate(() => document.querySelectorAll('fieldset').length > 5),
    );
    expect(await options.evaluate(() => document.body.innerText)).not.toContain(
      message('shortcutsTitle'),
    );
    await options.close();
    await page.close();
    expect(await driver.faults()).toEqual([]);
  });
});
