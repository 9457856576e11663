import type { Analysis } from '../language/types.ts';
import type { PageState } from '../messages/page-report.ts';
import type { Article } from '../page/article/article.ts';
import { findArticlesInSteps } from '../page/article/find.ts';
import { looksLikeArticle } from '../page/article/looks-like-article.ts';
import { blockInView } from '../page/highlight/in-view.ts';
import {
  analysePieces,
  analysisOf,
  isRead as isAnalysed,
  piecesOf,
} from './pieces/analyse-pieces.ts';
import type { ReadPiece } from './pieces/piece.ts';
import { withoutRepeats } from './repeats.ts';
import { reportArticle } from './report.ts';
import { runInSlices } from './slices.ts';
import { isRead, languageOf } from './text-language.ts';

/** An article that has been read, with the way back to the page. */
export interface Reading {
  readonly article: Article;
  readonly analysis: Analysis;
  /** What was analysed at once, in order. */
  readonly pieces: readonly ReadPiece[];
}

export interface ReadOptions {
  /** Read also what does not look like an article, or is in a language that the engine does not know. */
  readonly force: boolean;
  readonly signal: AbortSignal;
  /** What was read before: what is still the same is not analysed again, only its places in the page are found anew. */
  readonly last: Reading | null;
  /** Told of each state on the way. */
  readonly onState: (state: PageState) => void;
  /** Told of the part of a long text that is in view before the rest is analysed. */
  readonly onFirst: (reading: Reading) => void;
  /** Told how much work each step was, in milliseconds. */
  readonly spent: (work: number) => void;
}

/**
 * Reads the page: finds its articles in short slices, and has their text analysed by the background.
 *
 * @returns the reading, `last` where the page is as it was; null where there is none, or where `signal` was aborted.
 */
export async function readPage(
  document: Document,
  { force, signal, last, onState, onFirst, spent }: ReadOptions,
): Promise<Reading | null> {
  const tell = (state: PageState) => {
    if (!signal.aborted) onState(state);
    return null;
  };
  try {
    const start = performance.now();
    const looks = force || looksLikeArticle(document);
    spent(performance.now() - start);
    if (!looks) return tell({ state: 'not-article' });
    const article = await runInSlices(findArticlesInSteps(document, { force }), signal, spent);
    if (article === null) return tell({ state: 'not-article' });
    const { title, text, lang } = article;
    const readingOf = (pieces: readonly ReadPiece[]): Reading => ({
      article,
      pieces,
      analysis: withoutRepeats(analysisOf(article, pieces), article),
    });
    const pieces = piecesOf(article, last?.pieces ?? []);
    const isKnown = pieces.every(isAnalysed);
    if (isKnown && last?.article.text.isSame(article.text)) return last;
    if (!isKnown) {
      tell({ state: 'analysing', title });
      const language = await languageOf(text.text, lang);
      if (!force && language !== null && !isRead(language)) {
        return tell({ state: 'other-language', title, lang: language });
      }
    }
    const answer = await analysePieces(article, pieces, {
      signal,
      spent,
      blockInView: () => blockInView(text),
      onFirst: (read) => {
        if (last === null) onFirst(readingOf(read));
      },
    });
    if (signal.aborted) return null;
    if (!answer.ok)
      return tell({ state: 'failed', detail: `${answer.error.code}: ${answer.error.detail}` });
    const reading = readingOf(answer.value);
    tell({ state: 'read', article: reportArticle(title, text.text, reading.analysis) });
    return reading;
  } catch (error) {
    const detail = error instanceof Error ? (error.stack ?? error.message) : String(error);
    return tell({ state: 'failed', detail });
  }
}
