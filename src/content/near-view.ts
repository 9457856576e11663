import type { Span } from '../language/types.ts';
import type { View } from '../page/dom/frames.ts';
import { blockInView } from '../page/highlight/in-view.ts';
import type { ArticleText } from '../page/text/article-text.ts';

/** Blocks on either side of the one at the window's upper edge that are near: more than two screens of text. */
const NEAR = 60;

/** Follows which part of an article's text is near the window. */
export class NearView {
  readonly #listeners = new AbortController();
  readonly #text: ArticleText;
  readonly #view: View;
  #block: number;

  /** @param moved told when the part is another one */
  constructor(text: ArticleText, view: View, moved: () => void) {
    this.#text = text;
    this.#view = view;
    this.#block = blockInView(text, view);
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
    const from = blocks[Math.max(0, this.#block - NEAR)]!;
    const to = blocks[Math.min(blocks.length - 1, this.#block + NEAR)]!;
    return [from[0], to[1]];
  }

  stop(): void {
    this.#listeners.abort();
  }

  /** Whether the reader has gone half of the way to where nothing is near any more. */
  #look(): boolean {
    const block = blockInView(this.#text, this.#view);
    if (Math.abs(block - this.#block) < NEAR / 2) return false;
    this.#block = block;
    return true;
  }
}
