/** Which of some ranges is under a point of the window. */
import { offsetOf, type View } from '../dom/frames.ts';

/** The rectangles of a static or live range in its own window. */
export function rectsOf(range: AbstractRange): DOMRect[] {
  const live = new Range();
  try {
    live.setStart(range.startContainer, range.startOffset);
    live.setEnd(range.endContainer, range.endOffset);
  } catch {
    // The page has shortened the text since: there is nothing left to point at.
    return [];
  }
  return [...live.getClientRects()];
}

/** Whether a place in the document lies in a range; both ends count. */
function holds(range: AbstractRange, node: Node, offset: number): boolean {
  const live = new Range();
  try {
    live.setStart(range.startContainer, range.startOffset);
    live.setEnd(range.endContainer, range.endOffset);
    return live.isPointInRange(node, offset);
  } catch {
    return false;
  }
}

/**
 * The index of the first range under a point of the top window, -1 for none. A point beside the text still has a
 * nearest caret, so the range's own rectangles have the last word.
 *
 * @param view the window of the document that the ranges are in
 */
export function rangeAt(
  point: { readonly x: number; readonly y: number },
  ranges: readonly AbstractRange[],
  view: View,
): number {
  const { left, top } = offsetOf(view);
  const x = point.x - left;
  const y = point.y - top;
  // The prototype's own: a page's `<img name="caretPositionFromPoint">` takes the place of the document's.
  const caretAt: Document['caretPositionFromPoint'] | undefined =
    Document.prototype.caretPositionFromPoint;
  const caret = caretAt?.call(view.document, x, y);
  if (!caret) return -1;
  return ranges.findIndex(
    (range) =>
      holds(range, caret.offsetNode, caret.offset) &&
      rectsOf(range).some(
        (rect) => x >= rect.left && x <= rect.right && y >= rect.top && y <= rect.bottom,
      ),
  );
}
