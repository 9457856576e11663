import { expect } from 'vitest';
import { type Page, until } from '../drivers/index.ts';

/** How many cards are in the page. */
export const cards = (page: Page): Promise<number> =>
  page.evaluate(() => document.querySelectorAll('sourcelight-card').length);

/** The boxes of the lines of the first mark under a name, brought to the middle of the window. */
export const markBoxes = (page: Page, highlight: string) =>
  page.evaluate((wanted) => {
    const [range] = CSS.highlights.get(wanted) ?? [];
    if (range === undefined) throw new Error(`nothing is marked ${wanted}`);
    const live = document.createRange();
    live.setStart(range.startContainer, range.startOffset);
    live.setEnd(range.endContainer, range.endOffset);
    live.startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
    return [...live.getClientRects()].map(({ left, top, right, bottom }) => ({
      left,
      top,
      right,
      bottom,
    }));
  }, highlight);

/**
 * Points at the first mark of an unnamed source, and sees that the card opens beside it, in the window, and goes with
 * Escape.
 */
export async function opensBeside(page: Page): Promise<void> {
  const boxes = await markBoxes(page, 'sourcelight-anonymous');
  const [first] = boxes;
  if (first === undefined) throw new Error('the mark has no place');
  await page.point(first.left + 40, (first.top + first.bottom) / 2);
  await until('the card', () => cards(page));
  const card = await page.evaluate(() => {
    const box = document.querySelector('sourcelight-card')?.getBoundingClientRect();
    return box === undefined
      ? null
      : {
          left: box.left,
          top: box.top,
          right: box.right,
          bottom: box.bottom,
          width: innerWidth,
          height: innerHeight,
        };
  });
  if (card === null) throw new Error('the card has gone');
  expect(card.right - card.left).toBeGreaterThan(200);
  expect(card.bottom - card.top).toBeGreaterThan(60);
  expect(card.left).toBeGreaterThanOrEqual(0);
  expect(card.top).toBeGreaterThanOrEqual(0);
  expect(card.right).toBeLessThanOrEqual(card.width);
  expect(card.bottom).toBeLessThanOrEqual(card.height);
  // A mark as tall as the window leaves no room beside it.
  const tall = boxes.at(-1)!.bottom - first.top > card.height / 2;
  const covered = boxes.some(
    (box) =>
      card.left < box.right &&
      card.right > box.left &&
      card.top < box.bottom &&
      card.bottom > box.top,
  );
  expect(covered && !tall).toBe(false);
  await page.press('Escape');
  await until('no card', async () => (await cards(page)) === 0);
}
