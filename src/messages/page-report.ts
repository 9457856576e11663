import type { Evidence, SourceKind, Span } from '../language/types.ts';

/** A statement as the surfaces show it. All spans lie in its own `text`. */
export interface ReportedStatement {
  /** Its place among the article's statements; names it in `statement.show`. */
  readonly index: number;
  /** Its sentence or sentences. */
  readonly text: string;
  /** The title of the article that it stands in, where the page has several; null where it has one. */
  readonly article: string | null;
  /** Where it begins and ends in the article, as shares of the article's length from 0 to 1. */
  readonly place: readonly [start: number, end: number];
  /** The speaker's own words, quotation marks included. */
  readonly speech: readonly Span[];
  readonly kind: SourceKind;
  readonly name: string | null;
  /** The words that stand for the source; null where none do, or where they stand in another sentence. */
  readonly source: Span | null;
  readonly cue: Span | null;
  /** The outlet through which an unnamed source reached the article. */
  readonly via: string | null;
  /** Why or on what condition the source goes unnamed: the article's words, and where they stand in `text`, if there. */
  readonly reason: string | null;
  readonly reasonSpan: Span | null;
  /** The rules that made the statement and the words they fired on. */
  readonly evidence: readonly { readonly rule: Evidence['rule']; readonly words: string }[];
}

/** What has been read: an article, and those that the page has beside it. */
export interface ReportedArticle {
  readonly title: string;
  /** How many other articles of the page were read with it. */
  readonly others: number;
  readonly sentences: number;
  /** How many of the sentences report what somebody said or wrote. */
  readonly reported: number;
  /** How many of the sentences hold a speaker's own words. */
  readonly quotes: number;
  /** How many of the sentences rest on an unnamed source. */
  readonly unnamed: number;
  readonly statements: readonly ReportedStatement[];
}

/** What the content script knows of its page. */
export type PageState =
  /** Not read, because the reader wants pages to be read on request only. */
  | { readonly state: 'waiting' }
  /** Not read, because the reader has turned Sourcelight off on this site. */
  | { readonly state: 'off' }
  /** No article found: not even any text to read, where the reader has asked for the page whatever it looks like. */
  | { readonly state: 'not-article'; readonly asked: boolean }
  | { readonly state: 'other-language'; readonly title: string; readonly lang: string }
  /** Its title is empty while the page is still looked through for an article; of a long one part is known before the rest. */
  | {
      readonly state: 'analysing';
      readonly title: string;
      readonly article: ReportedArticle | null;
    }
  | { readonly state: 'read'; readonly article: ReportedArticle }
  | { readonly state: 'failed'; readonly detail: string };

/** The state of a page, with what holds in every state. */
export type PageReport = PageState & {
  /** Where the page is. */
  readonly address: string;
  /** The host that the site switch is about. */
  readonly site: string;
  readonly marksShown: boolean;
  /** Whether the reader's settings have any statement marked: there is a way from mark to mark. */
  readonly anyMarked: boolean;
  /** The statement that is focused in the page; null when none is. */
  readonly focused: number | null;
};

/** The report of a page that has been read. */
export type ReadPage = Extract<PageReport, { readonly state: 'read' }>;

/** The report of a page of which there is something to list: all, or what is known so far. */
export type ListedPage = PageReport & { readonly article: ReportedArticle };

export function isListed(report: object): report is ListedPage {
  return 'article' in report && report.article !== null;
}
