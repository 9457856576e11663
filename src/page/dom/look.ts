/** How CSS shows an element: only asked where markup alone cannot tell, and only where there is layout. */
import type { Access } from './access.ts';

/** `none` is unseen; `inline` parts no words; `block` parts paragraphs. */
export type Seen = 'none' | 'inline' | 'block';

export interface Look {
  /** Null where the element's name is answer enough. */
  readonly at: (element: Element, name: string) => Seen | null;
  /** Whether quotation marks are drawn round a `<q>`. */
  readonly quotes: (element: Element) => boolean;
}

/** Names that mean the same on nearly every page; the rest are asked. */
const PLAIN = new Set(
  'em i b strong u sub sup abbr time font small s cite code mark del ins nobr wbr'.split(' '),
);

const CLIPPED = /^(?:rect\(0|rect\(1px|inset\((?:50|100)%)/;

/** Words only for screen readers: clipped to nothing, or a pixel wide. */
function clipped(style: CSSStyleDeclaration): boolean {
  if (style.position !== 'absolute' && style.position !== 'fixed') return false;
  return (
    CLIPPED.test(style.clip) ||
    CLIPPED.test(style.clipPath) ||
    (style.overflow === 'hidden' && Number.parseFloat(style.width) <= 1) ||
    Number.parseFloat(style.left) < -900 ||
    Number.parseFloat(style.textIndent) < -900
  );
}

/** The look of a document's elements; null where nothing is laid out. */
export function lookOf(read: Access, document: Document): Look | null {
  if (!read.visible || typeof getComputedStyle !== 'function') return null;
  const visible = read.visible;
  const view = document.defaultView;
  if (!view) return null;
  const styleOf = (element: Element, pseudo?: string) => getComputedStyle(element, pseudo);
  return {
    at(element, name) {
      if (PLAIN.has(name)) return null;
      if (name === 'p' || name === 'li' || name === 'blockquote')
        return visible(element) && !clipped(styleOf(element)) ? null : 'none';
      const style = styleOf(element);
      const display = style.display;
      if (display === 'none' || style.visibility === 'hidden' || style.visibility === 'collapse') {
        return 'none';
      }
      if (clipped(style)) return 'none';
      if (display === 'contents') return null;
      if (display.startsWith('inline') || display.startsWith('ruby')) return 'inline';
      // A floated drop cap is a block to CSS, and the first letter of a word to a reader.
      if (style.float !== 'none' && read.textContent(element).trim().length <= 3) return 'inline';
      return 'block';
    },
    quotes(element) {
      const content = styleOf(element, '::before').content;
      return content !== 'none' && content !== 'normal' && content !== '""';
    },
  };
}
