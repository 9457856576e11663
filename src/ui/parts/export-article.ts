import type { ReportedArticle } from '../../messages/page-report.ts';
import { saveFile } from './save-file.ts';

/** Hands the reader the article's statements as a JSON file: for notes, spreadsheets, classes. */
export function exportArticle({ title, sentences, statements }: ReportedArticle): void {
  const listed = statements.map(({ article, text, speech, kind, name, via, reason }) => ({
    ...(article !== null && { article }),
    text,
    ownWords: speech.map((span) => text.slice(...span)),
    source: { kind, name, via, reason },
  }));
  const name = title.replace(/[^\p{L}\p{N}]+/gu, '-').slice(0, 60) || 'article';
  saveFile(`${name}.json`, JSON.stringify({ title, sentences, statements: listed }, null, 2));
}
