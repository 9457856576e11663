import type { MessageName, Payload } from '../messages/map.ts';
import { sendToTab } from '../messages/send.ts';
import { inject } from './inject.ts';

/**
 * Asks a tab's page for what the reader has chosen in a menu. Where no content script is, because the page was open
 * before the extension was, it is brought in first: the choice gives access to the tab.
 *
 * @param again whether to ask once more then: a page that is entered is read and marked without being asked
 */
export async function askPage<N extends MessageName>(
  tabId: number,
  name: N,
  payload: Payload<N>,
  { again }: { readonly again: boolean },
): Promise<void> {
  const answer = await sendToTab(tabId, name, payload);
  if (answer.ok || answer.error.code !== 'no-receiver') return;
  try {
    await inject(tabId);
  } catch {
    // The browser lets nobody in: its own pages, stores, viewers.
    return;
  }
  if (again) await sendToTab(tabId, name, payload);
}
