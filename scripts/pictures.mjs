// npm run pictures: the README's pictures, docs/images/{marked-page,side-panel}-{light,dark}.png: the sample article as
// Chromium shows it with the popup open, and beside the panel, put together as a reader sees them.
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from './build.mjs';
import { load } from './load.mjs';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const { findBrowser, launch, until } = await load('drivers', 'index');
const { marked, servePages, summary } = await load('drivers', 'start');

const executable = findBrowser('chromium');
if (executable === null) {
  process.stderr.write('No Chromium, Chrome or Edge found\n');
  process.exit(1);
}
await build('chrome');
const folder = mkdtempSync(join(tmpdir(), 'sourcelight-pictures-'));
const images = join(ROOT, 'docs/images');
mkdirSync(images, { recursive: true });

// The picture is of the text, so the figure makes room for it.
const sample = readFileSync(join(ROOT, 'samples/fishing-limits/index.html'), 'utf8').replace(
  /<figure>[\s\S]*?<\/figure>/,
  '',
);
const pages = { '/': sample };
const server = await servePages(pages);
const driver = await launch('chromium', {
  executable,
  extension: join(ROOT, 'dist/chrome'),
  headless: true,
  size: { width: 1180, height: 900 },
});

const dataUrl = (file) => `data:image/png;base64,${readFileSync(file, 'base64')}`;
/** The popup over the right edge of the page, as it hangs from the toolbar; the panel in the same place. */
const together = (page, popup, scheme) => `<!doctype html><title>Sourcelight</title>
  <style>
    body { margin: 0; position: relative; }
    img { display: block; }
    img + img { position: absolute; inset: 0 24px auto auto; border-radius: 0 0 10px 10px;
      box-shadow: 0 8px 28px rgb(0 0 0 / ${scheme === 'dark' ? 0.7 : 0.28}); }
  </style><img src="${dataUrl(page)}"><img src="${dataUrl(popup)}">`;

try {
  for (const scheme of ['light', 'dark']) {
    await driver.prefer(scheme);
    const page = await driver.open(server.url('/'));
    await marked(page);
    // The column stands to the left, so that the popup covers none of it.
    await page.evaluate(() => {
      for (const part of document.querySelectorAll('header, main, footer'))
        part.style.marginLeft = '24px';
    });
    const popup = await page.popup();
    await summary(popup);
    const fileOf = (what) => join(folder, `${what}-${scheme}.png`);
    await popup.screenshot(fileOf('popup'));
    await page.screenshot(fileOf('page'));
    await popup.press('.to-panel');
    const panel = await driver.panel();
    await until('the chart', () =>
      panel.evaluate(() => document.querySelector('.track .strip') !== null),
    );
    // Some way into the article, so that the panel shows where.
    await page.evaluate(() => scrollTo({ top: 600, behavior: 'instant' }));
    await until('the place', () =>
      panel.evaluate(
        () => Number.parseFloat(document.querySelector('.place')?.style.insetInlineStart) > 5,
      ),
    );
    await panel.evaluate(() =>
      document.querySelector('main').scrollTo({ top: 0, behavior: 'instant' }),
    );
    await panel.screenshot(fileOf('panel'));
    await page.screenshot(fileOf('page-below'));
    await panel.close();
    for (const [name, ...parts] of [
      ['marked-page', 'page', 'popup'],
      ['side-panel', 'page-below', 'panel'],
    ]) {
      pages['/together'] = together(...parts.map(fileOf), scheme);
      await page.goto(server.url('/together'));
      await page.screenshot(join(images, `${name}-${scheme}.png`));
    }
    await page.close();
  }
} finally {
  await driver.close();
  await server.close();
  rmSync(folder, { recursive: true, force: true });
}
