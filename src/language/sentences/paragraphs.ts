import type { Span } from '../types.ts';
import { breaksBetween } from './marks.ts';
import { isHardWrapped } from './wrapped.ts';

/**
 * Paragraphs of a text, as spans from the start of their first sentence to the end of their last: a paragraph ends where
 * a line break (two, if the text is hard-wrapped) parts two sentences.
 */
export function paragraphsOf(text: string, sentences: readonly Span[]): Span[] {
  const paragraphs: Span[] = [];
  const first = sentences[0];
  if (!first) return paragraphs;
  const least = isHardWrapped(text) ? 2 : 1;
  let start = first[0];
  let end = first[1];
  for (const sentence of sentences) {
    if (sentence[0] > end && breaksBetween(text, end, sentence[0]) >= least) {
      paragraphs.push([start, end]);
      start = sentence[0];
    }
    end = sentence[1];
  }
  paragraphs.push([start, end]);
  return paragraphs;
}
