/** The marks in the page's highlight registry: our names only, kept there without a fight. */
import type { View } from '../dom/frames.ts';
import { MARK_NAMES, type MarkName, PRIORITY } from './names.ts';

/** Times that marks are put back after the page took them out, before the page has its way. */
const PATIENCE = 5;

/**
 * The marks of one document. The registry is shared with the page, which sees the names and may clear or overwrite them:
 * the ranges are therefore kept here too (Firefox cannot iterate a highlight from an isolated world).
 */
export class Marks {
  readonly #registry: HighlightRegistry | null;
  readonly #ranges = new Map<MarkName, readonly AbstractRange[]>();
  readonly #highlights = new Map<MarkName, Highlight>();
  #restored = 0;
  #hidden = false;

  readonly #view: View;

  /** @param view the window of the document that is marked */
  constructor(view: View) {
    this.#view = view;
    this.#registry =
      typeof view.Highlight === 'function' && 'highlights' in view.CSS ? view.CSS.highlights : null;
  }

  /** False where the browser has no CSS Custom Highlight API. */
  get supported(): boolean {
    return this.#registry !== null;
  }

  /** The ranges under a name, as last set. */
  ranges(name: MarkName): readonly AbstractRange[] {
    return this.#ranges.get(name) ?? [];
  }

  /** Marks these ranges, and no others, under a name. None takes the name out of the registry. */
  set(name: MarkName, ranges: readonly AbstractRange[], priority: number = PRIORITY[name]): void {
    if (!this.#registry) return;
    if (ranges.length === 0) {
      this.#take(name);
      return;
    }
    const highlight = new this.#view.Highlight();
    for (const range of ranges) highlight.add(range);
    highlight.priority = priority;
    this.#ranges.set(name, ranges);
    this.#highlights.set(name, highlight);
    if (!this.#hidden && this.#restored < PATIENCE) this.#registry.set(name, highlight);
  }

  /** The reader wants the marks: what the page has taken out before does not count. */
  insist(): void {
    this.#restored = 0;
  }

  /** Takes the marks out of the page for a while, without forgetting them. */
  hide(): void {
    this.#hidden = true;
    for (const [name, highlight] of this.#highlights) {
      if (this.#registry?.get(name) === highlight) this.#registry.delete(name);
    }
  }

  /** Puts the marks that are hidden back into the page. */
  unhide(): void {
    this.#hidden = false;
    for (const [name, highlight] of this.#highlights) this.#registry?.set(name, highlight);
  }

  /** Takes all marks of ours out of the page. */
  clear(): void {
    for (const name of MARK_NAMES) this.#take(name);
  }

  /**
   * Puts back the marks that the page has cleared or overwritten, a few times and then no more: a page that insists has
   * its way until the reader insists. Returns whether all marks are in place.
   */
  restore(): boolean {
    const registry = this.#registry;
    if (!registry || this.#hidden) return false;
    const missing = [...this.#highlights].filter(
      ([name, highlight]) => registry.get(name) !== highlight,
    );
    if (missing.length === 0) return true;
    if (this.#restored >= PATIENCE) return false;
    this.#restored++;
    for (const [name, highlight] of missing) registry.set(name, highlight);
    return true;
  }

  #take(name: MarkName): void {
    const own = this.#highlights.get(name);
    this.#highlights.delete(name);
    this.#ranges.delete(name);
    if (own && this.#registry?.get(name) === own) this.#registry.delete(name);
  }
}
