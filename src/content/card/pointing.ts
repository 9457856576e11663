import { offsetOf, type View } from '../../page/dom/frames.ts';

/** How long the pointer must rest before it means what it is on, in milliseconds. */
const rest = 400;

/** How long a card stays after the pointer has left it and its mark: the way from one to the other. */
const grace = 300;

export interface Pointing {
  /** Whether there is something to tell at this point of the top window. */
  readonly isMark: (x: number, y: number) => boolean;
  readonly onPoint: (x: number, y: number) => void;
  readonly onLeave: () => void;
  /** Whether an event comes from the card that is shown. */
  readonly isCard: (event: Event) => boolean;
  /** Whether a point of the top window is on the mark whose card is shown. */
  readonly isShown: (x: number, y: number) => boolean;
}

/**
 * Watches what the reader points at: a mouse that moves and then rests on a mark, or a tap on it. A mouse that does not
 * move opens nothing, whatever scrolls below it; nor does one with a button down, that selects or drags.
 */
export function watchPointing({ isMark, onPoint, onLeave, isCard, isShown }: Pointing): {
  /** Watches a frame's window as well: what the reader points at there happens there alone. */
  follow(view: View): void;
  stop(): void;
} {
  let waiting: ReturnType<typeof setTimeout> | undefined;
  let leaving: ReturnType<typeof setTimeout> | undefined;
  const stay = () => {
    clearTimeout(leaving);
    leaving = undefined;
  };

  const moved = (event: PointerEvent) => {
    clearTimeout(waiting);
    if (!event.isTrusted || event.pointerType === 'touch' || event.buttons !== 0) {
      stopWaiting();
      return;
    }
    const { x, y } = placeOf(event);
    if (isCard(event) || isShown(x, y)) {
      away();
      return;
    }
    leaving ??= setTimeout(onLeave, grace);
    waiting = setTimeout(() => {
      stopWaiting();
      if (!isMark(x, y)) return;
      stay();
      onPoint(x, y);
    }, rest);
    listen(viewOf(event));
  };

  const tapped = (event: MouseEvent) => {
    const touch = 'pointerType' in event && event.pointerType === 'touch';
    if (!event.isTrusted || !touch || isCard(event) || isControl(event.target)) return;
    const { x, y } = placeOf(event);
    if (isMark(x, y)) onPoint(x, y);
  };

  const away = () => {
    stopWaiting();
    stay();
  };
  /** What calls the waiting off is listened for only as long: the page's own keys and scrolling are not to pay for it. */
  let calls = new AbortController();
  let heard: View | undefined;
  const listen = (view: View) => {
    if (view === heard) return;
    calls.abort();
    calls = new AbortController();
    heard = view;
    const options = { capture: true, passive: true, signal: calls.signal };
    for (const type of ['pointerdown', 'wheel', 'scroll', 'keydown', 'blur']) {
      view.addEventListener(type, away, options);
    }
  };
  const stopWaiting = () => {
    clearTimeout(waiting);
    calls.abort();
    heard = undefined;
  };

  const listeners = new AbortController();
  const options = { capture: true, passive: true, signal: listeners.signal };
  const followed = new WeakSet<View>();
  const follow = (view: View) => {
    if (followed.has(view)) return;
    followed.add(view);
    view.addEventListener('pointermove', moved, options);
    view.addEventListener('click', tapped, options);
  };
  follow(window);
  return {
    follow,
    stop() {
      listeners.abort();
      away();
    },
  };
}

/** Where an event of the page or of a frame happened in the top window. */
function placeOf(event: MouseEvent): { x: number; y: number } {
  const { left, top } = offsetOf(viewOf(event));
  return { x: event.clientX + left, y: event.clientY + top };
}

const viewOf = ({ view }: UIEvent): View => (view ?? window) as View;

const CONTROLS = 'a, button, input, select, textarea, label';

/** What a tap already means something on; elements of frames are no instances of this window's `Element`. */
function isControl(target: EventTarget | null): boolean {
  return target !== null && Element.prototype.closest.call(target, CONTROLS) !== null;
}
