// npm run bench:page [-- --pages N] [-- --loads N] [-- --throttle 4]: what the extension costs a page, in real Chromium.
//
// Side by side: our gate, finding, analysing and marking against Mozilla Readability's gate and its clone and parse, in
// turns, on the same page. On against off: two browsers, one with the extension, the same pages in turns.
// Pages: made ones of 10 KB, 100 KB and 1 MB of text and of 50,000 elements, and the stored real pages where
// ../shared/corpus (or CORPUS=DIR) has them. They run no scripts of their own, so all script time in a trace is ours.
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { gunzipSync } from 'node:zlib';
import { chromium } from 'playwright-core';
import { build } from '../scripts/build.mjs';
import { load } from '../scripts/load.mjs';
import { buildPageModules } from '../scripts/page-modules.mjs';
import { madePages } from './made-pages.mjs';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const { values: options } = parseArgs({
  options: {
    pages: { type: 'string', default: '6' },
    loads: { type: 'string', default: '7' },
    throttle: { type: 'string', default: '1' },
  },
});
const loads = Number(options.loads);
const throttle = Number(options.throttle);

const median = (list) => [...list].sort((a, b) => a - b)[list.length >> 1] ?? Number.NaN;
const round = (number, digits = 1) => (Number.isNaN(number) ? '–' : number.toFixed(digits));

/** The real pages' markup by id, as many as asked for, spread over the set. */
function realPages() {
  const corpus = resolve(process.env.CORPUS ?? join(ROOT, '../shared/corpus'));
  if (!existsSync(join(corpus, 'web.jsonl'))) return {};
  const ids = readFileSync(join(corpus, 'web.jsonl'), 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line).id);
  const step = Math.max(1, Math.floor(ids.length / Number(options.pages)));
  const chosen = ids.filter((_, i) => i % step === 0).slice(0, Number(options.pages));
  return Object.fromEntries(
    chosen.map((id) => [
      id.slice(0, 8),
      gunzipSync(readFileSync(join(corpus, 'pages', `${id}.html.gz`))),
    ]),
  );
}

const pages = { ...madePages(), ...realPages() };
const server = createServer((request, response) => {
  const page = pages[decodeURIComponent((request.url ?? '/').slice(3))];
  response.writeHead(page === undefined ? 404 : 200, {
    'content-type': 'text/html; charset=utf-8',
    'content-security-policy': "default-src 'self' data: 'unsafe-inline'; script-src 'none'",
    'cache-control': 'no-store',
  });
  response.end(page);
});
await new Promise((done) => server.listen(0, '127.0.0.1', done));
const address = (name) => `http://localhost:${server.address().port}/p/${encodeURIComponent(name)}`;

await build('chrome');
const { findBrowser } = await load('drivers', 'index');
const executablePath = findBrowser('chromium');
const profiles = [];

/** A browser, with the extension or without. */
async function browser(extension) {
  const profile = mkdtempSync(join(tmpdir(), 'sourcelight-bench-'));
  profiles.push(profile);
  const folder = join(ROOT, 'dist/chrome');
  const context = await chromium.launchPersistentContext(profile, {
    executablePath,
    headless: true,
    args: [
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      ...(extension ? [`--disable-extensions-except=${folder}`, `--load-extension=${folder}`] : []),
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-quic',
      '--no-first-run',
    ],
    ignoreDefaultArgs: ['--disable-extensions'],
  });
  if (extension && context.serviceWorkers().length === 0)
    await context.waitForEvent('serviceworker');
  return context;
}

/** Runs in the page before anything else: what a reader would feel, and when the first mark is there. */
function observe() {
  const seen = { blocking: 0, largest: 0, shift: 0, marked: 0, loaded: 0 };
  window.seen = seen;
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) seen.blocking += Math.max(0, entry.duration - 50);
  }).observe({ type: 'longtask', buffered: true });
  new PerformanceObserver((list) => {
    seen.largest = list.getEntries().at(-1).startTime;
  }).observe({ type: 'largest-contentful-paint', buffered: true });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) seen.shift += entry.value;
  }).observe({ type: 'layout-shift', buffered: true });
  addEventListener('load', () => {
    requestIdleCallback(() => {
      seen.loaded = performance.now();
    });
  });
  const look = () => {
    if (CSS.highlights.size > 0) seen.marked = performance.now();
    else setTimeout(look, 5);
  };
  look();
}

/** One load, observed from the page. */
async function observed(context, name) {
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  if (throttle > 1) await session.send('Emulation.setCPUThrottlingRate', { rate: throttle });
  await page.addInitScript(observe);
  await page.goto(address(name));
  await page
    .waitForFunction(() => window.seen.marked > 0, undefined, { timeout: 1500 * throttle })
    .catch(() => {});
  await page.waitForTimeout(200 * throttle);
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  const seen = await page.evaluate(() => window.seen);
  await page.close();
  return {
    blocking: seen.blocking,
    largest: seen.largest,
    shift: seen.shift,
    memory: usedSize / 2 ** 20,
    first: seen.marked > 0 ? Math.max(0, seen.marked - seen.loaded) : Number.NaN,
  };
}

const SCRIPT = new Set([
  'FunctionCall',
  'EvaluateScript',
  'RunMicrotasks',
  'FireIdleCallback',
  'TimerFire',
  'v8.compile',
]);

/** One load, traced from outside: the lengths of our tasks, and of the script's start. */
async function traced(context, name) {
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  if (throttle > 1) await session.send('Emulation.setCPUThrottlingRate', { rate: throttle });
  const events = [];
  session.on('Tracing.dataCollected', ({ value }) => events.push(...value));
  const complete = new Promise((done) => session.once('Tracing.tracingComplete', done));
  await session.send('Tracing.start', {
    categories: 'devtools.timeline,v8,disabled-by-default-v8.compile',
    transferMode: 'ReportEvents',
  });
  await page.goto(address(name));
  await page.waitForTimeout(900 * throttle);
  await session.send('Tracing.end');
  await complete;
  await page.close();
  const spans = events
    .filter(({ name: event, ph, dur }) => ph === 'X' && dur > 0 && SCRIPT.has(event))
    .sort((a, b) => a.ts - b.ts || b.dur - a.dur);
  const start = spans.filter(
    ({ name: event, args }) =>
      event === 'EvaluateScript' && String(args?.data?.url ?? '').startsWith('chrome-extension:'),
  );
  // What is nested in another is counted with it; what follows without a gap is the same task.
  const tasks = [];
  for (const { ts, dur, tid } of spans) {
    const last = tasks.at(-1);
    if (last && last.tid === tid && ts <= last.end + 20) last.end = Math.max(last.end, ts + dur);
    else tasks.push({ tid, ts, end: ts + dur });
  }
  return {
    longest: Math.max(0, ...tasks.map((task) => task.end - task.ts)) / 1000,
    start: start.reduce((sum, { dur }) => sum + dur, 0) / 1000,
    total: tasks.reduce((sum, task) => sum + task.end - task.ts, 0) / 1000,
  };
}

const off = await browser(false);
const on = await browser(true);
try {
  process.stdout.write(`median of ${loads} loads, CPU slowed down ${throttle} ×\n\n`);
  process.stdout.write(
    'side by side (ms)      gate  find analyse  mark    all | readability gate  parse | all/parse\n',
  );
  const source = await buildPageModules('iife', 'bench/side-by-side.ts');
  const ratios = [];
  for (const name of Object.keys(pages)) {
    const page = await off.newPage();
    await page.goto(address(name));
    const t = await page.evaluate(`${source};SourcelightPage.measure(${loads})`);
    await page.close();
    ratios.push(t.all / t.readability);
    process.stdout.write(
      `${name.padEnd(20)} ${[t.gate, t.find, t.analyse, t.mark, t.all].map((x) => round(x).padStart(6)).join(' ')} | ${round(t.readabilityGate).padStart(16)} ${round(t.readability).padStart(6)} | ${round(t.all / t.readability, 2).padStart(6)}\n`,
    );
  }
  process.stdout.write(`median ratio ${round(median(ratios), 2)}\n\n`);
  process.stdout.write(
    'on against off        longest task  script start  all script | first marks  blocking +  LCP ratio  shift +  memory + MB\n',
  );
  for (const name of Object.keys(pages)) {
    const runs = { on: [], off: [], traced: [] };
    for (let i = 0; i < loads; i++) {
      runs.off.push(await observed(off, name));
      runs.on.push(await observed(on, name));
      runs.traced.push(await traced(on, name));
    }
    const of = (which, key) => median(runs[which].map((run) => run[key]));
    const more = (key) => of('on', key) - of('off', key);
    process.stdout.write(
      `${name.padEnd(20)} ${[
        round(of('traced', 'longest')).padStart(10),
        round(of('traced', 'start')).padStart(12),
        round(of('traced', 'total')).padStart(11),
        '|',
        round(of('on', 'first'), 0).padStart(8),
        round(more('blocking'), 0).padStart(11),
        round(of('on', 'largest') / of('off', 'largest'), 2).padStart(10),
        round(more('shift'), 3).padStart(9),
        round(more('memory'), 2).padStart(9),
      ].join(' ')}\n`,
    );
  }
} finally {
  await on.close();
  await off.close();
  server.close();
  server.closeAllConnections();
  for (const profile of profiles) rmSync(profile, { recursive: true, force: true });
}
