import browser, { type Tabs } from 'webextension-polyfill';

/** Chrome's side panel, which the polyfill's types do not know. */
interface SidePanel {
  open(where: { windowId: number }): Promise<void>;
}

function sidePanel(): SidePanel | undefined {
  return (browser as { sidePanel?: SidePanel }).sidePanel ?? globalThis.chrome?.sidePanel;
}

/** Whether this browser has a place for the panel: not on Android. */
export function canOpenPanel(): boolean {
  return sidePanel() !== undefined || browser.sidebarAction?.open !== undefined;
}

/**
 * Opens the panel beside a tab. Browsers want to be asked while the reader's click is being handled.
 *
 * @returns whether it has opened: windows without a tab strip have no place for it.
 */
export async function openPanel(tab: Tabs.Tab | null): Promise<boolean> {
  const panel = sidePanel();
  try {
    if (panel === undefined) await browser.sidebarAction.open();
    else if (tab?.windowId !== undefined) await panel.open({ windowId: tab.windowId });
    return true;
  } catch {
    return false;
  }
}

declare global {
  var chrome: { readonly sidePanel?: SidePanel } | undefined;
}
