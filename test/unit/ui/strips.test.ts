import { describe, expect, test } from 'vitest';
import { type Strip, stripsOf, walkStrips } from '../../../src/ui/panel/strips.ts';
import type { SourceEntry } from '../../../src/ui/parts/sources.ts';
import { reported } from './reported.ts';

const entry = (...places: readonly (readonly [number, number])[]): SourceEntry => ({
  id: 'person:ada',
  kind: 'person',
  name: 'Ada',
  via: [],
  statements: places.map((place, index) => reported({ index, place, name: 'Ada' })),
});

describe('strips', () => {
  test('lie where the statements lie', () => {
    expect(stripsOf(entry([0.25, 0.5]))).toEqual([{ index: 0, start: 25, length: 25 }]);
  });

  test('are never too short to hit, and never leave the chart', () => {
    for (const { start, length } of stripsOf(entry([0, 0.001], [0.999, 1], [1, 1]))) {
      expect(length).toBeGreaterThanOrEqual(1.5);
      expect(start).toBeGreaterThanOrEqual(0);
      expect(start + length).toBeLessThanOrEqual(100);
    }
  });
});

describe('the arrow keys', () => {
  const strip = (start: number): Strip => ({ index: start, start, length: 5 });
  const rows = [[strip(0), strip(50)], [strip(40)], [strip(10), strip(90)]];

  test.each([
    [[0, 0], 'ArrowRight', [0, 1]],
    [[0, 1], 'ArrowLeft', [0, 0]],
    [[0, 1], 'ArrowRight', null],
    [[0, 0], 'ArrowLeft', null],
    [[0, 1], 'ArrowDown', [1, 0]],
    [[1, 0], 'ArrowDown', [2, 0]],
    [[2, 1], 'ArrowUp', [1, 0]],
    [[0, 0], 'ArrowUp', null],
    [[2, 0], 'ArrowDown', null],
    [[0, 0], 'Enter', null],
  ] as const)('from %j %s leads to %j', (at, key, to) => {
    expect(walkStrips(rows, at, key)).toEqual(to);
  });
});
