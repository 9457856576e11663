import type { ReportedStatement } from '../messages/page-report.ts';
import { messageLanguage, words } from './words.ts';

/**
 * A statement as somebody would cite it: its words, who says so, the article's title and address, the date of reading.
 *
 * @param stated the statement, and what else its sentence states, of other sources
 */
export function citation(
  stated: readonly [ReportedStatement, ...ReportedStatement[]],
  title: string,
  address: string,
): string {
  const names = new Set(stated.flatMap(({ name }) => name ?? []));
  const speakers = new Intl.ListFormat(messageLanguage()).format(names);
  return words(
    'citation',
    stated[0].text,
    speakers || words('sourceUnknown'),
    title,
    address,
    today(),
  );
}

/** An article as somebody would cite it: its title, its address, the date of reading. */
export function citedArticle(title: string, address: string): string {
  return words('citedArticle', title, address, today());
}

function today(): string {
  return new Intl.DateTimeFormat(messageLanguage(), { dateStyle: 'long' }).format(new Date());
}
