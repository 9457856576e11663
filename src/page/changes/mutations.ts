/** When to read the page again: once it rests, and as often as its allowance lets it. */
import { Allowance } from './allowance.ts';

/** Rest that must pass after the last change that matters, in milliseconds. */
export const REST = 150;
/** A page that never rests is read again after this long all the same. */
const LONGEST_WAIT = 3_000;

export interface Watch {
  /** Watches another tree as well: a shadow root's, or that of a document in a frame. */
  follow(tree: Node): void;
  /** Says what reading it again has cost, in milliseconds of work. */
  spent(work: number): void;
  stop(): void;
}

const WATCHED: MutationObserverInit = {
  subtree: true,
  childList: true,
  characterData: true,
  attributes: true,
  attributeFilter: ['hidden', 'class', 'style', 'aria-hidden'],
};

/** Whether something is a frame whose document may be read: those of other origins come and go with advertisements. */
function isOpenFrame(target: EventTarget | null): boolean {
  const frame = target as Partial<HTMLIFrameElement> | null;
  return /^i?frame$/i.test(frame?.localName ?? '') && Boolean(frame?.contentDocument);
}

/**
 * Calls `rested` soon after changes in a document that could change what is read. `matters` is asked for the records of
 * each batch; batches where it says no (a clock, a ticker, an advertisement) cost nothing more. A tab that nobody looks
 * at is read again when somebody does.
 */
export function watchMutations(
  document: Document,
  matters: (records: readonly MutationRecord[]) => boolean,
  rested: () => void,
): Watch {
  const allowance = new Allowance();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let first = 0;
  let last = 0;
  let held = false;
  /** Milliseconds until the page has rested, or until it has had its time, and there is something to spend. */
  const left = (): number => {
    const rest = Math.min(last + REST, first + LONGEST_WAIT) - performance.now();
    return Math.max(rest, allowance.wait());
  };
  const look = (): void => {
    const wait = left();
    timer = undefined;
    if (wait > 0) timer = setTimeout(look, wait);
    else fire();
  };
  const fire = (): void => {
    held = document.hidden;
    if (held) return;
    first = 0;
    rested();
  };
  const seen = (): void => {
    if (held && !document.hidden) fire();
  };
  // A page that never rests comes here with each of its changes: the timer is set once, and looks whether there was rest.
  const touched = (): void => {
    last = performance.now();
    if (first === 0) first = last;
    timer ??= setTimeout(look, left());
  };
  const observer = new MutationObserver((records) => {
    if (matters(records)) touched();
  });
  const loaded = ({ target }: Event): void => {
    if (isOpenFrame(target)) touched();
  };
  const followed = new WeakSet<Node>();
  const follow = (of: Node): void => {
    if (followed.has(of)) return;
    followed.add(of);
    observer.observe(of, WATCHED);
  };
  follow(document);
  document.addEventListener('visibilitychange', seen);
  document.addEventListener('load', loaded, true);
  return {
    follow,
    spent: (work) => allowance.spend(work),
    stop() {
      observer.disconnect();
      document.removeEventListener('visibilitychange', seen);
      document.removeEventListener('load', loaded, true);
      if (timer !== undefined) clearTimeout(timer);
      timer = undefined;
    },
  };
}
