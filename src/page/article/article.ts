/** What is found of a page: headline, standfirst and body of one article or several, as one text with the way back. */
import type { Span } from '../../language/types.ts';
import type { Access } from '../dom/access.ts';
import { ArticleText } from '../text/article-text.ts';
import type { Paragraph } from '../text/paragraphs.ts';
import { bare } from './headline.ts';

/** What a block of the article's text is. */
export type PartKind = 'headline' | 'standfirst' | 'heading' | 'body' | 'quotation' | 'embed';

export interface Part {
  readonly kind: PartKind;
  readonly span: Span;
}

/** Blocks that are read together: an article, or one entry of a live blog. */
export interface Section {
  /** Its first block in the text. */
  readonly block: number;
  /** An entry shares its names with the others of its article, two articles share nothing. */
  readonly kind: 'article' | 'entry';
  /** The title of the article. */
  readonly title: string;
}

export interface Article {
  /** The headline as it stands in the page, or the page's title where no headline is found. */
  readonly title: string;
  /** BCP 47 as the page declares it; null where it does not. */
  readonly lang: string | null;
  /** Headline, standfirst and body. */
  readonly text: ArticleText;
  /** What each block of the text is, in order. */
  readonly parts: readonly Part[];
  /** Where each article of the text begins, and each entry of a live blog; the first section begins with the text. */
  readonly sections: readonly Section[];
  /** The element that holds the body; all bodies where there are several. */
  readonly root: Element;
  /** The tree that it stands in. */
  readonly tree: Document | ShadowRoot;
}

/** One article as it was found, before it becomes text. */
export interface Found {
  readonly title: string;
  readonly lang: string | null;
  readonly head: readonly Paragraph[];
  readonly lead: readonly Paragraph[];
  readonly lines: readonly Paragraph[];
  readonly root: Element;
  readonly tree: Document | ShadowRoot;
  /** The entries of a live blog, in order; none where the body is one piece. */
  readonly entries: readonly Element[];
}

const PART_KINDS: Readonly<Partial<Record<Paragraph['kind'], PartKind>>> = {
  heading: 'heading',
  quotation: 'quotation',
  embed: 'embed',
};

/** The text of what was found, one article below the other. Title and language are the first one's. */
export function compose(read: Access, found: readonly [Found, ...Found[]]): Article {
  const blocks: Paragraph[] = [];
  const kinds: PartKind[] = [];
  const sections: Section[] = [];
  for (const { title, head, lead, lines, entries } of found) {
    sections.push({ block: blocks.length, kind: 'article', title });
    const rest = withoutTitles(lines, [title, ...lead.map(({ text }) => text)]);
    let entry: Element | undefined;
    rest.forEach((line, i) => {
      const within = entries.find((element) => read.contains(element, line.element));
      if (within !== undefined && within !== entry && entry !== undefined)
        sections.push({
          block: blocks.length + head.length + lead.length + i,
          kind: 'entry',
          title,
        });
      entry = within ?? entry;
    });
    blocks.push(...head, ...lead, ...rest);
    kinds.push(
      ...head.map(() => 'headline' as const),
      ...lead.map(() => 'standfirst' as const),
      ...rest.map((line) => PART_KINDS[line.kind] ?? ('body' as const)),
    );
  }
  const [{ title, lang, tree }] = found;
  const text = new ArticleText(blocks);
  const parts = text.blocks.map((span, i): Part => ({ kind: kinds[i] as PartKind, span }));
  return { title, lang, text, parts, sections, root: rootOf(read, found), tree };
}

/** The lines that do not say again what stands above them. */
function withoutTitles(lines: readonly Paragraph[], above: readonly string[]): Paragraph[] {
  const longest = Math.max(...above.map((text) => text.length));
  const repeated = new Set(above.map(bare));
  return lines.filter(({ text }) => text.length > longest + 20 || !repeated.has(bare(text)));
}

/** The nearest element that holds all bodies. */
function rootOf(read: Access, found: readonly [Found, ...Found[]]): Element {
  let { root } = found[0];
  while (!found.every((other) => read.contains(root, other.root))) {
    root = read.parent(root) as Element;
  }
  return root;
}
