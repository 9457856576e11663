import { expect, test } from 'vitest';
import { brightnessOf } from '../../../src/content/ground.ts';

test.each([
  ['rgb(255, 255, 255)', 1],
  ['rgb(0, 0, 0)', 0],
  ['rgba(228, 228, 228, 0.9)', 0.89],
  ['oklch(0.93 0.01 250)', 0.93],
  ['oklab(20% 0 0)', 0.2],
  ['lab(90 0 0)', 0.9],
  ['color(srgb 0.9 0.9 0.9)', 0.9],
])('%s is as bright as %d', (colour, brightness) => {
  expect(brightnessOf(colour)).toBeCloseTo(brightness, 1);
});

test.each(['', 'inherit', 'hwb(x y z)', 'currentcolor'])('%j is not read', (colour) => {
  expect(brightnessOf(colour)).toBeNull();
});
