import { expect, test } from 'vitest';
import { reportArticle } from '../../../src/content/report.ts';
import type { Analysis } from '../../../src/language/types.ts';

const text = 'It rained. Two guards told the Star “it poured,” because of fear. Wet.';
const analysis: Analysis = {
  sentences: [
    [0, 10],
    [11, 65],
    [66, 70],
  ],
  stretches: [{ span: [36, 48], label: 'fragment', rule: 'verb' }],
  statements: [
    {
      span: [11, 65],
      speech: [[36, 48]],
      source: { kind: 'anonymous', name: 'two guards', span: [11, 21] },
      strength: 'speech',
      cue: [22, 26],
      via: 'Star',
      reason: [49, 64],
      evidence: [{ rule: 'source-anonymous', span: [11, 21] }],
    },
  ],
};

const section = (block: number, title: string) => ({ block, kind: 'article', title }) as const;
const article = {
  title: 'Rain',
  text: {
    text,
    blocks: [
      [0, 10],
      [11, 70],
    ] as const,
  },
  sections: [section(0, 'Rain')],
};

test('a statement carries its own text, and spans within it', () => {
  const [statement] = reportArticle(article, analysis).statements;
  expect(statement).toMatchObject({
    index: 0,
    text: 'Two guards told the Star “it poured,” because of fear.',
    place: [11 / 70, 65 / 70],
    kind: 'anonymous',
    via: 'Star',
    reason: 'because of fear',
    evidence: [{ rule: 'source-anonymous', words: 'Two guards' }],
  });
  expect(statement?.speech.map((span) => statement.text.slice(...span))).toEqual(['“it poured,”']);
  expect(statement?.text.slice(...(statement.source ?? [0, 0]))).toBe('Two guards');
  expect(statement?.text.slice(...(statement.cue ?? [0, 0]))).toBe('told');
  expect(statement?.text.slice(...(statement.reasonSpan ?? [0, 0]))).toBe('because of fear');
});

test('the counts are of sentences', () => {
  expect(reportArticle(article, analysis)).toMatchObject({
    title: 'Rain',
    sentences: 3,
    reported: 1,
    quotes: 1,
    unnamed: 1,
  });
});

test('words that lie outside the statement have no span in it', () => {
  const [first] = analysis.statements;
  const statements = [
    { ...first!, source: { ...first!.source, span: [3, 9] as const }, cue: null },
  ];
  const [statement] = reportArticle(article, { ...analysis, statements }).statements;
  expect(statement?.source).toBeNull();
  expect(statement?.cue).toBeNull();
});

test('a statement of one of several articles names its own', () => {
  const both = { ...article, sections: [section(0, 'Rain'), section(1, 'Guards')] };
  const report = reportArticle(both, analysis);
  expect([report.title, report.others]).toEqual(['Rain', 1]);
  expect(report.statements.map(({ article: title }) => title)).toEqual(['Guards']);
  expect(reportArticle(article, analysis).statements[0]?.article).toBeNull();
});
