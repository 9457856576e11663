import type { Browser } from 'webextension-polyfill';

const { chrome } = globalThis as unknown as { readonly chrome: Browser };

/**
 * The browser's interface for extensions, which stands in for `webextension-polyfill` in the content script
 * (vite.config.ts) and has its types. All browsers that the extension runs in answer with promises by themselves, and of
 * the rest of the polyfill, the answers to messages, `messages/handle.ts` needs nothing: 10 KB less in every page.
 *
 * An own property: in a page with `<form id="browser">`, Chrome's content scripts find the form under that name.
 */
export default Object.hasOwn(globalThis, 'browser')
  ? (globalThis as unknown as { readonly browser: Browser }).browser
  : chrome;
