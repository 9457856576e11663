/** Whether a change of the page could change what is read of it. */

/** Text that comes in beside the article, in characters: less is no article. */
const STORY = 200;
const SILENT = /^(?:script|style|link|iframe|img|noscript)$/i;

/**
 * Whether a change could: anywhere while there is no article; in the article; above it where an attribute may hide it or
 * text comes in that may be another; and wherever the article goes.
 */
export function concerns(record: MutationRecord, root: Element | null): boolean {
  // The document of a frame that has gone has no window.
  if (root === null || !root.isConnected || !root.ownerDocument.defaultView) return true;
  const { target, type, addedNodes } = record;
  if (root.contains(target) || root.shadowRoot?.contains(target)) return true;
  if (!target.contains(root)) return false;
  return type !== 'childList' || [...addedNodes].some((node) => mayBeStory(node, root));
}

function mayBeStory(node: Node, root: Element): boolean {
  if (node.contains(root)) return true;
  return !SILENT.test(node.nodeName) && (node.textContent?.length ?? 0) >= STORY;
}
