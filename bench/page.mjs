// npm run bench:page [-- --short] [-- --pages N] [-- --loads N] [-- --browser NAME]: what the extension costs a page, in
// real Chromium, and in Firefox what can be measured there: how long a page's own timers wait, and when marks come.
//
// Side by side: our gate, finding, analysing and marking against Mozilla Readability's gate and its clone and parse, in
// turns, on the same page. On against off: two browsers, one with the extension, the same pages in turns; then the same
// at a quarter of the speed, while they are used, and while they change. Pages: made ones of 10 KB, 100 KB and 1 MB of
// text and of 50,000 elements, and the stored real pages where ../shared/corpus (or CORPUS=DIR) has them.
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { build } from '../scripts/build.mjs';
import { load } from '../scripts/load.mjs';
import { buildPageModules } from '../scripts/page-modules.mjs';
import { servePages, startChromium } from './page/browsers.mjs';
import { costOfTicker, timeToFollow } from './page/changing.mjs';
import { heldLoad } from './page/firefox.mjs';
import { observedLoad } from './page/observed.mjs';
import { tracedLoad, tracedUse } from './page/traced.mjs';

const { values: options } = parseArgs({
  options: {
    short: { type: 'boolean', default: false },
    pages: { type: 'string' },
    browser: { type: 'string' },
    loads: { type: 'string' },
  },
});
const loads = Number(options.loads ?? (options.short ? 3 : 7));
const SLOW = 4;

const median = (list) => list.toSorted((a, b) => a - b)[list.length >> 1] ?? Number.NaN;
const round = (number, digits = 1) => (Number.isFinite(number) ? number.toFixed(digits) : '–');
const print = (line = '') => process.stdout.write(`${line}\n`);

/** A table: its columns are named once, and each row says what it measured under those names. */
function table(title, columns) {
  const rows = [];
  const widths = columns.map(([, label]) => Math.max(label.length, 7));
  print(
    `${title.padEnd(22)}${columns.map(([, label], i) => label.padStart(widths[i] + 2)).join('')}`,
  );
  const cells = (row) =>
    columns.map(([key, , digits], i) => round(row[key], digits).padStart(widths[i] + 2)).join('');
  return {
    row(name, row) {
      rows.push(row);
      print(`${name.padEnd(22)}${cells(row)}`);
    },
    end() {
      const medians = columns.map(([key]) => {
        const values = rows.map((row) => row[key]).filter(Number.isFinite);
        return [key, median(values)];
      });
      print(`${'median page'.padEnd(22)}${cells(Object.fromEntries(medians))}\n`);
    },
  };
}

const SIDE_BY_SIDE = [
  ['gate', 'gate', 2],
  ['find', 'find'],
  ['mark', 'mark'],
  ['analyse', 'analyse'],
  ['readabilityGate', 'their gate', 2],
  ['readability', 'their clone and parse'],
  ['page', 'find + mark / theirs', 2],
  ['all', 'all / theirs', 2],
];

/** Our steps and Readability's by the same clock; `run` evaluates a source text in a page. */
async function sideBySide(browser, names, run) {
  const source = await buildPageModules('iife', 'bench/side-by-side.ts');
  const out = table(`side by side, ${browser}`, SIDE_BY_SIDE);
  for (const name of names) {
    const t = await run(name, `${source};SourcelightPage.measure(${loads})`);
    const ratios = { page: (t.find + t.mark) / t.readability, all: t.all / t.readability };
    out.row(name, { ...t, ...ratios });
  }
  out.end();
}

/** Waits until the marks stand, or a page without any has had its time, and until the page has come to rest after. */
async function settle(page) {
  const until = Date.now() + 4000;
  while (Date.now() < until) {
    if ((await page.evaluate(() => CSS.highlights.size)) > 0) break;
    await page.waitForTimeout(50);
  }
  await page.evaluate(
    () =>
      new Promise((resolve) => {
        let left = 3;
        const rest = ({ didTimeout }) => {
          left -= 1;
          if (left <= 0 || didTimeout) resolve();
          else requestIdleCallback(rest, { timeout: 2000 });
        };
        requestIdleCallback(rest, { timeout: 2000 });
      }),
  );
}
/** The same time for a page where no marks will come: as long as the marks took in its turn. */
const settleFor = (time) => (page) => page.waitForTimeout(time);

const ON_OFF = [
  ['start', 'script start'],
  ['longest', 'longest task'],
  ['slowLongest', `at 1/${SLOW} speed`],
  ['script', 'all our tasks'],
  ['blocking', 'blocking +'],
  ['thread', 'thread on/off', 2],
  ['first', 'first marks', 0],
  ['largest', 'LCP on/off', 2],
  ['shift', 'CLS +', 3],
  ['slowest', 'INP +', 0],
  ['memory', 'memory + MB', 2],
];

async function onAgainstOff(on, off, server) {
  const out = table('on against off', ON_OFF);
  for (const name of server.names) {
    const address = server.address(name);
    const runs = { seenOn: [], seenOff: [], on: [], off: [], slow: [] };
    for (let i = 0; i < loads; i++) {
      const began = Date.now();
      runs.on.push(await tracedLoad(on, address, { settle }));
      const same = settleFor(Math.min(2000, Date.now() - began));
      runs.off.push(await tracedLoad(off, address, { settle: same }));
      runs.seenOn.push(await observedLoad(on, address, { settle }));
      runs.seenOff.push(await observedLoad(off, address, { settle: same }));
      if (i < 3) runs.slow.push(await tracedLoad(on, address, { settle, throttle: SLOW }));
    }
    const of = (which, key) => median(runs[which].map((run) => run[key]));
    out.row(name, {
      start: of('on', 'start'),
      longest: of('on', 'longest'),
      slowLongest: of('slow', 'longest'),
      script: of('on', 'script'),
      blocking: of('on', 'blocking') - of('off', 'blocking'),
      thread: of('on', 'thread') / of('off', 'thread'),
      first: of('seenOn', 'first'),
      largest: of('seenOn', 'largest') / of('seenOff', 'largest'),
      shift: of('seenOn', 'shift') - of('seenOff', 'shift'),
      slowest: of('seenOn', 'slowest') - of('seenOff', 'slowest'),
      memory: of('seenOn', 'memory') - of('seenOff', 'memory'),
    });
  }
  out.end();
}

const USE = [
  ['scrolling', 'scrolling on', 0],
  ['scrollingOff', 'off', 0],
  ['scrollingRatio', 'on/off', 2],
  ['typing', 'typing on', 0],
  ['typingOff', 'off', 0],
  ['typingRatio', 'on/off', 2],
];
const TYPED = 'The ferry leaves the harbour at nine, she said. '.repeat(4);

async function use(on, off, server) {
  const out = table('use', USE);
  for (const name of server.names.filter((made) => made.includes('text'))) {
    const runs = { on: [], off: [] };
    for (let i = 0; i < loads; i++) {
      const began = Date.now();
      runs.on.push(await tracedUse(on, server.address(name), { settle, text: TYPED }));
      const same = settleFor(Math.min(2000, Date.now() - began));
      runs.off.push(await tracedUse(off, server.address(name), { settle: same, text: TYPED }));
    }
    const of = (which, key) => median(runs[which].map((run) => run[key]));
    const row = {};
    for (const key of ['scrolling', 'typing']) {
      row[key] = of('on', key);
      row[`${key}Off`] = of('off', key);
      row[`${key}Ratio`] = of('on', key) / of('off', key);
    }
    out.row(name, row);
  }
  out.end();
}

const CHANGING = [
  ['follow', 'marks follow', 0],
  ['ticker', 'ticker on, %', 2],
  ['tickerOff', 'off, %', 2],
];
/** Seconds that a ticker is looked at. */
const TICKING = 20;

async function changing(on, off, server) {
  const out = table('changing', CHANGING);
  for (const name of server.names.filter((made) => made.includes('text'))) {
    const address = server.address(name);
    const follow = [];
    for (let i = 0; i < loads; i++) follow.push(await timeToFollow(on, address, { settle }));
    const cost = async (context, until) =>
      100 * (await costOfTicker(context, address, { settle: until, seconds: TICKING }));
    const ticker = await cost(on, settle);
    const tickerOff = await cost(off, settleFor(1000));
    out.row(name, { follow: median(follow), ticker, tickerOff });
  }
  out.end();
}

const HELD = [
  ['longest', 'held at most', 0],
  ['longestOff', 'off', 0],
  ['blocking', 'held over 50 +', 0],
  ['first', 'first marks', 0],
];
/** Milliseconds that a page in Firefox is looked at. */
const LOOKED_AT = 2500;

/** How long Firefox holds up a page's timers with the extension, and then without. */
async function onThenOff(firefox, server) {
  const seen = {};
  for (const which of ['on', 'off']) {
    if (which === 'off') await firefox.remove();
    for (const name of server.names) {
      const runs = [];
      for (let i = 0; i < loads; i++)
        runs.push(await heldLoad(firefox, server.observed(name), LOOKED_AT));
      seen[name] = { ...seen[name], [which]: (key) => median(runs.map((run) => run[key])) };
    }
  }
  const out = table('on, then off, Firefox', HELD);
  for (const [name, { on, off }] of Object.entries(seen)) {
    const blocking = on('blocking') - off('blocking');
    out.row(name, {
      longest: on('longest'),
      longestOff: off('longest'),
      blocking,
      first: on('first'),
    });
  }
  out.end();
}

const { findBrowser, launch } = await load('drivers', 'index');
const server = await servePages(Number(options.pages ?? (options.short ? 2 : 8)));
const running = [{ close: server.close }];

async function inChromium() {
  await build('chrome');
  const start = async (extension) => {
    const browser = await startChromium(findBrowser('chromium'), extension);
    running.push(browser);
    return browser.context;
  };
  const off = await start(false);
  await sideBySide('Chromium', server.names, async (name, source) => {
    const page = await off.newPage();
    await page.goto(server.address(name));
    const times = await page.evaluate(source);
    await page.close();
    return times;
  });
  const on = await start(true);
  await onAgainstOff(on, off, server);
  await use(on, off, server);
  await changing(on, off, server);
}

async function inFirefox() {
  const executable = findBrowser('firefox');
  if (executable === null) return;
  await build('firefox');
  const extension = resolve('dist/firefox');
  const firefox = await launch('firefox', { executable, extension, headless: true });
  running.push(firefox);
  await onThenOff(firefox, server);
  await sideBySide('Firefox', server.names, async (name, source) => {
    const page = await firefox.open(server.address(name));
    const run = () => {};
    run.toString = () =>
      `() => { ${source.replace(/;(SourcelightPage\.measure.*)$/, ';return $1')} }`;
    const times = await page.evaluate(run);
    await page.close();
    return times;
  });
}

try {
  print(`Medians of ${loads} loads, in ms; on against off and use in processor time of the page’s`);
  print('main thread; side by side, first marks, LCP, INP and all of Firefox by the clock\n');
  if (options.browser !== 'firefox') await inChromium();
  if (options.browser !== 'chromium' && !options.short) await inFirefox();
} finally {
  for (const part of running.reverse()) await part.close();
}
