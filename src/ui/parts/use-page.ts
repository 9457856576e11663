import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { Tabs } from 'webextension-polyfill';
import { listen } from '../../messages/handle.ts';
import { sendToTab } from '../../messages/send.ts';
import { withSite } from '../../settings/sites.ts';
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
  readonly read: () => void;
  readonly enter: () => void;
  readonly refresh: () => void;
  readonly show: (index: number) => void;
  readonly step: (by: 1 | -1) => void;
  /** Marks on or off: for the site, or in a private window, which leaves no trace, for the page. */
  readonly switchMarks: (on: boolean) => void;
}

/**
 * Follows the page of the reader's tab.
 *
 * @param follow whether the surface stays open while the reader goes to other tabs
 */
export function usePage({ follow: follows }: { readonly follow: boolean }): PageHandle {
  const [view, setView] = useState<View>({ state: 'loading' });
  const [tab, setTab] = useState<Tabs.Tab | null>(null);
  const [notice, setNotice] = useState<string | null>(null);
  const asked = useRef(0);

  /** Shows what was asked for last, should an earlier answer come later. */
  const follow = useCallback(async (answer: Promise<View>) => {
    const turn = ++asked.current;
    const next = await answer;
    if (turn === asked.current) setView(next);
  }, []);

  useEffect(() => {
    const look = async () => {
      const found = await findTab();
      setTab(found);
      setNotice(null);
      if (found?.id === undefined) setView({ state: 'no-access', reason: 'browser-page' });
      else void follow(askReport(found));
    };
    void look();
    return watchTabs(() => void look(), follows);
  }, [follow, follows]);

  useEffect(() => {
    if (tab === null) return undefined;
    return listen('page.changed', (_, sender) => {
      if (sender.tab?.id === tab.id) void follow(askReport(tab));
    });
  }, [tab, follow]);

  const ask = (question: (tab: Tabs.Tab) => Promise<View>) => () => {
    if (tab !== null) void follow(question(tab));
  };

  const focus = (index: number | null) =>
    setView((now) => ('focused' in now ? { ...now, focused: index } : now));

  return {
    view,
    tab,
    notice,
    read: ask(askToRead),
    enter: ask(enter),
    refresh: ask(askReport),
    show: async (index) => {
      if (tab?.id === undefined) return;
      const shown = await sendToTab(tab.id, 'statement.show', { index });
      const found = shown.ok && shown.value.found;
      setNotice(found ? null : words('notInPage'));
      if (found) focus(index);
    },
    step: async (by) => {
      if (tab?.id === undefined) return;
      const stepped = await sendToTab(tab.id, 'statement.step', { by, tell: false });
      if (stepped.ok) focus(stepped.value.index);
      setNotice(stepped.ok && stepped.value.index !== null ? null : words('notInPage'));
    },
    switchMarks: async (on) => {
      if (tab === null || !('site' in view)) return;
      if (tab.incognito) return follow(showMarks(tab, on));
      await saveSettings(withSite(await loadSettings(), view.site, on));
    },
  };
}
