// npm run screenshots [-- chromium|firefox]: every surface in every state, light, dark and in few colours, in each browser
// that is here: screenshots/<browser>-<scheme>/<surface>-<state>.png; the surfaces in the other languages of the
// interface, screenshots/<browser>-<language>/; and in narrow windows and with large letters, screenshots/<browser>-sizes/.
// To be looked at after a change of looks or words.
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from './build.mjs';
import { load } from './load.mjs';
import { click, has, type } from './screenshots/actions.mjs';
import { photographStates } from './screenshots/states.mjs';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const TARGETS = { chromium: 'chrome', firefox: 'firefox' };
const LANGUAGES = ['ar', 'de', 'es', 'fr'];
const { findBrowser, launch, until } = await load('drivers', 'index');
const { marked, servePages } = await load('drivers', 'start');
const { longArticle, pagesWith } = await load('drivers', 'pages');
const { growing } = await load('drivers', 'growing');
const { lastTab, sendToPage } = await load('drivers', 'extension-page');

const sample = readFileSync(join(ROOT, 'samples/fishing-limits/index.html'), 'utf8');
const server = await servePages({
  ...growing,
  ...pagesWith(sample),
  // Long enough to be looked at while it is read.
  '/book': longArticle(5000),
  '/unfinished': { body: '<!doctype html><title>Soon</title><p>So', headers: {}, unfinished: true },
});
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
    for (const scheme of ['light', 'dark', 'forced']) {
      await driver.prefer(scheme);
      const camera = cameraOf(driver, `${name}-${scheme}`);
      await photographArticle(camera);
      await photographStates(camera, server);
      await photographPages(camera);
    }
    await driver.prefer('light');
    await photographSizes(cameraOf(driver, `${name}-sizes`));
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

  await photographOpenCard({ driver, shoot });

  const popup = await page.popup();
  await has(popup, '.sources > li');
  await shoot(popup, 'popup-results');
  await click(popup, '.ask-why');
  await has(popup, '.why');
  await shoot(popup, 'popup-why');
  await click(popup, '.ask-why');
  await click(popup, '.foot-end [aria-expanded]');
  await has(popup, '.export-choice');
  await shoot(popup, 'popup-export');
  await click(popup, '.foot-end [aria-expanded]');
  await click(popup, '.count-quote');
  await has(popup, '.count[aria-pressed=true]');
  await shoot(popup, 'popup-quotes');
  await type(popup, 'input[type=search]', 'nothing of the kind');
  await has(popup, '.situation');
  await shoot(popup, 'popup-filter-empty');
  await click(popup, '.situation .button');
  await popup.press('.to-panel');
  const panel = await driver.panel();
  await has(panel, '.strip');
  await shoot(panel, 'panel');
  await page.close();

  const crowd = await driver.open(server.url('/crowd'));
  await marked(crowd);
  const full = await crowd.popup();
  await has(full, '.sources > li');
  await shoot(full, 'popup-crowd');
  await full.close();
  await until('the other article', () =>
    panel.evaluate(() => document.querySelectorAll('.chart ol li').length > 11),
  );
  await shoot(panel, 'panel-crowd');
  await panel.evaluate(() => {
    for (const source of document.querySelectorAll('.source')) {
      if (source.ariaExpanded === 'false') source.click();
    }
    document.querySelector('section')?.scrollIntoView({ behavior: 'instant' });
  });
  await shoot(panel, 'panel-lists');
  const several = await driver.open(server.url('/scroll'));
  await marked(several);
  await several.evaluate(() => change());
  await until('two articles', () =>
    panel.evaluate(() => document.querySelectorAll('.lead p').length > 1),
  );
  await panel.evaluate(() => {
    for (const source of document.querySelectorAll('.source')) {
      if (source.ariaExpanded === 'false') source.click();
    }
    document.querySelector('main').scrollTop = 0;
  });
  await shoot(panel, 'panel-several');
  await several.close();
  await panel.close();
  await crowd.close();
}

/** The card of a sentence with two sources, by the keyboard, and its “why”. */
async function photographOpenCard({ driver, shoot }) {
  const page = await driver.open(server.url('/two-sources'));
  await marked(page);
  const own = await driver.open(await driver.surface('src/ui/welcome/index.html'));
  await sendToPage(own, await lastTab(own), 'statement.step', { by: 1, tell: true });
  await own.close();
  await has(page, 'sourcelight-card');
  await shoot(page, 'card-two-sources');
  await page.press('Tab');
  await page.press('Enter');
  await shoot(page, 'card-why');
  await page.press('Escape');
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
  const page = await driver.open(await driver.surface('src/ui/options/index.html'));
  await has(page, '.sample');
  await type(page, '.add-site input', 'not a site');
  await page.evaluate(() => {
    document.querySelector('.add-site').requestSubmit();
    [...document.querySelectorAll('fieldset:last-of-type button')].at(-1).click();
  });
  await has(page, '.undo');
  await type(page, 'input[type=color]', '#ffee99');
  await shoot(page, 'options-told', { whole: true });
  await page.close();
}

/** Every surface in a narrow window, and with letters twice as large, as a tab. */
async function photographSizes({ driver, shoot }) {
  const article = await driver.open(server.url('/crowd'));
  await marked(article);
  const own = await driver.open(await driver.surface('src/ui/welcome/index.html'));
  const tab = await lastTab(own);
  await own.close();
  for (const [name, first] of [
    ['popup', '.source'],
    ['panel', '.strip'],
    ['options', '.sample'],
    ['welcome', '.sample'],
  ]) {
    const address = await driver.surface(`src/ui/${name}/index.html?tab=${tab}`);
    const page = await driver.open(address);
    await has(page, first);
    await page.evaluate(() => document.documentElement.style.setProperty('font-size', '200%'));
    await shoot(page, `${name}-large`, { whole: true });
    await page.close();
    if (name === 'popup') continue;
    for (const width of [320, 230]) {
      const narrow = await driver.open(address);
      await has(narrow, first);
      await narrow.evaluate((wanted) => {
        const frame = document.createElement('iframe');
        frame.style.cssText = `width: ${wanted}px; height: 1600px; border: 0; outline: 1px solid red`;
        frame.src = location.href;
        document.body.replaceChildren(frame);
      }, width);
      await until(first, () =>
        narrow.evaluate(
          (wanted) =>
            document.querySelector('iframe').contentDocument?.querySelector(wanted) != null,
          first,
        ),
      );
      await shoot(narrow, `${name}-${width}`, { whole: true });
      await narrow.close();
    }
  }
  await article.close();
}
