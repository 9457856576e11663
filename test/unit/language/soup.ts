/** Texts that nobody would write, made of what the engine looks at; the same numbers give the same texts. */

const PIECES = [
  '“',
  '”',
  '"',
  "'",
  '‘',
  '’',
  "''",
  '``',
  '«',
  '»',
  '(',
  ')',
  '[',
  ']',
  '—',
  ' – ',
  '-',
  ',',
  '.',
  '…',
  '...',
  '?',
  '!',
  ':',
  ';',
  '\n',
  '\n\n',
  '\r\n',
  '\r',
  '\u2028',
  ' ',
  ' ',
  ' ',
  ' ',
  '\u00a0',
  '\t',
  '\u200b',
  '\ufeff',
  '\u00ad',
  '\u0000',
  '\ud83d\ude00',
  '\ud83d',
  '\ude00',
  'e\u0301',
  'ﬁ',
  'İ',
  'ß',
  '中文',
  'عربي',
  '0',
  '1,000.5',
  '$3m',
  '@handle',
  '#tag',
  'https://example.org/a?b="c"',
  'a.m.',
  'U.S.',
  'J.',
  'Mr.',
  'Dr. ',
  'St. ',
  'Sen. ',
  'No. ',
  'said',
  'says',
  'told',
  'added',
  'according to',
  'reportedly',
  'allegedly',
  'is expected to',
  'who',
  'which',
  'that',
  'because',
  'citing',
  'and',
  'or',
  'but',
  'not',
  'he',
  'she',
  'they',
  'it',
  'him',
  'her',
  'the',
  'a',
  'two',
  'of',
  'in',
  'officials',
  'sources',
  'spokesman',
  'critics',
  'people',
  'a person familiar with the matter',
  'on condition of anonymity',
  'declined to comment',
  'not authorised to speak',
  'the outlet',
  'the report',
  'Courier',
  'Ministry',
  'Odile',
  'Karsten',
  'Brandt',
  'O’Leary',
  'van der Berg',
  'McKay',
  'Monday',
  'in 1984',
  'was',
  'were',
  'has been',
  'to be',
  'think',
  'believes',
  'known as',
  'so-called',
  'word',
  'constructor',
  '__proto__',
  'toString',
  'hasOwnProperty',
  'wants',
  'ship',
  'walked',
  'bridge',
  'closed',
  'letter',
  'By the ministry’s account',
  'asked',
  'whether',
  'if',
  'when',
  'I',
  'we',
] as const;

/** Numbers from 0 to below 1 (mulberry32). */
export function numbers(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** A text of this many pieces: with a space between most of them, so that they are often words. */
export function soup(seed: number, length: number): string {
  const next = numbers(seed);
  const spaced = next() * 1.2;
  let text = '';
  for (let i = 0; i < length; i++) {
    text += PIECES[Math.floor(next() * PIECES.length)];
    if (next() < spaced) text += ' ';
  }
  return text;
}

/** A text of a few pieces over and over: what makes loops and recursions run away. */
export function refrain(seed: number, length: number): string {
  const next = numbers(seed);
  const unit = soup(Math.floor(next() * 1e9), 1 + Math.floor(next() * 5));
  return unit.repeat(Math.ceil(length / unit.length)).slice(0, length);
}
