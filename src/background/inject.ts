import browser from 'webextension-polyfill';
import { sendToTab } from '../messages/send.ts';

/** How often a script that has come is asked whether it listens, and the time between, in milliseconds. */
const TRIES = 20;
const BETWEEN = 25;

/**
 * Brings the content script and its style into a tab that has none, because it was open before the extension was, or
 * because the reader lets the extension in only on request. Needs the access that a click on the toolbar button gives.
 * Settles once the script listens.
 *
 * @throws where the browser lets no extension in: its own pages, stores, viewers.
 */
export async function inject(tabId: number): Promise<void> {
  const target = { tabId };
  for (const { css = [], js = [] } of browser.runtime.getManifest().content_scripts ?? []) {
    await browser.scripting.insertCSS({ target, files: css });
    await browser.scripting.executeScript({ target, files: js });
  }
  await listening(tabId);
}

/** A script begins to listen in the task after the one that it comes in. */
async function listening(tabId: number): Promise<void> {
  for (let i = 0; i < TRIES; i++) {
    const answer = await sendToTab(tabId, 'page.report', {});
    if (answer.ok || answer.error.code !== 'no-receiver') return;
    await new Promise((resolve) => setTimeout(resolve, BETWEEN));
  }
}
