import { concerns, placeOf } from '../page/changes/concerns.ts';
import { type Watch, watchMutations } from '../page/changes/mutations.ts';
import { watchNavigation } from '../page/changes/navigation.ts';
import { mayRestyle, watchRestyles } from '../page/changes/restyles.ts';
import { watchTyping } from '../page/changes/typing.ts';
import { watchUnrest } from '../page/changes/unrest.ts';
import { access, ELEMENT_NODE } from '../page/dom/access.ts';
import { cardName } from './card/card.ts';

export interface PageEvents {
  /** The article that has been read; null where there is none. */
  readonly root: () => Element | null;
  /** Anything in the page has changed: marks may have been taken out. */
  readonly changed: () => void;
  /** The page rests after a change that could change what is read. */
  readonly rested: () => void;
  /** The page begins to change all the time, by itself or because the reader types, or has come to rest from it. */
  readonly restless: (isRestless: boolean) => void;
  /** The page's words may have got other colours. */
  readonly restyled: () => void;
  /** Another page has come without a load. */
  readonly navigated: () => void;
  /** The page has come back from the browser's cache as it was left. */
  readonly returned: () => void;
  /** The page goes to the printer, or has been there. */
  readonly printing: (isPrinting: boolean) => void;
}

/** Follows the changes of a page. */
export function watchPage(events: PageEvents): Watch {
  const { root, changed, rested, restless, restyled, navigated, returned, printing } = events;
  const navigation = watchNavigation(navigated);
  const moving = { page: false, reader: false };
  const told = (of: keyof typeof moving) => (is: boolean) => {
    const before = moving.page || moving.reader;
    moving[of] = is;
    if ((moving.page || moving.reader) !== before) restless(!before);
  };
  const unrest = watchUnrest(told('page'));
  const stopTyping = watchTyping(told('reader'));
  const restyles = watchRestyles(restyled);
  const mutations = watchMutations(
    document,
    (records) => {
      navigation.check();
      unrest.noticed();
      changed();
      if (records.some(mayRestyle)) restyles.noticed();
      return placesOf(records, root());
    },
    rested,
  );
  const listeners = new AbortController();
  const { signal } = listeners;
  const shown = ({ persisted }: PageTransitionEvent) => {
    if (persisted) returned();
  };
  addEventListener('pageshow', shown, { signal });
  addEventListener('beforeprint', () => printing(true), { signal });
  addEventListener('afterprint', () => printing(false), { signal });
  return {
    follow: mutations.follow,
    spent: mutations.spent,
    settled: mutations.settled,
    stop() {
      navigation.stop();
      restyles.stop();
      unrest.stop();
      stopTyping();
      mutations.stop();
      listeners.abort();
    },
  };
}

/** Where some changes happened that could change what is read. */
function* placesOf(records: readonly MutationRecord[], article: Element | null): Generator<Node> {
  for (const record of records) {
    if (concerns(record, article) && !isOwn(record)) yield placeOf(record);
  }
}

/** Whether a change is only the card's coming or going. */
function isOwn({ addedNodes, removedNodes }: MutationRecord): boolean {
  const first = addedNodes[0] ?? removedNodes[0];
  return first !== undefined && isCard(first) && [...addedNodes, ...removedNodes].every(isCard);
}

function isCard(node: Node): boolean {
  const { nodeType, name } = access(document);
  return nodeType(node) === ELEMENT_NODE && name(node as Element) === cardName;
}
