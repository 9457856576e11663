import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { REST, watchMutations } from '../../../../src/page/changes/mutations.ts';
import { documentOf } from '../document.ts';

/** jsdom's observer in the place of a browser's; the clock is the test's. */
describe('when to read again', () => {
  const document = documentOf('<p id="body">text</p><p id="clock">0</p>');
  const body = document.querySelector('#body') as Element;
  const clock = document.querySelector('#clock') as Element;
  const window = document.defaultView as unknown as typeof globalThis;
  const delivered = () => Promise.resolve();

  beforeEach(() => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
    vi.stubGlobal('MutationObserver', window.MutationObserver);
  });
  afterEach(() => {
    vi.useRealTimers();
    vi.unstubAllGlobals();
  });

  const watch = (matters: (records: readonly MutationRecord[]) => boolean = () => true) => {
    const rested = vi.fn();
    return { rested, watch: watchMutations(document, matters, rested) };
  };

  it('waits until the page rests', async () => {
    const { rested, watch: watching } = watch();
    for (let i = 0; i < 4; i++) {
      body.textContent = `text ${i}`;
      await delivered();
      vi.advanceTimersByTime(REST - 10);
      expect(rested).not.toHaveBeenCalled();
    }
    vi.advanceTimersByTime(10);
    expect(rested).toHaveBeenCalledTimes(1);
    watching.stop();
  });

  it('is not moved by what does not matter', async () => {
    const { rested, watch: watching } = watch((records) =>
      records.some(({ target }) => body.contains(target)),
    );
    clock.textContent = '1';
    await delivered();
    vi.advanceTimersByTime(10 * REST);
    expect(rested).not.toHaveBeenCalled();
    watching.stop();
  });

  it('reads a page that never rests, less and less often', async () => {
    const { rested, watch: watching } = watch();
    const calls: number[] = [];
    for (let second = 0; second < 120; second += 0.1) {
      body.textContent = `text ${second}`;
      await delivered();
      vi.advanceTimersByTime(100);
      if (rested.mock.calls.length > calls.length) calls.push(second);
    }
    expect(calls.length).toBeGreaterThan(2);
    expect(calls.length).toBeLessThan(8);
    watching.stop();
  });

  it('is silent once stopped', async () => {
    const { rested, watch: watching } = watch();
    body.textContent = 'last';
    await delivered();
    watching.stop();
    vi.advanceTimersByTime(10 * REST);
    expect(rested).not.toHaveBeenCalled();
  });
});
