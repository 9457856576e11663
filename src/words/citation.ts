import type { ReportedStatement } from '../messages/page-report.ts';
import { messageLanguage, words } from './words.ts';

/** A statement as somebody would cite it: its words, who says so, the article's title and address, the date of reading. */
export function citation(statement: ReportedStatement, title: string, address: string): string {
  const speaker = statement.name ?? words('sourceUnknown');
  return words('citation', statement.text, speaker, title, address, today());
}

/** An article as somebody would cite it: its title, its address, the date of reading. */
export function citedArticle(title: string, address: string): string {
  return words('citedArticle', title, address, today());
}

function today(): string {
  return new Intl.DateTimeFormat(messageLanguage(), { dateStyle: 'long' }).format(new Date());
}
