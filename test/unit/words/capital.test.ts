import { afterEach, expect, test, vi } from 'vitest';
import { capitalised } from '../../../src/words/capital.ts';

afterEach(() => vi.restoreAllMocks());

test.each([
  ['two city officials', 'Two city officials'],
  ['élan', 'Élan'],
  ['𐐨 in Deseret', '𐐀 in Deseret'],
  ['“quoted”', '“quoted”'],
  ['', ''],
])('“%s” at the head of a line is “%s”', (words, capital) => {
  expect(capitalised(words)).toBe(capital);
});

test('in a Turkish browser English words have English capitals', () => {
  const { toLocaleUpperCase } = String.prototype;
  vi.spyOn(String.prototype, 'toLocaleUpperCase').mockImplementation(function (
    this: string,
    locale = 'tr',
  ) {
    return toLocaleUpperCase.call(this, locale);
  });
  expect('i'.toLocaleUpperCase()).toBe('İ');
  expect(capitalised('inspectors')).toBe('Inspectors');
});
