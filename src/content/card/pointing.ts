/** How long the pointer must rest before it means what it is on, in milliseconds. */
const rest = 400;

/** How long a card stays after the pointer has left it and its mark: the way from one to the other. */
const grace = 300;

export interface Pointing {
  /** Whether there is something to tell at this point of the window. */
  readonly isMark: (x: number, y: number) => boolean;
  readonly onPoint: (x: number, y: number) => void;
  readonly onLeave: () => void;
  /** Whether an event comes from the card that is shown. */
  readonly isCard: (event: Event) => boolean;
  /** Whether a point of the window is on the mark whose card is shown. */
  readonly isShown: (x: number, y: number) => boolean;
}

/**
 * Watches what the reader points at: a mouse that moves and then rests on a mark, or a tap on it. A mouse that does not
 * move opens nothing, whatever scrolls below it; nor does one with a button down, that selects or drags.
 *
 * @returns stops watching.
 */
export function watchPointing({ isMark, onPoint, onLeave, isCard, isShown }: Pointing): () => void {
  let waiting: ReturnType<typeof setTimeout> | undefined;
  let leaving: ReturnType<typeof setTimeout> | undefined;
  const stay = () => {
    clearTimeout(leaving);
    leaving = undefined;
  };
  const calm = () => clearTimeout(waiting);

  const moved = (event: PointerEvent) => {
    calm();
    if (!event.isTrusted || event.pointerType === 'touch' || event.buttons !== 0) return;
    const { clientX, clientY } = event;
    if (isCard(event) || isShown(clientX, clientY)) {
      stay();
      return;
    }
    leaving ??= setTimeout(onLeave, grace);
    waiting = setTimeout(() => {
      if (!isMark(clientX, clientY)) return;
      stay();
      onPoint(clientX, clientY);
    }, rest);
  };

  const tapped = (event: MouseEvent) => {
    const touch = event instanceof PointerEvent && event.pointerType === 'touch';
    if (!event.isTrusted || !touch || isCard(event) || isControl(event.target)) return;
    if (isMark(event.clientX, event.clientY)) onPoint(event.clientX, event.clientY);
  };

  const away = () => {
    calm();
    stay();
  };

  const listeners = new AbortController();
  const options = { capture: true, passive: true, signal: listeners.signal };
  addEventListener('pointermove', moved, options);
  addEventListener('click', tapped, options);
  for (const type of ['pointerdown', 'wheel', 'scroll', 'keydown', 'blur']) {
    addEventListener(type, away, options);
  }
  return () => {
    listeners.abort();
    away();
  };
}

/** What a tap already means something on. */
function isControl(target: EventTarget | null): boolean {
  return (
    target instanceof Element &&
    target.closest('a, button, input, select, textarea, label') !== null
  );
}
