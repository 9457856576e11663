import { type Chunk, chunkAt, tagAt, tagOf } from '../clauses/chunks.ts';
import { type Frame, hasTag } from '../clauses/frame.ts';
import { phraseFrom } from '../clauses/phrase.ts';
import { Tag } from '../clauses/tags.ts';
import { HEADINGS, REPORT_NOUNS } from '../lists/headings.ts';
import { M } from '../tokens/classes.ts';
import type { Cue } from './cue.ts';

/** “RIBEIRO: We will see.”, “Poll: Most want change”: a speaker or a document alone before a colon, first in its line. */
export function headerCue(frame: Frame, chunks: readonly Chunk[]): Cue | null {
  if (!hasTag(frame, 0, frame.first.length, Tag.Colon)) return null;
  let at = 0;
  while (isOpener(tagAt(chunks, at))) at++;
  const noun = chunks[at];
  if (noun?.type !== 'noun') return null;
  const colon = colonAfter(chunks, at);
  const mark = chunks[colon];
  if (tagOf(mark) !== Tag.Colon || mark === undefined || chunks[colon + 1] === undefined)
    return null;
  if (HEADINGS.has(frame.tokens.lower(frame.first[noun.head] as number))) return null;
  const quoted = tagAt(chunks, colon + 1) === Tag.Quote;
  // “Police: Man hid cash”, but “Club: Harlow” in a list
  const body = frame.sentence === 0 && isBody(frame, noun);
  if (!quoted && (isDateline(frame, noun.head) || !(body || speaks(frame, noun.first, noun.last))))
    return null;
  return {
    rule: 'header',
    first: mark.first,
    last: mark.last,
    lemma: ':',
    meaning: M.Say,
    source: phraseFrom(chunks, at),
    recipient: null,
    content: quoted ? 'quote' : 'clause',
    strength: 'speech',
  };
}

/** “BEIJING: The summit ended …” */
function isDateline({ tokens, first }: Frame, item: number): boolean {
  const token = first[item] as number;
  const word = tokens.word(token);
  return tokens.means(token, M.Country) && word.length > 3 && word === word.toUpperCase();
}

/**
 * “Premier to visit the islands – Chancellery”, “Two hurt in ferry fire – police”: a headline's source alone after its
 * last dash. Sentences of the body end with a stop; a publisher after the dash signs the page, and says nothing.
 */
export function trailerCue(frame: Frame, chunks: readonly Chunk[]): Cue | null {
  let at = chunks.length - 1;
  while (tagAt(chunks, at) === Tag.Break) at--;
  const noun = chunks[at];
  const mark = chunkAt(chunks, at - 1);
  if (noun?.type !== 'noun' || mark === undefined) return null;
  if (tagOf(mark) !== Tag.Dash && tagOf(mark) !== Tag.Colon) return null;
  const before = chunks.slice(0, at - 1);
  if (before.length < 3) return null;
  if (before.some((chunk) => tagOf(chunk) === Tag.Dash || tagOf(chunk) === Tag.Stop)) return null;
  for (let item = noun.first; item <= noun.last; item++) {
    if (frame.tokens.means(frame.first[item] as number, M.Outlet | M.OutletName)) return null;
  }
  if (!isBody(frame, noun) && !speaks(frame, noun.first, noun.last)) return null;
  return {
    rule: 'trailer',
    first: mark.first,
    last: mark.last,
    lemma: '–',
    meaning: M.Say,
    source: phraseFrom(chunks, at),
    recipient: null,
    content: 'front',
    strength: 'speech',
  };
}

/** “police”, “union” */
const isBody = ({ tokens, first }: Frame, noun: Chunk): boolean =>
  noun.first === noun.last && tokens.means(first[noun.head] as number, M.Organization);

const isOpener = (tag: number): boolean =>
  tag === Tag.Break || tag === Tag.Open || tag === Tag.Dash || tag === Tag.Other;

/** Index of the first chunk after a name, its time, place or party: “Ribeiro (Ind.), May 3:”, “Ribeiro on the bridge:”. */
function colonAfter(chunks: readonly Chunk[], at: number): number {
  let next = at + 1;
  while (next < at + 8) {
    const tag = tagAt(chunks, next);
    if (tag === Tag.Time) next++;
    else if (tag === Tag.Preposition && chunks[next + 1]?.type === 'noun') next += 2;
    else if (tag === Tag.Open) {
      while (next < chunks.length && tagAt(chunks, next) !== Tag.Close) next++;
      next++;
    } else break;
  }
  return next;
}

/** Names throughout, or a noun of people or of a document: bare, but for “union sources” in a headline. */
function speaks({ tokens, first, tags, sentence }: Frame, from: number, to: number): boolean {
  let names = true;
  for (let item = from; item <= to; item++) if (tags[item] !== Tag.Name) names = false;
  if (names) return true;
  const token = first[to] as number;
  const people = tokens.means(token, M.Official | M.Role | M.Collective | M.Relation);
  if (from < to) return people && sentence === 0 && tags[from] !== Tag.Determiner;
  return people || tokens.means(token, M.Outlet) || REPORT_NOUNS.has(tokens.form(token));
}
