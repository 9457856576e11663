import type { Analysis } from '../language/types.ts';
import type { PageState } from '../messages/page-report.ts';
import { send } from '../messages/send.ts';
import { type Article, findArticleInSteps } from '../page/article/find.ts';
import { looksLikeArticle } from '../page/article/looks-like-article.ts';
import { reportArticle } from './report.ts';
import { runInSlices } from './slices.ts';
import { isRead, languageOf } from './text-language.ts';

/** An article that has been read, with the way back to the page. */
export interface Reading {
  readonly article: Article;
  readonly analysis: Analysis;
}

export interface ReadOptions {
  /** Read also what does not look like an article, or is in a language that the engine does not know. */
  readonly force: boolean;
  readonly signal: AbortSignal;
  /** What was read before: where the text is still the same, only its places in the page are found anew. */
  readonly last: Reading | null;
  /** Told of each state on the way. */
  readonly onState: (state: PageState) => void;
}

/**
 * Reads the page: finds the article in short slices, and has its text analysed by the background.
 *
 * @returns the reading; null where there is none, or where `signal` was aborted.
 */
export async function readPage(
  document: Document,
  { force, signal, last, onState }: ReadOptions,
): Promise<Reading | null> {
  const tell = (state: PageState) => {
    if (!signal.aborted) onState(state);
    return null;
  };
  try {
    if (!force && !looksLikeArticle(document)) return tell({ state: 'not-article' });
    const article = await runInSlices(findArticleInSteps(document, { force }), signal);
    if (article === null) return tell({ state: 'not-article' });
    const { title, text } = article;
    if (last !== null && last.article.text.text === text.text) {
      tell({ state: 'read', article: reportArticle(title, text.text, last.analysis) });
      return { article, analysis: last.analysis };
    }
    tell({ state: 'analysing', title });
    const language = await languageOf(text.text, article.lang);
    if (!force && language !== null && !isRead(language)) {
      return tell({ state: 'other-language', title, lang: language });
    }
    const answer = await send('text.analyse', { text: text.text });
    if (signal.aborted) return null;
    if (!answer.ok)
      return tell({ state: 'failed', detail: `${answer.error.code}: ${answer.error.detail}` });
    const analysis = answer.value;
    tell({ state: 'read', article: reportArticle(title, text.text, analysis) });
    return { article, analysis };
  } catch (error) {
    const detail = error instanceof Error ? (error.stack ?? error.message) : String(error);
    return tell({ state: 'failed', detail });
  }
}
