/** The names that the marks have in the page's highlight registry, and how they lie over each other. */

export const MARK_NAMES = [
  'sourcelight-collective',
  'sourcelight-hearsay',
  'sourcelight-quote',
  'sourcelight-anonymous',
  'sourcelight-source',
  'sourcelight-speech',
  'sourcelight-focus',
] as const;

export type MarkName = (typeof MARK_NAMES)[number];

/** Where highlights overlap, each property is taken from the highest priority that sets it. */
export const PRIORITY: Readonly<Record<MarkName, number>> = {
  'sourcelight-collective': 0,
  'sourcelight-hearsay': 0,
  'sourcelight-quote': 0,
  'sourcelight-anonymous': 1,
  'sourcelight-source': 2,
  'sourcelight-speech': 3,
  'sourcelight-focus': 4,
};
