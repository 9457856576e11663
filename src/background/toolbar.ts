import browser from 'webextension-polyfill';
import type { PageNotice } from '../messages/map.ts';
import { loadSettings } from '../settings/store.ts';
import { counted, number, words } from '../words/words.ts';

/**
 * Shows on a tab's toolbar button what its page is. The manifest's icon is the dim one, for pages that cannot be read:
 * they have no content script to say so, and the browser goes back to it by itself when a tab leaves its page.
 */
export async function showNotice(tabId: number, notice: PageNotice): Promise<void> {
  const { badge } = await loadSettings();
  const count = badge && notice.state === 'read' ? notice.unnamed : 0;
  const off = notice.state === 'off';
  const { action } = browser;
  // Chrome complains aloud of icons for tabs that are gone, so the title is asked first.
  if (!(await attempt(() => action.setTitle({ tabId, title: titleFor(off, count) })))) return;
  await Promise.all([
    attempt(() => action.setIcon({ tabId, path: iconPaths(off ? 'icon-off' : 'icon') })),
    attempt(() => action.setBadgeText({ tabId, text: count === 0 ? '' : number(count) })),
  ]);
}

/** Grey, which neither warns nor praises. */
export async function paintBadge(): Promise<void> {
  const { action } = browser;
  await attempt(() => action.setBadgeBackgroundColor({ color: '#5c6168' }));
  await attempt(() => action.setBadgeTextColor({ color: '#ffffff' }));
}

/**
 * The tab may be closed, or leave its page, while something is on its way to its button; Android lacks some of it.
 *
 * @returns whether the button was changed.
 */
async function attempt(change: () => Promise<void>): Promise<boolean> {
  try {
    await change();
    return true;
  } catch {
    return false;
  }
}

function iconPaths(name: string): Record<string, string> {
  const sizes = [16, 19, 24, 32, 38, 48];
  return Object.fromEntries(sizes.map((size) => [size, `/icons/${name}-${size}.png`]));
}

function titleFor(off: boolean, count: number): string {
  if (off) return words('titleOff');
  return count === 0 ? words('extensionName') : counted('titleCount', count);
}
