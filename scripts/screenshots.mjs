// npm run screenshots [-- chromium|firefox]: every surface in every state, light and dark, in each browser that is
// here: screenshots/<browser>-<scheme>/<surface>-<state>.png; and the surfaces in the other languages of the interface,
// screenshots/<browser>-<language>/. To be looked at after a change of looks or words.
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from './build.mjs';
import { load } from './load.mjs';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const TARGETS = { chromium: 'chrome', firefox: 'firefox' };
const LANGUAGES = ['ar', 'de', 'es', 'fr'];
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
  const extension = join(ROOT, 'dist', TARGETS[name]);
  await withDriver(name, executable, extension, async (driver) => {
    for (const scheme of ['light', 'dark']) {
      await driver.prefer(scheme);
      const camera = cameraOf(driver, `${name}-${scheme}`);
      await photographArticle(camera);
      await photographStates(camera);
      await photographPages(camera);
    }
  });
  for (const language of LANGUAGES) {
    const folder = translated(extension, language);
    await withDriver(name, executable, folder, async (driver) => {
      const camera = cameraOf(driver, `${name}-${language}`);
      await photographArticle(camera);
      await photographPages(camera);
    });
    rmSync(folder, { recursive: true, force: true });
  }
}

async function withDriver(name, executable, extension, act) {
  const size = { width: 1000, height: 800 };
  const driver = await launch(name, { executable, extension, headless: true, size });
  try {
    await act(driver);
  } finally {
    await driver.close();
  }
}

/** A copy of the extension that speaks another language to an English browser. */
function translated(extension, language) {
  const folder = mkdtempSync(join(tmpdir(), `sourcelight-${language}-`));
  cpSync(extension, folder, { recursive: true });
  cpSync(join(folder, '_locales', language), join(folder, '_locales/en'), { recursive: true });
  return folder;
}

function cameraOf(driver, name) {
  const folder = join(ROOT, 'screenshots', name);
  mkdirSync(folder, { recursive: true });
  process.stdout.write(`screenshots/${name}\n`);
  return {
    driver,
    shoot: (frame, file, shot) => frame.screenshot(join(folder, `${file}.png`), shot),
  };
}

/** The marked page, the card, the popup with results (as it opens, opened up, filtered), and the panel. */
async function photographArticle({ driver, shoot }) {
  const page = await driver.open(server.url('/sample'));
  await marked(page);
  await shoot(page, 'page');
  for (const name of ['anonymous', 'quote']) {
    const at = await page.evaluate((mark) => {
      const [range] = CSS.highlights.get(`sourcelight-${mark}`);
      const live = document.createRange();
      live.setStart(range.startContainer, range.startOffset);
      live.setEnd(range.endContainer, range.endOffset);
      live.startContainer.parentElement.scrollIntoView({ block: 'center' });
      const [box] = live.getClientRects();
      return { x: box.left + 40, y: box.top + box.height / 2 };
    }, name);
    await page.point(at.x, at.y);
    await until('the card', () =>
      page.evaluate(() => document.querySelector('sourcelight-card') !== null),
    );
    await shoot(page, `card-${name}`);
    await page.press('Escape');
  }

  const popup = await page.popup();
  await has(popup, '.sources > li');
  await shoot(popup, 'popup-results');
  await click(popup, '.ask-why');
  await has(popup, '.why');
  await shoot(popup, 'popup-why');
  await click(popup, '.ask-why');
  await click(popup, '.count-quote');
  await has(popup, '.count[aria-pressed=true]');
  await shoot(popup, 'popup-quotes');
  await type(popup, 'input[type=search]', 'nothing of the kind');
  await has(popup, '.situation');
  await shoot(popup, 'popup-filter-empty');
  await click(popup, '.situation .button');
  await popup.close();
  await photographPanel(driver, shoot, 'panel');
  await page.close();

  const crowd = await driver.open(server.url('/crowd'));
  await marked(crowd);
  const full = await crowd.popup();
  await has(full, '.sources > li');
  await shoot(full, 'popup-crowd');
  await full.close();
  await photographPanel(driver, shoot, 'panel-crowd');
  await crowd.close();
}

/** The popup where there is no list. */
async function photographStates({ driver, shoot }) {
  const addresses = {
    nothing: server.url('/plain'),
    'not-article': server.url('/list'),
    'other-language': server.url('/german'),
    pdf: server.url('/paper.pdf'),
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
  // What cannot be drawn is told.
  await popup.evaluate(() => {
    Object.defineProperty(document.defaultView.Intl.NumberFormat.prototype, 'format', {
      get() {
        throw new Error('no numbers today');
      },
    });
  });
  await click(popup, '.count-quote');
  await has(popup, '.situation');
  await shoot(popup, 'popup-failed');
  await popup.close();
  await page.close();
}

/** The surfaces that are pages of their own. */
async function photographPages({ driver, shoot }) {
  for (const name of ['options', 'welcome']) {
    const page = await driver.open(await driver.surface(`src/ui/${name}/index.html`));
    await has(page, '.sample');
    await shoot(page, name, { whole: true });
    await page.close();
  }
}

/**
 * The panel as a page of its own, told which tab it is about, in a frame as wide as browsers make it: neither browser can
 * be driven to open the real one.
 */
async function photographPanel(driver, shoot, name) {
  const address = await driver.surface('src/ui/panel/index.html');
  const panel = await driver.open(address);
  const tab = await panel.evaluate(async () => {
    const tabs = await (globalThis.browser ?? globalThis.chrome).tabs.query({});
    return Math.max(...tabs.filter(({ url }) => !url?.includes('-extension:')).map(({ id }) => id));
  });
  await panel.goto(`${address}?tab=${tab}`);
  await panel.evaluate(() => {
    const frame = document.createElement('iframe');
    frame.src = location.href;
    frame.style.cssText =
      'position: fixed; inset: 0 auto 0 0; z-index: 9; border: 0; block-size: 800px; inline-size: 360px';
    document.body.replaceChildren(frame);
  });
  await until('the chart', () =>
    panel.evaluate(() => frames[0].document.querySelector('.chart .place, .chart .strip') !== null),
  );
  await shoot(panel, name);
  await panel.close();
}

function has(frame, selector) {
  return until(selector, () =>
    frame.evaluate((wanted) => document.querySelector(wanted) !== null, selector),
  );
}

function click(frame, selector) {
  return frame.evaluate((wanted) => document.querySelector(wanted).click(), selector);
}

function type(frame, selector, text) {
  return frame.evaluate(
    (wanted, value) => {
      const input = document.querySelector(wanted);
      input.value = value;
      input.dispatchEvent(new Event('input', { bubbles: true }));
    },
    selector,
    text,
  );
}
