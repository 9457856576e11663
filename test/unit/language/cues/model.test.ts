import { expect, test } from 'vitest';
import { chunk } from '../../../../src/language/clauses/chunk.ts';
import { featuresOf, MOST_FEATURES, SLOTS } from '../../../../src/language/cues/features.ts';
import { candidatesOf } from '../../../../src/language/cues/find.ts';
import { DIGITS } from '../../../../src/language/cues/model.ts';
import { WEIGHTS } from '../../../../src/language/cues/weights.ts';
import { attributions, frameOfText } from '../frames.ts';

test('one weight for each slot, and nothing but digits', () => {
  const digits = WEIGHTS.replace(/\s/g, '');
  expect(digits).toHaveLength(SLOTS);
  expect([...digits].every((digit) => DIGITS.includes(digit))).toBe(true);
});

test('features are slots, no more than there is room for', () => {
  const frame = frameOfText(
    'The mayor, who had told reporters that it was late, praised her plan to close the bridge, adding that “it is old.”',
  );
  const chunks = chunk(frame);
  const slots = new Int32Array(MOST_FEATURES);
  const candidates = candidatesOf(frame, chunks);
  expect(candidates.length).toBeGreaterThan(3);
  for (const candidate of candidates) {
    const count = featuresOf(frame, chunks, candidate, false, slots);
    expect(count).toBeLessThanOrEqual(MOST_FEATURES);
    for (const slot of slots.subarray(0, count)) {
      expect(slot).toBeGreaterThanOrEqual(0);
      expect(slot).toBeLessThan(SLOTS);
    }
  }
});

test('the model adds what no list holds', () => {
  expect(attributions('Ribeiro doubled down on her promise.')).toEqual(['Ribeiro < doubled']);
  expect(attributions('Ribeiro rejected the idea of a new bridge.')).toHaveLength(1);
});

test.each([
  'Ribeiro sat by the window.',
  'She walked to the bridge.',
  'The company sold the boats in May.',
  'The children played in the garden.',
  'Heat the oil and add the onions.',
  'The river rose by a metre.',
])('and leaves alone: %s', (text) => {
  expect(attributions(text)).toEqual([]);
});
