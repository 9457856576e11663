/** The gate in front of everything: a page that is plainly no article is left at once. */
import { access } from '../dom/access.ts';
import { roleOf } from './roles.ts';

/** Paragraphs looked at, at most: the gate must cost next to nothing on the longest page. */
const LOOKS = 400;
/** Enough prose for an article: characters of paragraphs, less what short ones start with. */
const ENOUGH = 600;
const SHORT = 90;

/**
 * Whether a page may hold an article: some prose in paragraphs, or a block with line breaks. Errs towards yes;
 * `findArticle` looks closer. About a millisecond on long pages.
 */
export function looksLikeArticle(document: Document): boolean {
  const read = access(document);
  const page = read.root(document);
  if (!page) return false;
  const paragraphs = read.all(page, 'p, pre, br + br, article');
  let prose = 0;
  const breaks = new Set<Node>();
  for (let i = 0; i < paragraphs.length && i < LOOKS; i++) {
    let element = paragraphs[i] as Element;
    if (read.name(element) === 'br') {
      const parent = read.parent(element);
      if (!parent || breaks.has(parent) || parent === page) continue;
      breaks.add(parent);
      element = parent as Element;
    }
    const length = read.textContent(element).trim().length;
    if (length < SHORT || roleOf(read, element) !== null) continue;
    if (read.visible && !read.visible(element)) continue;
    prose += length - SHORT / 2;
    if (prose >= ENOUGH) return true;
  }
  return false;
}
