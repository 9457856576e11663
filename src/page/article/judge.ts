/** Whether what was found is an article: what a reader would call one, not merely text. */
import type { Access } from '../dom/access.ts';
import type { Paragraph } from '../text/paragraphs.ts';
import type { Body } from './body.ts';
import type { Metadata } from './metadata.ts';

/** Characters of prose that make an article: where the page says that it is one, where it says nothing, and where it says
 * that it is something else. */
const LEAST = { article: 250, unsaid: 400, other: 2500 } as const;
/** More of the prose than this announces other pages: an overview. */
const OVERVIEW = 0.5;
/** Signed and dated pieces below each other: a thread. */
const THREAD = 3;
/** Samples of code in one text: documentation. */
const CODE = 3;

/** Programs that make documentation, as they sign themselves. */
const DOCUMENTING =
  /sphinx|mkdocs|docusaurus|vitepress|vuepress|gitbook|doxygen|javadoc|rustdoc|typedoc|jsdoc|antora|nextra|starlight|docsify|mdbook|asciidoctor|pdoc|yard/i;
const MANUAL =
  /\b(?:documentation|docs|API|reference|manual|man page|user guide|developer guide|changelog|readme)\b/i;

const PRICE = '[class*="price" i], [itemprop="price"]';
const AUTHOR = '[class*="author" i], [class*="user" i], [rel="author"], [itemprop="author"]';
const DATE = 'time, [class*="date" i], [class*="time" i]';

/** Whether several pieces below `root`, each with an author and a date of its own, make it a thread. */
function isThread(read: Access, root: Element): boolean {
  const dates = read.all(root, DATE);
  if (dates.length < THREAD) return false;
  const pieces = new Set<Node>();
  for (let i = 0; i < dates.length && i < 50; i++) {
    let piece: Node | null = read.parent(dates[i] as Element);
    for (let up = 0; piece && piece !== root && up < 4; up++, piece = read.parent(piece)) {
      const signed = read.all(piece, AUTHOR);
      if (
        signed.length > 0 &&
        read.all(piece, 'p, [class*="content" i], [class*="body" i]').length > 0
      ) {
        if (signed.length < 6) pieces.add(piece);
        break;
      }
    }
  }
  return pieces.size >= THREAD;
}

/** Whether code stands in a text that calls itself documentation, or that is said to be no article. */
function isDocumentation(read: Access, metadata: Metadata, root: Element): boolean {
  if (read.all(root, 'pre, table code').length < CODE) return false;
  return (
    metadata.kind === 'other' ||
    (metadata.generator !== null && DOCUMENTING.test(metadata.generator)) ||
    metadata.titles.some((title) => MANUAL.test(title))
  );
}

/** Whether the markup says that the body is an article's, and the page does not say otherwise. */
function marked(read: Access, { place }: Body, headline: Element | null): boolean {
  if (place.role === 'body' && headline !== null) return true;
  for (let at: Body['place'] | null = place; at; at = at.parent) {
    if (at.name === 'article') return read.all(at.element, 'h1').length === 1;
  }
  return false;
}

/** Pages on which what others wrote is talked over, as wikis call them. */
const DISCUSSION = /^(?:[a-z]+ )?talk:/i;

/** Whether a price stands beside the headline: somebody sells what is described. */
function isOffer(read: Access, headline: Element | null): boolean {
  const around = headline && read.parent(headline);
  return around !== null && read.all(around, PRICE).length > 0;
}

/** Whether the body stands in the rows of a program: an inbox, a table of data. */
function isProgram(read: Access, { place }: Body): boolean {
  for (let at: Body['place'] | null = place; at; at = at.parent) {
    if (/^(?:grid|treegrid|application)$/.test(read.attribute(at.element, 'role') ?? ''))
      return true;
  }
  return false;
}

/** Whether the body found is an article's. */
export function isArticle(
  read: Access,
  metadata: Metadata,
  body: Body,
  lines: readonly Paragraph[],
  headline: Element | null,
): boolean {
  const text = lines.reduce(
    (sum, line) => sum + (line.kind === 'heading' ? 0 : line.text.length),
    0,
  );
  // Lines hold short ones that are no prose as well.
  const prose = Math.min(text, 2 * body.prose);
  if (body.teasers > OVERVIEW) return false;
  if (metadata.kind === 'article') return prose >= LEAST.article;
  if (metadata.front) return false;
  const root = body.place.element;
  if (isProgram(read, body) || isThread(read, root) || isDocumentation(read, metadata, root))
    return false;
  if (metadata.titles.some((title) => DISCUSSION.test(title))) return false;
  if (metadata.kind === 'other' || isOffer(read, headline)) return prose >= LEAST.other;
  return prose >= (marked(read, body, headline) ? LEAST.article : LEAST.unsaid);
}
