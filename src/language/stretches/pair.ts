import { paragraphsOf } from '../sentences/paragraphs.ts';
import { isUpper } from '../tokens/characters.ts';
import type { Span } from '../types.ts';
import { type Candidate, type Draft, draft } from './candidate.ts';
import { pairParagraph } from './paragraph.ts';
import { readMarks } from './read.ts';
import { firstFrom } from './search.ts';

/** A closing mark is looked for over no more paragraphs than this. */
const LONGEST_GAP = 8;

/**
 * Finds the stretches of text between quotation marks of any form.
 *
 * A stretch never crosses the end of its paragraph: an unclosed mark runs to it, and what goes on in the next paragraph
 * is a stretch of its own, marked as continued. Quotations within a quotation are part of the outer one. A pair of single
 * marks is a stretch of its own only outside double ones, and an apostrophe never opens one.
 *
 * @returns candidates in order, none overlapping. Takes time linear in the text.
 */
export function pairStretches(text: string, sentences: readonly Span[]): Candidate[] {
  const found: Draft[] = [];
  const paragraphs = paragraphsOf(text, sentences);
  /** The paragraph that ended in an open quotation, nothing having been quoted since; -1 for none. */
  let openIn = -1;
  for (let p = 0; p < paragraphs.length; p++) {
    const paragraph = paragraphs[p] as Span;
    const marks = readMarks(text, paragraph[0], paragraph[1]);
    if (!marks) continue;
    const { candidates, strayEnd } = pairParagraph(text, paragraph, sentences, marks);
    if (strayEnd >= 0 && openIn >= 0 && p - openIn <= LONGEST_GAP) {
      const from = (paragraphs[openIn] as Span)[1];
      if (!isByline(text, paragraph[0], strayEnd)) goOn(found, sentences, from, strayEnd);
      openIn = -1;
    }
    const first = candidates[0];
    const reopens = first !== undefined && first.span[0] === paragraph[0];
    const before = found.at(-1);
    if (before && openIn >= 0) {
      if (reopens && openIn === p - 1 && before.style === first.style) {
        before.continues = true;
        first.continued = true;
      } else if (isLooseSingle(before)) found.pop();
    }
    for (const candidate of candidates) found.push(candidate);
    const last = candidates.at(-1);
    if (last) openIn = last.closed ? -1 : p;
    else if (marks.doubles.length > 0) openIn = -1;
  }
  const last = found.at(-1);
  if (last && openIn >= 0 && isLooseSingle(last)) found.pop();
  return found;
}

/** A single mark that never closes quotes only if the next paragraph opens anew. */
function isLooseSingle(candidate: Candidate): boolean {
  return candidate.style === 'single' && !candidate.closed && !candidate.continued;
}

/** Lets the last quotation, which ended at `from` without a mark, go on to the closing mark before `end`, a stretch a sentence. */
function goOn(found: Draft[], sentences: readonly Span[], from: number, end: number): void {
  for (let s = firstFrom(sentences, from); s < sentences.length; s++) {
    const sentence = sentences[s] as Span;
    if (sentence[0] >= end) return;
    const closed = sentence[1] >= end;
    const span: Span = closed ? [sentence[0], end] : sentence;
    const last = found.at(-1);
    if (last) last.continues = true;
    const next = draft(span, closed ? [span[0], end - 1] : span, last?.style ?? 'double', closed);
    next.continued = true;
    found.push(next);
  }
}

/** Longest line that names the author of a quotation above it, in code units. */
const LONGEST_BYLINE = 72;

/** Whether a paragraph that ends in a stray mark only names who said the words above it: Ann Hale, mayor of Tarn.” */
function isByline(text: string, start: number, end: number): boolean {
  if (end - start > LONGEST_BYLINE || !isUpper(text.charCodeAt(start))) return false;
  const second = text.indexOf(' ', start) + 1;
  return second > start && second < end && isUpper(text.charCodeAt(second));
}
