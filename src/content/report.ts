import type { Analysis, Span, Statement } from '../language/types.ts';
import type { ReportedArticle, ReportedStatement } from '../messages/page-report.ts';
import type { Article } from '../page/article/article.ts';
import { merged, speechSpans, touched } from './mark-spans.ts';
import { unnamedWords } from './unnamed-words.ts';

interface ReportedFrom extends Pick<Article, 'title' | 'sections'> {
  readonly text: Pick<Article['text'], 'text' | 'blocks'>;
}

/** What the surfaces are told of an analysed article. */
export function reportArticle(
  { title, text: { text, blocks }, sections }: ReportedFrom,
  analysis: Analysis,
): ReportedArticle {
  const articles = sections.filter(({ kind }) => kind === 'article');
  const titleAt = (offset: number) =>
    articles.findLast(({ block }) => blocks[block]![0] <= offset)?.title ?? title;
  const { sentences, statements } = analysis;
  const spansOf = (some: readonly Statement[]) => merged(some.map(({ span }) => span));
  const unnamed = statements.filter(({ source }) => source.kind === 'anonymous');
  return {
    title,
    others: articles.length - 1,
    sentences: sentences.length,
    reported: touched(sentences, spansOf(statements)).length,
    quotes: touched(sentences, merged(speechSpans(analysis))).length,
    unnamed: touched(sentences, spansOf(unnamed)).length,
    statements: statements.map((statement, index) => ({
      ...reportStatement(statement, index, text),
      article: articles.length > 1 ? titleAt(statement.span[0]) : null,
    })),
  };
}

function reportStatement(
  statement: Statement,
  index: number,
  text: string,
): Omit<ReportedStatement, 'article'> {
  const [start, end] = statement.span;
  const words = (span: Span) => text.slice(...span);
  const { kind, name, span } = statement.source;
  const shown = kind === 'anonymous' ? unnamedWords(text, statement.source) : span;
  /** A span within the statement's own text; null where it lies outside. */
  const within = (span: Span | null): Span | null =>
    span !== null && span[0] >= start && span[1] <= end ? [span[0] - start, span[1] - start] : null;
  return {
    index,
    text: words(statement.span),
    place: [start / text.length, end / text.length],
    speech: statement.speech.map(within).filter((span) => span !== null),
    kind,
    name,
    source: within(shown),
    cue: within(statement.cue),
    via: statement.via,
    reason: statement.reason === null ? null : words(statement.reason),
    reasonSpan: within(statement.reason),
    evidence: statement.evidence.map((one) => ({
      rule: one.rule,
      words: words(one.rule === 'source-anonymous' && shown !== null ? shown : one.span),
    })),
  };
}
