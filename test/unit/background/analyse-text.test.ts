import { expect, test } from 'vitest';
import { analyseText } from '../../../src/background/analyse-text.ts';
import { reportArticle } from '../../../src/content/report.ts';

test('stands and plans whose words are not given are left out, and places keep their number', async () => {
  const text = 'Roe backs the dam. Roe said it would hold.';
  const analysis = await analyseText(text);
  const article = {
    title: 'Dam',
    text: { text, blocks: [[0, text.length] as const] },
    sections: [{ block: 0, kind: 'article', title: 'Dam' } as const],
  };
  const report = reportArticle(article, analysis);
  expect(report.statements.map(({ text: words }) => words)).toEqual(['Roe said it would hold.']);
  expect(analysis.statements[report.statements[0]?.index ?? -1]?.span).toEqual([19, 42]);
});
