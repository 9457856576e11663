import type { ReportedArticle } from '../../messages/page-report.ts';
import { saveFile } from './save-file.ts';
import { textLink } from './text-link.ts';

/** Hands the reader the article's statements as a JSON file: for notes, spreadsheets, classes. */
export function exportArticle(article: ReportedArticle, address: string): void {
  const { title, sentences, statements } = article;
  const listed = statements.map(({ article, text, speech, kind, name, via, reason }) => ({
    ...(article !== null && { article }),
    text,
    link: textLink(address, text),
    ownWords: speech.map((span) => text.slice(...span)),
    source: { kind, name, via, reason },
  }));
  const name = title.replace(/[^\p{L}\p{N}]+/gu, '-').slice(0, 60) || 'article';
  const read = new Date().toISOString();
  const file = { title, address, read, sentences, statements: listed };
  saveFile(`${name}.json`, JSON.stringify(file, null, 2));
}
