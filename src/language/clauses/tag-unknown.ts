import { G, HUMAN } from '../tokens/classes.ts';
import type { Tokens } from '../tokens/table.ts';
import type { Frame } from './frame.ts';
import { isOffice } from './tag-people.ts';
import { nounFollows, opensNoun, tagParticiple } from './tag-verbs.ts';
import { Tag } from './tags.ts';

/** The tag of a word that no list knows, by its ending and its neighbours. */
export function tagUnknown(
  tokens: Tokens,
  token: number,
  before: number,
  frame: Frame,
  item: number,
): number {
  const { text } = tokens;
  const start = tokens.start[token]!;
  const end = tokens.end[token]!;
  const last = text.charCodeAt(end - 1);
  if (before === Tag.To || before === Tag.Modal) return Tag.Base;
  if (last === 115 && finiteUnknown(frame, item, before)) return Tag.Verb;
  if (end - start > 4) {
    if (last === 121 && text.charCodeAt(end - 2) === 108) return Tag.Adverb; // -ly
    if (last === 103 && text.startsWith('ing', end - 3)) {
      if (isOffice(frame, item, tokens.word(token))) return Tag.Adjective;
      if (!opensNoun(before)) return Tag.Ing;
      return nounFollows(frame, item) ? Tag.Adjective : Tag.Noun;
    }
    if (last === 100 && text.charCodeAt(end - 2) === 101) return tagParticiple(frame, item, before);
  } else if (end - start === 4 && text.startsWith('ed', end - 2) && text[start + 1] !== 'e')
    return tagParticiple(frame, item, before); // “sued”, “died”, but “seed”
  return describesPerson(frame, item, before) ? Tag.Adjective : Tag.Noun;
}

/** “a diplomat critical of the deal”, “residents angry about it”: an adjective between people and a preposition. */
function describesPerson({ tokens, first }: Frame, item: number, before: number): boolean {
  if (before !== Tag.Noun) return false;
  const next = first[item + 1] ?? -1;
  return (
    tokens.means(first[item - 1] as number, HUMAN) &&
    tokens.is(next, G.Preposition) &&
    ADJECTIVE_ENDING.test(tokens.word(first[item] as number))
  );
}

const ADJECTIVE_ENDING = /(?:al|able|ible|ful|ive|ous|less|ic|ent|[^aeiou]y)$/;

/** “he revisits”, “which outlaws”, “Ribeiro helms the team”: a word in -s that no list knows, after what wants a verb. */
function finiteUnknown({ tokens, first }: Frame, item: number, before: number): boolean {
  if (before === Tag.Relative) return true;
  const next = first[item + 1];
  const opens = next !== undefined && tokens.is(next, G.Det | G.Possessive);
  if (before === Tag.Pronoun)
    return opens || (next !== undefined && tokens.is(next, G.Preposition));
  return before === Tag.Name && opens;
}
