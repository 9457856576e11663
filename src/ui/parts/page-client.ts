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
  /** No content script there, and none may be brought in before the reader clicks the toolbar button. */
  | { readonly state: 'click-first' }
  | { readonly state: 'broken'; readonly detail: string };

/** Asked for before the surface is drawn, so that it is known by then; the first who wants it takes it. */
let atOpening: Promise<Tabs.Tab | null> | null = askForTab();

/**
 * The tab that a surface speaks about: the one that the reader looks at, or the one named in the surface's own address
 * (`?tab=12`), where the surface is a tab itself.
 */
export function findTab(): Promise<Tabs.Tab | null> {
  const tab = atOpening ?? askForTab();
  atOpening = null;
  return tab;
}

async function askForTab(): Promise<Tabs.Tab | null> {
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
 * Calls back when a tab has loaded its page (with the tab's id), and when the reader goes to another tab (without one).
 *
 * @param others whether other tabs are of interest
 * @returns stops watching.
 */
export function watchTabs(changed: (tabId?: number) => void, others: boolean): () => void {
  const updated = (tabId: number, { status }: { status?: string }) => {
    if (status === 'complete') changed(tabId);
  };
  const activated = () => changed();
  if (others) browser.tabs.onActivated.addListener(activated);
  browser.tabs.onUpdated.addListener(updated);
  return () => {
    browser.tabs.onActivated.removeListener(activated);
    browser.tabs.onUpdated.removeListener(updated);
  };
}

/**
 * What the tab's page has to say.
 *
 * @param clicked whether the reader has clicked the toolbar button over this page, which gives access to it
 */
export async function askReport(tab: Tabs.Tab, { clicked }: { clicked: boolean }): Promise<View> {
  const reason = noAccessReason(tab.url);
  if (reason !== null) return { state: 'no-access', reason };
  const report = await sendToTab(tab.id!, 'page.report', {});
  if (report.ok || report.error.code !== 'no-receiver') return viewOf(report);
  if (await isLoading(tab)) return { state: 'page-loading' };
  if (!clicked) return { state: 'click-first' };
  // Chromium keeps the addresses of its own pages to itself, even after a click on the button, and lets nobody in.
  return tab.url ? { state: 'not-here' } : { state: 'no-access', reason: 'browser-page' };
}

/** Whether the tab's page is still on its way: its content script comes when it is there. */
async function isLoading({ id }: Tabs.Tab): Promise<boolean> {
  try {
    return (await browser.tabs.get(id!)).status === 'loading';
  } catch {
    // The tab was closed in the meantime.
    return false;
  }
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
