import type { Span, Statement } from '../language/types.ts';
import { boxesInTop } from '../page/dom/frames.ts';
import { rangeAt, rectsOf } from '../page/highlight/hit-test.ts';
import { Marks } from '../page/highlight/registry.ts';
import { scrollToRange } from '../page/highlight/scroll-to.ts';
import type { Settings } from '../settings/schema.ts';
import { MarkSheet } from './mark-sheet.ts';
import { type MarkSpans, markSpans, touched } from './mark-spans.ts';
import { NearView } from './near-view.ts';
import type { Reading } from './reading.ts';

/**
 * Marks that are few enough to stand in a page near the window or not, and what is near where there are more: in a page
 * that changes all the time, which pays for each mark with each change, and in others, which pay when it moves.
 */
const NARROW = { few: 10, still: 0, moving: 2 } as const;
const WIDE = { few: 1000, still: 8, moving: 8 } as const;

/** The marks of one reading in its page, and the statement in focus. */
export class PageMarks {
  readonly #marks: Marks;
  readonly #sheet: MarkSheet;
  readonly #reading: Reading;
  #spans: MarkSpans | null = null;
  #near: NearView | null = null;
  #isNarrow = false;

  constructor(reading: Reading) {
    this.#marks = new Marks(reading.view);
    this.#sheet = new MarkSheet(reading.view, reading.article.tree);
    this.#reading = reading;
  }

  /** Puts the marks into the page, as the reader wants them. */
  show(settings: Settings): void {
    const { article, analysis } = this.#reading;
    this.#marks.insist();
    this.draw(settings);
    this.#spans = markSpans(article.text.text, analysis, settings.marks);
    this.#place();
  }

  /**
   * Marks only what is near the window, where that makes a difference, or everything that is not too much for a page at
   * rest: a page pays for each mark with each of its changes.
   */
  narrow(isNarrow: boolean): void {
    this.#isNarrow = isNarrow;
    this.#place();
  }

  #place(): void {
    const all = Object.values(this.#spans ?? {});
    const count = all.reduce((sum: number, spans: readonly Span[]) => sum + spans.length, 0);
    const { article, view } = this.#reading;
    const reach = this.#isNarrow ? NARROW : WIDE;
    this.#near?.stop();
    this.#near =
      count > reach.few ? new NearView(article.text, view, reach, () => this.#mark()) : null;
    this.#mark();
  }

  #mark(): void {
    if (this.#spans === null) return;
    const near = this.#near?.span;
    for (const [name, spans] of Object.entries(this.#spans) as [
      keyof MarkSpans,
      readonly Span[],
    ][]) {
      const marked = near === undefined ? spans : touched(spans, [near]);
      this.#marks.set(`sourcelight-${name}`, this.#rangesOf(marked));
    }
  }

  /** Gives the marks the look that the reader wants, for the colours that the article's words have now. */
  draw(settings: Settings): void {
    this.#sheet.apply(settings, this.#reading.article.root);
  }

  /** Takes all marks out of the page, the focus too. */
  clear(): void {
    this.#spans = null;
    this.#near?.stop();
    this.#near = null;
    try {
      this.#marks.clear();
      this.#sheet.remove();
    } catch {
      // A frame that leads elsewhere takes its marks along, and Firefox lets nobody touch them any more.
    }
  }

  /** Leaves the page to the printer as it was, until `printed`. */
  printing(): void {
    this.#marks.hide();
  }

  printed(): void {
    this.#marks.unhide();
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
    this.#marks.insist();
    this.#marks.set('sourcelight-focus', ranges);
    const [first] = ranges;
    return first !== undefined && scrollToRange(first, this.#reading.view);
  }

  unfocus(): void {
    this.#marks.set('sourcelight-focus', []);
  }

  /** The lines of a statement in the top window. */
  boxesOf(statement: Statement): DOMRect[] {
    return boxesInTop(this.#reading.view, this.#rangesOf([statement.span]).flatMap(rectsOf));
  }

  /**
   * The statement under a point of the top window, the shortest where several lie there.
   *
   * @param candidates the statements that are marked
   */
  statementAt(x: number, y: number, candidates: readonly Statement[]): Statement | null {
    const located = candidates
      .map((statement) => ({ statement, range: this.#rangesOf([statement.span])[0] }))
      .filter(
        (found): found is { statement: Statement; range: AbstractRange } =>
          found.range !== undefined,
      )
      .sort((a, b) => lengthOf(a.statement) - lengthOf(b.statement));
    const ranges = located.map(({ range }) => range);
    const at = rangeAt({ x, y }, ranges, this.#reading.view);
    return located[at]?.statement ?? null;
  }

  /** The first statement that shares text with a range of the page. */
  statementIn(range: Range): Statement | null {
    const shares = (other: AbstractRange | undefined) => {
      if (other === undefined) return false;
      const live = new Range();
      try {
        live.setStart(other.startContainer, other.startOffset);
        live.setEnd(other.endContainer, other.endOffset);
        return (
          live.compareBoundaryPoints(Range.START_TO_END, range) > 0 &&
          live.compareBoundaryPoints(Range.END_TO_START, range) < 0
        );
      } catch {
        // What is selected stands in another tree: another document, or a shadow root.
        return false;
      }
    };
    const { statements } = this.#reading.analysis;
    return statements.find(({ span }) => shares(this.#rangesOf([span])[0])) ?? null;
  }

  #rangesOf(spans: readonly Span[]): AbstractRange[] {
    return this.#reading.article.text.toRanges(spans).filter((range) => range !== null);
  }
}

const lengthOf = ({ span: [start, end] }: Statement) => end - start;
