import type { Analysis, Span, Statement } from '../../language/types.ts';

/**
 * What an analysis found in a part of its text, offsets counted from that part's beginning: what starts in
 * `[start, start + length)`. Places behind `end` are dropped: nobody looks there.
 */
export function within(
  { sentences, stretches, statements }: Analysis,
  start: number,
  length: number,
  end: number,
): Analysis {
  const isOwn = ([from]: Span) => from >= start && from < start + length;
  const isReal = (span: Span) => span[0] >= start && span[1] <= end;
  const kept = (span: Span | null) => (span !== null && isReal(span) ? span : null);
  return moved(
    {
      sentences: sentences.filter(isOwn),
      stretches: stretches.filter(({ span }) => isOwn(span)),
      statements: statements
        .filter(({ span }) => isOwn(span))
        .map((statement) => ({
          ...statement,
          speech: statement.speech.filter(isReal),
          source: { ...statement.source, span: kept(statement.source.span) },
          cue: kept(statement.cue),
          reason: kept(statement.reason),
          evidence: statement.evidence.map((evidence) =>
            isReal(evidence.span) ? evidence : { ...evidence, span: statement.span },
          ),
        })),
    },
    -start,
  );
}

/** The same analysis of a text that begins so many characters further on. */
export function moved({ sentences, stretches, statements }: Analysis, by: number): Analysis {
  const move = ([start, end]: Span): Span => [start + by, end + by];
  const moveAny = (span: Span | null) => span && move(span);
  return {
    sentences: sentences.map(move),
    stretches: stretches.map((stretch) => ({ ...stretch, span: move(stretch.span) })),
    statements: statements.map(
      (statement): Statement => ({
        ...statement,
        span: move(statement.span),
        speech: statement.speech.map(move),
        source: { ...statement.source, span: moveAny(statement.source.span) },
        cue: moveAny(statement.cue),
        reason: moveAny(statement.reason),
        evidence: statement.evidence.map(({ rule, span }) => ({ rule, span: move(span) })),
      }),
    ),
  };
}

/** One analysis for analyses that follow each other. */
export function joined(analyses: readonly Analysis[]): Analysis {
  return {
    sentences: analyses.flatMap(({ sentences }) => sentences),
    stretches: analyses.flatMap(({ stretches }) => stretches),
    statements: analyses.flatMap(({ statements }) => statements),
  };
}
