import type { Analysis, Span, Statement } from '../language/types.ts';
import type { ReportedArticle, ReportedStatement } from '../messages/page-report.ts';
import { merged, speechSpans, touched } from './mark-spans.ts';

/** What the surfaces are told of an analysed article. */
export function reportArticle(title: string, text: string, analysis: Analysis): ReportedArticle {
  const { sentences, statements } = analysis;
  const spansOf = (some: readonly Statement[]) => merged(some.map(({ span }) => span));
  const unnamed = statements.filter(({ source }) => source.kind === 'anonymous');
  return {
    title,
    sentences: sentences.length,
    reported: touched(sentences, spansOf(statements)).length,
    quotes: touched(sentences, merged(speechSpans(analysis))).length,
    unnamed: touched(sentences, spansOf(unnamed)).length,
    statements: statements.map((statement, index) => reportStatement(statement, index, text)),
  };
}

function reportStatement(statement: Statement, index: number, text: string): ReportedStatement {
  const [start, end] = statement.span;
  const words = (span: Span) => text.slice(...span);
  /** A span within the statement's own text; null where it lies outside. */
  const within = (span: Span | null): Span | null =>
    span !== null && span[0] >= start && span[1] <= end ? [span[0] - start, span[1] - start] : null;
  return {
    index,
    text: words(statement.span),
    place: [start / text.length, end / text.length],
    speech: statement.speech.map(within).filter((span) => span !== null),
    kind: statement.source.kind,
    name: statement.source.name,
    source: within(statement.source.span),
    cue: within(statement.cue),
    via: statement.via,
    reason: statement.reason === null ? null : words(statement.reason),
    reasonSpan: within(statement.reason),
    evidence: statement.evidence.map(({ rule, span }) => ({ rule, words: words(span) })),
  };
}
