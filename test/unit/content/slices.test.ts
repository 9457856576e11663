import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { runInSlices } from '../../../src/content/slices.ts';

/** The clock is the test's; a page is idle when the test says so. */
describe('work in slices', () => {
  let waiting: (() => void)[] = [];
  const postTask = vi.fn(async (task: () => void, _: { priority: string }) => {
    waiting.push(task);
  });
  /** The page has nothing better to do: whatever waits for that goes on. */
  const idle = async () => {
    for (const task of waiting.splice(0)) task();
    await vi.advanceTimersByTimeAsync(0);
  };
  beforeEach(() => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
    vi.stubGlobal('scheduler', { postTask });
    waiting = [];
    postTask.mockClear();
  });
  afterEach(() => {
    vi.useRealTimers();
    vi.unstubAllGlobals();
  });

  /** So many steps of so many milliseconds each; counts those that were taken. */
  const work = (steps: number, each: number) => {
    const taken = { count: 0 };
    const run = function* () {
      for (; taken.count < steps; taken.count++) {
        yield;
        vi.advanceTimersByTime(each);
      }
      return 'done';
    };
    return { taken, steps: run() };
  };
  const start = (steps: Generator<unknown, string>, signal = new AbortController().signal) => {
    const spent: number[] = [];
    return { spent, result: runInSlices(steps, signal, (time) => spent.push(time)) };
  };

  it('begins when the page is idle, as what matters least', async () => {
    const { taken, steps } = work(3, 1);
    const { result } = start(steps);
    expect(taken.count).toBe(0);
    expect(postTask).toHaveBeenCalledWith(expect.any(Function), { priority: 'background' });
    await idle();
    expect(await result).toBe('done');
  });

  it('gives way after eight milliseconds, and tells what each slice took', async () => {
    const { taken, steps } = work(12, 2);
    const { spent, result } = start(steps);
    await idle();
    expect(taken.count).toBe(4);
    await idle();
    await idle();
    expect(await result).toBe('done');
    expect(spent).toEqual([8, 8, 8]);
  });

  it('goes on in a page that is never idle', async () => {
    const { taken, steps } = work(12, 2);
    start(steps);
    await vi.advanceTimersByTimeAsync(199);
    expect(taken.count).toBe(0);
    await vi.advanceTimersByTimeAsync(1);
    expect(taken.count).toBe(4);
  });

  it('says nothing of a window that is being closed, and takes neither task nor timer', async () => {
    const unheard = vi.fn();
    process.on('unhandledRejection', unheard);
    const closed = () => new Error('The window is closed');
    vi.stubGlobal('scheduler', { postTask: () => Promise.reject(closed()) });
    vi.stubGlobal('setTimeout', () => {
      throw closed();
    });
    const { result } = start(work(1, 1).steps);
    const ended = vi.fn();
    result.then(ended, ended);
    // Node tells of what nobody has heard once all promises have been looked after.
    await new Promise((resolve) => setImmediate(resolve));
    process.off('unhandledRejection', unheard);
    expect(unheard).not.toHaveBeenCalled();
    expect(ended).not.toHaveBeenCalled();
  });

  it('ends between two slices when it is called off', async () => {
    const controller = new AbortController();
    const { taken, steps } = work(12, 2);
    const { result } = start(steps, controller.signal);
    await idle();
    controller.abort();
    await idle();
    expect(await result).toBeNull();
    expect(taken.count).toBe(4);
  });
});
