import { access } from '../../page/dom/access.ts';
import type { Ground } from '../../settings/mark-style.ts';
import { direction, messageLanguage, words } from '../../words/words.ts';
import { type Box, placeCard } from './place.ts';
import { cardStyle } from './style.ts';

/** The element's name in the page. */
export const cardName = 'sourcelight-card';

/**
 * A document that no page has a hand in: elements made here are not bent by a page's `<img name="createElement">`, and a
 * page that has claimed the card's name for an element of its own is not handed the card's closed root.
 */
let workshop: Document | undefined;
const XHTML = 'http://www.w3.org/1999/xhtml';
const make = (name: string): HTMLElement => {
  workshop ??= new Document();
  return workshop.createElementNS(XHTML, name) as HTMLElement;
};

/** What there is to tell of one source of a passage. */
export interface ToldSource {
  /** What it is, and what else there is to say of that: short sentences. */
  readonly sentences: readonly string[];
  /** Why the passage is marked for it, a sentence for each reason; empty where it is not. */
  readonly reasons: readonly string[];
}

export interface CardContent {
  /** What the passage rests on; one entry where that is nothing. */
  readonly sources: readonly ToldSource[];
  readonly ground: Ground;
  /** The boxes of the passage's lines in the window. */
  readonly mark: readonly Box[];
  /** The x of what was pointed at. */
  readonly at: number;
  /** Whether the keyboard asked for it: then the focus goes into the card. */
  readonly focus: boolean;
  /** Copies the passage, and tells whether that was done; null where there is nothing to copy. */
  readonly onCopy: (() => Promise<boolean>) | null;
}

/**
 * The one element that may enter a page: a small box beside a mark, in a closed shadow root and in the top layer, there
 * only as long as it is shown. Showing it again moves it.
 */
export class Card {
  #host: HTMLElement | null = null;
  #returnFocus: HTMLElement | null = null;

  get isShown(): boolean {
    return this.#host !== null;
  }

  /** Whether an event in the page comes from the card. */
  holds(event: Event): boolean {
    return this.#host !== null && event.target === this.#host;
  }

  show(content: CardContent): void {
    this.hide();
    const host = make(cardName);
    const root = host.attachShadow({ mode: 'closed' });
    const page = access(document).root(document);
    const sheet = new CSSStyleSheet();
    const place = () => this.#place(sheet, card, content);
    const card = drawCard(content, { onClose: () => this.hide(), onResize: place });
    sheet.replaceSync(cardStyle);
    root.append(card);
    host.popover = 'manual';
    page?.append(host);
    // A sheet belongs to a document: it is put on where the card stands by now.
    root.adoptedStyleSheets = [sheet];
    host.showPopover();
    this.#host = host;
    place();
    if (content.focus) {
      this.#returnFocus =
        document.activeElement instanceof HTMLElement ? document.activeElement : null;
      card.focus({ preventScroll: true });
    }
  }

  hide(): void {
    this.#host?.remove();
    this.#host = null;
    this.#returnFocus?.focus({ preventScroll: true });
    this.#returnFocus = null;
  }

  /** Where the card stands is a rule of its own sheet: inline styles would be subject to the page's CSP. */
  #place(sheet: CSSStyleSheet, card: HTMLElement, { mark, at, ground }: CardContent): void {
    const { width, height } = card.getBoundingClientRect();
    const window = { width: document.documentElement.clientWidth, height: innerHeight };
    const { left, top } = placeCard(mark, at, { width, height }, window);
    const variables = `:host { --left: ${left}px; --top: ${top}px; --ground: ${ground}; }`;
    sheet.replaceSync(cardStyle + variables);
  }
}

interface CardEvents {
  readonly onClose: () => void;
  readonly onResize: () => void;
}

function drawCard(
  { sources, onCopy }: CardContent,
  { onClose, onResize }: CardEvents,
): HTMLElement {
  const actions = draw('div', { class: 'actions' }, []);
  const whys = sources.map(({ reasons }) =>
    draw(
      'ul',
      { hidden: '' },
      reasons.map((reason) => draw('li', {}, [reason])),
    ),
  );
  const told = sources.map(({ sentences }, index) =>
    draw('div', { class: 'source' }, [
      ...sentences.map((sentence) => draw('p', {}, [sentence])),
      whys[index]!,
    ]),
  );
  const card = draw(
    'div',
    {
      class: 'card',
      role: 'dialog',
      'aria-label': words('cardLabel'),
      'aria-describedby': 'told',
      lang: messageLanguage(),
      dir: direction(),
      tabindex: '-1',
    },
    [draw('div', { id: 'told' }, told)],
  );
  if (sources.some(({ reasons }) => reasons.length > 0)) {
    const ask = drawButton(words('why'), () => {
      const isShown = ask.getAttribute('aria-expanded') === 'true';
      for (const why of whys) why.hidden = isShown;
      ask.setAttribute('aria-expanded', String(!isShown));
      onResize();
    });
    ask.setAttribute('aria-expanded', 'false');
    actions.append(ask);
  }
  if (onCopy !== null) {
    const copy = drawButton(words('copyQuote'), async () => {
      // Only what has been done is told.
      copy.setAttribute('aria-live', 'polite');
      copy.textContent = words((await onCopy()) ? 'copied' : 'notCopied');
    });
    actions.append(copy);
  }
  const close = drawButton(words('close'), onClose);
  close.className = 'close';
  actions.append(close);
  card.append(actions);
  return card;
}

function drawButton(label: string, press: () => void): HTMLButtonElement {
  const button = make('button') as HTMLButtonElement;
  button.type = 'button';
  button.textContent = label;
  button.addEventListener('click', press);
  return button;
}

function draw(
  name: string,
  attributes: Readonly<Record<string, string>>,
  content: readonly (Node | string)[],
): HTMLElement {
  const element = make(name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  element.append(...content);
  return element;
}
