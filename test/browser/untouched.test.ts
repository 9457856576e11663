/** A marked page is as it was: all that a page and its reader can notice, with the extension and after its removal. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Driver } from './drivers/index.ts';
import { browsers, launchBuilt } from './support/browsers.ts';
import { quietPage, visits } from './support/quiet.ts';
import { type PageServer, servePages } from './support/server.ts';
import { marked } from './support/surfaces.ts';

type Told = Record<string, unknown>;

describe.each(browsers)('$name', (browser) => {
  let server: PageServer;
  let driver: Driver;
  let withIt: Told;
  let withoutIt: Told;
  const marksBefore: Record<string, string[]>[] = [];
  const marksAfter: Record<string, string[]>[] = [];

  /** What fails is told too, and will not be equal. */
  async function tellAll(isMarked: boolean): Promise<Told> {
    const told: Told = {};
    for (const { set, tell } of visits) {
      const page = await driver.open(server.url(`/quiet#${set}`));
      if (isMarked) marksBefore.push(await marked(page));
      for (const [name, of] of Object.entries(tell)) {
        told[name] = await of(page).catch((error: unknown) => ({ isMarked, error: String(error) }));
      }
      if (isMarked) marksAfter.push(await marked(page));
      await page.close();
    }
    return told;
  }

  beforeAll(async () => {
    server = await servePages({ '/quiet': quietPage });
    driver = await launchBuilt(browser);
    withIt = await tellAll(true);
    await driver.remove();
    withoutIt = await tellAll(false);
  });
  afterAll(async () => {
    await driver?.close();
    await server?.close();
  });

  test.each(visits.flatMap(({ tell }) => Object.keys(tell)))('%s', (name) => {
    expect(withoutIt[name]).not.toHaveProperty('error');
    expect(withIt[name]).toEqual(withoutIt[name]);
  });

  test('and the marks stay where they are, after printing too', () => {
    expect(marksBefore).toHaveLength(visits.length);
    expect(marksAfter).toEqual(marksBefore);
  });
});
