// npm run bench:surfaces [-- chromium|firefox]: how soon the popup stands after a click on the toolbar button, and how
// smoothly it goes with 500 statements, in each browser that is here. Milliseconds: the median of the runs, and the
// worst of them.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from '../scripts/build.mjs';
import { load } from '../scripts/load.mjs';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const TARGETS = { chromium: 'chrome', firefox: 'firefox' };
const OPENINGS = 15;
const { findBrowser, launch, until } = await load('drivers', 'index');
const { marked, servePages } = await load('drivers', 'start');
const { longArticle, pagesWith } = await load('drivers', 'pages');

const print = (line = '') => process.stdout.write(`${line}\n`);
const sorted = (times) => times.toSorted((a, b) => a - b);
const figures = (times) => {
  const list = sorted(times);
  return `${Math.round(list[list.length >> 1])
    .toString()
    .padStart(5)}  (worst ${Math.round(list.at(-1))})`;
};
const row = (label, times) => print(`  ${label.padEnd(52)}${figures(times)}`);

const sample = readFileSync(join(ROOT, 'samples/fishing-limits/index.html'), 'utf8');
const server = await servePages({ ...pagesWith(sample), '/long': longArticle(500) });
const wanted = process.argv.slice(2);
try {
  for (const name of Object.keys(TARGETS)) {
    const executable = findBrowser(name);
    if (wanted.length > 0 && !wanted.includes(name)) continue;
    if (executable === null) print(`${name} is not installed`);
    else await measure(name, executable);
  }
} finally {
  await server.close();
}

async function measure(name, executable) {
  await build(TARGETS[name]);
  const extension = join(ROOT, 'dist', TARGETS[name]);
  const size = { width: 1000, height: 800 };
  const driver = await launch(name, { executable, extension, headless: true, size });
  try {
    print(`${driver.name} ${driver.version}`);
    for (const [path, label] of [
      ['/sample', 'a dozen statements'],
      ['/long', '500 statements'],
    ]) {
      const page = await driver.open(server.url(path));
      await marked(page);
      await openings(page, label);
      if (path === '/long') await longList(page);
      await page.close();
    }
  } finally {
    await driver.close();
  }
}

/** From the click, and from the beginning of the popup's document, to the whole list. */
async function openings(page, label) {
  const fromClick = [];
  const fromDocument = [];
  for (let turn = 0; turn < OPENINGS; turn++) {
    const popup = await page.popup();
    await listOf(popup);
    const { origin, listed } = await popup.evaluate(() => ({
      origin: performance.timeOrigin,
      listed: performance.getEntriesByName('listed')[0].startTime,
    }));
    fromClick.push(origin + listed - popup.clicked);
    fromDocument.push(listed);
    await popup.close();
  }
  row(`${label}: from the click to the list`, fromClick);
  row(`${label}: of these, in the popup itself`, fromDocument);
}

/** What the reader does in a long list, each from the input to the frame that shows it. */
async function longList(page) {
  const popup = await page.popup();
  await listOf(popup);
  const { opened, typed, chosen, frames } = await popup.evaluate(async () => {
    const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
    const timed = async (act) => {
      await frame();
      const start = performance.now();
      act();
      await frame();
      await new Promise((resolve) => setTimeout(resolve));
      return performance.now() - start;
    };
    const input = document.querySelector('input[type=search]');
    const type = (text) => () => {
      input.value = text;
      input.dispatchEvent(new Event('input', { bubbles: true }));
    };
    const select = document.querySelector('select');
    const choose = (shown) => () => {
      select.value = shown;
      select.dispatchEvent(new Event('change', { bubbles: true }));
    };
    const found = { opened: [], typed: [], chosen: [], frames: [] };
    found.opened.push(
      await timed(() => {
        for (const source of document.querySelectorAll('.source')) source.click();
      }),
    );
    for (const text of ['c', 'cr', 'cra', 'crac', 'crack', 'cracks', '', '4', '47', '']) {
      found.typed.push(await timed(type(text)));
    }
    for (const shown of ['quotes', 'person', 'all', 'quotes', 'all']) {
      found.chosen.push(await timed(choose(shown)));
    }
    const list = document.querySelector('main');
    const scroller = list.scrollHeight > list.clientHeight ? list : document.documentElement;
    let before = performance.now();
    for (let y = 0; y < scroller.scrollHeight; y += 150) {
      scroller.scrollTo({ top: y, behavior: 'instant' });
      await frame();
      found.frames.push(performance.now() - before);
      before = performance.now();
    }
    return found;
  });
  row('500 statements: all sources opened at once', opened);
  row('500 statements: a letter typed into “Find in the list”', typed);
  row('500 statements: another kind chosen', chosen);
  row('500 statements: a frame while scrolling', frames);
  await popup.close();
}

function listOf(popup) {
  return until('the list', () =>
    popup.evaluate(() => document.querySelector('.sources > li') !== null),
  );
}
