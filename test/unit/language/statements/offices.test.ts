import { describe, expect, test } from 'vitest';
import { analyse } from '../../../../src/language/analyse.ts';

/** Who says it, in the order of the text. */
const saying = (text: string) => analyse(text).statements.map(({ source }) => source.name);

describe('an office with several fields', () => {
  test.each([
    ['Trade and Industry Minister Ida Brock said it was late.'],
    ['Culture, Media and Sport Secretary Ida Brock said it was late.'],
    ['The health and social care secretary, Ida Brock, said it was late.'],
    [
      'It was backed by Environment, Food and Rural Affairs Secretary Ida Brock, who said it was late.',
    ],
  ])('is one: %s', (text) => expect(saying(text).at(-1)).toBe('Ida Brock'));

  test.each([
    ['They discussed trade, and Norwegian Prime Minister Ida Brock said it was late.', 'Ida Brock'],
    ['Jan Roe and Education Minister Ida Brock said it was late.', 'Jan Roe and Ida Brock'],
  ])('is none: %s', (text, name) => expect(saying(text)).toEqual([name]));
});

describe('ministers of whom each has a field', () => {
  const TWO =
    'Education Secretary Ida Brock said it was late. Culture, Media and Sport Secretary Jan Roe said it was cold.';

  test.each([
    ['The education secretary', 'Ida Brock'],
    ['The culture secretary', 'Jan Roe'],
    ['The sport secretary', 'Jan Roe'],
    ['The foreign secretary', 'The foreign secretary'],
    ['The shadow education secretary', 'The shadow education secretary'],
  ])('%s is %s', (phrase, name) =>
    expect(saying(`${TWO} ${phrase} said it was dry.`)[2]).toBe(name),
  );
});
