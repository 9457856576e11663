/**
 * A page that Chromium loads ahead of the reader, by the page's own speculation rules. Playwright switches that off, so
 * here the pages drive the browser themselves, and tell a server of the test what they see. Firefox loads none ahead.
 */
import { spawn } from 'node:child_process';
import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { BODY, SPOKEN } from './support/awkward.ts';
import { browsers, builtFolder } from './support/browsers.ts';

const page = (inside: string) =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><title>Pier stays closed</title>${inside}</html>`;

const PAGES: Readonly<Record<string, string>> = {
  // Leads on once it is marked itself, so that the page ahead has had as long to be.
  '/from':
    page(`<script type="speculationrules">{"prerender":[{"urls":["/ahead"],"eagerness":"immediate"}]}</script>
    <article>${BODY}</article><script>
    const look = async () => {
      if (CSS.highlights.size > 0 && await (await fetch('/is-loaded')).json()) location.href = '/ahead';
      else setTimeout(look, 50);
    };
    look();</script>`),
  '/ahead': page(`<article>${BODY}</article><script>
    if (document.prerendering) addEventListener('load', () => fetch('/loaded'));
    document.addEventListener('prerenderingchange', () => {
      const before = CSS.highlights.size;
      const look = () => {
        const ranges = [...(CSS.highlights.get('sourcelight-speech') ?? [])];
        const speech = ranges.map((range) => range.startContainer.data.slice(range.startOffset, range.endOffset));
        if (speech.length > 0) fetch('/seen', { method: 'POST', body: JSON.stringify({ before, speech }) });
        else setTimeout(look, 20);
      };
      look();
    });</script>`),
};

/** A copy of the extension whose welcome page does not come in front: a page in the background loads nothing ahead. */
async function withoutWelcome(copy: string): Promise<string> {
  await cp(builtFolder('chromium'), copy, { recursive: true });
  const assets = join(copy, 'assets');
  for (const file of (await readdir(assets)).filter((name) => name.endsWith('.js'))) {
    const script = await readFile(join(assets, file), 'utf8');
    const mute = script.replace('onInstalled.addListener(', 'onInstalled.hasListener(');
    await writeFile(join(assets, file), mute);
  }
  return copy;
}

describe.each(browsers.filter(({ name }) => name === 'chromium'))('$name', ({ executable }) => {
  const undo: (() => unknown)[] = [];
  afterAll(async () => {
    for (const step of undo.reverse()) await step();
  });

  test('a page that is loaded ahead is left alone until it is opened, and marked then', async () => {
    let isLoaded = false;
    const folder = await mkdtemp(join(tmpdir(), 'sourcelight-ahead-'));
    undo.push(() => rm(folder, { recursive: true, force: true, maxRetries: 5 }));
    const extension = await withoutWelcome(join(folder, 'extension'));
    const seen = new Promise<unknown>((resolve) => {
      const server = createServer(async (request, response) => {
        const body = String(Buffer.concat(await request.toArray()));
        const path = request.url ?? '/';
        if (path === '/loaded') isLoaded = true;
        if (path === '/seen') resolve(JSON.parse(body));
        response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
        response.end(path === '/is-loaded' ? String(isLoaded) : PAGES[path]);
      });
      undo.push(() => {
        server.closeAllConnections();
        server.close();
      });
      server.listen(0, '127.0.0.1', () => {
        const { port } = server.address() as AddressInfo;
        const options = [
          '--headless',
          ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
          '--no-first-run',
          `--user-data-dir=${join(folder, 'profile')}`,
          `--disable-extensions-except=${extension}`,
          `--load-extension=${extension}`,
          `http://localhost:${port}/from`,
        ];
        const browser = spawn(executable, options, { stdio: 'ignore' });
        const ended = new Promise((end) => browser.once('exit', end));
        undo.push(() => {
          browser.kill();
          return ended;
        });
      });
    });
    expect(await seen).toEqual({ before: 0, speech: [SPOKEN] });
  });
});
