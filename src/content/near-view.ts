import type { Span } from '../language/types.ts';
import type { View } from '../page/dom/frames.ts';
import { blockInView } from '../page/highlight/in-view.ts';
import type { ArticleText } from '../page/text/article-text.ts';

/** What is near, in heights of the window above and below it, and how near its end the reader may come. */
const NEAR = 1;
const NEARER = 0.5;

/** Follows which part of an article's text is near the window. */
export class NearView {
  readonly #listeners = new AbortController();
  readonly #text: ArticleText;
  readonly #view: View;
  /** Blocks, both included. */
  #near: readonly [first: number, last: number];

  /** @param moved told when the part is another one */
  constructor(text: ArticleText, view: View, moved: () => void) {
    this.#text = text;
    this.#view = view;
    this.#near = this.#within(NEAR);
    let isLooking = false;
    const scrolled = () => {
      if (isLooking) return;
      isLooking = true;
      requestAnimationFrame(() => {
        isLooking = false;
        if (!this.#listeners.signal.aborted && this.#look()) moved();
      });
    };
    const options = { capture: true, passive: true, signal: this.#listeners.signal };
    for (const type of ['scroll', 'resize']) {
      for (const target of new Set([window, view]))
        target.addEventListener(type, scrolled, options);
    }
  }

  /** The part of the text, as offsets. */
  get span(): Span {
    const { blocks } = this.#text;
    const [first, last] = this.#near;
    return [blocks[first]![0], blocks[last]![1]];
  }

  stop(): void {
    this.#listeners.abort();
  }

  /** Whether the reader has come near the end of what was near. */
  #look(): boolean {
    const [first, last] = this.#near;
    const [from, to] = this.#within(NEARER);
    if (from >= first && to <= last) return false;
    this.#near = this.#within(NEAR);
    return true;
  }

  /** The blocks in the window and so many of its heights above and below. */
  #within(heights: number): readonly [first: number, last: number] {
    const at = (line: number) => blockInView(this.#text, this.#view, line * innerHeight);
    return [at(-heights), at(1 + heights)];
  }
}
