import { expect, test } from 'vitest';
import type { ReportedArticle, ReportedStatement } from '../../../src/messages/page-report.ts';
import { asTable } from '../../../src/ui/parts/as-table.ts';
import { reported } from './reported.ts';

const article = (...statements: readonly ReportedStatement[]): ReportedArticle => ({
  title: 'The pier',
  others: 0,
  sentences: 0,
  reported: 0,
  quotes: 0,
  unnamed: 0,
  statements,
});

const rows = (parting: ',' | ';', ...statements: readonly ReportedStatement[]) =>
  asTable(article(...statements), 'https://news.example/pier', parting)
    .replace('\ufeff', '')
    .split('\r\n');

test('a row for each statement, below the heads', () => {
  const text = '“It leaks,” Holm said, and “it will,” she added.';
  const [heads, row, end] = rows(
    ',',
    reported({
      text,
      name: 'Ines Holm',
      speech: [
        [0, 11],
        [27, 37],
      ],
    }),
  );
  expect(heads).toBe('"article","text","link","ownWords","kind","name","via","reason"');
  expect(row).toMatch(/^"The pier","“It leaks,” Holm said, /);
  expect(row).toMatch(/,"“It leaks,” … “it will,”","person","Ines Holm","",""$/);
  expect(end).toBe('');
});

test('another article of the page is called by its own title', () => {
  expect(rows(';', reported({ article: 'The lamps' }))[1]).toMatch(/^"The lamps";"";/);
});

test('quotation marks and lines stay in their cell', () => {
  const [, ...rest] = rows(';', reported({ text: 'He said "no".\nThen he left; quickly.' }));
  expect(rest.join('\r\n')).toContain(';"He said ""no"".\nThen he left; quickly.";');
});

test.each(['=HYPERLINK("https://elsewhere.example")', '+1', '-1', '@sum', '\tx'])(
  'a spreadsheet takes %s for text',
  (name) => {
    const [, row] = rows(',', reported({ name }));
    expect(row).toContain(`,"'${name.replaceAll('"', '""')}","",""`);
  },
);
