import { JSDOM } from 'jsdom';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { REST, watchMutations } from '../../../../src/page/changes/mutations.ts';

/** jsdom's observer in the place of a browser's; the clock is the test's. */
describe('when to read again', () => {
  const { document } = new JSDOM('<p id="body">text</p><p id="clock">0</p>', {
    pretendToBeVisual: true,
  }).window;
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

  const watch = (matters: (place: Node) => boolean = () => true) => {
    const rested = vi.fn();
    const placesOf = (records: readonly MutationRecord[]) =>
      records.map(({ target }) => target).filter(matters);
    return { rested, watch: watchMutations(document, placesOf, rested) };
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
    const { rested, watch: watching } = watch((place) => body.contains(place));
    clock.textContent = '1';
    await delivered();
    vi.advanceTimersByTime(10 * REST);
    expect(rested).not.toHaveBeenCalled();
    watching.stop();
  });

  /** How often a page is read in ten minutes that changes all the time, with so much work each time. */
  const readings = async (work: number) => {
    const { rested, watch: watching } = watch();
    rested.mockImplementation(() => watching.spent(work));
    for (let second = 0; second < 600; second += 0.1) {
      body.textContent = `text ${second}`;
      await delivered();
      vi.advanceTimersByTime(100);
    }
    watching.stop();
    return rested.mock.calls.length;
  };

  it.each([10, 50, 300])(
    'reads a page that never rests for less than 1 % of the time: %s ms',
    async (work) => {
      const times = await readings(work);
      expect(times).toBeGreaterThan(5);
      expect(times * work).toBeLessThan(6000);
    },
  );

  it('reads a place that settles nothing ever less often, and others as soon as they rest', async () => {
    const { rested, watch: watching } = watch();
    let news = false;
    rested.mockImplementation(() => watching.settled(news));
    const tick = async (seconds: number) => {
      const before = rested.mock.calls.length;
      for (let at = 0; at < seconds; at += 0.1) {
        clock.textContent = String(at);
        await delivered();
        vi.advanceTimersByTime(100);
      }
      return rested.mock.calls.length - before;
    };
    expect(await tick(60)).toBeGreaterThan(5);
    expect(await tick(60)).toBeLessThan(5);
    const before = rested.mock.calls.length;
    news = true;
    body.textContent = 'a line that is new';
    await delivered();
    await tick(0.2);
    expect(rested).toHaveBeenCalledTimes(before + 1);
    watching.stop();
  });

  it('reads a page that changes now and then as soon as it rests', async () => {
    const { rested, watch: watching } = watch();
    rested.mockImplementation(() => watching.spent(20));
    for (let change = 1; change <= 4; change++) {
      body.textContent = `text ${change}`;
      await delivered();
      vi.advanceTimersByTime(REST);
      expect(rested).toHaveBeenCalledTimes(change);
    }
    watching.stop();
  });

  it('reads a tab that nobody looks at once somebody does', async () => {
    const { rested, watch: watching } = watch();
    const hidden = vi.spyOn(document, 'hidden', 'get').mockReturnValue(true);
    body.textContent = 'text in the dark';
    await delivered();
    vi.advanceTimersByTime(REST);
    expect(rested).not.toHaveBeenCalled();
    hidden.mockReturnValue(false);
    document.dispatchEvent(new window.Event('visibilitychange'));
    expect(rested).toHaveBeenCalledTimes(1);
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
