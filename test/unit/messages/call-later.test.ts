import { afterEach, describe, expect, it, vi } from 'vitest';
import { callLater } from '../../../src/messages/call-later.ts';

describe('a call later', () => {
  afterEach(() => vi.unstubAllGlobals());

  it('comes after its time, unless it is called off', async () => {
    const called: string[] = [];
    clearTimeout(callLater(() => called.push('called off'), 0));
    await new Promise<void>((resolve) => callLater(resolve, 1));
    called.push('called');
    expect(called).toEqual(['called']);
  });

  it('never comes in a window that begins no timer', () => {
    vi.stubGlobal('setTimeout', () => {
      throw new Error('NS_ERROR_NOT_INITIALIZED');
    });
    expect(callLater(() => {}, 1)).toBeUndefined();
  });
});
