import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Tabs } from 'webextension-polyfill';
import { keepPlace, type Place, recallPlace, startOf } from './memory.ts';

/**
 * The reader's place in an article's lists: where they were when the surface was last open, and from then on where they
 * go. Of a private window nothing is kept.
 *
 * @param scroller what the reader scrolls; the window where it does not scroll by itself
 * @returns null until it is known where the reader was.
 */
export function usePlace(
  { id: tabId, incognito }: Tabs.Tab,
  title: string,
  scroller: () => Element | null,
): [Place | null, (change: Partial<Place>) => void] {
  const [place, setPlace] = useState<Place | null>(null);
  const latest = useRef<Place | null>(null);

  const change = (part: Partial<Place>) => {
    const next = { ...(latest.current ?? startOf(title)), ...part };
    latest.current = next;
    if (part.scroll === undefined) setPlace(next);
    if (tabId !== undefined && !incognito) void keepPlace(tabId, next);
  };

  useLayoutEffect(() => {
    let gone = false;
    void recallPlace(tabId ?? -1, title).then((recalled) => {
      if (gone) return;
      latest.current = recalled ?? startOf(title);
      setPlace(latest.current);
    });
    return () => {
      gone = true;
    };
  }, [tabId, title]);

  useLayoutEffect(() => {
    if (place === null) return undefined;
    scroller()?.scrollTo(0, place.scroll);
    scrollTo(0, place.scroll);
    const scrolled = () => change({ scroll: Math.max(scrollY, scroller()?.scrollTop ?? 0) });
    const listeners = new AbortController();
    addEventListener('scrollend', scrolled, { capture: true, signal: listeners.signal });
    return () => listeners.abort();
    // Only when the place is first known: afterwards the reader scrolls.
  }, [place === null]);

  return [place?.title === title ? place : null, change];
}
