import type { ReportedArticle } from '../../messages/page-report.ts';
import { textLink } from './text-link.ts';

/** The names of the data file, so that tables of readers with other languages go together. */
const heads = ['article', 'text', 'link', 'ownWords', 'kind', 'name', 'via', 'reason'];

/** By this Excel knows the text for UTF-8. */
const byteOrderMark = '\ufeff';

/**
 * An article's statements as a table, a row for each, as spreadsheets read it.
 * (Comma-separated values: https://www.rfc-editor.org/rfc/rfc4180)
 *
 * @param parting what stands between cells
 */
export function asTable(
  { title, statements }: ReportedArticle,
  address: string,
  parting: ',' | ';',
): string {
  const rows = statements.map(({ article, text, speech, kind, name, via, reason }) => {
    const ownWords = speech.map((span) => text.slice(...span)).join(' … ');
    return [article ?? title, text, textLink(address, text), ownWords, kind, name, via, reason];
  });
  const lines = [heads, ...rows].map((row) => `${row.map(cell).join(parting)}\r\n`);
  return byteOrderMark + lines.join('');
}

/** Quoted; what a spreadsheet would take for a formula is made text, since a page's words are anybody's. */
function cell(value: string | null): string {
  const text = (value ?? '').replace(/^[=+\-@\t\r]/, "'$&");
  return `"${text.replaceAll('"', '""')}"`;
}
