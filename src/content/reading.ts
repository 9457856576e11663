import type { Analysis } from '../language/types.ts';
import type { PageState } from '../messages/page-report.ts';
import type { Article } from '../page/article/article.ts';
import { findArticlesInSteps } from '../page/article/find.ts';
import { looksLikeArticle } from '../page/article/looks-like-article.ts';
import { framesIn, type View } from '../page/dom/frames.ts';
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
import { pause, runInSlices } from './slices.ts';
import { isRead, languageOf } from './text-language.ts';

/** Pieces of a text for all of which little is done at once. */
const LONG = 10;

/** An article that has been read, with the way back to the page. */
export interface Reading {
  readonly article: Article;
  readonly analysis: Analysis;
  /** The window that it stands in: the top one, or a frame's. */
  readonly view: View;
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

/** Whether a reading finds anything that the one before it did not, or no longer; where it all stands does not matter. */
export function isNews(reading: Reading | null, last: Reading | null = null): boolean {
  return gistOf(reading) !== gistOf(last);
}

function gistOf(reading: Reading | null): string {
  if (reading === null) return '';
  const { sentences, stretches, statements } = reading.analysis;
  const sources = statements.map(({ source }) => `${source.kind} ${source.name}`);
  return [reading.article.title, sentences.length, stretches.length, ...sources].join('\n');
}

/** An article and the window that it stands in. */
type Placed = Pick<Reading, 'article' | 'view'>;

/** Looks for articles in the top document and, where there is none, in its frames. */
async function findPlaced({ force, signal, spent }: ReadOptions): Promise<Placed | null> {
  let views: readonly View[] = [window];
  for (let at = 0; at < views.length; at++) {
    const view = views[at]!;
    const start = performance.now();
    const looks = force || looksLikeArticle(view.document);
    if (at === 0) views = [window, ...framesIn(view.document)];
    spent(performance.now() - start);
    if (!looks) continue;
    const steps = findArticlesInSteps(view.document, { force });
    const article = await runInSlices(steps, signal, spent);
    if (article !== null || signal.aborted) return article && { article, view };
  }
  return null;
}

/**
 * Reads the page: finds its articles in short slices, and has their text analysed by the background.
 *
 * @returns the reading, `last` where the page is as it was; null where there is none, or where `signal` was aborted.
 */
export async function readPage(options: ReadOptions): Promise<Reading | null> {
  const { force, signal, last, onState, onFirst, spent } = options;
  const tell = (state: PageState) => {
    if (!signal.aborted) onState(state);
    return null;
  };
  try {
    const placed = await findPlaced(options);
    if (placed === null) return tell({ state: 'not-article', asked: force });
    const { article, view } = placed;
    const { title, text, lang } = article;
    const readingOf = (pieces: readonly ReadPiece[]): Reading => ({
      article,
      view,
      pieces,
      analysis: withoutRepeats(analysisOf(article, pieces), article),
    });
    const pieces = piecesOf(article, last?.pieces ?? []);
    const isKnown = pieces.every(isAnalysed);
    if (isKnown && last?.article.text.isSame(article.text)) return last;
    if (!isKnown) {
      tell({ state: 'analysing', title, article: null });
      const language = await languageOf(text.text, lang);
      if (!force && language !== null && !isRead(language)) {
        return tell({ state: 'other-language', title, lang: language });
      }
    }
    const answer = await analysePieces(article, pieces, {
      signal,
      spent,
      blockInView: () => blockInView(text, view),
      onFirst: (read) => {
        if (last !== null) return;
        const first = readingOf(read);
        tell({ state: 'analysing', title, article: reportArticle(article, first.analysis) });
        onFirst(first);
      },
    });
    if (signal.aborted) return null;
    if (!answer.ok)
      return tell({ state: 'failed', detail: `${answer.error.code}: ${answer.error.detail}` });
    // What is left to do for the text of a book is too much for one task.
    const breath = () => (pieces.length > LONG ? pause() : undefined);
    const reading = readingOf(answer.value);
    await breath();
    const report = reportArticle(article, reading.analysis);
    await breath();
    if (signal.aborted) return null;
    tell({ state: 'read', article: report });
    return reading;
  } catch (error) {
    const detail = error instanceof Error ? (error.stack ?? error.message) : String(error);
    return tell({ state: 'failed', detail });
  }
}
