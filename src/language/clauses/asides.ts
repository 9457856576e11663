import { type Chunk, tagOf } from './chunk.ts';
import type { Frame } from './frame.ts';
import { phraseEndingAt, simple, type Walk } from './leftwards.ts';
import type { Phrase } from './phrase.ts';
import { Tag } from './tags.ts';

/** Chunks of an aside. */
const LONGEST_ASIDE = 60;

/** The phrase before “, who lives nearby,” or “, a former aide,” or “(R-Tex.)” that ends at `close`. */
export function beforeAside(walk: Walk, close: number, depth: number): Phrase | null {
  const { frame, chunks } = walk;
  const tag = tagOf(chunks[close]);
  const opens = tag === Tag.Close ? Tag.Open : tag;
  const least = Math.max(1, close - LONGEST_ASIDE);
  for (let open = close - 1; open >= least; open--) {
    if (tagOf(chunks[open]) !== opens) continue;
    const before = chunks[open - 1] as Chunk;
    if (before.type === 'noun') {
      if (opens === Tag.Comma && !isAside(frame, chunks, open, close)) continue;
      const phrase = phraseEndingAt(walk, open - 1, depth + 1);
      return phrase
        ? { ...phrase, last: Math.max(phrase.last, (chunks[close - 1] as Chunk).last) }
        : null;
    }
    if (before.type === 'other' && (before.tag === Tag.Close || before.tag === Tag.Comma)) {
      return beforeAside(walk, open - 1, depth + 1);
    }
    if (before.type === 'other' && before.tag === Tag.Time) return walk.left(open - 1, depth + 1);
    if (opens !== Tag.Comma) return null;
  }
  return null;
}

/** Can what stands between two commas be left out without taking a clause of its own with it? */
function isAside(frame: Frame, chunks: readonly Chunk[], open: number, close: number): boolean {
  const inside = chunks[open + 1];
  if (inside === undefined || open + 1 >= close) return false;
  if (inside.type === 'other') {
    return inside.tag !== Tag.Conjunction && inside.tag !== Tag.Quote;
  }
  if (inside.type === 'verb') return !inside.finite || inside.ing;
  // “, whose son lives nearby,”
  if (frame.tokens.form(frame.first[inside.first] as number) === 'whose') return true;
  // A noun phrase: an apposition, unless a finite verb of its own makes it a clause.
  for (let at = open + 2; at < close; at++) {
    const chunk = chunks[at] as Chunk;
    if (tagOf(chunk) === Tag.Relative || tagOf(chunk) === Tag.That) return true;
    if (chunk.type === 'verb' && chunk.finite && chunk.first !== chunk.head) return false;
  }
  return true;
}

/** What a relative pronoun at `at` stands for. */
export function antecedent(walk: Walk, at: number, depth: number): Phrase | null {
  const { frame, chunks } = walk;
  let left = at - 1;
  while (
    tagOf(chunks[left]) === Tag.Comma ||
    tagOf(chunks[left]) === Tag.Preposition ||
    tagOf(chunks[left]) === Tag.Dash
  )
    left--;
  const chunk = chunks[left];
  if (chunk?.type === 'noun') {
    // “members of the council, which denied it”: which is no person.
    const form = frame.tokens.form(frame.first[(chunks[at] as Chunk).head] as number);
    if (form === 'which') return simple(chunks, left, chunk.last, []);
    return phraseEndingAt(walk, left, depth + 1);
  }
  if (tagOf(chunk) === Tag.Close) return beforeAside(walk, left, depth + 1);
  return null;
}
