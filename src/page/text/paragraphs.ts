/** The paragraphs below an element, as a reader sees them: one for each block, and for each part between two `<br>`. */
import { type Access, ELEMENT_NODE, TEXT_NODE } from '../dom/access.ts';
import { HEADING, isInline, UNSEEN } from '../dom/elements.ts';
import type { Look } from '../dom/look.ts';
import { type Runs, TextBuilder } from './runs.ts';

export type ParagraphKind = 'prose' | 'heading' | 'item' | 'quotation' | 'cell' | 'embed';

export interface Paragraph {
  readonly text: string;
  readonly runs: Runs;
  readonly kind: ParagraphKind;
  /** The block that it stands in. */
  readonly element: Element;
  /** Characters under links, white space included. */
  readonly linkChars: number;
}

/** What the reader of paragraphs asks about elements. */
export interface Guide {
  /** True for elements to leave out, with all that is in them. */
  readonly skips: (element: Element) => boolean;
  readonly isEmbed: (element: Element) => boolean;
}

const KINDS: Readonly<Record<string, ParagraphKind>> = {
  li: 'item',
  dd: 'item',
  dt: 'item',
  td: 'cell',
  th: 'cell',
  blockquote: 'quotation',
};

/** The number or sign of a footnote, which is not said. */
const FOOTNOTE = /^\s*(?:\[\s*\w{1,4}\s*\]|[*†‡§]|\d{1,3})\s*$/;
const OPENING = ['“', '‘'];
const CLOSING = ['”', '’'];
const MARKED = /^\s*["'“”‘’«»„]/;

interface Level {
  readonly element: Element;
  readonly kind: ParagraphKind;
  readonly block: Element;
  readonly parts: boolean;
  readonly linked: boolean;
  readonly quoted: number;
  readonly pre: boolean;
}

/** Links in one `<span>` that make it a menu: the box that opens over a name. */
const MENU = 3;

/** Whether a `<span>` in a line is made of links and little else. */
function isMenu(read: Access, span: Element): boolean {
  const links = read.all(span, 'a');
  if (links.length < MENU) return false;
  let linked = 0;
  for (let i = 0; i < links.length; i++)
    linked += read.textContent(links[i] as Element).trim().length;
  if (linked <= 0.75 * read.textContent(span).trim().length) return false;
  // Only the box is left out: the name that it opens over may stand with it in a span of their own.
  const inner = read.all(span, 'span');
  for (let i = 0; i < inner.length; i++) if (isMenu(read, inner[i] as Element)) return false;
  return true;
}

/** Reads the paragraphs below `root`, in the order of the document; a slice of nodes between two yields. */
export function* readParagraphs(
  read: Access,
  root: Element,
  guide: Guide,
  look: Look | null,
): Generator<void, Paragraph[]> {
  const paragraphs: Paragraph[] = [];
  let builder = new TextBuilder();
  let linkChars = 0;
  let breaks = 0;
  let level: Level = {
    element: root,
    kind:
      read.nodeType(root) === ELEMENT_NODE && HEADING.has(read.name(root)) ? 'heading' : 'prose',
    block: root,
    parts: true,
    linked: false,
    quoted: 0,
    pre: false,
  };
  const levels: Level[] = [];

  const flush = (at: Level): void => {
    breaks = 0;
    if (builder.length === 0) return;
    const text = builder.finish();
    if (text !== '') {
      paragraphs.push({ text, runs: builder.runs, kind: at.kind, element: at.block, linkChars });
    }
    builder = new TextBuilder();
    linkChars = 0;
  };

  const enter = (element: Element, name: string): boolean => {
    if (UNSEEN.has(name) || guide.skips(element)) return false;
    if (name === 'span' && isMenu(read, element)) return false;
    if (name === 'sup' && FOOTNOTE.test(read.textContent(element))) return false;
    const seen = look?.at(element, name) ?? (isInline(name) ? 'inline' : 'block');
    if (seen === 'none') return false;
    const parts = seen === 'block';
    if (parts) flush(level);
    const quoting = name === 'q' && look?.quotes(element) !== false;
    const marked = quoting && MARKED.test(read.textContent(element));
    const embed = guide.isEmbed(element);
    levels.push(level);
    level = {
      element,
      kind:
        embed || level.kind === 'embed'
          ? 'embed'
          : HEADING.has(name)
            ? 'heading'
            : (KINDS[name] ?? level.kind),
      block: parts ? element : level.block,
      parts,
      linked: level.linked || name === 'a',
      quoted: level.quoted + (quoting && !marked ? 1 : 0),
      pre: level.pre || name === 'pre',
    };
    const above = levels[levels.length - 1] as Level;
    if (level.quoted > above.quoted) builder.synthetic(OPENING[(level.quoted - 1) % 2] as string);
    return true;
  };

  const leave = (): void => {
    const above = levels.pop() as Level;
    if (level.quoted > above.quoted) builder.synthetic(CLOSING[(level.quoted - 1) % 2] as string);
    if (level.parts) flush(level);
    level = above;
  };

  let count = 0;
  let node: Node | null = read.first(root);
  while (node) {
    if (++count % 500 === 0) yield;
    const type = read.nodeType(node);
    let descend: Node | null = null;
    if (type === TEXT_NODE) {
      const data = read.data(node as Text);
      const before = builder.length;
      if (data !== '') {
        if (breaks === 1 && data.trim() !== '') {
          if (before > 0) builder.synthetic('\n');
          breaks = 0;
        }
        if (breaks === 0) builder.node(node as Text, data, level.pre);
        if (level.linked) linkChars += builder.length - before;
      }
    } else if (type === ELEMENT_NODE) {
      const name = read.name(node as Element);
      if (name === 'br') {
        if (++breaks === 2) flush(level);
      } else if (name === 'hr') {
        flush(level);
      } else {
        const child = read.first(node);
        if (child && enter(node as Element, name)) descend = child;
      }
    }
    if (descend) {
      node = descend;
      continue;
    }
    let next: Node | null = read.next(node);
    while (!next && levels.length > 0) {
      const closed: Element = level.element;
      leave();
      next = read.next(closed);
    }
    node = next;
  }
  flush(level);
  return paragraphs;
}
