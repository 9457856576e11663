/** Which part of an article is in the window. */
import type { ArticleText } from '../text/article-text.ts';
import { rectsOf } from './hit-test.ts';

/** The first block that is not wholly above the window; blocks follow each other down the page. */
export function blockInView(text: ArticleText): number {
  const { blocks } = text;
  let low = 0;
  let high = blocks.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    const [, end] = blocks[middle]!;
    // The last character alone: the browser has not to measure the whole block.
    const [range] = text.toRanges([[end - 1, end]]);
    const bottom = range ? (rectsOf(range).at(-1)?.bottom ?? 0) : 0;
    if (bottom <= 0) low = middle + 1;
    else high = middle;
  }
  return low;
}
