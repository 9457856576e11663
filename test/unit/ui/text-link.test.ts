import { expect, test } from 'vitest';
import { textLink } from '../../../src/ui/parts/text-link.ts';

test.each([
  [
    'a few words',
    'https://a.example/wall',
    'It holds',
    'https://a.example/wall#:~:text=It%20holds',
  ],
  [
    'more words, by their ends',
    'https://a.example/wall?page=2',
    'One two three four five six seven eight nine ten eleven.',
    'https://a.example/wall?page=2#:~:text=One%20two%20three%20four%20five,seven%20eight%20nine%20ten%20eleven.',
  ],
  [
    'what has a meaning in such links',
    'https://a.example/wall#top',
    'Well-known, & safe',
    'https://a.example/wall#:~:text=Well%2Dknown%2C%20%26%20safe',
  ],
  [
    'text that a page has cut in the middle of a character',
    'https://a.example/wall',
    'It holds \ud83d',
    'https://a.example/wall#:~:text=It%20holds%20%EF%BF%BD',
  ],
])('a link leads to %s', (_, address, text, link) => {
  expect(textLink(address, text)).toBe(link);
});
