import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { keepPlace, type Place, recallPlace, startOf } from './memory.ts';

/**
 * The reader's place in an article's lists: where they were when the surface was last open, and from then on where they
 * go.
 *
 * @returns null until it is known where the reader was.
 */
export function usePlace(
  tabId: number,
  title: string,
): [Place | null, (change: Partial<Place>) => void] {
  const [place, setPlace] = useState<Place | null>(null);
  const latest = useRef<Place | null>(null);

  const change = (part: Partial<Place>) => {
    const next = { ...(latest.current ?? startOf(title)), ...part };
    latest.current = next;
    if (part.scroll === undefined) setPlace(next);
    void keepPlace(tabId, next);
  };

  useEffect(() => {
    let gone = false;
    void recallPlace(tabId, title).then((recalled) => {
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
    scrollTo(0, place.scroll);
    const scrolled = () => change({ scroll: scrollY });
    addEventListener('scrollend', scrolled);
    return () => removeEventListener('scrollend', scrolled);
    // Only when the place is first known: afterwards the reader scrolls.
  }, [place === null]);

  return [place?.title === title ? place : null, change];
}
