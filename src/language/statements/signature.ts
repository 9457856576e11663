import type { Discourse } from '../sources/discourse.ts';
import type { Referent } from '../sources/referent.ts';
import type { Span } from '../types.ts';
import type { Material, SentenceFacts } from './material.ts';

/** Letters of the longest line that signs a quotation. */
const LONGEST = 90;

/** Whose name stands alone below a quotation, or behind a dash: “– Ana Ribeiro, Norvik”. */
export function signedBelow(
  { sentences, tokens }: Material,
  sentence: number,
  facts: readonly SentenceFacts[],
  discourse: Discourse,
): Referent | null {
  const next = sentences[sentence + 1];
  if (!next) return null;
  const [start, end] = next as Span;
  const line = tokens.text.slice(start, Math.min(end, start + LONGEST + 1));
  if (line.length > LONGEST) return null;
  const dash = /^[-–—―~]{1,2}\s?\p{Lu}/u.test(line);
  const alone =
    facts[sentence + 1]?.verbless && facts[sentence + 1]?.paragraph === facts[sentence]?.paragraph;
  if (!dash && !alone) return null;
  return discourse.leading(sentence + 1, true);
}
