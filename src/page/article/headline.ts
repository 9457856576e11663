/** The headline: the heading that says what the page calls itself. */
import type { Access } from '../dom/access.ts';
import type { Metadata } from './metadata.ts';

/** Letters and digits only, so that quotation marks, dashes and white space do not matter. */
export const bare = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

const wordsOf = (text: string): Set<string> => new Set(bare(text).split(' '));

/** Share of the words of `a` that `b` has. */
function overlap(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let both = 0;
  for (const word of a) if (b.has(word)) both++;
  return both / Math.max(1, a.size);
}

/** A page's title without the name of the site: what stands before or after the last bar or spaced dash. */
export function withoutSiteName(title: string): string {
  const parts = title.split(/\s+[|·•»–—]\s+|\s+-\s+|\s*\|\s*/u);
  if (parts.length === 1) return title.trim();
  const longest = parts.reduce((a, b) => (b.length > a.length ? b : a));
  const first = parts[0] as string;
  return (
    wordsOf(first).size >= 4 ? title.slice(0, title.indexOf(first) + first.length) : longest
  ).trim();
}

/** The element of the headline, or null where no heading looks like one. */
export function findHeadline(read: Access, document: Document, metadata: Metadata): Element | null {
  const titles = metadata.titles.map((title) => wordsOf(title));
  const headings = read.all(document, 'h1, h2, [itemprop="headline"]');
  let best: Element | null = null;
  let bestScore = 0;
  let firsts = 0;
  let onlyFirst: Element | null = null;
  for (let i = 0; i < headings.length && i < 60; i++) {
    const heading = headings[i] as Element;
    const text = read.textContent(heading).trim();
    if (text.length < 3 || text.length > 400) continue;
    if (read.visible && !read.visible(heading)) continue;
    const name = read.name(heading);
    const words = wordsOf(text);
    const match = Math.max(
      0,
      ...titles.map((title) => Math.min(overlap(words, title), 2 * overlap(title, words))),
    );
    if (name === 'h1') {
      firsts++;
      onlyFirst = heading;
    }
    const enough = words.size >= 3 || (name === 'h1' && text.length > 3 && words.size >= 2);
    const score = match * (name === 'h2' ? 0.9 : 1) * (enough ? 1 : 0.5);
    if (score > bestScore + 0.01) {
      bestScore = score;
      best = heading;
    }
  }
  if (bestScore >= 0.6) return best;
  return firsts === 1 && onlyFirst && wordsOf(read.textContent(onlyFirst)).size >= 4
    ? onlyFirst
    : null;
}
