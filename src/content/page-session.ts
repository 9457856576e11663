import type { Statement } from '../language/types.ts';
import type { ReadingPlace } from '../messages/map.ts';
import type { PageReport, PageState, ReportedStatement } from '../messages/page-report.ts';
import { watchMutations } from '../page/changes/mutations.ts';
import { watchNavigation } from '../page/changes/navigation.ts';
import type { Ground } from '../settings/mark-style.ts';
import type { MarkKind, Settings } from '../settings/schema.ts';
import { ruleFor, type SiteRule } from '../settings/sites.ts';
import { cardName } from './card/card.ts';
import { groundOf } from './ground.ts';
import { PageMarks } from './page-marks.ts';
import { type Reading, readPage } from './reading.ts';
import { isCutOff, type Retirement } from './retire.ts';

/** A statement with what the card needs to tell of it. */
export interface Told {
  readonly reported: ReportedStatement;
  readonly boxes: readonly DOMRect[];
  readonly ground: Ground;
  readonly title: string;
}

/**
 * One page from the content script's side: what has been read of it, what is shown in it, and when to read it again.
 *
 *     stopped ──start, read──▶ reading ──▶ read │ not-article │ other-language │ failed
 *        ▲                        ▲                     │
 *        └──── site turned off ───┴──── page changed ───┘
 */
export class PageSession {
  #settings: Settings;
  #state: PageState = { state: 'waiting' };
  #reading: Reading | null = null;
  #marks: PageMarks | null = null;
  #marksShown = true;
  #focused: number | null = null;
  /** The reader has asked for this page, whatever it looks like. */
  #forced = false;
  #work = new AbortController();
  readonly #changed: () => void;
  readonly #retirement: Retirement;

  /**
   * @param changed called when the report is not what it was
   * @param retirement told how to undo everything
   */
  constructor(settings: Settings, changed: () => void, retirement: Retirement) {
    this.#settings = settings;
    this.#changed = changed;
    this.#retirement = retirement;
    retirement.add(() => this.#stop());
  }

  /** Reads the page if the reader wants this site read, and follows its changes from then on. */
  start(): void {
    this.#watch();
    this.#restart();
  }

  /** The reader's settings have changed. */
  apply(settings: Settings): void {
    const before = this.#rule();
    this.#settings = settings;
    if (this.#rule() !== before) this.#restart();
    else if (this.#marksShown) this.#marks?.show(settings);
  }

  /** Reads the page because the reader asks for it. */
  force(): void {
    this.#forced = true;
    this.#restart();
  }

  /** Shows or hides the marks; without a word for which, the other way round. */
  showMarks(shown = !this.#marksShown): void {
    this.#marksShown = shown;
    if (shown) this.#marks?.show(this.#settings);
    else this.#marks?.clear();
    this.#changed();
  }

  /** Scrolls to a statement and shows it stronger; false when it is no longer in the page. */
  focus(index: number): boolean {
    const statement = this.#reading?.analysis.statements[index];
    if (statement === undefined || this.#marks === null) return false;
    const found = this.#marks.focus(statement);
    this.#focused = found ? index : null;
    return found;
  }

  unfocus(): void {
    if (this.#focused === null) return;
    this.#focused = null;
    this.#marks?.unfocus();
    this.#changed();
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
    if (!this.#marksShown) return null;
    const found = this.#marks?.statementAt(x, y, this.#marked());
    return found === null || found === undefined ? null : this.#indexOf(found);
  }

  /** The first statement that shares text with a range of the page; null where none does. */
  statementIn(range: Range): number | null {
    const found = this.#marks?.statementIn(range);
    return found === null || found === undefined ? null : this.#indexOf(found);
  }

  /** Where the reader is in the article. */
  readingPlace(): ReadingPlace {
    const reading = this.#reading;
    if (reading === null || this.#marks === null) return { index: null, place: 0 };
    const { statements } = reading.analysis;
    // Statements follow each other down the page, so the first in the window is found by halving.
    let low = 0;
    let high = statements.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      const bottom = this.#marks.boxesOf(statements[middle]!).at(-1)?.bottom ?? 0;
      if (bottom < 0) low = middle + 1;
      else high = middle;
    }
    const { top, height } = reading.article.root.getBoundingClientRect();
    const place = height === 0 ? 0 : Math.min(1, Math.max(0, -top / height));
    return { index: low < statements.length ? low : null, place };
  }

  /** What there is to tell of a statement, and where it stands in the window; null when it is no longer in the page. */
  about(index: number): Told | null {
    const statement = this.#reading?.analysis.statements[index];
    if (this.#state.state !== 'read' || statement === undefined) return null;
    const reported = this.#state.article.statements[index];
    const boxes = this.#marks?.boxesOf(statement) ?? [];
    if (reported === undefined || boxes.length === 0) return null;
    const ground = groundOf(this.#reading!.article.root);
    return { reported, boxes, ground, title: this.#state.article.title };
  }

  report(): PageReport {
    return {
      ...this.#state,
      site: location.hostname,
      marksShown: this.#marksShown,
      focused: this.#focused,
    };
  }

  #rule(): SiteRule {
    return ruleFor(this.#settings, location.hostname);
  }

  /** Whether the page may be read now: by itself, or because the reader has asked. */
  #mayRead(): boolean {
    const rule = this.#rule();
    return rule === 'read' || (rule === 'wait' && this.#forced);
  }

  /** The statements that the reader wants marked, in order. */
  #marked(): Statement[] {
    const { marks } = this.#settings;
    const wanted = ({ speech, source }: Statement) =>
      (source.kind in marks && marks[source.kind as MarkKind]) ||
      (marks.quote && speech.length > 0);
    return this.#reading?.analysis.statements.filter(wanted) ?? [];
  }

  #indexOf(statement: Statement): number {
    return this.#reading?.analysis.statements.indexOf(statement) ?? -1;
  }

  #restart(): void {
    this.#stop();
    if (this.#mayRead()) void this.#read();
    else this.#enter({ state: this.#rule() === 'never' ? 'off' : 'waiting' });
  }

  /** Forgets what was read and takes the marks out. */
  #stop(): void {
    this.#work.abort();
    this.#marks?.clear();
    this.#marks = null;
    this.#reading = null;
    this.#focused = null;
  }

  async #read(): Promise<void> {
    this.#work.abort();
    this.#work = new AbortController();
    const { signal } = this.#work;
    const reading = await readPage(document, {
      force: this.#forced,
      signal,
      last: this.#reading,
      onState: (state) => {
        // While a page is read again, what was known of it stays.
        if (state.state !== 'analysing' || this.#reading === null) this.#enter(state);
      },
      onFirst: (first) => {
        if (!signal.aborted) this.#replace(first);
      },
    });
    if (signal.aborted) return;
    this.#replace(reading);
  }

  #replace(reading: Reading | null): void {
    const focused = this.#focused;
    this.#marks?.clear();
    this.#reading = reading;
    this.#marks = reading === null ? null : new PageMarks(reading);
    if (this.#marksShown) this.#marks?.show(this.#settings);
    this.#focused = null;
    if (focused !== null) this.#changed();
  }

  #enter(state: PageState): void {
    this.#state = state;
    this.#changed();
  }

  #watch(): void {
    const again = () => {
      if (isCutOff()) this.#retirement.retire();
      else if (this.#mayRead()) void this.#read();
    };
    const navigation = watchNavigation(() => {
      this.#forced = false;
      this.#restart();
    });
    const mutations = watchMutations(
      document,
      (records) => {
        navigation.check();
        this.#marks?.restore();
        return records.some((record) => !isOwn(record) && this.#concerns(record.target));
      },
      again,
    );
    const listeners = new AbortController();
    const { signal } = listeners;
    addEventListener('beforeprint', () => this.#marks?.printing(), { signal });
    addEventListener('afterprint', () => this.#marks?.printed(), { signal });
    this.#retirement.add(() => listeners.abort());
    this.#retirement.add(() => navigation.stop());
    this.#retirement.add(() => mutations.stop());
  }

  /** Whether a change at a node could change what is read: anywhere while there is no article, else in or around it. */
  #concerns(node: Node): boolean {
    if (!this.#mayRead()) return false;
    const root = this.#reading?.article.root;
    return root === undefined || root.contains(node) || node.contains(root);
  }
}

/** Whether a change is only the card's coming or going. */
function isOwn({ addedNodes, removedNodes }: MutationRecord): boolean {
  const nodes = [...addedNodes, ...removedNodes];
  return nodes.length > 0 && nodes.every((node) => node.nodeName.toLowerCase() === cardName);
}
