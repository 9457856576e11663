/** The gate in front of everything: a page that is plainly no article is left at once. */
import { type Access, access, ELEMENT_NODE, TEXT_NODE } from '../dom/access.ts';
import { isInline } from '../dom/elements.ts';
import { openShadowRoots } from '../dom/shadows.ts';
import { isFront } from './metadata.ts';
import { roleOf } from './roles.ts';

/** Elements looked at, at most: the gate must cost next to nothing on the longest page. */
const LOOKS = 1000;
/** Prose under one roof that may be an article's: in characters, each paragraph less what short ones have. */
const ENOUGH = { said: 130, unsaid: 250 } as const;
const SHORT = 40;
/** Of a list of short items, every so manieth is looked at. */
const STEP = 8;

const SAYS_SO =
  'meta[property="og:type"][content="article" i], [itemprop="articleBody"], [itemtype*="Article"], article h1';
const TYPE = /"@type"\s*:\s*(?:\[\s*)?"\w*(?:Article|BlogPosting)"/;

/** Whether the page calls itself an article, told without parsing anything. */
function saysSo(read: Access, document: Document): boolean {
  if (read.holds(document, SAYS_SO)) return true;
  const scripts = read.all(document, 'script[type="application/ld+json"]');
  for (let i = 0; i < scripts.length && i < 10; i++) {
    if (TYPE.test(read.textContent(scripts[i] as Element).slice(0, 20_000))) return true;
  }
  return false;
}

/** The length of an element's text where it looks like a paragraph: of `<p>` all, of others what they begin with; links
 * apart. */
function lengthOf(read: Access, element: Element): number {
  if (read.name(element) === 'p') return read.textContent(element).trim().length;
  let length = 0;
  for (let child = read.first(element); child; child = read.next(child)) {
    const type = read.nodeType(child);
    if (type === ELEMENT_NODE) {
      const name = read.name(child as Element);
      if (name !== 'br' && !isInline(name)) break;
    }
    if (type !== TEXT_NODE && type !== ELEMENT_NODE) continue;
    if (type === TEXT_NODE) length += read.data(child as Text).trim().length;
    else if (read.name(child as Element) !== 'a') length += read.textContent(child).trim().length;
  }
  return length;
}

/** The outermost of the boxes, a few at most, that a node stands in all alone: builders put paragraphs into several. */
function boxOf(read: Access, node: Node): Node {
  let box = node;
  for (let level = 0; level < 3; level++) {
    const around = read.parent(box);
    if (!around || !isAlone(read, box)) break;
    box = around;
  }
  return box;
}

function isAlone(read: Access, node: Node): boolean {
  for (const beside of [read.next, read.previous]) {
    for (let at = beside(node); at; at = beside(at))
      if (read.nodeType(at) === ELEMENT_NODE) return false;
  }
  return true;
}

function isShortItem(read: Access, element: Element): boolean {
  const name = read.name(element);
  return (name === 'li' || name === 'td') && read.textContent(element).length <= SHORT;
}

const areBeside = (read: Access, one: Node, other: Node): boolean =>
  read.parent(one) === read.parent(other);

/** How much prose hangs together among these elements, up to what is enough for any page. */
function together(read: Access, elements: ArrayLike<Element>): number {
  const roofs = new Map<Node, number>();
  let most = 0;
  for (let i = 0; i < elements.length && i < LOOKS; i++) {
    const element = elements[i] as Element;
    // Menus are long lists of short items: a look at some of them will do.
    if (isShortItem(read, element)) {
      const further = elements[i + STEP];
      if (further && isShortItem(read, further) && areBeside(read, element, further)) i += STEP;
      continue;
    }
    const length = lengthOf(read, element) - SHORT;
    if (length <= 0) continue;
    const role = roleOf(read, element);
    if (role !== null && role !== 'body' && role !== 'embed') continue;
    if (read.visible && !read.visible(element)) continue;
    // Teasers stand under a roof each; what hangs together shares one, or two that do.
    let share = length;
    let roof = read.parent(boxOf(read, element));
    for (let up = 0; roof && up < 3; up++, roof = read.parent(boxOf(read, roof)), share /= 2) {
      const sum = (roofs.get(roof) ?? 0) + share;
      if (sum >= ENOUGH.unsaid) return sum;
      most = Math.max(most, sum);
      roofs.set(roof, sum);
    }
  }
  return most;
}

/**
 * Whether a page may hold an article: it does not hide that it is a front page, and prose hangs together in it. Errs
 * towards yes, `findArticle` looks closer. Under a millisecond on most pages, two at most.
 */
export function looksLikeArticle(document: Document): boolean {
  const read = access(document);
  const page = read.root(document);
  if (!page) return false;
  // Asked only where it matters: its selector is a fourth of the gate on a page of links.
  let answer: boolean | undefined;
  const said = () => {
    answer ??= saysSo(read, document);
    return answer;
  };
  if (isFront(read.address(document)) && !said()) return false;
  const isEnough = (elements: ArrayLike<Element>) => {
    const prose = together(read, elements);
    return prose >= ENOUGH.unsaid || (prose >= ENOUGH.said && said());
  };
  return (
    isEnough(read.all(page, 'p')) ||
    isEnough(read.all(page, 'div, td, li, section, blockquote, pre, article')) ||
    openShadowRoots(read, page).some((root) => isEnough(read.all(root, 'p')))
  );
}
