import { expect, test } from 'vitest';
import { type Box, placeCard } from '../../../../src/content/card/place.ts';

const window = { width: 800, height: 600 };
const card = { width: 300, height: 120 };

const line = (left: number, top: number, width = 400): Box => ({
  left,
  top,
  right: left + width,
  bottom: top + 20,
});

const overlaps = (box: Box, { left, top }: { left: number; top: number }) =>
  left < box.right &&
  left + card.width > box.left &&
  top < box.bottom &&
  top + card.height > box.top;

test.each<[string, Box[], number]>([
  ['in the middle', [line(100, 300)], 150],
  ['at the lower edge', [line(100, 560)], 150],
  ['at the right edge', [line(390, 300)], 780],
  ['over two lines', [line(300, 440), line(20, 470)], 40],
  ['in a tall narrow column', [line(10, 5, 90), line(10, 570, 90)], 20],
  ['in a tall column at the right', [line(650, 5, 90), line(650, 570, 90)], 700],
  ['half above the window', [line(100, -30), line(100, 0)], 150],
])('a card for a mark %s covers no line of it and stays in the window', (_, mark, at) => {
  const place = placeCard(mark, at, card, window);
  expect(mark.some((box) => overlaps(box, place))).toBe(false);
  expect(place.left).toBeGreaterThanOrEqual(0);
  expect(place.top).toBeGreaterThanOrEqual(0);
  expect(place.left + card.width).toBeLessThanOrEqual(window.width);
  expect(place.top + card.height).toBeLessThanOrEqual(window.height);
});

test('it stands below where there is room', () => {
  expect(placeCard([line(100, 300)], 150, card, window)).toEqual({ left: 150, top: 328 });
});

test('a mark that fills the window is covered at the lower edge', () => {
  const all = [{ left: 0, top: 0, right: 800, bottom: 600 }];
  expect(placeCard(all, 100, card, window)).toEqual({ left: 100, top: 472 });
});

test('a window narrower than the card shows its beginning', () => {
  expect(placeCard([line(10, 50, 100)], 60, card, { width: 200, height: 600 }).left).toBe(8);
});
