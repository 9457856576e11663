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

const statementsOf = async (text: string) =>
  (await analyseText(text)).statements.map(({ span, source, speech }) => [
    text.slice(...span),
    source.name,
    speech.map((words) => text.slice(...words)),
  ]);

test('what one source says in one sentence is one statement, with all its words', async () => {
  const sentence = '“It is dry,” Ida Roe said on Monday, adding that the dam “would hold”.';
  expect(await statementsOf(sentence)).toEqual([
    [sentence, 'Ida Roe', ['“It is dry,”', '“would hold”']],
  ]);
});

test('two sources in one sentence, and one in two, stay two statements', async () => {
  const both = 'Ida Roe said that it was dry, but Ben Lund said that it was not.';
  expect(await statementsOf(both)).toEqual([
    [both, 'Ida Roe', []],
    [both, 'Ben Lund', []],
  ]);
  const text = 'Ida Roe said that it was dry. Roe said that the dam would hold.';
  expect((await statementsOf(text)).map(([, name]) => name)).toEqual(['Ida Roe', 'Ida Roe']);
});

test('unnamed sources that other words stand for are two, so that both are marked', async () => {
  const text = 'A guard said that it was dry, and another guard said that the dam would hold.';
  const { statements } = await analyseText(text);
  const words = statements.flatMap(({ source }) => source.span ?? []);
  expect(words).toHaveLength(4);
});
