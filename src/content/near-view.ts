import type { Span } from '../language/types.ts';
import type { View } from '../page/dom/frames.ts';
import { blockInView, isAbove } from '../page/highlight/in-view.ts';
import type { ArticleText } from '../page/text/article-text.ts';

/** How far what is near reaches above and below the window, in its heights: as long as it stands still, and as it moves. */
export interface Reach {
  readonly still: number;
  readonly moving: number;
}

/** How near to the end of what is near the window may come, in its heights, where that reaches farther. */
const NEARER = 0.5;
/** How often it is asked whether the window stands still, and over the same blocks, in milliseconds. */
const LOOK = 1_000;

/** Follows which part of an article's text is near the window. */
export class NearView {
  readonly #listeners = new AbortController();
  readonly #text: ArticleText;
  readonly #view: View;
  readonly #reach: Reach;
  readonly #moved: () => void;
  readonly #timer: ReturnType<typeof setInterval> | undefined;
  #hasScrolled = false;
  #heights: number;
  /** Blocks, both included. */
  #near: readonly [first: number, last: number];

  /** @param moved told when the part is another one */
  constructor(text: ArticleText, view: View, reach: Reach, moved: () => void) {
    this.#text = text;
    this.#view = view;
    this.#reach = reach;
    this.#moved = moved;
    this.#heights = reach.still;
    this.#near = this.#within(reach.still);
    let isLooking = false;
    const scrolled = () => {
      this.#hasScrolled = true;
      if (isLooking) return;
      isLooking = true;
      requestAnimationFrame(() => {
        isLooking = false;
        if (!this.#listeners.signal.aborted && !this.#isDeep()) this.#take(reach.moving);
      });
    };
    const options = { capture: true, passive: true, signal: this.#listeners.signal };
    for (const type of ['scroll', 'resize']) {
      for (const target of new Set([window, view]))
        target.addEventListener(type, scrolled, options);
    }
    // What the page takes out above it moves the text without a word.
    if (reach.still < reach.moving) this.#timer = setInterval(() => this.#rest(), LOOK);
  }

  /** The part of the text, as offsets. */
  get span(): Span {
    const { blocks } = this.#text;
    const [first, last] = this.#near;
    return [blocks[first]![0], blocks[last]![1]];
  }

  stop(): void {
    this.#listeners.abort();
    clearInterval(this.#timer);
  }

  #rest(): void {
    if (!this.#hasScrolled && !document.hidden) this.#take(this.#reach.still);
    this.#hasScrolled = false;
  }

  #take(heights: number): void {
    this.#heights = heights;
    const [first, last] = this.#within(heights);
    if (first === this.#near[0] && last === this.#near[1]) return;
    this.#near = [first, last];
    this.#moved();
  }

  /** Whether the window is well within what is near. */
  #isDeep(): boolean {
    const [first, last] = this.#near;
    const margin = Math.min(NEARER, this.#heights);
    const isAboveLine = (block: number, line: number) =>
      isAbove(this.#text, this.#view, block, line * innerHeight);
    return (
      (first === 0 || isAboveLine(first - 1, -margin)) &&
      (last === this.#text.blocks.length - 1 || !isAboveLine(last, 1 + margin))
    );
  }

  /** The blocks in the window and so many of its heights above and below. */
  #within(heights: number): readonly [first: number, last: number] {
    const at = (line: number) => blockInView(this.#text, this.#view, line * innerHeight);
    return [at(-heights), at(1 + heights)];
  }
}
