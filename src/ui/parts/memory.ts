import browser from 'webextension-polyfill';
import { type Filter, noFilter } from './filter.ts';

/** Where a reader was in the lists of one article. */
export interface Place {
  /** The article's title: another article in the same tab starts afresh. */
  readonly title: string;
  readonly filter: Filter;
  /** Sources that were opened (true) or closed by the reader, by id. */
  readonly opened: Readonly<Record<string, boolean>>;
  readonly scroll: number;
}

export const startOf = (title: string): Place => ({
  title,
  filter: noFilter,
  opened: {},
  scroll: 0,
});

/** What was kept when the surface opened: asked for at once, so that it is there when the article is. */
const kept: Promise<Record<string, unknown>> = browser.storage.session.get().catch(() => ({}));

const keyOf = (tabId: number) => `place-${tabId}`;

/**
 * Where the reader was in this tab's article when the surface was opened. Kept in memory by the browser until it closes,
 * never on disk.
 *
 * @returns null where there is nothing to return to.
 */
export async function recallPlace(tabId: number, title: string): Promise<Place | null> {
  const place = (await kept)[keyOf(tabId)];
  return isPlace(place) && place.title === title ? place : null;
}

function isPlace(value: unknown): value is Place {
  if (typeof value !== 'object' || value === null) return false;
  const { title, filter, opened, scroll } = value as Partial<Record<keyof Place, unknown>>;
  const isObject = (part: unknown) => typeof part === 'object' && part !== null;
  return (
    typeof title === 'string' && isObject(filter) && isObject(opened) && typeof scroll === 'number'
  );
}

/** Keeps the place; where the browser has no room for it, the reader starts at the top again. */
export async function keepPlace(tabId: number, place: Place): Promise<void> {
  try {
    await browser.storage.session.set({ [keyOf(tabId)]: place });
  } catch {
    // Nothing is lost but the place.
  }
}
