import { isCutOff } from '../messages/cut-off.ts';
import type { ReadingPlace } from '../messages/map.ts';
import {
  isListed,
  type PageReport,
  type PageState,
  type ReportedStatement,
} from '../messages/page-report.ts';
import type { Watch } from '../page/changes/mutations.ts';
import { access } from '../page/dom/access.ts';
import { isGone, type View } from '../page/dom/frames.ts';
import { openShadowRoots } from '../page/dom/shadows.ts';
import type { Ground } from '../settings/mark-style.ts';
import type { Settings } from '../settings/schema.ts';
import { ruleFor, type SiteRule } from '../settings/sites.ts';
import { groundOf } from './ground.ts';
import { watchPage } from './page-watch.ts';
import { ReadArticle } from './read-article.ts';
import { isNews, type Reading, readPage } from './reading.ts';
import type { Retirement } from './retire.ts';

/** A statement with what the card needs to tell of it. */
export interface Told {
  /** The statement, and after it what else its sentence states, of other sources. */
  readonly reported: readonly [ReportedStatement, ...ReportedStatement[]];
  readonly boxes: readonly DOMRect[];
  readonly ground: Ground;
  readonly title: string;
}

export interface SessionEvents {
  /** The report is not what it was. */
  readonly changed: () => void;
  /** An article has been read, in this window: the top one, or a frame's. */
  readonly placed: (view: View) => void;
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
  #known: ReadArticle | null = null;
  #marksShown = true;
  /** The reader has asked for this page, whatever it looks like. */
  #forced = false;
  #work = new AbortController();
  /** The page is being read, and whether it has changed since. */
  #busy = false;
  #stale = false;
  /** The page changes all the time. */
  #isRestless = false;
  #watch: Watch | null = null;
  /** The last reading from the start: settles when the page has been read, or cannot be. */
  #opening: Promise<void> = Promise.resolve();
  readonly #events: SessionEvents;
  readonly #retirement: Retirement;

  /**
   * @param retirement told how to undo everything
   */
  constructor(settings: Settings, events: SessionEvents, retirement: Retirement) {
    this.#settings = settings;
    this.#events = events;
    this.#retirement = retirement;
    retirement.add(() => this.#stop());
  }

  /** Reads the page if the reader wants this site read, and follows its changes from then on. */
  start(): void {
    const watch = this.#follow();
    this.#watch = watch;
    this.#retirement.add(() => watch.stop());
    this.#restart();
  }

  /** The reader's settings have changed. */
  apply(settings: Settings): void {
    const before = this.#rule();
    this.#settings = settings;
    if (this.#rule() !== before) {
      this.#forced = false;
      this.#restart();
      return;
    }
    if (this.#marksShown) this.#article?.show();
    // Whether the toolbar button counts is a setting too.
    this.#events.changed();
  }

  /** Settles when the page has been read, or cannot be: first of all now, if it waits to be asked for. */
  async whenRead(): Promise<void> {
    if (this.#state.state === 'waiting') this.force();
    await this.#opening;
  }

  /** Reads the page because the reader asks for it. */
  force(): void {
    this.#forced = true;
    this.#restart();
  }

  /** Shows or hides the marks; without a word for which, the other way round. */
  showMarks(shown = !this.#marksShown): void {
    this.#marksShown = shown;
    if (shown) this.#article?.show();
    else this.#article?.clear();
    this.#events.changed();
  }

  /** Scrolls to a statement and shows it stronger; false when it is no longer in the page. */
  focus(index: number): boolean {
    return this.#article?.focus(index) ?? false;
  }

  unfocus(): void {
    if (this.#article?.unfocus()) this.#events.changed();
  }

  /** Focuses the next or the previous marked statement; null when nothing is marked. */
  step(by: 1 | -1): number | null {
    return this.#article?.step(by) ?? null;
  }

  /** The marked statement under a point of the window; null where there is none. */
  statementAt(x: number, y: number): number | null {
    return this.#marksShown ? (this.#article?.statementAt(x, y) ?? null) : null;
  }

  /** The first statement that shares text with a range of the page; null where none does. */
  statementIn(range: Range): number | null {
    return this.#article?.statementIn(range) ?? null;
  }

  /** Where the reader is in the article. */
  readingPlace(): ReadingPlace {
    return this.#article?.place() ?? { index: null, place: 0 };
  }

  /** What there is to tell of a statement, and where it stands in the window; null when it is no longer in the page. */
  about(index: number): Told | null {
    if (!isListed(this.#state) || this.#article === null) return null;
    const { title, statements } = this.#state.article;
    const asked = statements[index];
    const boxes = this.#article.boxesOf(index);
    if (asked === undefined || boxes.length === 0) return null;
    const [start, end] = asked.place;
    const others = statements.filter(
      (one) => one !== asked && one.place[0] <= start && one.place[1] >= end,
    );
    return {
      reported: [asked, ...others],
      boxes,
      ground: groundOf(this.#article.reading.article.root),
      title,
    };
  }

  report(): PageReport {
    // Not yet known is not the same as waiting to be asked.
    const isLooking = this.#state.state === 'waiting' && this.#busy;
    const state: PageState = isLooking
      ? { state: 'analysing', title: '', article: null }
      : this.#state;
    return {
      ...state,
      address: location.href,
      site: location.hostname,
      marksShown: this.#marksShown,
      anyMarked: this.#article?.anyMarked ?? false,
      focused: this.#article?.focused ?? null,
    };
  }

  /** What has been read of the page, unless it has gone with its frame. */
  get #article(): ReadArticle | null {
    if (this.#known !== null && isGone(this.#known.reading.view)) this.#drop();
    return this.#known;
  }

  #rule(): SiteRule {
    return ruleFor(this.#settings, location.hostname);
  }

  /** Whether the page may be read now: by itself, or because the reader has asked. */
  #mayRead(): boolean {
    return this.#forced || this.#rule() === 'read';
  }

  #restart(): void {
    this.#stop();
    if (this.#mayRead()) this.#opening = this.#read();
    else this.#enter({ state: this.#rule() === 'never' ? 'off' : 'waiting' });
  }

  /** Forgets what was read and takes the marks out. */
  #stop(): void {
    this.#work.abort();
    this.#busy = false;
    this.#drop();
  }

  #drop(): void {
    this.#known?.clear();
    this.#known = null;
  }

  /** Reads the page from the beginning, whatever was being read. */
  async #read(spent: (work: number) => void = () => {}): Promise<void> {
    this.#work.abort();
    this.#work = new AbortController();
    const { signal } = this.#work;
    this.#busy = true;
    this.#stale = false;
    const reading = await readPage({
      force: this.#forced,
      signal,
      last: this.#article?.reading ?? null,
      onState: (state) => {
        // While a page is read again, what was known of it stays.
        if (state.state !== 'analysing' || this.#article === null) this.#enter(state);
      },
      onFirst: (first) => {
        if (!signal.aborted) this.#replace(first);
      },
      spent,
    });
    if (signal.aborted) return;
    this.#busy = false;
    const last = this.#article?.reading;
    this.#watch?.settled(isNews(reading, last));
    // Where there is no article, and was none, its place may be new.
    if (reading !== last) this.#replace(reading);
    if (this.#stale) this.#readAgain();
  }

  /** Reads the page once more because it has changed: after what is being read, so that every reading comes to its end. */
  #readAgain(): void {
    if (isCutOff()) this.#retirement.retire();
    else if (this.#busy) this.#stale = true;
    else if (this.#mayRead()) void this.#read((work) => this.#watch?.spent(work));
  }

  #replace(reading: Reading | null): void {
    const focused = this.#article?.focused ?? null;
    this.#drop();
    const isHere = reading !== null && !isGone(reading.view);
    if (isHere) this.#known = new ReadArticle(reading, () => this.#settings);
    if (this.#isRestless) this.#known?.narrow(true);
    if (isHere) {
      this.#watch?.follow(reading.view.document);
      this.#watch?.follow(reading.article.tree);
      this.#events.placed(reading.view);
    } else this.#followShadows();
    if (this.#marksShown) this.#article?.show();
    if (focused !== null) this.#events.changed();
  }

  /** Pages in shadow roots may get their article there later. */
  #followShadows(): void {
    for (const root of openShadowRoots(access(document), document)) this.#watch?.follow(root);
  }

  #enter(state: PageState): void {
    this.#state = state;
    this.#events.changed();
  }

  #follow(): Watch {
    return watchPage({
      root: () => this.#article?.reading.article.root ?? null,
      changed: () => this.#article?.restore(),
      rested: () => this.#readAgain(),
      restless: (isRestless) => {
        this.#isRestless = isRestless;
        this.#article?.narrow(isRestless);
      },
      restyled: () => {
        if (this.#marksShown) this.#article?.restyled();
      },
      navigated: () => {
        this.#forced = false;
        // Hidden were those of the page that is left.
        this.#marksShown = true;
        this.#restart();
      },
      printing: (isPrinting) => this.#article?.printing(isPrinting),
      returned: () => {
        // The toolbar button has shown another page in between.
        this.#events.changed();
        this.#readAgain();
      },
    });
  }
}
