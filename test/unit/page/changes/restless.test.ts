import { JSDOM } from 'jsdom';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Restless } from '../../../../src/page/changes/restless.ts';

describe('places that never rest', () => {
  const { document } = new JSDOM('').window;
  const place = () => document.createElement('b');
  beforeEach(() => void vi.useFakeTimers({ toFake: ['performance'] }));
  afterEach(() => void vi.useRealTimers());

  /** Lets some places change and be read, and tells how long the first waits from then on. */
  const read = (restless: Restless, places: readonly Node[], news: boolean): number => {
    for (const one of places) restless.changed(one);
    restless.reading();
    restless.settled(news);
    return Math.max(0, restless.changed(places[0]!) - performance.now());
  };

  it('wait longer each time, with a bound', () => {
    const restless = new Restless();
    const ticker = place();
    const waits = Array.from({ length: 10 }, () => read(restless, [ticker], false));
    expect(waits.slice(0, 5)).toEqual([0, 0, 1_000, 2_000, 4_000]);
    expect(waits.at(-1)).toBe(60_000);
  });

  it('are forgotten once something new came of them', () => {
    const restless = new Restless();
    const ticker = place();
    for (let i = 0; i < 5; i++) read(restless, [ticker], false);
    expect(read(restless, [ticker], true)).toBe(0);
    expect(read(restless, [ticker], false)).toBe(0);
  });

  it('do not make others wait', () => {
    const restless = new Restless();
    for (let i = 0; i < 5; i++) read(restless, [place()], false);
    expect(restless.changed(place())).toBe(0);
  });

  it('are not looked for where the whole page changes', () => {
    const restless = new Restless();
    const page = Array.from({ length: 50 }, place);
    for (let i = 0; i < 5; i++) expect(read(restless, page, false)).toBe(0);
    for (const one of page) restless.changed(one);
    expect(restless.isFull).toBe(true);
  });
});
