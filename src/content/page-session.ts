import type { PageReport, PageState } from '../messages/page-report.ts';
import { watchMutations } from '../page/changes/mutations.ts';
import { watchNavigation } from '../page/changes/navigation.ts';
import type { Settings } from '../settings/schema.ts';
import { ruleFor, type SiteRule } from '../settings/sites.ts';
import { PageMarks } from './page-marks.ts';
import { type Reading, readPage } from './reading.ts';
import { isCutOff, type Retirement } from './retire.ts';

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

  showMarks(shown: boolean): void {
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
    const statements = this.#reading?.analysis.statements ?? [];
    const marked = statements.flatMap(({ speech, source }, index) =>
      speech.length > 0 || source.kind === 'anonymous' ? [index] : [],
    );
    const from = this.#focused ?? (by === 1 ? -1 : statements.length);
    const next =
      by === 1
        ? (marked.find((index) => index > from) ?? marked[0])
        : (marked.findLast((index) => index < from) ?? marked.at(-1));
    return next !== undefined && this.focus(next) ? next : null;
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
      onState: (state) => {
        // While a page is read again, what was known of it stays.
        if (state.state !== 'analysing' || this.#reading === null) this.#enter(state);
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
        return records.some(({ target }) => this.#concerns(target));
      },
      again,
    );
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
