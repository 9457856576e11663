import { type Frame, wordAt } from '../clauses/frame.ts';
import type { Phrase } from '../clauses/phrase.ts';
import type { Context } from './context.ts';
import type { Referent } from './referent.ts';

const PAIRS = new Set(['couple', 'pair', 'duo', 'twins', 'newlyweds', 'spouses']);

/** “The couple said”: the two whom the article has just named together; null where it named no two. */
export function pairNamed(frame: Frame, phrase: Phrase, { discourse }: Context): Referent | null {
  const { tokens, first } = frame;
  const token = first[phrase.head] as number;
  if (phrase.last > phrase.head || !PAIRS.has(wordAt(frame, phrase.head))) return null;
  if (tokens.form(first[phrase.first] as number) !== 'the') return null;
  const pair = discourse.pair(frame.sentence, token);
  return pair && { ...pair, token };
}
