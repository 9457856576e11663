/** Brings a range into view: the page moves only when the range is not already comfortably seen. */
import type { View } from '../dom/frames.ts';
import { rectsOf } from './hit-test.ts';

const MARGIN = 80;

/**
 * Scrolls a range to the middle of its window; at once for readers who asked for reduced motion. False where it has no
 * place on the page.
 *
 * @param view the window of its document
 */
export function scrollToRange(range: AbstractRange, view: View): boolean {
  const rect = rectsOf(range)[0];
  if (!rect) return false;
  view.frameElement?.scrollIntoView({ block: 'nearest', behavior: 'instant' });
  if (rect.top >= MARGIN && rect.bottom <= view.innerHeight - MARGIN) return true;
  const element = range.startContainer.parentElement;
  const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
  const behavior: ScrollBehavior = calm ? 'instant' : 'smooth';
  // Boxes that scroll by themselves bring their content into view first.
  if (element !== null) {
    // The prototype's own: a form may have a field of that name.
    const { scrollIntoView } = Element.prototype;
    scrollIntoView.call(element, { block: 'nearest', inline: 'nearest', behavior: 'instant' });
  }
  const now = rectsOf(range)[0] ?? rect;
  view.scrollBy({ top: now.top - view.innerHeight / 2 + now.height / 2, behavior });
  return true;
}
