import browser, { type Tabs } from 'webextension-polyfill';
import { sendToTab } from '../messages/send.ts';
import { openPanel } from '../panel/open-panel.ts';
import { askPage } from './ask-page.ts';

/** What each key of the manifest does in the tab that the reader looks at. */
const commands: Readonly<Record<string, (tab: Tabs.Tab) => unknown>> = {
  'toggle-marks': ({ id }) => askPage(id!, 'marks.toggle', {}, { again: false }),
  'next-mark': ({ id }) => sendToTab(id!, 'statement.step', { by: 1, tell: true }),
  'previous-mark': ({ id }) => sendToTab(id!, 'statement.step', { by: -1, tell: true }),
  'open-panel': openPanel,
};

/** Answers the keyboard shortcuts; Android has none. */
export function answerCommands(): void {
  browser.commands?.onCommand.addListener((name, tab) => {
    // The panel opens only while the key press is being handled, so nothing may be waited for here.
    if (tab?.id !== undefined) void commands[name]?.(tab);
  });
}
