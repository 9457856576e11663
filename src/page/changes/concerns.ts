/** Whether a change of the page could change what is read of it. */
import { type Access, access, ELEMENT_NODE } from '../dom/access.ts';

/** Text that comes in beside the article, in characters: less is no article. */
const STORY = 200;
/** Elements that come in with a line of text are no ticker's, in characters. */
const LINE = 40;
const SILENT = /^(?:script|style|link|iframe|img|noscript)$/i;

/**
 * Whether a change could: anywhere while there is no article; in the article; above it where an attribute may hide it or
 * text comes in that may be another; and wherever the article goes.
 */
export function concerns(record: MutationRecord, root: Element | null): boolean {
  if (root === null) return true;
  const read = access(root.ownerDocument);
  // The document of a frame that has gone has no window.
  if (!read.connected(root) || !root.ownerDocument.defaultView) return true;
  const { target, type, addedNodes } = record;
  const shadow = read.shadow(root);
  if (read.contains(root, target) || (shadow && read.contains(shadow, target))) return true;
  if (!read.contains(target, root)) return false;
  return type !== 'childList' || [...addedNodes].some((node) => mayBeStory(read, node, root));
}

function mayBeStory(read: Access, node: Node, root: Element): boolean {
  if (read.contains(node, root)) return true;
  return !SILENT.test(node.nodeName) && read.textContent(node).length >= STORY;
}

/** What a change is laid to: the element that brings a line of text with it, new each time, else where it happened. */
export function placeOf({ target, type, addedNodes }: MutationRecord): Node {
  if (type !== 'childList') return target;
  const read = access(target.ownerDocument ?? (target as Document));
  const isLine = (node: Node) =>
    read.nodeType(node) === ELEMENT_NODE && read.textContent(node).length >= LINE;
  return [...addedNodes].find(isLine) ?? target;
}
