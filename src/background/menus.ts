import browser, { type Menus } from 'webextension-polyfill';
import { openPanel } from '../panel/open-panel.ts';
import { words } from '../words/words.ts';
import { askPage } from './ask-page.ts';

const pages = ['http://*/*', 'https://*/*'];

/** Enters what the context menus hold: on a selection, on the page, on the toolbar button. The browser keeps it. */
export async function enterMenus(): Promise<void> {
  // Android has no context menus.
  if (browser.contextMenus === undefined) return;
  await browser.contextMenus.removeAll();
  const items: Menus.CreateCreatePropertiesType[] = [
    {
      id: 'who-says',
      title: words('menuWhoSays'),
      contexts: ['selection'],
      documentUrlPatterns: pages,
    },
    { id: 'toggle-marks', title: words('commandToggle'), contexts: ['page', 'action'] },
    { id: 'open-panel', title: words('sidePanel'), contexts: ['action'] },
  ];
  for (const item of items) browser.contextMenus.create(item);
}

/** Answers the context menus. */
export function answerMenus(): void {
  browser.contextMenus?.onClicked.addListener(({ menuItemId }, tab) => {
    if (tab?.id === undefined) return;
    if (menuItemId === 'open-panel') void openPanel(tab);
    else if (menuItemId === 'toggle-marks')
      void askPage(tab.id, 'marks.toggle', {}, { again: false });
    else if (menuItemId === 'who-says') void askPage(tab.id, 'selection.tell', {}, { again: true });
  });
}
