import browser from 'webextension-polyfill';

/**
 * Whether this content script is cut off: its extension was updated, reloaded or removed, and nobody will ask it again.
 */
export function isCutOff(): boolean {
  try {
    return browser.runtime.id === undefined;
  } catch {
    return true;
  }
}
