/** Which part of an article is in the window. */
import { offsetOf, type View } from '../dom/frames.ts';
import type { ArticleText } from '../text/article-text.ts';
import { rectsOf } from './hit-test.ts';

/**
 * Whether a block is wholly above a line of the top window.
 *
 * @param line CSS pixels below the window's upper edge
 */
export function isAbove(text: ArticleText, view: View, block: number, line: number): boolean {
  const [, end] = text.blocks[block]!;
  // The last character alone: the browser has not to measure the whole block.
  const [range] = text.toRanges([[end - 1, end]]);
  const bottom = range ? rectsOf(range).at(-1)?.bottom : undefined;
  return bottom === undefined || bottom <= line - offsetOf(view).top;
}

/**
 * The first block that is not wholly above a line of the top window, by default its upper edge; blocks follow each other
 * down the page.
 *
 * @param line CSS pixels below the window's upper edge
 */
export function blockInView(text: ArticleText, view: View, line = 0): number {
  let low = 0;
  let high = text.blocks.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (isAbove(text, view, middle, line)) low = middle + 1;
    else high = middle;
  }
  return low;
}
