import type { Analysis, Span, Statement } from '../../src/language/types.ts';
import type { Expectation } from './expectation.ts';

/** Kinds whose every mark must be expected; statements of named sources may be found beside those expected. */
const FLAGGED = new Set(['anonymous', 'collective', 'hearsay']);

/** A line that is not as expected, and how. */
export interface Difference {
  readonly expectation: Expectation | null;
  readonly said: string;
}

/**
 * Everything in which an analysis differs from what is expected, lines that are known misses as if they were not. Marks
 * that nobody expects in the sentence of a known miss are part of it.
 */
export function differences(
  text: string,
  analysis: Analysis,
  expectations: readonly Expectation[],
): Difference[] {
  const placed = expectations.map((expectation) => ({
    expectation,
    span: sentenceOf(text, analysis, expectation.beginning),
  }));
  const wrong = placed.flatMap(({ expectation, span }) =>
    holds(text, analysis, expectation, span)
      ? []
      : [{ expectation, said: `${expectation.line}   — found: ${found(text, analysis, span)}` }],
  );
  return [...wrong, ...unexpected(text, analysis, placed)];
}

interface Placed {
  readonly expectation: Expectation;
  readonly span: Span;
}

function sentenceOf(text: string, { sentences }: Analysis, beginning: string): Span {
  const fitting = sentences.filter(([start]) => text.startsWith(beginning, start));
  const [only] = fitting;
  if (!only || fitting.length > 1) {
    throw new Error(`${fitting.length} sentences begin with “${beginning}”`);
  }
  return only;
}

function holds(text: string, analysis: Analysis, expected: Expectation, sentence: Span): boolean {
  const { kind, name, words, via, reason } = expected;
  const here = analysis.statements.filter(({ span }) => overlap(span, sentence));
  if (kind === 'nothing') return here.length === 0;
  if (kind === 'no speech')
    return here.every(({ speech }) => !speech.some((one) => overlap(one, sentence)));
  if (kind.startsWith('no ')) return here.every(({ source }) => source.kind !== kind.slice(3));
  if (kind === 'title' || kind === 'scare') {
    return words.every((word) =>
      analysis.stretches.some(
        ({ span, label }) =>
          label === kind && overlap(span, sentence) && text.startsWith(word, span[0]),
      ),
    );
  }
  if (kind === 'reason') {
    return analysis.statements.some(
      (one) => one.reason && overlap(one.reason, sentence) && text.slice(...one.reason) === reason,
    );
  }
  return here.some(
    (statement) =>
      statement.source.kind === kind &&
      sameName(kind, name, statement.source.name ?? '') &&
      words.every((word) => statement.speech.some(([start]) => text.startsWith(word, start))) &&
      (!via || (statement.via ?? '').includes(via)) &&
      (!reason || (statement.reason !== null && text.slice(...statement.reason) === reason)),
  );
}

/** A person's name must be the fullest; of a phrase the one may hold the other. */
function sameName(kind: string, expected: string, name: string): boolean {
  const [wanted, given] = [plain(expected), plain(name)];
  return (
    !wanted || given.includes(wanted) || (kind !== 'person' && !!given && wanted.includes(given))
  );
}

function plain(name: string): string {
  return name
    .toLowerCase()
    .replace(/^(?:the|a|an) /, '')
    .replace(/[’']s?\b/g, '');
}

/** Marks that no line expects. */
function unexpected(text: string, analysis: Analysis, placed: readonly Placed[]): Difference[] {
  const missed = (span: Span): boolean =>
    placed.some(({ expectation, span: sentence }) => expectation.missed && overlap(span, sentence));
  const wanted = (statement: Statement): boolean =>
    missed(statement.span) ||
    placed.some(
      ({ expectation, span }) =>
        expectation.kind === statement.source.kind && overlap(span, statement.span),
    );
  const spoken = (span: Span): boolean =>
    missed(span) ||
    placed.some(
      ({ expectation, span: sentence }) =>
        overlap(span, sentence) &&
        expectation.words.some((word) => text.startsWith(word, span[0])) &&
        expectation.kind !== 'title' &&
        expectation.kind !== 'scare',
    );
  return analysis.statements
    .flatMap((statement) => [
      ...(FLAGGED.has(statement.source.kind) && !wanted(statement)
        ? [statement.span].map((span) => [span, describe(text, statement)] as const)
        : []),
      ...statement.speech
        .filter((span) => !spoken(span))
        .map((span) => [span, `speech ${text.slice(...span)}`] as const),
    ])
    .map(([[start], what]) => ({
      expectation: null,
      said: `${text.slice(start, start + 40).replace(/\s+/g, ' ')} …   — not expected: ${what}`,
    }));
}

function found(text: string, { statements }: Analysis, sentence: Span): string {
  const here = statements.filter(({ span }) => overlap(span, sentence));
  return here.map((statement) => describe(text, statement)).join('; ') || 'nothing';
}

function describe(text: string, { source, speech, via, reason }: Statement): string {
  return [
    source.kind,
    source.name ?? '',
    ...speech.map(([start, end]) => text.slice(start, Math.min(end, start + 16))),
    ...(via ? [`via ${via}`] : []),
    ...(reason ? [`because ${text.slice(...reason)}`] : []),
  ]
    .filter(Boolean)
    .join(' | ');
}

function overlap([a, b]: Span, [c, d]: Span): boolean {
  return a < d && c < b;
}
