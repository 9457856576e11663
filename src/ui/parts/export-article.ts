import type { ReportedArticle } from '../../messages/page-report.ts';
import { number } from '../../words/words.ts';
import { asTable } from './as-table.ts';
import { citeArticle } from './cite-source.ts';
import { saveFile } from './save-file.ts';
import { textLink } from './text-link.ts';

/** What an article's list can be saved as: a table for spreadsheets, text for notes, data for programs. */
export type ExportFormat = 'csv' | 'txt' | 'json';

interface Written {
  readonly type: string;
  readonly write: (article: ReportedArticle, address: string) => string;
}

const formats: Readonly<Record<ExportFormat, Written>> = {
  csv: { type: 'text/csv', write: forSpreadsheets },
  txt: { type: 'text/plain', write: citeArticle },
  json: { type: 'application/json', write: asData },
};

/** Hands the reader all that the article states, as a file. */
export function exportArticle(
  article: ReportedArticle,
  address: string,
  format: ExportFormat,
): void {
  const { type, write } = formats[format];
  const name = article.title.replace(/[^\p{L}\p{N}]+/gu, '-').slice(0, 60) || 'article';
  saveFile(`${name}.${format}`, write(article, address), type);
}

/** Where numbers are written with a comma, spreadsheets part the cells by semicolons. */
function forSpreadsheets(article: ReportedArticle, address: string): string {
  return asTable(article, address, number(0.5).includes(',') ? ';' : ',');
}

function asData({ title, sentences, statements }: ReportedArticle, address: string): string {
  const listed = statements.map(({ article, text, speech, kind, name, via, reason }) => ({
    ...(article !== null && { article }),
    text,
    link: textLink(address, text),
    ownWords: speech.map((span) => text.slice(...span)),
    source: { kind, name, via, reason },
  }));
  const read = new Date().toISOString();
  return JSON.stringify({ title, address, read, sentences, statements: listed }, null, 2);
}
