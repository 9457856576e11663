import type { Draft } from './draft.ts';
import { type Material, spanAt } from './material.ts';

// Words that stand inside a sentence of the reporter's are seldom those of somebody who only spoke near.

/** Does the rule that found a floating quotation's speaker hold for part of a sentence too? */
export function tellsOfWoven({
  referent,
  rule,
}: Pick<Draft, 'referent'> & { readonly rule: string }): boolean {
  const kind = referent?.kind;
  switch (rule) {
    case 'led-up-to':
    case 'floating-opening':
      return false;
    case 'floating-before':
    case 'floating-paragraph':
      return kind === 'person' || kind === 'organization';
    case 'floating-after':
      return kind !== 'document';
    default:
      return true;
  }
}

/** Does the sentence in which the stretch begins, `sentence`, or that in which it ends hold words outside it? */
export function isWoven(material: Material, index: number, sentence: number): boolean {
  const { sentences, tokens } = material;
  const [start, end] = spanAt(material, index);
  const until = sentences[lastSentence(material, index, sentence)]?.[1];
  return (
    LETTERS.test(tokens.text.slice(sentences[sentence]?.[0], start)) ||
    LETTERS.test(tokens.text.slice(end, until))
  );
}

const LETTERS = /\p{L}{2}/u;

/** The sentence in which a stretch that begins in `sentence` ends. */
export function lastSentence(material: Material, index: number, sentence: number): number {
  const [, end] = spanAt(material, index);
  let until = sentence;
  while ((material.sentences[until + 1]?.[0] ?? Infinity) < end) until++;
  return until;
}
