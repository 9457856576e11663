/** Finds the article of a page: headline, standfirst and body as one text with the way back to the page. */
import type { Span } from '../../language/types.ts';
import { type Access, access } from '../dom/access.ts';
import { type Look, lookOf } from '../dom/look.ts';
import { openShadowRoots } from '../dom/shadows.ts';
import { ArticleText } from '../text/article-text.ts';
import { type Paragraph, readParagraphs } from '../text/paragraphs.ts';
import { type Body, findBody } from './body.ts';
import { bare, findHeadline, headlineAmong, withoutSiteName } from './headline.ts';
import { isArticle } from './judge.ts';
import { articleLines } from './lines.ts';
import { type Metadata, readMetadata } from './metadata.ts';
import { roleOf } from './roles.ts';
import { findStandfirst } from './standfirst.ts';
import { SHADOW, type Survey, survey } from './survey.ts';

/** What a block of the article's text is. */
export type PartKind = 'headline' | 'standfirst' | 'heading' | 'body' | 'quotation' | 'embed';

export interface Part {
  readonly kind: PartKind;
  readonly span: Span;
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
  /** The element that holds the body. */
  readonly root: Element;
}

export interface FindOptions {
  /** Read the page as an article even where it does not look like one. */
  readonly force?: boolean;
}

const PART_KINDS: Readonly<Partial<Record<Paragraph['kind'], PartKind>>> = {
  heading: 'heading',
  quotation: 'quotation',
  embed: 'embed',
};

/** The article of a page, or null where there is none. One pass; `findArticleInSteps` is the same in slices. */
export function findArticle(document: Document, options: FindOptions = {}): Article | null {
  const steps = findArticleInSteps(document, options);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** As `findArticle`, handing control back every few hundred nodes so that a caller can keep its slices short. */
export function* findArticleInSteps(
  document: Document,
  options: FindOptions = {},
): Generator<void, Article | null> {
  const read = access(document);
  const page = read.root(document);
  if (!page || read.edited(document)) return null;
  const metadata = readMetadata(read, document);
  const article = yield* findIn(read, document, page, metadata, options);
  if (article) return article;
  // Whole pages of some sites live in shadow roots, where no walker enters by itself.
  for (const root of openShadowRoots(read, page)) {
    const inside = yield* findIn(read, document, root, metadata, options);
    if (inside) return inside;
  }
  return null;
}

/** The article in one tree: the document's, or a shadow root's. */
function* findIn(
  read: Access,
  document: Document,
  tree: Node,
  metadata: Metadata,
  options: FindOptions,
): Generator<void, Article | null> {
  const found = yield* survey(read, document, tree);
  const headline = findHeadline(read, tree, metadata) ?? headlineAmong(read, found, metadata);
  const body = yield* findBody(read, found, headline);
  if (!body) return null;
  yield;
  const look = lookOf(read, document);
  const { cut, place } = body;
  const standfirst = findStandfirst(read, found, headline, place, cut, metadata);
  const lines = yield* bodyLines(read, found, body, headline, standfirst, look);
  if (lines.length === 0) return null;
  if (!options.force && !isArticle(read, metadata, body, lines, headline)) return null;
  const title = yield* linesOf(read, headline, look);
  const lead = yield* linesOf(read, standfirst, look);
  return compose(read, metadata, body, title, lead, lines);
}

function* bodyLines(
  read: Access,
  { places }: Survey,
  body: Body,
  headline: Element | null,
  standfirst: Element | null,
  look: Look | null,
) {
  // An element without a place has no text that is seen.
  const skips = (element: Element): boolean =>
    element === headline ||
    element === standfirst ||
    body.cut.has(element) ||
    places.get(element)?.unseen !== false;
  const guide = { skips, isEmbed: (element: Element) => places.get(element)?.role === 'embed' };
  return articleLines(
    yield* readParagraphs(read, body.place.element, guide, look),
    standfirst !== null,
  );
}

function* linesOf(read: Access, element: Element | null, look: Look | null) {
  if (!element) return [];
  const guide = {
    skips: (inside: Element) => roleOf(read, inside) === 'unseen',
    isEmbed: () => false,
  };
  return yield* readParagraphs(read, element, guide, look);
}

function compose(
  read: Access,
  metadata: Metadata,
  body: Body,
  head: readonly Paragraph[],
  lead: readonly Paragraph[],
  lines: readonly Paragraph[],
): Article {
  const title =
    head.length > 0
      ? head.map((line) => line.text).join(' ')
      : withoutSiteName(metadata.titles[0] ?? '');
  const above = [title, ...lead.map((line) => line.text)];
  const longest = Math.max(...above.map((text) => text.length));
  const repeated = new Set(above.map(bare));
  const rest = lines.filter(({ text }) => text.length > longest + 20 || !repeated.has(bare(text)));
  const kinds: PartKind[] = [
    ...head.map(() => 'headline' as const),
    ...lead.map(() => 'standfirst' as const),
    ...rest.map((line) => PART_KINDS[line.kind] ?? ('body' as const)),
  ];
  const text = new ArticleText([...head, ...lead, ...rest]);
  const parts = text.blocks.map((span, i): Part => ({ kind: kinds[i] as PartKind, span }));
  return {
    title,
    lang: langOf(read, body, metadata),
    text,
    parts,
    root: rootOf(body),
  };
}

/** The element of the body; of a shadow root, its host. */
function rootOf({ place }: Body): Element {
  return place.name === SHADOW ? (place.element as unknown as ShadowRoot).host : place.element;
}

/** The nearest `lang` round the body, else what the page says. */
function langOf(read: Access, body: Body, metadata: Metadata): string | null {
  for (let at: Body['place'] | null = body.place; at; at = at.parent) {
    const lang = read.attribute(at.element, 'lang');
    if (lang) return lang;
  }
  return metadata.lang;
}
