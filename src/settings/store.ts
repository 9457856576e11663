import browser from 'webextension-polyfill';
import { parseSettings, type Settings } from './schema.ts';

const key = 'settings';

/** The settings as stored; the defaults where nothing is stored or the storage cannot be read. */
export async function loadSettings(): Promise<Settings> {
  try {
    return parseSettings((await browser.storage.sync.get(key))[key]);
  } catch {
    return parseSettings(undefined);
  }
}

/**
 * Stores the settings; open pages and surfaces hear of it through `watchSettings`.
 *
 * @throws when the storage is full or cannot be written.
 */
export async function saveSettings(settings: Settings): Promise<void> {
  await browser.storage.sync.set({ [key]: settings });
}

/**
 * Calls back with the new settings whenever they change, from wherever.
 *
 * @returns stops watching.
 */
export function watchSettings(changed: (settings: Settings) => void): () => void {
  const listener = (changes: Record<string, { newValue?: unknown }>, area: string) => {
    const change = changes[key];
    if (area === 'sync' && change !== undefined) changed(parseSettings(change.newValue));
  };
  browser.storage.onChanged.addListener(listener);
  return () => browser.storage.onChanged.removeListener(listener);
}
