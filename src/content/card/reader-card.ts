import type { PageReport, ReportedStatement } from '../../messages/page-report.ts';
import { boxesInTop, isGone, type View } from '../../page/dom/frames.ts';
import { citation } from '../../words/citation.ts';
import { explain, introduce } from '../../words/explain.ts';
import { languageName, words } from '../../words/words.ts';
import { groundOf } from '../ground.ts';
import type { PageSession } from '../page-session.ts';
import type { Retirement } from '../retire.ts';
import { Card, type CardContent, type ToldSource } from './card.ts';
import { copyText } from './copy.ts';
import { watchPointing } from './pointing.ts';
import { scrollSettled } from './scroll-settled.ts';

/** What to say of a statement; what is said at once is no reason more. */
function tell(statement: ReportedStatement): ToldSource {
  const sentences = introduce(statement);
  return { sentences, reasons: explain(statement).filter((one) => !sentences.includes(one)) };
}

/** What to say of a passage that no statement holds. */
function whyNothing(report: PageReport): string {
  switch (report.state) {
    case 'off':
      return words('titleOff');
    case 'not-article':
      return words('stateNotArticle');
    case 'other-language':
      return words('stateOtherLanguage', languageName(report.lang));
    case 'failed':
      return words('stateFailed');
    default:
      return words('cardNothing');
  }
}

/** The card of a page: opened by pointing at a mark, by a tap, or by whoever asks for a statement. */
export class ReaderCard {
  readonly #session: PageSession;
  readonly #card = new Card();
  readonly #pointing: ReturnType<typeof watchPointing>;
  /** The window that the article stands in: the top one, or a frame's. */
  #view: View = window;
  #shown: number | null = null;
  #end = new AbortController();

  /** Watches the page from now on, until `retirement`. */
  constructor(session: PageSession, retirement: Retirement) {
    this.#session = session;
    this.#pointing = watchPointing({
      isMark: (x, y) => session.statementAt(x, y) !== null,
      onPoint: (x, y) => {
        const index = session.statementAt(x, y);
        if (index !== null) this.open(index, { at: x });
      },
      onLeave: () => this.close(),
      isCard: (event) => this.#card.holds(event),
      isShown: (x, y) => this.#shown !== null && session.statementAt(x, y) === this.#shown,
    });
    retirement.add(() => {
      this.#pointing.stop();
      this.close();
    });
  }

  /** Watches the window that the article has been found in. */
  follow(view: View): void {
    this.#view = view;
    this.#pointing.follow(view);
  }

  /**
   * Shows what there is to tell of a statement, beside it.
   *
   * @param at the x of what was pointed at; the statement's beginning by default
   * @param focus whether the keyboard asked for it
   */
  open(index: number, { at, focus = false }: { at?: number; focus?: boolean } = {}): void {
    const told = this.#session.about(index);
    if (told === null || (index === this.#shown && this.#card.isShown)) return;
    const { reported, boxes, ground, title } = told;
    this.#shown = index;
    this.#show({
      sources: reported.map(tell),
      ground,
      mark: boxes,
      at: at ?? boxes[0]?.left ?? 0,
      focus,
      onCopy: () => copyText(citation(reported, reported[0].article ?? title, location.href)),
    });
  }

  /** The same once the page has stopped scrolling there, with the focus in the card. */
  async openWhenStill(index: number): Promise<void> {
    // The card of another place goes with the scrolling at the latest.
    this.close();
    await scrollSettled();
    // Whoever has pressed Escape meanwhile, or gone on, wants none.
    if (this.#session.report().focused === index) this.open(index, { focus: true });
  }

  /**
   * Tells who says what is selected in the page, or that nobody is said to.
   *
   * @returns whether there is a statement.
   */
  openForSelection(): boolean {
    const view = this.#views.find((at) => at.getSelection()?.isCollapsed === false);
    if (view === undefined) return false;
    const range = view.getSelection()!.getRangeAt(0);
    const index = this.#session.statementIn(range);
    const mark = boxesInTop(view, range.getClientRects());
    if (index !== null) {
      this.open(index, { at: mark[0]?.left ?? 0, focus: true });
    } else if (mark.length > 0) {
      this.#shown = null;
      this.#show({
        sources: [{ sentences: [whyNothing(this.#session.report())], reasons: [] }],
        ground: groundOf(range.startContainer.parentElement ?? document.documentElement),
        mark,
        at: mark[0]?.left ?? 0,
        focus: true,
        onCopy: null,
      });
    }
    return index !== null;
  }

  /** The article's window, unless it has gone with its frame, and the top one. */
  get #views(): View[] {
    return [this.#view, window].filter((view) => !isGone(view));
  }

  close(): void {
    this.#end.abort();
    this.#shown = null;
    this.#card.hide();
  }

  /** Shows the card until Escape, a click elsewhere, and anything that moves the mark away from it. */
  #show(content: CardContent): void {
    this.#card.show(content);
    const elsewhere = (event: Event) => {
      if (!this.#card.holds(event)) this.close();
    };
    const key = (event: KeyboardEvent) => {
      if (event.key === 'Escape') this.close();
    };
    this.#end.abort();
    // Only as long as it is shown: a page's own keys and scrolling are not to wait for us.
    this.#end = new AbortController();
    const options = { capture: true, passive: true, signal: this.#end.signal };
    for (const view of new Set(this.#views)) {
      for (const type of ['pointerdown', 'wheel', 'scroll', 'resize']) {
        view.addEventListener(type, elsewhere, options);
      }
      view.addEventListener('keydown', key, options);
    }
  }
}
