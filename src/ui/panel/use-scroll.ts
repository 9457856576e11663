import { useEffect, useState } from 'preact/hooks';
import type { ReadingPlace, Result } from '../../messages/map.ts';
import { sendToTab } from '../../messages/send.ts';

/**
 * Follows the page's scrolling while a page is read: each question is answered when the reader has moved on.
 *
 * @param tabId undefined while there is nothing to follow
 */
export function useScroll(tabId: number | undefined): ReadingPlace | null {
  const [place, setPlace] = useState<ReadingPlace | null>(null);
  useEffect(() => {
    setPlace(null);
    if (tabId === undefined) return undefined;
    let gone = false;
    const follow = async () => {
      let seen: ReadingPlace | null = null;
      while (!gone) {
        const answer: Result<ReadingPlace> = await sendToTab(tabId, 'scroll.next', { seen });
        // A page that has gone answers no more; a new one in the tab starts this anew.
        if (gone || !answer.ok) return;
        seen = answer.value;
        setPlace(seen);
      }
    };
    void follow();
    return () => {
      gone = true;
    };
  }, [tabId]);
  return place;
}
