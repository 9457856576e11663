/** What a page says about itself: schema.org, Open Graph, `<title>`, `lang`. */
import type { Access } from '../dom/access.ts';

export interface Metadata {
  /** Titles that the page gives itself, the most trustworthy first; site names may hang on them. */
  readonly titles: readonly string[];
  readonly description: string | null;
  /** BCP 47, as the page writes it. */
  readonly lang: string | null;
  /** What schema.org or Open Graph calls the page: an article, something that is none, or nothing telling. */
  readonly kind: 'article' | 'other' | null;
  /** Whether the page is a site's front page by its address. */
  readonly front: boolean;
  /** The program that made the page, where it says so. */
  readonly generator: string | null;
}

const ARTICLE_TYPE = /(?:Article|BlogPosting|LiveBlogPosting|^Report|CriticReview)$/;
const OTHER_TYPE =
  /^(?:Product|ProductGroup|ItemList|SearchResultsPage|CollectionPage|ProfilePage|DiscussionForumPosting|QAPage|FAQPage|VideoObject|Movie|TVSeries|TVEpisode|MusicRecording|MusicAlbum|SoftwareApplication|WebApplication|JobPosting|Recipe|Hotel|Restaurant|LocalBusiness|Course|APIReference|CheckoutPage|ContactPage|EmailMessage)$/;
const OTHER_OG =
  /^(?:object|product|video|music|profile|book|books|game|place|business)(?:$|[.:_])/;

interface Thing {
  readonly mainEntity?: unknown;
  readonly [key: string]: unknown;
}

/** The things in JSON-LD, wherever they are nested a few levels deep. */
function thingsIn(json: unknown, depth = 0): Thing[] {
  if (depth > 3 || typeof json !== 'object' || json === null) return [];
  if (Array.isArray(json)) return json.flatMap((item) => thingsIn(item, depth + 1));
  const thing = json as Thing;
  const below = [thing['@graph'], thing.mainEntity].flatMap((of) => thingsIn(of, depth + 1));
  return [thing, ...below];
}

const hasType = (thing: Thing, pattern: RegExp): boolean =>
  ([] as unknown[])
    .concat(thing['@type'])
    .some((type) => typeof type === 'string' && pattern.test(type.replace(/^.*\//, '')));

function linkedData(read: Access, document: Document): Thing[] {
  const scripts = read.all(document, 'script[type="application/ld+json"]');
  const found: Thing[] = [];
  for (let i = 0; i < scripts.length && i < 20; i++) {
    const source = read.textContent(scripts[i] as Element);
    if (source.length > 500_000) continue;
    try {
      found.push(...thingsIn(JSON.parse(source)));
    } catch {
      // Broken JSON-LD is common; the page's other words about itself remain.
    }
  }
  return found;
}

/** Whether an address is that of a site's front page. */
export function isFront(address: string | null | undefined): boolean | null {
  if (!address || !/^https?:/i.test(address)) return null;
  try {
    const { pathname, search } = new URL(address);
    return /^\/(?:index\.\w+|home|[a-z]{2})?\/?$/i.test(pathname) && search === '';
  } catch {
    return null;
  }
}

const textOf = (value: unknown): string | null =>
  typeof value === 'string' && value.trim() !== '' ? value.trim() : null;

/** Reads `<head>`, JSON-LD and `lang`. A page's markup is never trusted beyond plain strings. */
export function readMetadata(read: Access, document: Document): Metadata {
  const metas = read.all(document, 'meta[property], meta[name]');
  const content = new Map<string, string>();
  for (let i = 0; i < metas.length; i++) {
    const meta = metas[i] as Element;
    const key = (
      read.attribute(meta, 'property') ??
      read.attribute(meta, 'name') ??
      ''
    ).toLowerCase();
    const value = textOf(read.attribute(meta, 'content'));
    if (value && !content.has(key)) content.set(key, value);
  }
  const things = linkedData(read, document);
  const articles = things.filter((thing) => hasType(thing, ARTICLE_TYPE));
  const named = (key: string) =>
    articles.map((thing) => textOf(thing[key])).find((text) => text) ?? null;
  const title = read.all(document, 'title')[0];
  const titles = [
    named('headline'),
    content.get('og:title'),
    content.get('twitter:title'),
    content.get('title'),
    content.get('dc.title'),
    title ? read.textContent(title).trim() : null,
  ].filter((text): text is string => Boolean(text));
  const root = read.root(document);
  const lang =
    (root && (textOf(read.attribute(root, 'lang')) ?? textOf(read.attribute(root, 'xml:lang')))) ??
    content.get('og:locale')?.replace('_', '-') ??
    named('inLanguage');
  const type = content.get('og:type')?.toLowerCase() ?? '';
  const other = OTHER_OG.test(type) || things.some((thing) => hasType(thing, OTHER_TYPE));
  return {
    titles,
    description: content.get('og:description') ?? content.get('description') ?? null,
    lang: lang ?? null,
    kind: articles.length > 0 || type === 'article' ? 'article' : other ? 'other' : null,
    front: isFront(read.address(document)) ?? isFront(content.get('og:url')) ?? false,
    generator: content.get('generator') ?? null,
  };
}
