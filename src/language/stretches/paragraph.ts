import { QUOTE } from '../sentences/marks.ts';
import { isSpace } from '../tokens/characters.ts';
import type { Span } from '../types.ts';
import { type Draft, draft } from './candidate.ts';
import { type Pair, pairDoubles } from './doubles.ts';
import type { MarkList, ParagraphMarks } from './read.ts';
import { firstFrom } from './search.ts';
import { mistakenClose, pairSingles, type SinglePair } from './singles.ts';

/** What the marks of one paragraph make. */
export interface PairedParagraph {
  readonly candidates: readonly Draft[];
  /** Place behind a closing mark that nothing in this paragraph opened, before any pair of it; -1 for none. */
  readonly strayEnd: number;
}

/** Joins the double and single pairs of one paragraph: what lies within another pair is nested in it. */
export function pairParagraph(
  text: string,
  paragraph: Span,
  sentences: readonly Span[],
  marks: ParagraphMarks,
): PairedParagraph {
  const { doubles } = marks;
  const { pairs, stray } = pairDoubles(doubles);
  const paired = pairs.map((pair) => doubleCandidate(text, paragraph, doubles, pair));
  const outer = goOnAround(text, paired, doubles, pairs, paragraph, sentences);
  let strayEnd = stray < 0 ? -1 : (doubles.at[stray] as number) + (doubles.width[stray] as number);
  if (marks.singles.length === 0) return { candidates: outer, strayEnd };
  closeByMistake(text, outer, marks.singles);
  // Places are asked for in rising order, so one cursor serves.
  let cursor = 0;
  const region = (at: number): number => {
    while (cursor < outer.length && (outer[cursor] as Draft).span[1] <= at) cursor++;
    const candidate = outer[cursor];
    return candidate && candidate.span[0] <= at ? cursor : -1;
  };
  const singles = pairSingles(text, marks.singles, region);
  const candidates = merge(outer, singles.pairs);
  if (singles.unclosed === paragraph[0] && candidates.length === 0) {
    // 'It leaks," she said: a single mark that a double one closes.
    const end = strayEnd > 0 ? strayEnd : paragraph[1];
    const inner: Span = [paragraph[0] + 1, strayEnd > 0 ? strayEnd - 1 : end];
    candidates.push(draft([paragraph[0], end], inner, 'single', strayEnd > 0));
    strayEnd = -1;
  } else if (
    singles.unclosed > (candidates.at(-1)?.span[1] ?? paragraph[0]) &&
    isIntroduced(text, singles.unclosed)
  ) {
    candidates.push(
      draft(
        [singles.unclosed, paragraph[1]],
        [singles.unclosed + 1, paragraph[1]],
        'single',
        false,
      ),
    );
  }
  return { candidates, strayEnd };
}

/** Behind a colon or a comma: she said: ‘The tide was high. */
function isIntroduced(text: string, mark: number): boolean {
  const sign = text[mark - 2];
  return isSpace(text.charCodeAt(mark - 1)) && (sign === ':' || sign === ',');
}

function doubleCandidate(text: string, paragraph: Span, marks: MarkList, pair: Pair): Draft {
  const start = marks.at[pair.open] as number;
  const innerStart = start + (marks.width[pair.open] as number);
  const closed = pair.close >= 0;
  let innerEnd: number;
  let end: number;
  if (closed) {
    innerEnd = marks.at[pair.close] as number;
    end = innerEnd + (marks.width[pair.close] as number);
  } else {
    end = pair.until < 0 ? paragraph[1] : (marks.at[pair.until] as number);
    while (end > innerStart && isSpace(text.charCodeAt(end - 1))) end--;
    innerEnd = end;
  }
  const candidate = draft([start, end], [innerStart, innerEnd], 'double', closed);
  if (pair.nested.length > 0) {
    candidate.nested = pair.nested.map(([open, close]) => [
      marks.at[open] as number,
      (marks.at[close] as number) + (marks.width[close] as number),
    ]);
  }
  return candidate;
}

/**
 * A straight mark that never closes, with curly pairs behind it, quotes all the paragraph: the text between and behind
 * those pairs goes on with it, a stretch a sentence.
 */
function goOnAround(
  text: string,
  paired: Draft[],
  marks: MarkList,
  pairs: readonly Pair[],
  paragraph: Span,
  sentences: readonly Span[],
): Draft[] {
  const first = paired[0];
  const mark = pairs[0]?.open ?? -1;
  if (!first || first.closed || paired.length < 2 || marks.code[mark] !== QUOTE) return paired;
  for (let k = mark + 1; k < marks.length; k++) if (marks.code[k] === QUOTE) return paired;
  const all: Draft[] = [first];
  let s = firstFrom(sentences, paragraph[0]);
  for (let j = 1; j < paired.length; j++) {
    all.push(paired[j] as Draft);
    const from = (paired[j] as Draft).span[1];
    const to = paired[j + 1]?.span[0] ?? paragraph[1];
    while (s < sentences.length && (sentences[s] as Span)[1] <= from) s++;
    for (let t = s; t < sentences.length && (sentences[t] as Span)[0] < to; t++) {
      const [start, end] = sentences[t] as Span;
      const piece = trim(text, Math.max(start, from), Math.min(end, to));
      if (piece[1] - piece[0] < 3) continue;
      const rest = draft(piece, piece, 'double', false);
      rest.continued = true;
      all.push(rest);
    }
  }
  return all;
}

function trim(text: string, from: number, to: number): Span {
  let start = from;
  let end = to;
  while (start < end && isSpace(text.charCodeAt(start))) start++;
  while (end > start && isSpace(text.charCodeAt(end - 1))) end--;
  return [start, end];
}

/** “It leaks,’ she said: a single mark stands where a double one should. */
function closeByMistake(text: string, outer: readonly Draft[], singles: MarkList): void {
  let k = 0;
  for (const candidate of outer) {
    while (k < singles.length && (singles.at[k] as number) <= candidate.span[0]) k++;
    if (candidate.closed) continue;
    const at = mistakenClose(text, singles, k, candidate.span[1]);
    if (at < 0) continue;
    candidate.span = [candidate.span[0], at + 1];
    candidate.inner = [candidate.inner[0], at];
    candidate.closed = true;
  }
}

/** Merges both kinds of pairs in the order of the text. */
function merge(outer: readonly Draft[], singles: readonly SinglePair[]): Draft[] {
  const merged: Draft[] = [];
  let s = 0;
  let d = 0;
  while (d < outer.length) {
    const double = outer[d] as Draft;
    const pair = singles[s];
    if (!pair || pair[0] >= double.span[1]) {
      merged.push(double);
      d++;
    } else if (pair[0] >= double.span[0]) {
      const nested: Span[] = [...double.nested];
      for (let next = singles[s]; next && next[0] < double.span[1]; next = singles[++s]) {
        nested.push([next[0], next[1] + 1]);
      }
      double.nested = nested;
      merged.push(double);
      d++;
    } else {
      const nested: Span[] = [];
      while (d < outer.length && (outer[d] as Draft).span[1] <= pair[1]) {
        nested.push((outer[d++] as Draft).span);
      }
      merged.push(singleCandidate(pair, nested));
      s++;
    }
  }
  for (let pair = singles[s]; pair; pair = singles[++s]) merged.push(singleCandidate(pair, []));
  return merged;
}

function singleCandidate([open, close]: SinglePair, nested: readonly Span[]): Draft {
  const candidate = draft([open, close + 1], [open + 1, close], 'single', true);
  candidate.nested = nested;
  return candidate;
}
