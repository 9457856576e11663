import { paragraphsOf } from '../sentences/paragraphs.ts';
import type { Span } from '../types.ts';
import { type Candidate, type Draft, draft } from './candidate.ts';
import { pairParagraph } from './paragraph.ts';
import { readMarks } from './read.ts';

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
    const { candidates, strayEnd } = pairParagraph(text, paragraph, marks);
    if (strayEnd >= 0 && openIn >= 0 && p - openIn <= LONGEST_GAP) {
      for (let q = openIn + 1; q < p; q++) goOn(found, paragraphs[q] as Span, false);
      goOn(found, [paragraph[0], strayEnd], true);
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

/** A single mark that opens a paragraph and never closes quotes only if the next paragraph opens anew. */
function isLooseSingle(candidate: Candidate): boolean {
  return candidate.style === 'single' && !candidate.closed && !candidate.continued;
}

/** Lets the last quotation go on with `span`, which no mark opens. */
function goOn(found: Draft[], span: Span, closed: boolean): void {
  const last = found.at(-1);
  if (!last) return;
  last.continues = true;
  const next = draft(span, closed ? [span[0], span[1] - 1] : span, last.style, closed);
  next.continued = true;
  found.push(next);
}
