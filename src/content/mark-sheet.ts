import { access } from '../page/dom/access.ts';
import type { View } from '../page/dom/frames.ts';
import { markStyle } from '../settings/mark-style.ts';
import { defaults, type Settings } from '../settings/schema.ts';
import { groundOf } from './ground.ts';

const DOCUMENT = 9;

type Tree = Document | ShadowRoot;

/** A tree's own list of sheets, also where an `<img name="adoptedStyleSheets">` takes its place in a document. */
const listOf = (tree: Tree): PropertyDescriptor => {
  const { prototype } = access(document).nodeType(tree) === DOCUMENT ? Document : ShadowRoot;
  return Object.getOwnPropertyDescriptor(prototype, 'adoptedStyleSheets')!;
};
const sheetsOf = (tree: Tree): readonly CSSStyleSheet[] => listOf(tree).get!.call(tree);
const setSheets = (tree: Tree, sheets: readonly CSSStyleSheet[]) =>
  listOf(tree).set!.call(tree, sheets);

/**
 * Which elements are given the rules. In Chromium highlights inherit from their tree's first element, and rules for all
 * elements would double the time of every style pass; in Firefox they do not inherit.
 */
const holders = (): readonly string[] =>
  CSS.supports('-moz-appearance', 'none') ? [''] : [':root', ':host'];

/**
 * The look of the marks where the manifest's style sheet does not say it: on dark pages, and with looks or colours that
 * the reader has chosen. A constructed style sheet: nothing of it stands in the page's DOM, and no CSP holds it back.
 */
export class MarkSheet {
  #sheet: CSSStyleSheet | null = null;
  #rules = '';
  readonly #view: View;
  readonly #tree: Tree;

  /**
   * @param view the window of the document that is marked
   * @param tree the tree that the marks stand in: Firefox paints those in a shadow root by the root's own sheets only
   */
  constructor(view: View, tree: Tree) {
    this.#view = view;
    this.#tree = tree;
  }

  /** Draws the marks for the ground that an article's words stand on. */
  apply(settings: Settings, article: Element): void {
    const ground = groundOf(article);
    // The manifest's style sheet is for the top document only.
    if (this.#tree === document && ground === 'light' && isDefault(settings)) {
      this.remove();
      return;
    }
    const rules = markStyle(settings, ground, 'sourcelight', holders());
    this.#sheet ??= new this.#view.CSSStyleSheet();
    // Whatever is set has the browser look at the whole page again.
    if (rules !== this.#rules) this.#sheet.replaceSync(rules);
    this.#rules = rules;
    this.restore();
  }

  /** Puts the sheet back where the page has set its own list of sheets. */
  restore(): void {
    const sheet = this.#sheet;
    const tree = this.#tree;
    if (sheet === null || sheetsOf(tree).includes(sheet)) return;
    setSheets(tree, [...sheetsOf(tree), sheet]);
  }

  remove(): void {
    const sheet = this.#sheet;
    if (sheet === null) return;
    this.#sheet = null;
    this.#rules = '';
    const tree = this.#tree;
    setSheets(
      tree,
      sheetsOf(tree).filter((other) => other !== sheet),
    );
  }
}

function isDefault({ look, colours }: Settings): boolean {
  return look === defaults.look && Object.values(colours).every((colour) => colour === null);
}
