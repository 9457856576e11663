/** What a page says about itself: schema.org, Open Graph, `<title>`, `lang`. */
import type { Access } from '../dom/access.ts';

export interface Metadata {
  /** Titles that the page gives itself, the most trustworthy first; site names may hang on them. */
  readonly titles: readonly string[];
  readonly description: string | null;
  /** BCP 47, as the page writes it. */
  readonly lang: string | null;
  /** True where schema.org or Open Graph calls the page an article. */
  readonly article: boolean;
  /** The whole body as schema.org data gives it, where it does. */
  readonly articleBody: string | null;
}

const ARTICLE_TYPE =
  /(?:^|\/)(?:\w*Article|NewsArticle|ReportageNewsArticle|AnalysisNewsArticle|OpinionNewsArticle|BlogPosting|LiveBlogPosting|Report|Review|CriticReview)$/;

interface Thing {
  readonly mainEntity?: unknown;
  readonly [key: string]: unknown;
}

/** The things in JSON-LD that are articles, wherever they are nested one or two levels deep. */
function articlesIn(json: unknown, depth = 0): Thing[] {
  if (depth > 3 || typeof json !== 'object' || json === null) return [];
  if (Array.isArray(json)) return json.flatMap((item) => articlesIn(item, depth + 1));
  const thing = json as Thing;
  const types = ([] as unknown[]).concat(thing['@type']);
  const own = types.some((type) => typeof type === 'string' && ARTICLE_TYPE.test(type));
  const below = [thing['@graph'], thing.mainEntity].flatMap((of) => articlesIn(of, depth + 1));
  return own ? [thing, ...below] : below;
}

function linkedData(read: Access, document: Document): Thing[] {
  const scripts = read.all(document, 'script[type="application/ld+json"]');
  const found: Thing[] = [];
  for (let i = 0; i < scripts.length && i < 20; i++) {
    const source = read.textContent(scripts[i] as Element);
    if (source.length > 500_000 || !/Article|Posting|Report|Review/.test(source)) continue;
    try {
      found.push(...articlesIn(JSON.parse(source)));
    } catch {
      // Broken JSON-LD is common; the page's other words about itself remain.
    }
  }
  return found;
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
  const named = (key: string) =>
    things.map((thing) => textOf(thing[key])).find((text) => text) ?? null;
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
  return {
    titles,
    description: content.get('og:description') ?? content.get('description') ?? null,
    lang: lang ?? null,
    article: things.length > 0 || content.get('og:type') === 'article',
    articleBody: named('articleBody'),
  };
}
