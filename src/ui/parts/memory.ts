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

const keyOf = (tabId: number) => `place-${tabId}`;

/**
 * Where the reader was in this tab's article. Kept in memory by the browser until it closes, never on disk.
 *
 * @returns null where there is nothing to return to.
 */
export async function recallPlace(tabId: number, title: string): Promise<Place | null> {
  try {
    const key = keyOf(tabId);
    const place = (await browser.storage.session.get(key))[key] as Place | undefined;
    return place?.title === title ? place : null;
  } catch {
    return null;
  }
}

/** Keeps the place; where the browser has no room for it, the reader starts at the top again. */
export async function keepPlace(tabId: number, place: Place): Promise<void> {
  try {
    await browser.storage.session.set({ [keyOf(tabId)]: place });
  } catch {
    // Nothing is lost but the place.
  }
}
