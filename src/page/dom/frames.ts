/** Frames of the page's own origin, whose documents a script of the page reaches as well. */
import { access } from './access.ts';

/** A smaller frame is no place to read in, in CSS pixels. */
const LEAST = { width: 300, height: 200 };
/** Frames looked at, at most, those in frames too. */
const MOST = 20;

/** The globals of a document's window. */
export type View = Window & typeof globalThis;

/** The windows of a page's frames that may be read and are large enough, in order, those in frames of frames too. */
export function framesIn(document: Document): View[] {
  const found: View[] = [];
  let looks = 0;
  const search = (within: Document): void => {
    const frames = access(document).all(within, 'iframe, frame');
    for (let i = 0; i < frames.length && looks < MOST; i++, looks++) {
      const frame = frames[i] as HTMLIFrameElement;
      const { width, height } = frame.getBoundingClientRect();
      const view = width < LEAST.width || height < LEAST.height ? null : viewOf(frame);
      if (view === null) continue;
      found.push(view);
      search(view.document);
    }
  };
  search(document);
  return found;
}

/** Null where the frame is another origin's, or sealed off, or an element of XML that is only called so. */
function viewOf({ contentDocument, contentWindow }: HTMLIFrameElement): View | null {
  return contentDocument ? (contentWindow as View | null) : null;
}

/** Whether a window has gone with its frame, or is going: Firefox lets nobody touch what is in it any more. */
export function isGone(view: View): boolean {
  try {
    // Firefox refuses the registry a moment before it calls the window closed.
    void view.CSS?.highlights;
    return view.closed;
  } catch {
    return true;
  }
}

/** How far a document's window is from the top window's upper left corner, in CSS pixels. */
export function offsetOf(view: View): { readonly left: number; readonly top: number } {
  let left = 0;
  let top = 0;
  let at: Window = view;
  while (at !== window && at.frameElement) {
    const frame = at.frameElement;
    const rect = frame.getBoundingClientRect();
    left += rect.left + frame.clientLeft;
    top += rect.top + frame.clientTop;
    at = at.parent;
  }
  return { left, top };
}

/** The same boxes, of a window's document, as they lie in the top window. */
export function boxesInTop(view: View, boxes: Iterable<DOMRect>): DOMRect[] {
  const { left, top } = offsetOf(view);
  return Array.from(
    boxes,
    ({ x, y, width, height }) => new DOMRect(x + left, y + top, width, height),
  );
}
