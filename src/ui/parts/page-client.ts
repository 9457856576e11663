import browser, { type Tabs } from 'webextension-polyfill';
import type { MessageError, Result } from '../../messages/map.ts';
import type { PageReport } from '../../messages/page-report.ts';
import { send, sendToTab } from '../../messages/send.ts';
import { type NoAccessReason, noAccessReason } from './no-access.ts';

/** What a surface shows: the page's own report, or why there is none. */
export type View =
  | PageReport
  | { readonly state: 'loading' }
  | { readonly state: 'no-access'; readonly reason: NoAccessReason }
  | { readonly state: 'page-loading' }
  /** No content script there, and one may be brought in. */
  | { readonly state: 'not-here' }
  | { readonly state: 'broken'; readonly detail: string };

/**
 * The tab that a surface speaks about: the one that the reader looks at, or the one named in the surface's own address
 * (`?tab=12`), where the surface is a tab itself.
 */
export async function findTab(): Promise<Tabs.Tab | null> {
  const named = new URLSearchParams(location.search).get('tab');
  try {
    if (named !== null) return await browser.tabs.get(Number(named));
    const [active] = await browser.tabs.query({ active: true, currentWindow: true });
    return active ?? null;
  } catch {
    return null;
  }
}

/**
 * Calls back when a tab has loaded its page, and when the reader goes to another tab.
 *
 * @param others whether other tabs are of interest
 * @returns stops watching.
 */
export function watchTabs(changed: () => void, others: boolean): () => void {
  const updated = (_: number, { status }: { status?: string }) => {
    if (status === 'complete') changed();
  };
  if (others) browser.tabs.onActivated.addListener(changed);
  browser.tabs.onUpdated.addListener(updated);
  return () => {
    browser.tabs.onActivated.removeListener(changed);
    browser.tabs.onUpdated.removeListener(updated);
  };
}

/** What the tab's page has to say. */
export async function askReport(tab: Tabs.Tab): Promise<View> {
  const reason = noAccessReason(tab.url);
  if (reason !== null) return { state: 'no-access', reason };
  const report = await sendToTab(tab.id!, 'page.report', {});
  if (!report.ok && report.error.code === 'no-receiver' && (await isLoading(tab))) {
    return { state: 'page-loading' };
  }
  // Chromium keeps the addresses of its own pages to itself, even after a click on the button, and lets nobody in.
  if (!report.ok && report.error.code === 'no-receiver' && !tab.url) {
    return { state: 'no-access', reason: 'browser-page' };
  }
  return viewOf(report);
}

/** Whether the tab's page is still on its way: its content script comes when it is there. */
async function isLoading({ id }: Tabs.Tab): Promise<boolean> {
  return (await browser.tabs.get(id!)).status === 'loading';
}

/** Has the page read now, whatever it looks like. */
export async function askToRead(tab: Tabs.Tab): Promise<View> {
  return viewOf(await sendToTab(tab.id!, 'page.read', {}));
}

/** Brings the content script into a tab that has none, and asks it. */
export async function enter(tab: Tabs.Tab): Promise<View> {
  const injected = await send('tab.inject', { tabId: tab.id! });
  // The browser alone knows where extensions may go.
  if (!injected.ok) return { state: 'no-access', reason: 'refused' };
  return askToRead(tab);
}

export async function showMarks(tab: Tabs.Tab, shown: boolean): Promise<View> {
  return viewOf(await sendToTab(tab.id!, 'marks.show', { shown }));
}

function viewOf(result: Result<PageReport>): View {
  if (result.ok) return result.value;
  return result.error.code === 'no-receiver'
    ? { state: 'not-here' }
    : { state: 'broken', detail: detailOf(result.error) };
}

function detailOf({ code, detail }: MessageError): string {
  return `${code}: ${detail}`;
}
