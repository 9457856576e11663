import { expect, test } from 'vitest';
import { unnamedWords } from '../../../src/content/unnamed-words.ts';

const text = 'An official, who asked not to be named, spoke. Both of them, who were there, agreed.';

test.each([
  ['the clause behind the name is left out', 'an official', [0, 38], 'An official'],
  ['a phrase that is the name stays', 'an official', [0, 11], 'An official'],
  ['other words than the name stay whole', 'two clerks', [47, 75], 'Both of them, who were there'],
] as const)('%s', (_, name, span, words) => {
  const found = unnamedWords(text, { kind: 'anonymous', name, span });
  expect(found && text.slice(...found)).toBe(words);
});

test('where no words stand for the source there are none', () => {
  expect(unnamedWords(text, { kind: 'anonymous', name: 'an official', span: null })).toBeNull();
});
