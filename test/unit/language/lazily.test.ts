import { expect, test, vi } from 'vitest';
import { lazily } from '../../../src/language/lazily.ts';

test('what is made lazily is made when first asked for, and once, even if it is nothing', () => {
  const make = vi.fn(() => null);
  const made = lazily(make);
  expect(make).not.toHaveBeenCalled();
  expect([made(), made()]).toEqual([null, null]);
  expect(make).toHaveBeenCalledOnce();
});
