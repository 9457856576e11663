import type { Span, Statement } from '../language/types.ts';
import { Marks } from '../page/highlight/registry.ts';
import { scrollToRange } from '../page/highlight/scroll-to.ts';
import { markSpans } from './mark-spans.ts';
import type { Reading } from './reading.ts';

/** The marks of one reading in its page, and the statement in focus. */
export class PageMarks {
  readonly #marks = new Marks();
  readonly #reading: Reading;

  constructor(reading: Reading) {
    this.#reading = reading;
  }

  /** Puts the marks into the page. */
  show(): void {
    const { quote, anonymous, speech, source } = markSpans(this.#reading.analysis);
    this.#marks.set('sourcelight-quote', this.#rangesOf(quote));
    this.#marks.set('sourcelight-anonymous', this.#rangesOf(anonymous));
    this.#marks.set('sourcelight-source', this.#rangesOf(source));
    this.#marks.set('sourcelight-speech', this.#rangesOf(speech));
  }

  /** Takes all marks out of the page, the focus too. */
  clear(): void {
    this.#marks.clear();
  }

  /** Puts back what the page has taken out. */
  restore(): void {
    this.#marks.restore();
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
