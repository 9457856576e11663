import { JSDOM } from 'jsdom';

/** A document with this markup, in a window of its own. */
export function documentOf(html: string): Document {
  return new JSDOM(html).window.document;
}

/** The characters that a range covers, as the DOM has them. */
export function textUnder(range: AbstractRange | null): string | null {
  if (!range) return null;
  const document = range.startContainer.ownerDocument as Document;
  const live = document.createRange();
  live.setStart(range.startContainer, range.startOffset);
  live.setEnd(range.endContainer, range.endOffset);
  return live.toString();
}
