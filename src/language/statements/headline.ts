import type { Span } from '../types.ts';
import type { Draft } from './draft.ts';
import type { Material } from './material.ts';

/** Sentences at the top of an article that may be headline and standfirst. */
const TOP = 3;
/** Letters and marks of the longest subheading. */
const LONGEST = 80;

/**
 * Quotations whose speaker is better sought in the words of the article: those of subheadings, and those that a headline
 * gives to whom it has room for (“campaign calls plan ‘a mess’”, “Ribeiro hammers banker: ‘…’”).
 */
export function quotedInHeadlines(
  material: Material,
  given: ReadonlyMap<number, Draft>,
): Set<number> {
  const found = new Set<number>();
  let sentence = 0;
  material.speech.forEach(({ span }, index) => {
    while ((material.sentences[sentence + 1]?.[0] ?? Infinity) <= span[0]) sentence++;
    if (!isHeadline(material, sentence)) return;
    const draft = given.get(index);
    if (!draft || isLoose(draft)) found.add(index);
  });
  return found;
}

/** A person or a body that has a name is nothing that a headline had no room for. */
const isLoose = ({ referent, cue }: Draft): boolean =>
  cue?.rule === 'header' ||
  !referent?.entity ||
  (referent.kind !== 'person' && referent.kind !== 'organization');

/** Is the sentence a short paragraph of its own, at the top of the article, or without a full stop, or all in single marks? */
function isHeadline({ sentences, paragraphs, tokens }: Material, sentence: number): boolean {
  const here = paragraphs[sentence];
  if (paragraphs[sentence - 1] === here || paragraphs[sentence + 1] === here) return false;
  if (sentence < TOP) return true;
  const [start, end] = sentences[sentence] as Span;
  if (end - start > LONGEST) return false;
  const { text } = tokens;
  return (
    !/[.!?…]/.test(text.slice(end - 3, end)) || /^[‘'“"].*[’'”"]$/s.test(text.slice(start, end))
  );
}
