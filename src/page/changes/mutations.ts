/** When to read the page again: once it rests, and as often as its allowance lets it. */
import { Allowance } from './allowance.ts';
import { Restless } from './restless.ts';

/** Rest that must pass after the last change that matters, in milliseconds. */
export const REST = 150;
/** A page that never rests is read again after this long all the same. */
const LONGEST_WAIT = 3_000;

export interface Watch {
  /** Watches another tree as well: a shadow root's, or that of a document in a frame. */
  follow(tree: Node): void;
  /** Says what reading it again has cost, in milliseconds of work. */
  spent(work: number): void;
  /** Says whether reading it again has told anything new. */
  settled(news: boolean): void;
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
 * Calls `rested` soon after changes in a document that could change what is read. `placesOf` is asked where in each batch
 * of records something did; batches without (an advertisement, a clock beside the article) cost nothing more. Places
 * whose changes settle nothing wait longer each time, and hold up no others. A tab that nobody looks at is read again
 * when somebody does.
 */
export function watchMutations(
  document: Document,
  placesOf: (records: readonly MutationRecord[]) => Iterable<Node>,
  rested: () => void,
): Watch {
  const allowance = new Allowance();
  const restless = new Restless();
  let timer: ReturnType<typeof setTimeout> | undefined;
  /** The first and the last change that wait to be looked at, by `performance.now()`. */
  let first = Number.POSITIVE_INFINITY;
  let last = Number.POSITIVE_INFINITY;
  /** When restless places are looked at that have changed. */
  let due = Number.POSITIVE_INFINITY;
  let held = false;
  /** Milliseconds until the page has rested, or until it has had its time, and there is something to spend. */
  const left = (): number => {
    const rest = Math.min(due, last + REST, first + LONGEST_WAIT);
    return Math.max(rest - performance.now(), allowance.wait());
  };
  const setTimer = (): void => {
    clearTimeout(timer);
    timer = setTimeout(look, left());
  };
  const look = (): void => {
    timer = undefined;
    if (left() > 0) setTimer();
    else fire();
  };
  const fire = (): void => {
    held = document.hidden;
    if (held) return;
    first = last = due = Number.POSITIVE_INFINITY;
    restless.reading();
    rested();
  };
  const seen = (): void => {
    if (held && !document.hidden) fire();
  };
  // A page that never rests comes here with each of its changes: the timer is set once, and looks whether there was rest.
  const touched = (): void => {
    last = performance.now();
    if (first < last && timer !== undefined) return;
    first = Math.min(first, last);
    setTimer();
  };
  const changed = (place: Node): void => {
    const until = restless.changed(place);
    if (until <= performance.now()) touched();
    else if (until < due) {
      due = until;
      setTimer();
    }
  };
  const observer = new MutationObserver((records) => {
    for (const place of placesOf(records)) {
      changed(place);
      if (restless.isFull) break;
    }
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
    settled: (news) => restless.settled(news),
    stop() {
      observer.disconnect();
      document.removeEventListener('visibilitychange', seen);
      document.removeEventListener('load', loaded, true);
      clearTimeout(timer);
    },
  };
}
