// What bench:page measures in: the pages behind a local server, and Chromium with the extension and without.
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { chromium } from 'playwright-core';
import { madePages } from '../made-pages.mjs';
import { observedPage } from './firefox.mjs';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** The stored real pages' markup by id, as many as asked for, spread over the set. */
function realPages(count) {
  const corpus = resolve(process.env.CORPUS ?? join(ROOT, '../shared/corpus'));
  if (count === 0 || !existsSync(join(corpus, 'web.jsonl'))) return {};
  const ids = readFileSync(join(corpus, 'web.jsonl'), 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line).id);
  const step = Math.max(1, Math.floor(ids.length / count));
  const chosen = ids.filter((_, i) => i % step === 0).slice(0, count);
  return Object.fromEntries(
    chosen.map((id) => [
      id.slice(0, 8),
      gunzipSync(readFileSync(join(corpus, 'pages', `${id}.html.gz`))),
    ]),
  );
}

/**
 * Serves the made pages and some real ones. They run no scripts of their own: all script time in a trace is ours; under
 * `observed` they have the one that watches.
 */
export async function servePages(realCount) {
  const pages = { ...madePages(), ...realPages(realCount) };
  const server = createServer((request, response) => {
    const [, kind, name] = /^\/(p|o)\/(.*)$/.exec(request.url ?? '/') ?? [];
    const page = pages[decodeURIComponent(name ?? '')];
    const scripts = kind === 'o' ? "'unsafe-inline'" : "'none'";
    response.writeHead(page === undefined ? 404 : 200, {
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': `default-src 'self' data: 'unsafe-inline'; script-src ${scripts}`,
      'cache-control': 'no-store',
    });
    response.end(kind === 'o' && page !== undefined ? observedPage(page) : page);
  });
  await new Promise((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address();
  return {
    names: Object.keys(pages),
    address: (name) => `http://localhost:${port}/p/${encodeURIComponent(name)}`,
    observed: (name) => `http://localhost:${port}/o/${encodeURIComponent(name)}`,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}

/** Chromium without a window, with the extension or without; its profile goes with it. */
export async function startChromium(executablePath, extension) {
  const profile = mkdtempSync(join(tmpdir(), 'sourcelight-bench-'));
  const folder = join(ROOT, 'dist/chrome');
  const context = await chromium.launchPersistentContext(profile, {
    executablePath,
    headless: true,
    timeout: 120_000,
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
  if (extension && context.serviceWorkers().length === 0) {
    await context.waitForEvent('serviceworker');
  }
  return {
    context,
    close: async () => {
      await context.close();
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}
