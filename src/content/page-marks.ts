import type { Span, Statement } from '../language/types.ts';
import { Marks } from '../page/highlight/registry.ts';
import { scrollToRange } from '../page/highlight/scroll-to.ts';
import type { Settings } from '../settings/schema.ts';
import { MarkSheet } from './mark-sheet.ts';
import { type MarkSpans, markSpans } from './mark-spans.ts';
import type { Reading } from './reading.ts';

/** The marks of one reading in its page, and the statement in focus. */
export class PageMarks {
  readonly #marks = new Marks();
  readonly #sheet = new MarkSheet();
  readonly #reading: Reading;

  constructor(reading: Reading) {
    this.#reading = reading;
  }

  /** Puts the marks into the page, as the reader wants them. */
  show(settings: Settings): void {
    const { article, analysis } = this.#reading;
    this.#sheet.apply(settings, article.root);
    for (const [name, spans] of Object.entries(markSpans(analysis, settings.marks))) {
      this.#marks.set(`sourcelight-${name as keyof MarkSpans}`, this.#rangesOf(spans));
    }
  }

  /** Takes all marks out of the page, the focus too. */
  clear(): void {
    this.#marks.clear();
    this.#sheet.remove();
  }

  /** Puts back what the page has taken out. */
  restore(): void {
    this.#marks.restore();
    this.#sheet.restore();
  }

  /**
   * Shows one statement stronger and brings it into view.
   *
   * @returns whether its text is still in the page.
   */
  focus(statement: Statement): boolean {
    const ranges = this.#rangesOf([statement.span]);
    this.#marks.set('sourcelight-focus', ranges);
    const [first] = ranges;
    return first !== undefined && scrollToRange(first);
  }

  unfocus(): void {
    this.#marks.set('sourcelight-focus', []);
  }

  #rangesOf(spans: readonly Span[]): AbstractRange[] {
    return this.#reading.article.text.toRanges(spans).filter((range) => range !== null);
  }
}
