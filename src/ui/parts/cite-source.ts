import type { ReportedArticle } from '../../messages/page-report.ts';
import { citedArticle } from '../../words/citation.ts';
import { counted, messageLanguage, number } from '../../words/words.ts';
import { describeSource, titleOfSource } from './describe.ts';
import { sections } from './sections.ts';
import { type SourceEntry, sourcesOf } from './sources.ts';
import { textLink } from './text-link.ts';

/**
 * All that an article gives to a source, as text to be pasted: who it is, the article, and each statement with a link to
 * its place. Statements of other articles of the page stand below their own.
 */
export function citeSource(entry: SourceEntry, title: string, address: string): string {
  return cite(entry, address, (article) => [citedArticle(article ?? title, address)]);
}

/** All that an article states, source by source, as text: the article once, and where the page has several, their titles. */
export function citeArticle(article: ReportedArticle, address: string): string {
  const { title, statements, reported, sentences } = article;
  const head = [citedArticle(title, address), counted('reported', reported, number(sentences))];
  const lists = sections(sourcesOf(statements)).flatMap(({ heading, entries }) => [
    heading.toLocaleUpperCase(messageLanguage()),
    ...entries.map((entry) => cite(entry, address, (other) => (other === null ? [] : [other]))),
  ]);
  return `${[head.join('\n'), ...lists].join('\n\n')}\n`;
}

/**
 * Who a source is, and its statements with links, parted by empty lines.
 *
 * @param headOf what stands above the statements of an article: null where the page has one article
 */
function cite(
  entry: SourceEntry,
  address: string,
  headOf: (article: string | null) => string[],
): string {
  const head = [titleOfSource(entry), describeSource(entry).join(' · ')];
  const byArticle = new Map<string | null, string[]>();
  for (const { article, text } of entry.statements) {
    const cited = byArticle.get(article) ?? headOf(article);
    byArticle.set(article, [...cited, `${text}\n${textLink(address, text)}`]);
  }
  return [head.join('\n'), ...[...byArticle.values()].flat()].join('\n\n');
}
