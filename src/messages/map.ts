import type { Analysis } from '../language/types.ts';
import type { PageReport } from './page-report.ts';

/** No payload. */
export type Nothing = Record<string, never>;

/**
 * Every message of the extension: who may send it, who answers, with what. Sender and handler both compile against this
 * map, so that neither can change alone.
 *
 *     popup, panel ──page.*, marks.*, statement.*──▶ content script
 *     popup, panel ──tab.*──▶ background
 *     content script ──text.analyse──▶ background
 *     content script ──page.changed──▶ background and whichever surfaces are open
 */
export interface MessageMap {
  /** What does the content script know of its page? */
  'page.report': { payload: Nothing; reply: PageReport };
  /** Read the page now, also where it would not be read by itself. Answers before it is read; `page.changed` follows. */
  'page.read': { payload: Nothing; reply: PageReport };
  /** Show or hide the marks on this page, until it is left. */
  'marks.show': { payload: { shown: boolean }; reply: PageReport };
  /** The same, the other way round than they are. */
  'marks.toggle': { payload: Nothing; reply: PageReport };
  /** Scroll to a statement and focus it. Not found when the page has lost its text. */
  'statement.show': { payload: { index: number }; reply: { found: boolean } };
  /** Focus the next (1) or previous (-1) marked statement, and tell of it in the card if wanted. Null when there is none. */
  'statement.step': { payload: { by: 1 | -1; tell: boolean }; reply: { index: number | null } };
  /**
   * Where is the reader in the page? Answered when that is no longer what was seen, or after a while with the same:
   * who asks again and again follows the scrolling.
   */
  'scroll.next': { payload: { seen: ReadingPlace | null }; reply: ReadingPlace };
  /** Tell in the card who says what is selected in the page. */
  'selection.tell': { payload: Nothing; reply: { found: boolean } };
  /** Analyse the text of an article. Nothing of it is kept. */
  'text.analyse': { payload: { text: string }; reply: Analysis };
  /** The page's report is not what it was: another page, another state, other marks. */
  'page.changed': { payload: PageNotice; reply: null };
  /** Bring the content script into a tab that has none: it was open before the extension was. */
  'tab.inject': { payload: { tabId: number }; reply: null };
}

/** Where the reader is in a page. */
export interface ReadingPlace {
  /** The first statement in the window; null where none is in it or below. */
  readonly index: number | null;
  /** How far along the article the window's upper edge is, from 0 to 1. */
  readonly place: number;
}

/** What the toolbar button has to know; the surfaces ask for more. */
export interface PageNotice {
  readonly state: PageReport['state'];
  /** Sentences that rest on an unnamed source, where marks are shown. */
  readonly unnamed: number;
}

export type MessageName = keyof MessageMap;
export type Payload<N extends MessageName> = MessageMap[N]['payload'];
export type Reply<N extends MessageName> = MessageMap[N]['reply'];

/** Where a message may come from: a page's content script, or the extension's own pages and background. */
export type Origin = 'content' | 'extension';

/** Who may send what. A message from anywhere else is not answered. */
export const origins: Readonly<Record<MessageName, Origin>> = {
  'page.report': 'extension',
  'page.read': 'extension',
  'marks.show': 'extension',
  'marks.toggle': 'extension',
  'statement.show': 'extension',
  'statement.step': 'extension',
  'scroll.next': 'extension',
  'selection.tell': 'extension',
  'text.analyse': 'content',
  'page.changed': 'content',
  'tab.inject': 'extension',
};

/** A message on its way. */
export interface Envelope {
  readonly name: MessageName;
  readonly payload: unknown;
}

/**
 * Why no answer came.
 * - `no-receiver`: nobody listens there: no content script in the tab, or the extension was reloaded.
 * - `timeout`: somebody listens and did not answer in time.
 * - `failed`: the handler threw; `detail` is the error's text.
 */
export interface MessageError {
  readonly code: 'no-receiver' | 'timeout' | 'failed';
  readonly detail: string;
}

export type Result<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly error: MessageError };
