import type { Frame } from '../clauses/frame.ts';
import type { Phrase } from '../clauses/phrase.ts';
import { Tag } from '../clauses/tags.ts';
import { finderOf } from '../lists/pattern.ts';
import { ANONYMITY_ANCHORS } from '../lists/reason-phrases.ts';
import type { Tokens } from '../tokens/table.ts';

/** The folded word of an item outside quotations; undefined for marks. */
export type WordAt = (item: number) => string | undefined;

/** Reads the words of a frame for the patterns of reason-phrases.ts. */
export function wordAt({ tokens, first, stretch }: Frame): WordAt {
  return (item) => {
    const token = first[item];
    if (token === undefined || (stretch[item] as number) >= 0 || !tokens.isWord(token)) return;
    return foldedWord(tokens, token);
  };
}

const foldedWord = (tokens: Tokens, token: number): string =>
  tokens.form(token) || tokens.lower(token).replace('’', "'");

const ANCHORS = finderOf(ANONYMITY_ANCHORS);

/** Item after the words, begun at this one, that a source goes unnamed by: “on condition of anonymity”; -1 where there are none. */
export function anchorEnd(at: WordAt, item: number): number {
  const word = at(item);
  return word === undefined ? -1 : ANCHORS(word, at, item);
}

/** “the owner of the boat, who asked not to be named”: does the phrase itself say that whoever it means goes unnamed? */
export function asksForNoName(frame: Frame, { head, last }: Phrase): boolean {
  const { tags } = frame;
  // “the doctor, who said she was not allowed to speak, told”: of whoever says that, the clause is not in the phrase.
  const who = head + (tags[head + 1] === Tag.Comma ? 2 : 1);
  let end = tags[who] === Tag.Relative ? who + 1 : last;
  while (end > last && end < who + LONGEST_CLAUSE && !ENDS.has(tags[end] as number)) end++;
  const at = wordAt(frame);
  for (let item = head + 1; item < end; item++) if (anchorEnd(at, item) >= 0) return true;
  return false;
}

/** Items of the longest clause that is looked through. */
const LONGEST_CLAUSE = 24;
const ENDS: ReadonlySet<number> = new Set([Tag.Comma, Tag.Dash, Tag.Close, Tag.Stop, Tag.Break]);
