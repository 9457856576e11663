/** The same text has the same analysis in Node, in Chromium and in Firefox: three engines' regular expressions and Unicode. */
import { fileURLToPath } from 'node:url';
import { build, type Rolldown } from 'vite';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { analyse } from '../../src/language/analyse.ts';
import type { Analysis } from '../../src/language/types.ts';
import { refrain, soup } from '../unit/language/soup.ts';
import type { Driver } from './drivers/types.ts';
import { browsers, launchBuilt } from './support/browsers.ts';
import { samplePage } from './support/sample.ts';
import { type PageServer, servePages } from './support/server.ts';

const SEEDS = Array.from({ length: 60 }, (_, seed) => seed + 1);
const texts = [
  samplePage.replace(/<[^>]+>/g, ''),
  ...SEEDS.map((seed) => soup(seed, 150)),
  ...SEEDS.map((seed) => refrain(seed, 600)),
];

let server: PageServer;
beforeAll(async () => {
  const built = (await build({
    root: fileURLToPath(new URL('../..', import.meta.url)),
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    build: {
      write: false,
      target: ['chrome120', 'firefox146'],
      lib: { entry: 'src/language/analyse.ts', formats: ['iife'], name: 'engine' },
    },
  })) as Rolldown.RolldownOutput[];
  const script = built[0]?.output[0].code ?? '';
  server = await servePages({
    '/': `<!doctype html><title>Engine</title><script>${script.replaceAll('</script', '<\\/script')}</script>`,
  });
});
afterAll(() => server?.close());

describe.each(browsers)('$name', (browser) => {
  let driver: Driver;
  beforeAll(async () => {
    driver = await launchBuilt(browser);
  });
  afterAll(() => driver?.close());

  test('analyses as Node does', async () => {
    const page = await driver.open(server.url('/'));
    const theirs = await page.evaluate((all) => {
      const { engine } = window as unknown as {
        engine: { analyse: (text: string) => unknown };
      };
      return all.map((text) => engine.analyse(text) as Analysis);
    }, texts);
    const ours = texts.map((text) => JSON.parse(JSON.stringify(analyse(text))) as Analysis);
    expect(ours[0]?.statements.length).toBeGreaterThan(8);
    expect(theirs).toEqual(ours);
    await page.close();
  });
});
