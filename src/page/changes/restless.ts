/** Places of a page whose changes settle nothing: a clock, a counter, a ticker, a header that comes and goes. */

/** Readings for nothing until a place is taken for one that never rests. */
const PATIENCE = 3;
/** The first wait of such a place in milliseconds, doubled with every further reading for nothing, and the longest. */
const FIRST_WAIT = 1_000;
const LONGEST_WAIT = 60_000;
/** Places that one reading is laid to, at most: what changes in more of them is no ticker. */
const MANY = 20;

interface Idle {
  readonly times: number;
  /** When its changes are looked at again, by `performance.now()`. */
  readonly until: number;
}

/**
 * Remembers which places had the page read again for nothing, and lets each wait by itself: what else changes is read at
 * once.
 */
export class Restless {
  readonly #idle = new WeakMap<Node, Idle>();
  #seen = new Set<Node>();
  #read: ReadonlySet<Node> = this.#seen;

  /** So much has changed since the last reading that no single place matters any more. */
  get isFull(): boolean {
    return this.#seen.size > MANY;
  }

  /** When a change in a place should be looked at, by `performance.now()`; in the past for most. */
  changed(place: Node): number {
    if (!this.isFull) this.#seen.add(place);
    return this.#idle.get(place)?.until ?? 0;
  }

  /** The page is being read again because of what has changed so far. */
  reading(): void {
    this.#read = this.#seen;
    this.#seen = new Set();
  }

  /** What came of that reading: whether it told anything new. */
  settled(news: boolean): void {
    const places = this.#read;
    this.#read = new Set();
    if (places.size > MANY) return;
    for (const place of places) {
      if (news) this.#idle.delete(place);
      else {
        const times = (this.#idle.get(place)?.times ?? 0) + 1;
        const wait = times < PATIENCE ? 0 : FIRST_WAIT * 2 ** (times - PATIENCE);
        this.#idle.set(place, { times, until: performance.now() + Math.min(LONGEST_WAIT, wait) });
      }
    }
  }
}
