import { useCallback, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Tabs } from 'webextension-polyfill';
import { listen } from '../../messages/handle.ts';
import { sendToTab } from '../../messages/send.ts';
import { ruleFor, withSite } from '../../settings/sites.ts';
import { loadSettings, saveSettings } from '../../settings/store.ts';
import { words } from '../../words/words.ts';
import {
  askReport,
  askToRead,
  enter,
  findTab,
  showMarks,
  type View,
  watchTabs,
} from './page-client.ts';

/** A surface's view of the page, and what it can ask for. */
export interface PageHandle {
  readonly view: View;
  readonly tab: Tabs.Tab | null;
  /** One sentence about what could not be done; null when all went well. */
  readonly notice: string | null;
  /** The statement that the reader has last stepped to; null where they have chosen one themselves. */
  readonly stepped: number | null;
  readonly read: () => void;
  readonly enter: () => void;
  readonly refresh: () => void;
  readonly show: (index: number) => void;
  readonly step: (by: 1 | -1) => void;
  /** Marks on or off: for the site, or in a private window, which leaves no trace, for the page. */
  readonly switchMarks: (on: boolean) => void;
}

/** What a surface has in front of it: a tab, and what is known of its page. They change together. */
interface Sight {
  readonly tab: Tabs.Tab | null;
  readonly view: View;
}

/**
 * Follows the page of the reader's tab.
 *
 * @param follow whether the surface stays open while the reader goes to other tabs
 */
export function usePage({ follow: follows }: { readonly follow: boolean }): PageHandle {
  const [{ tab, view }, setSight] = useState<Sight>({ tab: null, view: { state: 'loading' } });
  const [notice, setNotice] = useState<string | null>(null);
  const [stepped, setStepped] = useState<number | null>(null);
  const asked = useRef(0);
  /** The tab that is asked, or was last. */
  const shown = useRef<number | undefined>(undefined);

  /** Shows what was asked for last, should an earlier answer come later. */
  const take = useCallback(async (answer: Promise<Sight>) => {
    asked.current += 1;
    const turn = asked.current;
    const next = await answer;
    if (turn === asked.current) setSight(next);
  }, []);

  const look = useCallback(() => take(lookAtTab(follows, shown)), [take, follows]);

  // Asked at once: an effect of the other kind waits until the empty surface is painted.
  useLayoutEffect(() => {
    void look();
    const stopTabs = watchTabs((tabId) => {
      if (tabId !== undefined && tabId !== shown.current) return;
      setNotice(null);
      void look();
    }, follows);
    const stopPage = listen('page.changed', (_, sender) => {
      if (sender.tab?.id === shown.current) void look();
    });
    return () => {
      stopTabs();
      stopPage();
    };
  }, [look, follows]);

  const ask = (question: (tab: Tabs.Tab) => Promise<View>) => {
    if (tab === null) return;
    setNotice(null);
    void take(question(tab).then((answer) => ({ tab, view: answer })));
  };

  const focus = (index: number | null, byStep: boolean) => {
    setStepped(byStep ? index : null);
    setSight((now) =>
      'focused' in now.view ? { ...now, view: { ...now.view, focused: index } } : now,
    );
  };

  return {
    view,
    tab,
    notice,
    stepped,
    read: () => ask(askToRead),
    enter: () => ask(enter),
    refresh: () => void look(),
    show: async (index) => {
      if (tab?.id === undefined) return;
      const answer = await sendToTab(tab.id, 'statement.show', { index });
      const found = answer.ok && answer.value.found;
      setNotice(found ? null : words('notInPage'));
      if (found) focus(index, false);
    },
    step: async (by) => {
      if (tab?.id === undefined) return;
      const answer = await sendToTab(tab.id, 'statement.step', { by, tell: false });
      const index = answer.ok ? answer.value.index : null;
      setNotice(index === null ? words('notInPage') : null);
      if (answer.ok) focus(index, true);
    },
    switchMarks: async (on) => {
      if (tab === null || !('site' in view)) return;
      const fault = tab.incognito ? null : await storeSite(view.site, on);
      setNotice(fault);
      if (fault !== null) return;
      if (tab.incognito && on && view.state === 'off') ask(askToRead);
      // Marks that a key has hidden stay hidden until they are asked for.
      else if (tab.incognito || (on && !view.marksShown)) ask((page) => showMarks(page, on));
    },
  };
}

/** @param asks learns of the tab before its page is asked: news of the page may come before the answer */
async function lookAtTab(follows: boolean, asks: { current: number | undefined }): Promise<Sight> {
  const tab = await findTab();
  asks.current = tab?.id;
  const view: View =
    tab === null
      ? { state: 'no-access', reason: 'browser-page' }
      : await askReport(tab, { clicked: !follows });
  return { tab, view };
}

/**
 * Stores that marks are wanted on a site, or not.
 *
 * @returns what to tell the reader where that could not be stored, or where a policy has it otherwise; else null.
 */
async function storeSite(site: string, on: boolean): Promise<string | null> {
  try {
    await saveSettings(withSite(await loadSettings(), site, on));
    const isOn = ruleFor(await loadSettings(), site) !== 'never';
    return isOn === on ? null : words('managedHere');
  } catch (error) {
    return words('notStored', error instanceof Error ? error.message : String(error));
  }
}
