import { expect, test } from 'vitest';
import { parseSettings } from '../../../src/settings/parse.ts';
import { defaults } from '../../../src/settings/schema.ts';

test.each([
  undefined,
  null,
  'x',
  7,
  [],
  {},
  { sitesNever: 'example.org' },
  { version: Number.NaN },
])('the defaults stand in for %j', (stored) => {
  expect(parseSettings(stored)).toEqual(defaults);
});

test('what is stored comes back as it was', () => {
  const chosen = {
    ...defaults,
    marks: { quote: false, anonymous: true, collective: true, hearsay: true },
    look: 'lines',
    colours: { quote: '#123456', unnamed: null },
    reading: 'on-request',
    sitesNever: ['a.example'],
    sitesAlways: ['b.example'],
    badge: false,
  };
  expect(parseSettings(JSON.parse(JSON.stringify(chosen)))).toEqual(chosen);
});

test('a broken value falls back alone', () => {
  const stored = {
    marks: { quote: 'no', hearsay: true },
    look: 'loud',
    colours: { quote: 'red', unnamed: '#ABCDEF' },
    sitesNever: ['a.example', 3, null, 'not a host', 'https://B.example/page', 'a.example'],
    badge: 0,
  };
  expect(parseSettings(stored)).toEqual({
    ...defaults,
    marks: { ...defaults.marks, hearsay: true },
    colours: { quote: null, unnamed: '#ABCDEF' },
    sitesNever: ['a.example', 'b.example'],
  });
});

test('what version 1 stored comes up to today', () => {
  expect(parseSettings({ version: 1, sitesNever: ['a.example'] })).toEqual({
    ...defaults,
    sitesNever: ['a.example'],
  });
});

test('what a newer version stored is read as far as it is known', () => {
  expect(parseSettings({ version: 99, badge: false, novelty: true })).toEqual({
    ...defaults,
    badge: false,
  });
});

test('a policy stands over the reader’s own choice, value by value', () => {
  const own = parseSettings({ badge: false, look: 'strong', marks: { quote: false } });
  expect(parseSettings({ badge: true, marks: { hearsay: true } }, own)).toEqual({
    ...defaults,
    look: 'strong',
    marks: { ...defaults.marks, quote: false, hearsay: true },
  });
});
