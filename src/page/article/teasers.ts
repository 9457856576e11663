/** Teasers: prose that announces another page. */
import type { Place } from './survey.ts';

/** Whether two places hang on one element not far up. */
function near(a: Place, b: Place): boolean {
  let above: Place | null = a;
  for (let level = 0; above && level < 4; above = above.parent, level++) {
    for (let at: Place | null = b, up = 0; at && up < 4; at = at.parent, up++) {
      if (at === above) return true;
    }
  }
  return false;
}

/** A link among paragraphs, itself one, is no title of what follows. */
const isBetween = (title: Place, prose: Place): boolean =>
  title.name === 'p' && prose.name === 'p' && title.parent === prose.parent;

/**
 * Prose right after a linked title, or linked itself as a whole: it announces another page. What is `cut` is no title: a
 * byline, a share link.
 */
export function teasersAmong(
  blocks: readonly Place[],
  weights: ReadonlyMap<Place, number>,
  cut: ReadonlySet<Node>,
): ReadonlySet<Place> {
  const teasers = new Set<Place>();
  const titles = blocks.map(
    ({ chars, linkChars, element }) => chars >= 12 && linkChars > 0.6 * chars && !cut.has(element),
  );
  blocks.forEach((block, i) => {
    if (!weights.has(block)) return;
    for (const back of [1, 2]) {
      const before = blocks[i - back];
      if (!before || weights.has(before)) return;
      if (titles[i - back] && near(before, block) && !isBetween(before, block)) {
        teasers.add(block);
        return;
      }
    }
  });
  return teasers;
}
