import browser from 'webextension-polyfill';

/**
 * Brings the content script and its style into a tab that has none, because it was open before the extension was, or
 * because the reader lets the extension in only on request. Needs the access that a click on the toolbar button gives.
 *
 * @throws where the browser lets no extension in: its own pages, stores, viewers.
 */
export async function inject(tabId: number): Promise<void> {
  const target = { tabId };
  for (const { css = [], js = [] } of browser.runtime.getManifest().content_scripts ?? []) {
    await browser.scripting.insertCSS({ target, files: css });
    await browser.scripting.executeScript({ target, files: js });
  }
}
