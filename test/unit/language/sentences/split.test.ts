import { describe, expect, it } from 'vitest';
import { splitSentences } from '../../../../src/language/sentences/split.ts';

const cut = (text: string) => splitSentences(text).map(([start, end]) => text.slice(start, end));
/** Asserts that the parts, joined by one space, are split into just these parts. */
const splits = (...parts: string[]) => expect(cut(parts.join(' '))).toEqual(parts);

describe('sentence ends', () => {
  it('ends at full stops, question marks and exclamation marks before a capital', () => {
    splits('The quay was shut.', 'Who shut it?', 'Nobody knows!', 'It stays shut.');
  });

  it('keeps the closing mark and bracket with the sentence they close', () => {
    splits('“We will reopen it.”', 'The mayor left.');
    splits('"We will reopen it."', 'The mayor left.');
    splits('‘We will reopen it.’', 'The mayor left.');
    splits("''We will reopen it.''", 'The mayor left.');
    splits('(It was closed in May.)', 'Boats wait outside.');
    splits('«We will reopen it.»', 'The mayor left.');
  });

  it('keeps a closing mark behind a stray space, a straight one at the end of its line', () => {
    splits('“We will reopen it.” ”', 'The mayor left.');
    const said = '"They asked me, \'What now?\' "';
    expect(cut(`${said}\nThe mayor left.`)).toEqual([said, 'The mayor left.']);
    splits('“We asked.”', '"We will reopen it."');
  });

  it('parts the sentences of one quotation', () => {
    splits('“We waited.', 'Nobody came.', 'So we left,” Ilse Marr said.');
  });

  it('does not end before a lower-case word', () => {
    splits('“Is it safe?” she asked.');
    splits('“Run!” the warden shouted.');
    splits('The firm, Yippee! games, has closed.');
  });

  it('keeps a closed question with the name and verb that follow', () => {
    splits('“Is it safe?” Ilse Marr asked.');
    splits('"Is it safe?" Councillor Tom B. Hale asked.', '"I doubt it."');
    splits('“Is it safe?”', 'Ilse Marr had come with a list.');
  });

  it('ends at a line break, more surely at a blank line', () => {
    expect(cut('Bridge shut\nThe bridge is shut\n\nsince May')).toEqual([
      'Bridge shut',
      'The bridge is shut',
      'since May',
    ]);
    expect(cut('One line\r\nAnother\u2029Third')).toEqual(['One line', 'Another', 'Third']);
  });

  it('reads on over single line breaks in hard-wrapped text', () => {
    const wrapped = [
      'The harbour board met late on Tuesday and agreed that the old swing',
      'bridge should stay open to walkers until the new one has been built,',
      'a plan that the town had asked for. It did not say what that would',
      'cost, nor who would pay, and the treasurer left before the vote was',
      'taken.',
      '',
      'The board meets again in June.',
    ].join('\n');
    expect(cut(wrapped)).toHaveLength(3);
    expect(cut(wrapped.replaceAll('\n', '\r\n'))).toHaveLength(3);
  });
});

describe('full stops that end nothing', () => {
  it('titles and initials', () => {
    splits('“It is the best,” a reviewer wrote on X.', 'Others were less sure.');
    splits('The film was sold to X. Varga in May.');
    splits('Mr. Hale met Sen. Ida Brock and Lt. Gov. R. T. Vance at St. Olave Hall.');
    splits('J. K. Moor wrote to Dr. Pell.');
  });

  it('countries, states and firms before a name', () => {
    splits('The U.S. Embassy wrote to Tarn Corp. Chairman Eli Moss.');
    splits('She flew from Washington, D.C. Tuesday.');
  });

  it('but they may end a sentence', () => {
    splits('He lives in the U.S.', 'The rest of them do not.');
    splits('It was sold to Tarn Inc.', 'But nobody paid.');
    splits('They met at 4 p.m.', 'It was dark.');
  });

  it('numbers, decimals, dates and sections', () => {
    splits('Rates rose 3.5 percent on Sept. 4, as No. 10 had hoped.');
    splits('His answer was no.', 'Nobody laughed.');
    splits('1. Close the gate');
  });

  it('addresses on the web, file names', () => {
    splits('See www.harbour.example/news.html for more.', 'It is short.');
  });

  it('ellipses before a lower-case word', () => {
    splits('“We … well . . . we waited... and left.”', 'Then it rained.');
  });

  it('words that are abbreviations only with a capital', () => {
    splits('The children fell ill.', 'Marr stayed at home.');
  });
});

describe('any string', () => {
  it('gives nothing for nothing', () => {
    expect(splitSentences('')).toEqual([]);
    expect(splitSentences(' \n\u00a0\u2003\n')).toEqual([]);
  });

  it('keeps spans in order, trimmed and inside the text', () => {
    for (const text of [
      '\ud800. A',
      '.',
      '?!',
      '. . . .',
      'A.\u0000B',
      '”.”',
      '…',
      '1.',
      '\ufeffA. B.',
    ]) {
      let last = 0;
      for (const [start, end] of splitSentences(text)) {
        expect(start).toBeGreaterThanOrEqual(last);
        expect(end).toBeGreaterThan(start);
        expect(end).toBeLessThanOrEqual(text.length);
        expect(text.slice(start, end)).toBe(text.slice(start, end).trim());
        last = end;
      }
    }
  });
});
