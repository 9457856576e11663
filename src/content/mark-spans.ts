import type { Analysis, SourceKind, Span, Stretch } from '../language/types.ts';
import type { Settings } from '../settings/schema.ts';
import { unnamedWords } from './unnamed-words.ts';

/** What is marked, by the name of the highlight without its prefix. */
export interface MarkSpans {
  readonly quote: readonly Span[];
  readonly anonymous: readonly Span[];
  readonly collective: readonly Span[];
  readonly hearsay: readonly Span[];
  readonly speech: readonly Span[];
  readonly source: readonly Span[];
}

/**
 * Which spans of the text each highlight covers. All are in order, and those of one highlight do not overlap; a sentence
 * has one tint, that of the first kind that is marked: unnamed source, quote, group, hearsay.
 *
 * @param text what was analysed
 * @param marked which kinds of sentences the reader wants marked
 */
export function markSpans(text: string, analysis: Analysis, marked: Settings['marks']): MarkSpans {
  const speech = merged(speechSpans(analysis));
  const taken = new Set<Span>();
  const sentences = (wanted: boolean, spans: readonly Span[]): Span[] => {
    const free = wanted
      ? touched(analysis.sentences, spans).filter((span) => !taken.has(span))
      : [];
    for (const span of free) taken.add(span);
    return free;
  };
  const spansOf = (kind: SourceKind) =>
    merged(
      analysis.statements.filter(({ source }) => source.kind === kind).map(({ span }) => span),
    );
  const words = analysis.statements
    .filter(({ source }) => source.kind === 'anonymous')
    .map(({ source }) => unnamedWords(text, source))
    .filter((span) => span !== null);
  const anonymous = sentences(marked.anonymous, spansOf('anonymous'));
  const quote = sentences(marked.quote, speech);
  return {
    anonymous,
    quote,
    collective: sentences(marked.collective, spansOf('collective')),
    hearsay: sentences(marked.hearsay, spansOf('hearsay')),
    speech: touched(speech, merged([...anonymous, ...quote])),
    // Two highlights' lines are drawn over each other, so the dashed line makes way for the solid one.
    source: marked.anonymous ? without(merged(words), speech) : [],
  };
}

/** Whether a stretch is somebody's own words. */
export const isSpeech = ({ label }: Stretch): boolean => label === 'quote' || label === 'fragment';

/** The speakers' own words: the stretches that are speech, and whatever a statement holds as such. */
export function speechSpans(analysis: Analysis): Span[] {
  return [
    ...analysis.stretches.filter(isSpeech).map(({ span }) => span),
    ...analysis.statements.flatMap((statement) => statement.speech),
  ];
}

/**
 * The sentences that share at least one character with one of the spans.
 *
 * @param sentences in order, without overlap
 * @param spans in order, without overlap
 */
export function touched(sentences: readonly Span[], spans: readonly Span[]): Span[] {
  let next = 0;
  return sentences.filter(([start, end]) => {
    while (next < spans.length && spans[next]![1] <= start) next++;
    return next < spans.length && spans[next]![0] < end;
  });
}

/** The same characters as spans in order that do not overlap. */
export function merged(spans: readonly Span[]): Span[] {
  const result: Span[] = [];
  for (const [start, end] of [...spans].sort((a, b) => a[0] - b[0])) {
    const last = result.at(-1);
    if (last !== undefined && start < last[1])
      result[result.length - 1] = [last[0], Math.max(last[1], end)];
    else if (start < end) result.push([start, end]);
  }
  return result;
}

/** What is left of the spans without the characters of others; both in order, without overlap. */
export function without(spans: readonly Span[], others: readonly Span[]): Span[] {
  let next = 0;
  return spans.flatMap(([start, end]) => {
    const rest: Span[] = [];
    let from = start;
    while (next < others.length && others[next]![1] <= start) next++;
    for (let i = next; i < others.length && others[i]![0] < end; i++) {
      const [otherStart, otherEnd] = others[i]!;
      if (otherStart > from) rest.push([from, otherStart]);
      from = otherEnd;
    }
    if (from < end) rest.push([from, end]);
    return rest;
  });
}
