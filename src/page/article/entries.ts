/** The entries of a live blog: pieces of one build below each other, each with a time or a heading of its own. */
import type { Access } from '../dom/access.ts';
import type { Place } from './survey.ts';

/** Fewer make no live blog. */
const LEAST = 3;
const TIME = 'time, [datetime], [class*="time" i]';
const HEADING = 'h2, h3, h4';

/** What an element is built as: its name and its first class, less a number that may hang on it. */
export const buildOf = (read: Access, { element, name }: Place): string =>
  `${name}.${/^\s*([^\s\d]*)/.exec(read.attribute(element, 'class') ?? '')?.[1] ?? ''}`;

/** The entries below the element of a body, in order; none where it is one piece. */
export function entriesIn(
  read: Access,
  body: Place,
  places: Iterable<Place>,
  cut: ReadonlySet<Node>,
): Element[] {
  const groups = new Map<Place, Map<string, Place[]>>();
  for (const place of places) {
    const { parent, element, name, prose } = place;
    if (parent === null || prose === 0 || name === 'p' || cut.has(element)) continue;
    if (parent !== body && parent.parent !== body) continue;
    const ofParent = groups.get(parent) ?? new Map<string, Place[]>();
    groups.set(parent, ofParent);
    const build = buildOf(read, place);
    const group = ofParent.get(build) ?? [];
    ofParent.set(build, group);
    group.push(place);
  }
  for (const ofParent of groups.values()) {
    for (const group of ofParent.values()) {
      const entries = group.filter((place) => isEntry(read, place)).map(({ element }) => element);
      if (entries.length >= LEAST && entries.length > group.length / 2) return entries;
    }
  }
  return [];
}

function isEntry(read: Access, { element, name }: Place): boolean {
  if (read.all(element, 'p, div').length === 0) return false;
  return (
    read.all(element, TIME).length > 0 ||
    (name === 'article' && read.all(element, HEADING).length > 0)
  );
}
