// npm run screenshots [-- chromium|firefox]: every surface in every state, light and dark, in each browser that is
// here: screenshots/<browser>-<scheme>/<surface>-<state>.png. To be looked at after a change of looks.
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from './build.mjs';
import { load } from './load.mjs';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const TARGETS = { chromium: 'chrome', firefox: 'firefox' };
const { findBrowser, launch, until } = await load('drivers', 'index');
const { marked, servePages } = await load('drivers', 'start');
const { pagesWith } = await load('drivers', 'pages');

const sample = readFileSync(join(ROOT, 'samples/fishing-limits/index.html'), 'utf8');
const server = await servePages(pagesWith(sample));
const wanted = process.argv.slice(2);
const names = Object.keys(TARGETS).filter((name) => wanted.length === 0 || wanted.includes(name));
try {
  for (const name of names) {
    const executable = findBrowser(name);
    if (executable === null) process.stderr.write(`${name} is not installed\n`);
    else await photograph(name, executable);
  }
} finally {
  await server.close();
}

async function photograph(name, executable) {
  await build(TARGETS[name]);
  const driver = await launch(name, {
    executable,
    extension: join(ROOT, 'dist', TARGETS[name]),
    headless: true,
    size: { width: 1000, height: 800 },
  });
  try {
    for (const scheme of ['light', 'dark']) {
      await driver.prefer(scheme);
      const folder = join(ROOT, 'screenshots', `${name}-${scheme}`);
      mkdirSync(folder, { recursive: true });
      const camera = {
        driver,
        shoot: (frame, file) => frame.screenshot(join(folder, `${file}.png`)),
      };
      await photographArticle(camera);
      await photographStates(camera);
      await photographPages(camera);
      process.stdout.write(`screenshots/${name}-${scheme}\n`);
    }
  } finally {
    await driver.close();
  }
}

/** The marked page, the card, and the popup with results: as it opens, opened up, filtered. */
async function photographArticle({ driver, shoot }) {
  const page = await driver.open(server.url('/sample'));
  await marked(page);
  await shoot(page, 'page');
  const at = await page.evaluate(() => {
    const [range] = CSS.highlights.get('sourcelight-anonymous');
    const live = document.createRange();
    live.setStart(range.startContainer, range.startOffset);
    live.setEnd(range.endContainer, range.endOffset);
    live.startContainer.parentElement.scrollIntoView({ block: 'center' });
    const [box] = live.getClientRects();
    return { x: box.left + 40, y: box.top + box.height / 2 };
  });
  await page.point(at.x, at.y);
  await until('the card', () =>
    page.evaluate(() => document.querySelector('sourcelight-card') !== null),
  );
  await shoot(page, 'card');
  await page.press('Escape');

  const popup = await page.popup();
  await has(popup, '.sources > li');
  await shoot(popup, 'popup-results');
  await click(popup, '.ask-why');
  await has(popup, '.why');
  await shoot(popup, 'popup-why');
  await click(popup, '.count-quote');
  await has(popup, '.count[aria-pressed=true]');
  await shoot(popup, 'popup-quotes');
  await click(popup, '.count-quote');
  await popup.close();

  const panel = await openPanel(driver);
  await has(panel, '.chart');
  await shoot(panel, 'panel');
  await panel.close();
  await page.close();
}

/** The popup where there is no list. */
async function photographStates({ driver, shoot }) {
  const addresses = {
    nothing: server.url('/plain'),
    'not-article': server.url('/list'),
    'other-language': server.url('/german'),
    'browser-page': driver.name === 'firefox' ? 'about:support' : 'chrome://version',
  };
  for (const [state, address] of Object.entries(addresses)) {
    const page = await driver.open(address);
    const popup = await page.popup();
    await has(popup, 'main p');
    await shoot(popup, `popup-${state}`);
    await popup.close();
    await page.close();
  }
  const page = await driver.open(server.url('/sample'));
  await marked(page);
  const popup = await page.popup();
  await has(popup, '.sources > li');
  await click(popup, '[role=switch]');
  await until('off', () => popup.evaluate(() => document.querySelector('.sources') === null));
  await shoot(popup, 'popup-off');
  await click(popup, '[role=switch]');
  await has(popup, '.sources > li');
  await popup.close();
  await page.close();
}

/** The surfaces that are pages of their own. */
async function photographPages({ driver, shoot }) {
  for (const name of ['options', 'welcome']) {
    const page = await driver.open(await driver.surface(`src/ui/${name}/index.html`));
    await has(page, '.sample');
    await shoot(page, name);
    await page.close();
  }
}

/** The panel as a page of its own, told which tab it is about: neither browser can be driven to open the real one. */
async function openPanel(driver) {
  const address = await driver.surface('src/ui/panel/index.html');
  const panel = await driver.open(address);
  const tab = await panel.evaluate(async () => {
    const tabs = await (globalThis.browser ?? globalThis.chrome).tabs.query({});
    return Math.max(...tabs.filter(({ url }) => !url?.includes('-extension:')).map(({ id }) => id));
  });
  await panel.goto(`${address}?tab=${tab}`);
  return panel;
}

function has(frame, selector) {
  return until(selector, () =>
    frame.evaluate((wanted) => document.querySelector(wanted) !== null, selector),
  );
}

function click(frame, selector) {
  return frame.evaluate((wanted) => document.querySelector(wanted).click(), selector);
}
