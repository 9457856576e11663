import type { Statement } from '../language/types.ts';
import type { ReadingPlace } from '../messages/map.ts';
import { offsetOf } from '../page/dom/frames.ts';
import type { MarkKind, Settings } from '../settings/schema.ts';
import { PageMarks } from './page-marks.ts';
import type { Reading } from './reading.ts';

/** One reading with its marks in the page, and the reader's way through its statements. Statements go by their index. */
export class ReadArticle {
  readonly reading: Reading;
  readonly #marks: PageMarks;
  /** The reader's settings as they are now. */
  readonly #settings: () => Settings;
  #focused: number | null = null;

  constructor(reading: Reading, settings: () => Settings) {
    this.reading = reading;
    this.#settings = settings;
    this.#marks = new PageMarks(reading);
  }

  /** The statement in focus; null when there is none. */
  get focused(): number | null {
    return this.#focused;
  }

  /** Whether the reader wants any of its statements marked. */
  get anyMarked(): boolean {
    return this.#marked().length > 0;
  }

  /** Marks the page as the settings say. */
  show(): void {
    this.#marks.show(this.#settings());
  }

  /** Takes the marks out of the page. */
  clear(): void {
    this.#marks.clear();
  }

  /** Puts back what the page has taken out. */
  restore(): void {
    this.#marks.restore();
  }

  /** Marks only what is near the window, or everything again. */
  narrow(isNarrow: boolean): void {
    this.#marks.narrow(isNarrow);
  }

  /** The page's words may have got other colours: the marks are drawn for them. */
  restyled(): void {
    this.#marks.draw(this.#settings());
  }

  /** Leaves the page to the printer as it was, and marks it again. */
  printing(isPrinting: boolean): void {
    if (isPrinting) this.#marks.printing();
    else this.#marks.printed();
  }

  /** Scrolls to a statement and shows it stronger; false when it is no longer in the page. */
  focus(index: number): boolean {
    const statement = this.reading.analysis.statements[index];
    const found = statement !== undefined && this.#marks.focus(statement);
    this.#focused = found ? index : null;
    return found;
  }

  /** @returns whether there was anything in focus. */
  unfocus(): boolean {
    if (this.#focused === null) return false;
    this.#focused = null;
    this.#marks.unfocus();
    return true;
  }

  /**
   * Focuses the nearest marked statement after or before the one in focus.
   *
   * @returns its index; null when nothing is marked.
   */
  step(by: 1 | -1): number | null {
    const marked = this.#marked().map((statement) => this.#indexOf(statement));
    const from = this.#focused ?? (by === 1 ? -1 : Number.POSITIVE_INFINITY);
    const next =
      by === 1
        ? (marked.find((index) => index > from) ?? marked[0])
        : (marked.findLast((index) => index < from) ?? marked.at(-1));
    return next !== undefined && this.focus(next) ? next : null;
  }

  /** The marked statement under a point of the window; null where there is none. */
  statementAt(x: number, y: number): number | null {
    const found = this.#marks.statementAt(x, y, this.#marked());
    return found && this.#indexOf(found);
  }

  /** The first statement that shares text with a range of the page; null where none does. */
  statementIn(range: Range): number | null {
    const found = this.#marks.statementIn(range);
    return found && this.#indexOf(found);
  }

  /** The lines of a statement in the window; none when it is no longer in the page. */
  boxesOf(index: number): readonly DOMRect[] {
    const statement = this.reading.analysis.statements[index];
    return statement === undefined ? [] : this.#marks.boxesOf(statement);
  }

  /** Where the reader is in the article. */
  place(): ReadingPlace {
    const { length } = this.reading.analysis.statements;
    // Statements follow each other down the page, so the first in the window is found by halving.
    let low = 0;
    let high = length;
    while (low < high) {
      const middle = (low + high) >> 1;
      const bottom = this.boxesOf(middle).at(-1)?.bottom ?? 0;
      if (bottom < 0) low = middle + 1;
      else high = middle;
    }
    const { article, view } = this.reading;
    // The prototype's own: a form may have a field of that name.
    const { top, height } = Element.prototype.getBoundingClientRect.call(article.root);
    const above = -top - offsetOf(view).top;
    const place = height === 0 ? 0 : Math.min(1, Math.max(0, above / height));
    return { index: low < length ? low : null, place };
  }

  /** The statements that the reader wants marked, in order. */
  #marked(): Statement[] {
    const { marks } = this.#settings();
    const wanted = ({ speech, source }: Statement) =>
      (source.kind in marks && marks[source.kind as MarkKind]) ||
      (marks.quote && speech.length > 0);
    return this.reading.analysis.statements.filter(wanted);
  }

  #indexOf(statement: Statement): number {
    return this.reading.analysis.statements.indexOf(statement);
  }
}
