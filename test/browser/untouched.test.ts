/** A marked page is as it was: all that a page and its reader can notice, with the extension and after its removal. */
import { beforeAll, describe, expect, test } from 'vitest';
import { browsers } from './support/browsers.ts';
import { quietPage, visits } from './support/quiet.ts';
import { setStage } from './support/stage.ts';
import { marked } from './support/surfaces.ts';

type Told = Record<string, unknown>;

describe.each(browsers)('$name', (browser) => {
  const stage = setStage(browser, { pages: { '/quiet': quietPage }, faulty: true });
  let withIt: Told;
  let withoutIt: Told;
  const marksBefore: Record<string, string[]>[] = [];
  const marksAfter: Record<string, string[]>[] = [];

  /** What fails is told too, and will not be equal. */
  async function tellAll(isMarked: boolean): Promise<Told> {
    const told: Told = {};
    for (const { set, tell } of visits) {
      const page = await stage.open(`/quiet#${set}`);
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
    withIt = await tellAll(true);
    await stage.driver.remove();
    withoutIt = await tellAll(false);
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
