/** A box in the window, in CSS pixels. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** Between the mark and the card, and between the card and the window's edge. */
const gap = 8;

/**
 * Where a card stands: below the mark, else above it, else beside it, so that it covers no part of the mark and leaves
 * the window at no side. A mark that leaves no room anywhere is covered at the window's lower edge.
 *
 * @param mark the boxes of the mark's lines
 * @param at the x of what was pointed at, where the card begins if it can
 * @returns the card's upper left corner in the window.
 */
export function placeCard(
  mark: readonly Box[],
  at: number,
  card: Size,
  window: Size,
): { left: number; top: number } {
  const left = clamp(at, gap, window.width - card.width - gap);
  const bounds = around(mark);
  const below = bounds.bottom + gap;
  if (below >= gap && below + card.height + gap <= window.height) return { left, top: below };
  const above = bounds.top - gap - card.height;
  if (above >= gap && above + card.height <= window.height) return { left, top: above };
  const top = clamp(bounds.top, gap, window.height - card.height - gap);
  const after = bounds.right + gap;
  if (after + card.width + gap <= window.width) return { left: after, top };
  const before = bounds.left - gap - card.width;
  if (before >= gap) return { left: before, top };
  return { left, top: Math.max(gap, window.height - card.height - gap) };
}

function around(boxes: readonly Box[]): Box {
  return {
    left: Math.min(...boxes.map(({ left }) => left)),
    top: Math.min(...boxes.map(({ top }) => top)),
    right: Math.max(...boxes.map(({ right }) => right)),
    bottom: Math.max(...boxes.map(({ bottom }) => bottom)),
  };
}

/** The value, or the nearest in the limits; the lower limit wins where they cross. */
function clamp(value: number, low: number, high: number): number {
  return Math.max(low, Math.min(value, high));
}
