/** Finds the articles of a page: of each headline, standfirst and body. */
import { type Access, access } from '../dom/access.ts';
import { type Look, lookOf } from '../dom/look.ts';
import { openShadowRoots } from '../dom/shadows.ts';
import { readParagraphs } from '../text/paragraphs.ts';
import { type Article, compose, type Found } from './article.ts';
import { storiesBeside } from './beside.ts';
import { type Body, findBody } from './body.ts';
import { entriesIn } from './entries.ts';
import { findHeadline, headlineAmong, withoutSiteName } from './headline.ts';
import { isArticle } from './judge.ts';
import { articleLines } from './lines.ts';
import { type Metadata, readMetadata } from './metadata.ts';
import { roleOf } from './roles.ts';
import { findStandfirst } from './standfirst.ts';
import { SHADOW, type Survey, survey } from './survey.ts';

export interface FindOptions {
  /** Read the page as an article even where it does not look like one. */
  readonly force?: boolean;
}

/** The article of a page, or null where there is none: the one that the page is about, where there are several. */
export function findArticle(document: Document, options: FindOptions = {}): Article | null {
  const read = access(document);
  const steps = findOne(read, document, options);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value && compose(read, [step.value]);
  }
}

function* findOne(
  read: Access,
  document: Document,
  options: FindOptions,
): Generator<void, Found | null> {
  const first = yield* findFirst(read, document, options);
  if (!first) return null;
  const { headline, stories, found } = first;
  // The longest body is not the page's own where a longer story has come in below it.
  const own = stories.find((story) => headline !== null && read.contains(story, headline));
  if (!own || read.contains(own, found.root)) return found;
  return (yield* findStory(read, document, own, first.metadata)) ?? found;
}

/**
 * All articles of a page as one text, in the order of the document, or null where there is none. Hands control back every
 * few hundred nodes, so that a caller can keep its slices short.
 */
export function* findArticlesInSteps(
  document: Document,
  options: FindOptions = {},
): Generator<void, Article | null> {
  const read = access(document);
  const first = yield* findFirst(read, document, options);
  if (!first) return null;
  const found: Found[] = [];
  for (const element of first.stories) {
    yield;
    const story = yield* findStory(read, document, element, first.metadata);
    if (story) found.push(story);
  }
  const [one, ...others] = found;
  yield;
  return compose(read, one ? [one, ...others] : [first.found]);
}

/** One story of several, by what it says itself. */
function* findStory(
  read: Access,
  document: Document,
  story: Element,
  page: Metadata,
): Generator<void, Found | null> {
  const heading = read.all(story, 'h1')[0] ?? read.all(story, 'h2')[0];
  const titles = heading ? [read.textContent(heading).trim()] : [];
  const metadata: Metadata = { ...page, kind: 'article', titles };
  return (yield* findIn(read, document, story, metadata, {}))?.found ?? null;
}

/** An article, and the elements that hold one each where it is not the only one. */
interface First {
  readonly found: Found;
  readonly headline: Element | null;
  readonly stories: readonly Element[];
  readonly metadata: Metadata;
}

function* findFirst(
  read: Access,
  document: Document,
  options: FindOptions,
): Generator<void, First | null> {
  const page = read.root(document);
  if (!page || read.edited(document)) return null;
  const metadata = readMetadata(read, document);
  const first = yield* findIn(read, document, page, metadata, options);
  if (first) return first;
  // Whole pages of some sites live in shadow roots, where no walker enters by itself.
  for (const root of openShadowRoots(read, page)) {
    const inside = yield* findIn(read, document, root, metadata, options);
    if (inside) return inside;
  }
  return null;
}

/** The article in one tree: the document's, a shadow root's, or below an element. */
function* findIn(
  read: Access,
  document: Document,
  tree: Node,
  metadata: Metadata,
  options: FindOptions,
): Generator<void, First | null> {
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
  yield;
  if (!options.force && !isArticle(read, metadata, body, lines, headline)) return null;
  const head = yield* linesOf(read, headline, look);
  const lead = yield* linesOf(read, standfirst, look);
  const title =
    head.length > 0
      ? head.map((line) => line.text).join(' ')
      : withoutSiteName(metadata.titles[0] ?? '');
  const places = found.places;
  const entries = entriesIn(read, place, places.values(), cut);
  yield;
  return {
    found: {
      title,
      lang: langOf(read, body, metadata),
      head,
      lead,
      lines,
      root: rootOf(body),
      tree: treeOf(document, body),
      entries,
    },
    headline,
    stories: storiesBeside(read, places.values(), body, headline),
    metadata,
  };
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
    places.get(element)?.unseen !== false ||
    isPicture(read, element);
  const guide = { skips, isEmbed: (element: Element) => places.get(element)?.role === 'embed' };
  return yield* articleLines(
    yield* readParagraphs(read, body.place.element, guide, look),
    standfirst !== null,
  );
}

/** The longest words under a picture, in characters. */
const UNDER = 200;

/** Whether an element is a table's cell for a picture and what stands under it. */
function isPicture(read: Access, element: Element): boolean {
  if (read.name(element) !== 'td' || read.all(element, 'img').length === 0) return false;
  return read.textContent(element).trim().length < UNDER;
}

function* linesOf(read: Access, element: Element | null, look: Look | null) {
  if (!element) return [];
  const guide = {
    skips: (inside: Element) => roleOf(read, inside) === 'unseen',
    isEmbed: () => false,
  };
  return yield* readParagraphs(read, element, guide, look);
}

/** The element of the body; of a shadow root, its host. */
function rootOf({ place }: Body): Element {
  return place.name === SHADOW ? (place.element as unknown as ShadowRoot).host : place.element;
}

/** The nearest shadow root round the body, else the document. */
function treeOf(document: Document, { place }: Body): Document | ShadowRoot {
  for (let at: Body['place'] | null = place; at; at = at.parent) {
    if (at.name === SHADOW) return at.element as unknown as ShadowRoot;
  }
  return document;
}

/** The nearest `lang` round the body, else what the page says. */
function langOf(read: Access, body: Body, metadata: Metadata): string | null {
  for (let at: Body['place'] | null = body.place; at; at = at.parent) {
    const lang = read.attribute(at.element, 'lang');
    if (lang) return lang;
  }
  return metadata.lang;
}
