/** The headline: the heading that says what the page calls itself. */
import type { Access } from '../dom/access.ts';
import type { Metadata } from './metadata.ts';
import type { Survey } from './survey.ts';

const BEYOND_ASCII = /[^\0-\x7f]/;

/** Letters and digits only, so that quotation marks, dashes and white space do not matter. */
export const bare = (text: string): string =>
  (BEYOND_ASCII.test(text) ? text.normalize('NFKC') : text)
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

// White space is taken from its beginning only: some titles hold thousands of blanks.
const PARTING = /(?<!\s)(?:\s+[|·•»–—-]\s+|\s*\|\s*)/gu;

/** A page's title without the name of the site: the few words after its last bar or spaced dash, or before its first. */
export function withoutSiteName(title: string): string {
  const partings = [...title.matchAll(PARTING)];
  const first = partings[0];
  const last = partings.at(-1);
  if (!first || !last) return title.trim();
  const before = title.slice(0, last.index);
  const after = title.slice(first.index + first[0].length);
  const short = (part: string): boolean => wordsOf(part).size <= 4;
  if (wordsOf(before).size >= 4 && short(title.slice(last.index))) return before.trim();
  if (
    wordsOf(after).size >= 3 &&
    short(title.slice(0, first.index)) &&
    title[first.index] === '|'
  ) {
    return after.trim();
  }
  return title.trim();
}

/** A block that is no heading by its name, and says what the page calls itself, word for word. */
export function headlineAmong(
  read: Access,
  { blocks }: Survey,
  metadata: Metadata,
): Element | null {
  const titles = new Set(
    metadata.titles.flatMap((title) => [bare(title), bare(withoutSiteName(title))]),
  );
  const block = blocks.find(
    ({ chars, element, unseen }) =>
      chars > 15 && chars < 250 && !unseen && titles.has(bare(read.textContent(element))),
  );
  return block && block.name !== 'title' ? block.element : null;
}

/** The element of the headline below `root`, or null where no heading looks like one. */
export function findHeadline(read: Access, root: Node, metadata: Metadata): Element | null {
  const titles = metadata.titles.map((title) => wordsOf(title));
  const bareTitles = metadata.titles.map(bare);
  const headings = read.all(root, 'h1, h2, [itemprop="headline"]');
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
    // A name of one or two words may be the site's; the title then begins with something else.
    const begins = bareTitles.some(
      (title) => title.startsWith(`${bare(text)} `) || title === bare(text),
    );
    const enough = words.size >= 3 || (name === 'h1' && begins);
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

/** How many headlines of the same make as one of them stand below an element: of the same class, or plain like it. */
export function headlinesLike(read: Access, below: Element, headline: Element): number {
  const name = read.name(headline);
  const look = read.attribute(headline, 'class') ?? '';
  const headings = read.all(below, look === '' ? name : 'h1, h2');
  let count = 0;
  for (let i = 0; i < headings.length; i++)
    if ((read.attribute(headings[i] as Element, 'class') ?? '') === look) count++;
  return count;
}
