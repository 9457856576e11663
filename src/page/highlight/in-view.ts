/** Which part of an article is in the window. */
import { offsetOf, type View } from '../dom/frames.ts';
import type { ArticleText } from '../text/article-text.ts';
import { rectsOf } from './hit-test.ts';

/**
 * The first block that is not wholly above a line of the top window, by default its upper edge; blocks follow each other
 * down the page.
 *
 * @param line CSS pixels below the window's upper edge
 */
export function blockInView(text: ArticleText, view: View, line = 0): number {
  const { blocks } = text;
  const edge = line - offsetOf(view).top;
  let low = 0;
  let high = blocks.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    const [, end] = blocks[middle]!;
    // The last character alone: the browser has not to measure the whole block.
    const [range] = text.toRanges([[end - 1, end]]);
    const bottom = range ? (rectsOf(range).at(-1)?.bottom ?? edge) : edge;
    if (bottom <= edge) low = middle + 1;
    else high = middle;
  }
  return low;
}
