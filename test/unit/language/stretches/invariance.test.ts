import { describe, expect, it } from 'vitest';
import { splitSentences } from '../../../../src/language/sentences/split.ts';
import { labelStretches } from '../../../../src/language/stretches/label.ts';
import { pairStretches } from '../../../../src/language/stretches/pair.ts';

const TEXT = [
  'Dam is ‘beyond repair’, says engineer',
  '“It leaks. . . and it always did,” said Ms. Ilse Marr, 5\' 11" tall, on “The Late Tide” at 4 p.m. She left.',
  '"We swim.',
  '"We sing," she said. "And we "dance" too." The so-called "dry" season ended.',
  '‘No,’ said Mr Hale. ‘The boys’ boat is ours… "Why?"’',
].join('\n\n');

function analysed(text: string) {
  const sentences = splitSentences(text);
  const stretches = labelStretches(text, sentences, pairStretches(text, sentences));
  const plain = (from: number, to: number) => text.slice(from, to).replace(/\s/g, ' ');
  return {
    sentences: sentences.map(([start, end]) => plain(start, end)),
    stretches: stretches.map(({ span: [start, end], label, rule }) => [
      plain(start, end),
      label,
      rule,
    ]),
  };
}

describe('sentences and stretches are the same', () => {
  const expected = analysed(TEXT);

  it('with carriage returns', () => {
    expect(analysed(TEXT.replaceAll('\n', '\r\n'))).toEqual(expected);
  });

  it('with one line break between paragraphs', () => {
    expect(analysed(TEXT.replaceAll('\n\n', '\n'))).toEqual(expected);
  });

  it('with paragraph separators', () => {
    expect(analysed(TEXT.replaceAll('\n\n', '\u2029'))).toEqual(expected);
  });

  it.each(['\u00a0', '\u202f', '\u2009'])('with other spaces (%j)', (space) => {
    expect(analysed(TEXT.replaceAll(' ', space))).toEqual(expected);
  });

  it('whatever was analysed before', () => {
    analysed('His film “The Late Tide” and ‘beyond repair’.');
    expect(analysed(TEXT)).toEqual(expected);
  });
});

it('never throws, on any string', () => {
  const units = [
    '"',
    '“',
    '”',
    '‘',
    '’',
    "'",
    "''",
    ' ',
    'a',
    'Said',
    '.',
    '?',
    '\n',
    '\ud83d',
    '\udc00',
    '\u202e',
    '\0',
    '=',
    '1',
    'U.S.',
  ];
  let seed = 11;
  for (let n = 0; n < 4000; n++) {
    let text = '';
    for (let k = 0; k < 20; k++) {
      seed = (seed * 1103515245 + 12345) % 2147483648;
      text += units[seed % units.length];
    }
    for (const [, label] of analysed(text).stretches) expect(label).toBeTruthy();
  }
});
