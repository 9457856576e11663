// npm start [-- firefox|chromium] [--headless]: the extension in a real browser, on the sample article.
// With a display: a window; every change in the sources builds again and reloads. Without one: screenshots of the marked
// page and the popup, and the popup's summary.
import { mkdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, watch } from './build.mjs';
import { load } from './load.mjs';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const FAMILIES = { chromium: 'chromium', chrome: 'chromium', edge: 'chromium', firefox: 'firefox' };
const TARGETS = { chromium: 'chrome', firefox: 'firefox' };

function fail(message, status) {
  process.stderr.write(`${message}\n`);
  process.exit(status);
}

const args = process.argv.slice(2);
const names = args.filter((arg) => arg !== '--headless');
if (names.length > 1 || (names[0] !== undefined && !(names[0] in FAMILIES))) {
  fail('usage: npm start [-- chromium|chrome|edge|firefox] [--headless]', 2);
}
const { findBrowser, launch } = await load('drivers', 'index');
const { countMarks, servePages, summary } = await load('drivers', 'start');

const wanted = names[0] === undefined ? ['chromium', 'firefox'] : [FAMILIES[names[0]]];
const name = wanted.find((family) => findBrowser(family) !== null);
if (name === undefined) {
  const missing = {
    any: 'No browser found: install Chromium, Chrome, Edge or Firefox (Debian: apt-get install chromium firefox-esr)',
    chromium: 'No Chromium, Chrome or Edge found: install one (Debian: apt-get install chromium)',
    firefox: 'No Firefox found: install it (Debian: apt-get install firefox-esr)',
  };
  fail(missing[wanted.length > 1 ? 'any' : wanted[0]], 1);
}

const hasDisplay =
  process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
const headless = args.includes('--headless') || !hasDisplay;
const target = TARGETS[name];
await build(target);
const sample = readFileSync(join(ROOT, 'samples/fishing-limits/index.html'), 'utf8');
const server = await servePages({ '/': sample });
const driver = await launch(name, {
  executable: findBrowser(name),
  extension: join(ROOT, 'dist', target),
  headless,
  size: { width: 900, height: 1000 },
});
for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => driver.close());

try {
  const page = await driver.open(server.url('/'));
  process.stdout.write(`${name} ${driver.version} shows ${server.url('/')}\n`);
  if (headless) await takePictures(page);
  else await followChanges(page);
} finally {
  await driver.close();
  await server.close();
}

async function takePictures(page) {
  const folder = join(ROOT, 'dist/screenshots');
  mkdirSync(folder, { recursive: true });
  const file = (what) => join(folder, `${name}-${what}.png`);
  const marks = await countMarks(page);
  await page.screenshot(file('page'));
  const popup = await page.popup();
  const lines = await summary(popup);
  await popup.screenshot(file('popup'));
  await popup.close();
  process.stdout.write(`\n${lines.join('\n')}\n\nMarks in the page: ${marks}\n`);
  process.stdout.write(
    `Screenshots: ${['page', 'popup'].map((what) => relative(process.cwd(), file(what))).join(', ')}\n`,
  );
}

async function followChanges(page) {
  process.stdout.write(
    'Changes in src, public or manifest.json build again and reload the page.\n',
  );
  const stop = watch([target], async (error) => {
    if (error !== undefined) {
      process.stderr.write(`${error}\n`);
      return;
    }
    try {
      await driver.reinstall();
      await page.reload();
      process.stdout.write('Built again and reloaded.\n');
    } catch (reason) {
      process.stderr.write(`Built again, not reloaded: ${reason.message}\n`);
    }
  });
  await driver.closed;
  stop();
}
