/** How much may be spent on reading a page again. */

/** Share of a core's time that a page which keeps changing may cost. */
const SHARE = 0.005;
/** Work that may have been saved up, in milliseconds: a page that changes now and then is read again at once. */
const SAVED = 200;

/** The longest wait of a page that rests, in milliseconds: on a busy machine work seems more than it is. */
const LONGEST = 20_000;

/** An account of work: it fills with time, and what is done is taken from it. */
export class Allowance {
  #saved = SAVED;
  #at = performance.now();

  /** Takes so many milliseconds of work from it. */
  spend(work: number): void {
    this.#fill();
    this.#saved -= work;
  }

  /** Milliseconds until there is something to spend. */
  wait(): number {
    this.#fill();
    return Math.min(LONGEST, Math.max(0, -this.#saved / SHARE));
  }

  #fill(): void {
    const now = performance.now();
    this.#saved = Math.min(SAVED, this.#saved + (now - this.#at) * SHARE);
    this.#at = now;
  }
}
