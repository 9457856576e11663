import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { watchUnrest } from '../../../../src/page/changes/unrest.ts';

beforeEach(() => void vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] }));
afterEach(() => void vi.useRealTimers());

/** What is told while a page changes so many times, with so much time between. */
const told = (times: number, pause: number): boolean[] => {
  const calls: boolean[] = [];
  const { noticed } = watchUnrest((isRestless) => calls.push(isRestless));
  for (let i = 0; i < times; i++) {
    noticed();
    vi.advanceTimersByTime(pause);
  }
  return calls;
};

test('a page that changes all the time is told of once, and again when it rests', () => {
  expect(told(100, 100)).toEqual([true]);
  const calls = told(100, 100);
  vi.advanceTimersByTime(1_500);
  expect(calls).toEqual([true, false]);
});

test.each([
  ['a burst of changes', 500, 1],
  ['changes now and then', 100, 3_000],
])('%s is no unrest', (_, times, pause) => expect(told(times, pause)).toEqual([]));
