import type { Source, Span } from '../language/types.ts';

/**
 * The words that leave a source unnamed: “an official”, without the clause that follows in “an official, who asked not
 * to be named”. Null where no words stand for the source.
 *
 * @param text what the source's span lies in
 */
export function unnamedWords(text: string, { name, span }: Source): Span | null {
  if (name === null || span === null) return span;
  const end = span[0] + name.length;
  const words = text.slice(span[0], end);
  return end < span[1] && words.toLowerCase() === name.toLowerCase() ? [span[0], end] : span;
}
