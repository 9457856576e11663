import { CLOSED_CLASS, G, M } from '../tokens/classes.ts';
import { Kind } from '../tokens/table.ts';
import type { Frame } from './frame.ts';

/** Does “her” or “his” at `item` go with what follows: “her first name”, “her 60s”; not “a friend of his said”? */
export function ownsNext({ tokens, first }: Frame, item: number): boolean {
  const next = first[item + 1] ?? -1;
  if (tokens.kind[next] === Kind.Number) return true;
  if (!tokens.isWord(next)) return false;
  const after = first[item + 2] ?? -1;
  if (ORDINALS.has(tokens.form(next)) && tokens.isWord(after))
    return !tokens.is(after, CLOSED_CLASS | G.Wh | G.Adverb | G.Time);
  // “recalls her throwing a shoe”
  if (tokens.is(after, G.Det | G.Possessive) && tokens.word(next).endsWith('ing')) return false;
  if (tokens.means(next, M.Say) && tokens.is(next, G.VerbPast)) {
    // “her report.”, but “a person close to her said.”
    const noun = tokens.is(next, G.Noun | G.NounLike);
    return (noun && !tokens.isWord(after)) || tokens.is(after, G.Noun);
  }
  return !tokens.is(next, NO_NOUN);
}

const NO_NOUN =
  G.Preposition | G.Conjunction | G.Subordinator | G.Det | G.Pronoun | G.Adverb | G.Wh | G.Time;

/** Adverbs that stand before a noun behind an owner: “her first name”. */
const ORDINALS = new Set(['first', 'second', 'third', 'last', 'next', 'only', 'once']);
