import type { View } from '../page/dom/frames.ts';
import { markStyle } from '../settings/mark-style.ts';
import { defaults, type Settings } from '../settings/schema.ts';
import { groundOf } from './ground.ts';

/** A document's own list of sheets, also where an `<img name="adoptedStyleSheets">` takes its place. */
const adopted = Object.getOwnPropertyDescriptor(Document.prototype, 'adoptedStyleSheets')!;
const sheetsOf = (document: Document): readonly CSSStyleSheet[] => adopted.get!.call(document);
const setSheets = (document: Document, sheets: readonly CSSStyleSheet[]) =>
  adopted.set!.call(document, sheets);

/**
 * The look of the marks where the manifest's style sheet does not say it: on dark pages, and with looks or colours that
 * the reader has chosen. A constructed style sheet: nothing of it stands in the page's DOM, and no CSP holds it back.
 */
export class MarkSheet {
  #sheet: CSSStyleSheet | null = null;
  readonly #view: View;

  /** @param view the window of the document that is marked */
  constructor(view: View) {
    this.#view = view;
  }

  /** Draws the marks for the ground that an article's words stand on. */
  apply(settings: Settings, article: Element): void {
    const ground = groundOf(article);
    // The manifest's style sheet is for the top document only.
    if (this.#view === window && ground === 'light' && isDefault(settings)) {
      this.remove();
      return;
    }
    this.#sheet ??= new this.#view.CSSStyleSheet();
    this.#sheet.replaceSync(markStyle(settings, ground));
    this.restore();
  }

  /** Puts the sheet back where the page has set its own list of sheets. */
  restore(): void {
    const sheet = this.#sheet;
    const { document } = this.#view;
    if (sheet === null || sheetsOf(document).includes(sheet)) return;
    setSheets(document, [...sheetsOf(document), sheet]);
  }

  remove(): void {
    const sheet = this.#sheet;
    if (sheet === null) return;
    this.#sheet = null;
    const { document } = this.#view;
    setSheets(
      document,
      sheetsOf(document).filter((other) => other !== sheet),
    );
  }
}

function isDefault({ look, colours }: Settings): boolean {
  return look === defaults.look && Object.values(colours).every((colour) => colour === null);
}
