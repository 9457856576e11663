/** Single-page navigation, seen from a content script. */

/** The part of the Navigation API that is used here (Chrome 102, Firefox 147). */
interface NavigationLike extends EventTarget {
  readonly currentEntry?: unknown;
}

/** The page's address without the fragment: a jump to a heading is no new page. */
const address = (): string => location.href.replace(/#(?!!|\/).*$/, '');

/**
 * Calls `changed` when the page's address changes without a new document. `check()` is to be called on every mutation,
 * and looks where there is no Navigation API: patching `history` has no effect from an isolated world.
 */
export function watchNavigation(changed: () => void): { check(): void; stop(): void } {
  let last = address();
  const check = (): void => {
    const now = address();
    if (now === last) return;
    last = now;
    changed();
  };
  const navigation = (globalThis as { navigation?: NavigationLike }).navigation;
  navigation?.addEventListener('navigatesuccess', check);
  addEventListener('popstate', check);
  return {
    check: navigation === undefined ? check : () => {},
    stop() {
      navigation?.removeEventListener('navigatesuccess', check);
      removeEventListener('popstate', check);
    },
  };
}
