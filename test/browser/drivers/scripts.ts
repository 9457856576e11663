import type { Frame, Mark } from './types.ts';

/** A call of `run` with `args` as an expression that yields the result as JSON (undefined as null). */
export function callAsJson(run: (...args: never[]) => unknown, args: readonly unknown[]): string {
  return `Promise.resolve((${run})(...${JSON.stringify(args)})).then((value) => JSON.stringify(value ?? null))`;
}

/**
 * Waits until a check is truthy and gives back its value; conditions instead of fixed sleeps.
 *
 * @throws after `timeout` milliseconds, with what was waited for.
 */
export async function until<T>(
  what: string,
  check: () => Promise<T> | T,
  timeout = 30_000,
): Promise<NonNullable<T>> {
  const deadline = Date.now() + timeout;
  for (;;) {
    const value = await check();
    if (value) return value;
    if (Date.now() > deadline) throw new Error(`Waited ${timeout / 1000} s for ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
}

/** Runs in a document: clicks an element of it. */
export function pressIn(selector: string): void {
  const element = document.querySelector<HTMLElement>(selector);
  if (element === null) throw new Error(`There is no ${selector}`);
  element.click();
}

/** Every mark of the page as its own scripts can read it, in the order of names and then of the text. */
export function readMarks(page: Frame): Promise<Mark[]> {
  return page.evaluate(() => {
    const found: { name: string; text: string; range: AbstractRange }[] = [];
    for (const [name, highlight] of CSS.highlights) {
      for (const range of highlight) {
        // `new`, because a page's `<img name="createRange">` would take the place of the document's method.
        const live = new Range();
        try {
          live.setStart(range.startContainer, range.startOffset);
          live.setEnd(range.endContainer, range.endOffset);
        } catch {
          // The page has shortened the text since it was marked; the browser paints nothing there.
          continue;
        }
        found.push({ name, text: live.toString(), range: live });
      }
    }
    found.sort(
      (a, b) =>
        (a.name < b.name ? -1 : a.name > b.name ? 1 : 0) ||
        (a.range as Range).compareBoundaryPoints(Range.START_TO_START, b.range as Range),
    );
    return found.map(({ name, text }) => ({ name, text }));
  });
}

/** Waits until a document keeps its size: browsers grow a popup in steps as its content comes. */
export async function settled(frame: Frame): Promise<void> {
  let before = '';
  await until('a size that stays', async () => {
    const now = await frame.evaluate(
      () =>
        new Promise<string>((resolve) => {
          setTimeout(
            () => resolve(`${innerWidth} ${innerHeight} ${document.body.scrollHeight}`),
            60,
          );
        }),
    );
    const same = now === before;
    before = now;
    return same;
  });
}
