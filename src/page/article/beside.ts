/** Further articles of a page, built as the first one is: what comes below it as the reader scrolls on. */
import type { Access } from '../dom/access.ts';
import type { Body } from './body.ts';
import { buildOf } from './entries.ts';
import { headlinesLike } from './headline.ts';
import type { Place } from './survey.ts';

/** Less prose is a teaser. */
const LEAST = 150;
/** Articles read on one page, at most. */
const MOST = 30;
const ENDS = new Set(['main', 'body', 'html']);

/**
 * The elements that hold an article each, that of `body` among them, in the order of the document; none where it is the
 * only one. They are siblings of one build, and each has a headline as the first has.
 */
export function storiesBeside(
  read: Access,
  places: Iterable<Place>,
  { place: body, cut }: Body,
  headline: Element | null,
): Element[] {
  if (headline === null) return [];
  const lineage = new Set<Place>();
  for (let at: Place | null = body; at && !ENDS.has(at.name); at = at.parent) lineage.add(at);
  const siblings = new Map<Place | null, Place[]>();
  for (const place of places) {
    const { parent, element, name, prose } = place;
    const above = parent !== null && (lineage.has(parent) || ENDS.has(parent.name));
    if (!above || name === 'p' || prose < LEAST || cut.has(element)) continue;
    const beside = siblings.get(parent) ?? [];
    siblings.set(parent, beside);
    beside.push(place);
  }
  for (const own of lineage) {
    const build = buildOf(read, own);
    const stories = (siblings.get(own.parent) ?? []).filter(
      (place) =>
        buildOf(read, place) === build && headlinesLike(read, place.element, headline) === 1,
    );
    if (stories.length > 1 && stories.includes(own)) {
      return stories.slice(0, MOST).map(({ element }) => element);
    }
  }
  return [];
}
