// npm run evaluate:pages [-- --set web,news,modern] [-- --browser firefox] [-- --scripts] [-- --errors] [-- --only ID]: opens the stored
// pages in a real browser with the built extension, reads what was marked from the page's own side, and scores it.
// The folder with the pages and their scorer is ../shared/corpus, or CORPUS=DIR; nothing else needs it.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { gunzipSync } from 'node:zlib';
import sniffEncoding from 'html-encoding-sniffer';
import { build } from './build.mjs';
import { load } from './load.mjs';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
/** Marks that have not changed for this long are taken for all of them. */
const REST = 900;
const LONGEST = 8000;

const { values: options } = parseArgs({
  options: {
    set: { type: 'string', default: 'web,news,modern' },
    browser: { type: 'string', default: 'chromium' },
    only: { type: 'string' },
    scripts: { type: 'boolean', default: false },
    errors: { type: 'boolean', default: false },
  },
});
const corpus = resolve(process.env.CORPUS ?? join(ROOT, '../shared/corpus'));
const scorer = join(corpus, 'score-pages.mjs');
if (!existsSync(scorer)) {
  process.stderr.write(
    `evaluate:pages: no pages in ${corpus}; name their folder with CORPUS=DIR\n`,
  );
  process.exit(1);
}

/** The page as its server sent it, with the encoding that was lost when it was saved. */
function stored(id) {
  const bytes = gunzipSync(readFileSync(join(corpus, 'pages', `${id}.html.gz`)));
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return { bytes, charset: 'utf-8' };
  } catch {
    return { bytes, charset: sniffEncoding(bytes) };
  }
}

// Nothing but the page itself: the policy stops every other request before it is made. Without --scripts those of the
// page stay off too: several lead away from a page whose advertisements do not come.
const POLICY = options.scripts
  ? "default-src 'self' data: blob: 'unsafe-inline' 'unsafe-eval'"
  : "default-src 'self' data: 'unsafe-inline'; script-src 'none'";
const server = createServer((request, response) => {
  const id = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname.slice(3));
  if (!request.url?.startsWith('/p/') || !existsSync(join(corpus, 'pages', `${id}.html.gz`))) {
    response.writeHead(404).end();
    return;
  }
  const { bytes, charset } = stored(id);
  response.writeHead(200, {
    'content-type': `text/html; charset=${charset}`,
    'content-security-policy': POLICY,
    'cache-control': 'no-store',
  });
  response.end(bytes);
});
await new Promise((done) => server.listen(0, '127.0.0.1', done));
const address = (id) => `http://localhost:${server.address().port}/p/${encodeURIComponent(id)}`;

const { findBrowser, launch, readMarks } = await load('drivers', 'index');
const target = options.browser === 'firefox' ? 'firefox' : 'chrome';
await build(target);
const driver = await launch(options.browser, {
  executable: findBrowser(options.browser),
  extension: join(ROOT, 'dist', target),
  headless: true,
});

/** The marks of a page once they have come to rest. */
async function marksOf(id) {
  const page = await driver.open(address(id));
  const started = Date.now();
  let last = '';
  let since = Date.now();
  let marks = [];
  while (Date.now() - started < LONGEST) {
    marks = (await readMarks(page)).filter(({ name }) => name.startsWith('sourcelight-'));
    const now = JSON.stringify(marks);
    if (now !== last) {
      last = now;
      since = Date.now();
    }
    if (Date.now() - since > (marks.length > 0 ? REST : 3 * REST)) break;
    await new Promise((done) => setTimeout(done, 100));
  }
  await page.close();
  return marks;
}

const out = join(ROOT, 'dist/evaluate');
mkdirSync(out, { recursive: true });
try {
  for (const set of options.set.split(',')) {
    const file = join(corpus, `${set}.jsonl`);
    const gold = readFileSync(file, 'utf8')
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line))
      .filter(({ id }) => !options.only || id.startsWith(options.only));
    const lines = [];
    for (const { id } of gold) {
      try {
        lines.push(JSON.stringify({ id, marks: await marksOf(id) }));
      } catch (error) {
        process.stderr.write(`${id}: ${error.message}\n`);
      }
    }
    const goldFile = join(out, `${set}.jsonl`);
    const marksFile = join(out, `MARKS-${set}-${options.browser}.jsonl`);
    writeFileSync(goldFile, gold.map((row) => `${JSON.stringify(row)}\n`).join(''));
    writeFileSync(marksFile, `${lines.join('\n')}\n`);
    process.stdout.write(`\n== ${set}, ${options.browser} ==\n`);
    const args = [
      '--quote',
      'sourcelight-quote,sourcelight-speech',
      '--anonymous',
      'sourcelight-anonymous',
    ];
    if (options.errors) args.push('--errors');
    spawnSync(process.execPath, [scorer, goldFile, marksFile, ...args], { stdio: 'inherit' });
  }
} finally {
  await driver.close();
  server.close();
  server.closeAllConnections();
}
