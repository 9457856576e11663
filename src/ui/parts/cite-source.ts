import { citedArticle } from '../../words/citation.ts';
import { describeSource, titleOfSource } from './describe.ts';
import type { SourceEntry } from './sources.ts';
import { textLink } from './text-link.ts';

/**
 * All that an article gives to a source, as text to be pasted: who it is, the article, and each statement with a link to
 * its place. Statements of other articles of the page stand below their own.
 */
export function citeSource(entry: SourceEntry, title: string, address: string): string {
  const head = [titleOfSource(entry), describeSource(entry).join(' · ')];
  const byArticle = new Map<string, string[]>();
  for (const { article, text } of entry.statements) {
    const own = article ?? title;
    const cited = byArticle.get(own) ?? [citedArticle(own, address)];
    byArticle.set(own, [...cited, `${text}\n${textLink(address, text)}`]);
  }
  return [head.join('\n'), ...[...byArticle.values()].flat()].join('\n\n');
}
