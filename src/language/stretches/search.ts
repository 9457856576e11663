import type { Span } from '../types.ts';

/** Index of the first span that begins at or behind `from`. */
export function firstFrom(spans: readonly Span[], from: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle] as Span)[0] < from) low = middle + 1;
    else high = middle;
  }
  return low;
}
