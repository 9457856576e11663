import { describe, expect, test } from 'vitest';
import { markSpans, merged, touched, without } from '../../../src/content/mark-spans.ts';
import type { Analysis, SourceKind, Span, Statement } from '../../../src/language/types.ts';
import { defaults } from '../../../src/settings/schema.ts';

const text = [
  'Two clerks told the Gazette the vault was open.',
  '“Nobody locked it,” Vera Lind said.',
  'One of them called it “a habit.”',
  'The bank opens at nine.',
].join(' ');

const spanOf = (words: string): Span => {
  const start = text.indexOf(words);
  if (start < 0) throw new Error(`not in the text: ${words}`);
  return [start, start + words.length];
};

const statement = (
  sentence: string,
  kind: SourceKind,
  source: string,
  speech: readonly string[] = [],
): Statement => ({
  span: spanOf(sentence),
  speech: speech.map(spanOf),
  source: { kind, name: source, span: spanOf(source) },
  strength: 'speech' as const,
  cue: null,
  via: null,
  reason: null,
  evidence: [{ rule: 'verb' as const, span: spanOf(source) }],
});

const sentences = [
  'Two clerks told the Gazette the vault was open.',
  '“Nobody locked it,” Vera Lind said.',
  'One of them called it “a habit.”',
  'The bank opens at nine.',
].map(spanOf);

const analysis: Analysis = {
  sentences,
  stretches: [
    { span: spanOf('“Nobody locked it,”'), label: 'quote', rule: 'test' },
    { span: spanOf('“a habit.”'), label: 'fragment', rule: 'test' },
  ],
  statements: [
    statement('Two clerks told the Gazette the vault was open.', 'anonymous', 'Two clerks'),
    statement('“Nobody locked it,” Vera Lind said.', 'person', 'Vera Lind', [
      '“Nobody locked it,”',
    ]),
    statement('One of them called it “a habit.”', 'anonymous', 'One of them', ['“a habit.”']),
  ],
};

const wordsOf = (spans: readonly Span[]) => spans.map((span) => text.slice(...span));

describe('what the highlights cover', () => {
  const spans = markSpans(text, analysis, defaults.marks);

  test('a quote covers the whole sentence, unless an unnamed source does', () => {
    expect(wordsOf(spans.quote)).toEqual(['“Nobody locked it,” Vera Lind said.']);
    expect(wordsOf(spans.anonymous)).toEqual([
      'Two clerks told the Gazette the vault was open.',
      'One of them called it “a habit.”',
    ]);
  });

  test('own words are marked whoever speaks, the words for a source only where it is unnamed', () => {
    expect(wordsOf(spans.speech)).toEqual(['“Nobody locked it,”', '“a habit.”']);
    expect(wordsOf(spans.source)).toEqual(['Two clerks', 'One of them']);
  });

  test('titles and scare quotes are not marked', () => {
    const scare: Analysis = {
      sentences,
      stretches: [{ span: spanOf('“a habit.”'), label: 'scare', rule: 'test' }],
      statements: [],
    };
    expect(markSpans(text, scare, defaults.marks)).toEqual({
      quote: [],
      anonymous: [],
      collective: [],
      hearsay: [],
      speech: [],
      source: [],
    });
  });

  test('only the kinds that are wanted are marked, and a sentence has one tint', () => {
    const all = { quote: true, anonymous: true, collective: true, hearsay: true };
    const groups: Analysis = {
      ...analysis,
      statements: [
        statement('The bank opens at nine.', 'collective', 'The bank'),
        statement('One of them called it “a habit.”', 'hearsay', 'it', ['“a habit.”']),
      ],
    };
    expect(wordsOf(markSpans(text, groups, all).collective)).toEqual(['The bank opens at nine.']);
    expect(markSpans(text, groups, all).hearsay).toEqual([]);
    expect(wordsOf(markSpans(text, groups, { ...all, quote: false }).hearsay)).toEqual([
      'One of them called it “a habit.”',
    ]);
    expect(markSpans(text, analysis, { ...all, anonymous: false }).source).toEqual([]);
    expect(
      markSpans(text, analysis, { ...all, quote: false }).speech.map(([start]) => start),
    ).toEqual([text.indexOf('“a habit.”')]);
  });

  test('the dashed line leaves out what the solid line covers', () => {
    const overlapping: Analysis = {
      ...analysis,
      statements: [
        statement('One of them called it “a habit.”', 'anonymous', 'One of them called it “a', [
          '“a habit.”',
        ]),
      ],
    };
    expect(wordsOf(markSpans(text, overlapping, defaults.marks).source)).toEqual([
      'One of them called it ',
    ]);
  });
});

describe('arithmetic of spans', () => {
  test('merged sorts, joins what overlaps and drops what is empty', () => {
    expect(
      merged([
        [5, 9],
        [0, 3],
        [8, 12],
        [4, 4],
      ]),
    ).toEqual([
      [0, 3],
      [5, 12],
    ]);
    expect(
      merged([
        [0, 3],
        [3, 5],
      ]),
    ).toEqual([
      [0, 3],
      [3, 5],
    ]);
  });

  test('a sentence is touched by one shared character, not by a border', () => {
    const two: Span[] = [
      [0, 10],
      [11, 20],
    ];
    expect(touched(two, [[9, 11]])).toEqual([[0, 10]]);
    expect(touched(two, [[10, 11]])).toEqual([]);
    expect(touched(two, [[9, 12]])).toEqual(two);
    expect(touched(two, [])).toEqual([]);
  });

  test('without cuts holes and keeps the rest', () => {
    expect(
      without(
        [
          [0, 10],
          [20, 30],
        ],
        [
          [3, 5],
          [18, 30],
        ],
      ),
    ).toEqual([
      [0, 3],
      [5, 10],
    ]);
  });
});
