/** Which element holds the article's body: where paragraphs hang together, and as far up as more of them are found. */
import type { Access } from '../dom/access.ts';
import { buildOf } from './entries.ts';
import { headlinesLike } from './headline.ts';
import { type Place, proseOf, type Survey } from './survey.ts';
import { teasersAmong } from './teasers.ts';

/** The element of the body, and the places inside it that are not part of it. */
export interface Body {
  readonly place: Place;
  /** Elements to leave out, whole. */
  readonly cut: ReadonlySet<Node>;
  /** Prose that is left: an estimate in characters. */
  readonly prose: number;
  /** Share of that prose that announces what stands elsewhere: summaries under linked titles. */
  readonly teasers: number;
}

/** A place whose class says clutter, and which holds more of the page's prose than this, is misnamed. */
const MISNAMED = 0.4;

const CUTTING = new Set(['aside', 'clutter', 'comments', 'veiled', 'caption']);
/** Elements that group paragraphs without being a level of the page's layout. */
const GROUPS = new Set(['li', 'ul', 'ol', 'dl', 'dd', 'blockquote', 'tr', 'tbody', 'td']);
const KEEPERS = new Set(['html', 'body', 'main', 'article']);

/** Elements that hold an embedded post and nothing else, up to a few levels. */
function wrappersOf(places: readonly Place[]): Set<Place> {
  const embeds = places.filter((place) => place.role === 'embed');
  const wrappers = new Set<Place>();
  if (embeds.length === 0) return wrappers;
  const children = new Map<Place, number>();
  for (const { parent } of places)
    if (parent) children.set(parent, (children.get(parent) ?? 0) + 1);
  for (const embed of embeds) {
    for (let at = embed.parent, level = 0; at && level < 3; at = at.parent, level++) {
      if (at.chars > 0 || children.get(at) !== 1) break;
      wrappers.add(at);
    }
  }
  return wrappers;
}

/** Blocks or places between two chances to hand control back. */
const SLICE = 3000;

/** Marks the places that stand beside the article; parents come before children in the survey's map. */
function* cutPlaces(
  places: readonly Place[],
  total: number,
  holdsHeadline: (place: Place) => boolean,
): Generator<void, Set<Node>> {
  const cut = new Set<Node>();
  const wrappers = wrappersOf(places);
  for (const [i, place] of places.entries()) {
    if (i % SLICE === SLICE - 1) yield;
    if (place.parent && cut.has(place.parent.element)) {
      cut.add(place.element);
      continue;
    }
    if (!place.role || !CUTTING.has(place.role) || KEEPERS.has(place.name)) continue;
    // A class on words in a line (a name, a link) says nothing about whose text it is.
    if (place.inline && place.role !== 'comments') continue;
    if (wrappers.has(place) || holdsHeadline(place)) continue;
    if (place.role !== 'comments' && place.prose > total * MISNAMED) continue;
    cut.add(place.element);
  }
  return cut;
}

/** The prose of each block that can be seen, added up in all places above it. */
function* weigh(read: Access, blocks: readonly Place[]): Generator<void, Map<Place, number>> {
  const weights = new Map<Place, number>();
  for (const [i, block] of blocks.entries()) {
    if (i % SLICE === SLICE - 1) yield;
    const weight = proseOf(block);
    if (weight === 0 || (read.visible && !read.visible(block.element))) continue;
    weights.set(block, weight);
    for (let at: Place | null = block; at; at = at.parent) at.prose += weight;
  }
  return weights;
}

/** Spreads the prose and the litter that are left over the places above them; prose pulls most where it is near. */
function* spread(
  { blocks, places }: Survey,
  weights: ReadonlyMap<Place, number>,
  cut: ReadonlySet<Node>,
  teasers: ReadonlySet<Place>,
): Generator<void, void> {
  for (const place of places.values()) place.prose = 0;
  for (const [i, block] of blocks.entries()) {
    if (i % SLICE === SLICE - 1) yield;
    if (cut.has(block.element)) continue;
    const weight = weights.get(block);
    if (weight === undefined) {
      for (let at: Place | null = block; at; at = at.parent) at.litter += block.chars;
      continue;
    }
    const worth = teasers.has(block) ? weight * 0.3 : weight;
    let share = worth * 0.9;
    let level = 0;
    for (let at: Place | null = block; at; at = at.parent) {
      at.prose += weight;
      if (level <= 4) at.pull += share;
      if (!GROUPS.has(at.name) || level === 0) level++;
      share = worth / level;
    }
  }
}

/** The place where most prose hangs together. */
function* anchorOf({ places }: Survey, cut: ReadonlySet<Node>): Generator<void, Place | null> {
  let anchor: Place | null = null;
  let best = 0;
  let count = 0;
  for (const place of places.values()) {
    if (++count % SLICE === 0) yield;
    if (place.pull === 0 || cut.has(place.element)) continue;
    const called = place.role === 'body' ? 1.3 : place.name === 'article' ? 1.1 : 1;
    const score = place.pull * (place.prose / (place.prose + place.litter)) * called;
    if (score > best) {
      best = score;
      anchor = place;
    }
  }
  return anchor;
}

/**
 * The body of the article, or null where a page has no prose.
 * `headline` is the element of the headline when it is known. Hands control back between its passes.
 */
export function* findBody(
  read: Access,
  found: Survey,
  headline: Element | null,
): Generator<void, Body | null> {
  const { blocks, places } = found;
  const weights = yield* weigh(read, blocks);
  const total = [...weights.values()].reduce((sum, weight) => sum + weight, 0);
  if (total === 0) return null;
  yield;
  const lineage = new Set<Node>();
  for (let node: Node | null = headline; node; node = read.parent(node)) lineage.add(node);
  const all = [...places.values()];
  const cut = yield* cutPlaces(all, total, (place) => lineage.has(place.element));
  yield;
  const teasers = teasersAmong(blocks, weights, cut);
  yield* spread(found, weights, cut, teasers);
  yield;
  const anchor = yield* anchorOf(found, cut);
  if (!anchor) return null;
  for (const teaser of teasers) weights.delete(teaser);
  const named = all.filter(({ role }) => role === 'body');
  const place = climb(read, anchor, kinOf(blocks, weights, cut, anchor), headline, named);
  const inside = [...teasers].filter(
    ({ element }) => !cut.has(element) && read.contains(place.element, element),
  );
  const told = inside.reduce((sum, teaser) => sum + proseOf(teaser), 0);
  // One or two linked titles are the article's own, or an aside.
  return { place, cut, prose: place.prose, teasers: inside.length < 3 ? 0 : told / place.prose };
}

/** Whether several stories stand below a place, told by headlines that are made alike. */
function isShelf(read: Access, { element }: Place, headline: Element): boolean {
  return (
    read.name(headline) === 'h1' &&
    Boolean(read.attribute(headline, 'class')) &&
    headlinesLike(read, element, headline) > 1
  );
}

/** Prose at and below each place that is set as most of the anchor's is: in `<p>`, in `<div>`, in list items. */
function kinOf(
  blocks: readonly Place[],
  weights: ReadonlyMap<Place, number>,
  cut: ReadonlySet<Node>,
  anchor: Place,
): Map<Place, number> {
  const below = new Map<Place, Map<string, number>>();
  for (const block of blocks) {
    const weight = weights.get(block);
    if (weight === undefined || cut.has(block.element)) continue;
    for (let at: Place | null = block; at; at = at.parent) {
      const names = below.get(at) ?? new Map<string, number>();
      names.set(block.name, (names.get(block.name) ?? 0) + weight);
      below.set(at, names);
    }
  }
  let name = 'p';
  let most = 0;
  for (const [of, weight] of below.get(anchor) ?? [])
    if (weight > most) [name, most] = [of, weight];
  return new Map([...below].map(([place, names]) => [place, names.get(name) ?? 0]));
}

/**
 * Goes up while the parent adds clearly more prose of the same kind than litter: bodies in sections, between boxes; and
 * where a part beside it is called the body by the same name. An `<article>` with a headline of its own is the end, and so
 * is where another headline of the same make comes in: what follows is another.
 */
function climb(
  read: Access,
  anchor: Place,
  kin: ReadonlyMap<Place, number>,
  headline: Element | null,
  named: readonly Place[],
): Place {
  const of = (place: Place): number => kin.get(place) ?? 0;
  const isTorn = (part: Place): boolean =>
    named.includes(part) &&
    named.some(
      (other) =>
        other !== part &&
        other.parent === part.parent &&
        of(other) > 0 &&
        buildOf(read, other) === buildOf(read, part),
    );
  let root = anchor;
  for (let at = anchor.parent; at; at = at.parent) {
    if (root.name === 'main' || root.name === 'body') break;
    if (root.name === 'article' && at.role !== 'body') break;
    if (headline !== null && isShelf(read, at, headline)) break;
    const gain = of(at) - of(root);
    const cost = at.litter - root.litter;
    const isWorth = gain > 0.05 * of(root) && gain > 1.5 * cost;
    if (isWorth || (root.parent === at && isTorn(root))) root = at;
    if (at.name === 'article' && read.all(at.element, 'h1').length > 0) break;
  }
  return root;
}
