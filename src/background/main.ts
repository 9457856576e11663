import browser from 'webextension-polyfill';
import { handle } from '../messages/handle.ts';
import { analyseText } from './analyse-text.ts';
import { answerCommands } from './commands.ts';
import { inject } from './inject.ts';
import { answerMenus, enterMenus } from './menus.ts';
import { paintBadge, showNotice } from './toolbar.ts';

// Nothing is kept here: the browser stops the background whenever it likes, and starts it with the next message. All
// listeners are therefore added at once, before anything is waited for.
handle({
  'text.analyse': ({ text }) => analyseText(text),
  'page.changed': async (notice, sender) => {
    if (sender.tab?.id !== undefined) await showNotice(sender.tab.id, notice);
    return null;
  },
  'tab.inject': async ({ tabId }) => {
    await inject(tabId);
    return null;
  },
});

answerCommands();
answerMenus();

browser.runtime.onInstalled.addListener(({ reason }) => {
  void enterMenus();
  if (reason === 'install') {
    // A policy may bring the extension while no window is open to put a tab in.
    browser.tabs
      .create({ url: browser.runtime.getURL('src/ui/welcome/index.html') })
      .catch(() => {});
  }
});

void paintBadge();
