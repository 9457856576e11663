import { expect, test } from 'vitest';
import { defaults, parseSettings, withSite } from '../../../src/settings/schema.ts';

test.each([undefined, null, 'x', 7, {}, { sitesNever: 'example.org' }])(
  'the defaults stand in for %j',
  (stored) => {
    expect(parseSettings(stored)).toEqual(defaults);
  },
);

test('what is broken in a list is left out, and the rest kept', () => {
  expect(parseSettings({ sitesNever: ['a.example', 3, null] }).sitesNever).toEqual(['a.example']);
});

test('a site goes off and on again', () => {
  const off = withSite(withSite(defaults, 'b.example', false), 'a.example', false);
  expect(off.sitesNever).toEqual(['a.example', 'b.example']);
  expect(withSite(off, 'a.example', false).sitesNever).toEqual(['a.example', 'b.example']);
  expect(withSite(off, 'b.example', true).sitesNever).toEqual(['a.example']);
});
