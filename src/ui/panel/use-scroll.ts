import { useEffect, useState } from 'preact/hooks';
import type { ReadingPlace } from '../../messages/map.ts';
import { sendToTab } from '../../messages/send.ts';
import { followPlace } from './follow-place.ts';

/**
 * Follows the page's scrolling while a page is read.
 *
 * @param tabId undefined while there is nothing to follow
 */
export function useScroll(tabId: number | undefined): ReadingPlace | null {
  const [place, setPlace] = useState<ReadingPlace | null>(null);
  useEffect(() => {
    setPlace(null);
    if (tabId === undefined) return undefined;
    const end = new AbortController();
    const ask = (seen: ReadingPlace | null) => sendToTab(tabId, 'scroll.next', { seen });
    void followPlace(ask, setPlace, end.signal);
    return () => end.abort();
  }, [tabId]);
  return place;
}
