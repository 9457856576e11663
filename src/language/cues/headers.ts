import { type Chunk, tagOf } from '../clauses/chunk.ts';
import type { Frame } from '../clauses/frame.ts';
import { phraseFrom } from '../clauses/phrase.ts';
import { Tag } from '../clauses/tags.ts';
import { M } from '../tokens/classes.ts';
import type { Cue } from './cue.ts';

/** “RIBEIRO: We will see.”, “Poll: Most want change”: a speaker or a document alone before a colon, first in its line. */
export function headerCue(frame: Frame, chunks: readonly Chunk[]): Cue | null {
  if (!frame.tags.includes(Tag.Colon)) return null;
  let at = 0;
  while (isOpener(tagOf(chunks[at]))) at++;
  const noun = chunks[at];
  if (noun?.type !== 'noun') return null;
  const colon = colonAfter(chunks, at);
  const mark = chunks[colon];
  if (tagOf(mark) !== Tag.Colon || mark === undefined || chunks[colon + 1] === undefined)
    return null;
  const quoted = tagOf(chunks[colon + 1]) === Tag.Quote;
  if (!quoted && !speaks(frame, noun.first, noun.last)) return null;
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

/**
 * “Premier to visit the islands – Chancellery”, “Two hurt in ferry fire – police”: a headline's source alone after its
 * last dash. Sentences of the body end with a stop; a publisher after the dash signs the page, and says nothing.
 */
export function trailerCue(frame: Frame, chunks: readonly Chunk[]): Cue | null {
  let at = chunks.length - 1;
  while (tagOf(chunks[at]) === Tag.Break) at--;
  const noun = chunks[at];
  const mark = chunks[at - 1];
  if (noun?.type !== 'noun' || mark === undefined || tagOf(mark) !== Tag.Dash) return null;
  const before = chunks.slice(0, at - 1);
  if (before.length < 3) return null;
  if (before.some((chunk) => tagOf(chunk) === Tag.Dash || tagOf(chunk) === Tag.Stop)) return null;
  for (let item = noun.first; item <= noun.last; item++) {
    if (frame.tokens.means(frame.first[item] as number, M.Outlet | M.OutletName)) return null;
  }
  if (!speaks(frame, noun.first, noun.last)) return null;
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

const isOpener = (tag: number): boolean =>
  tag === Tag.Break || tag === Tag.Open || tag === Tag.Dash || tag === Tag.Other;

/** Index of the first chunk after a name, its time, place or party: “Ribeiro (Ind.), May 3:”, “Ribeiro on the bridge:”. */
function colonAfter(chunks: readonly Chunk[], at: number): number {
  let next = at + 1;
  while (next < at + 8) {
    const tag = tagOf(chunks[next]);
    if (tag === Tag.Time) next++;
    else if (tag === Tag.Preposition && chunks[next + 1]?.type === 'noun') next += 2;
    else if (tag === Tag.Open) {
      while (next < chunks.length && tagOf(chunks[next]) !== Tag.Close) next++;
      next++;
    } else break;
  }
  return next;
}

/** Names throughout, or a bare noun of a document or a body. */
function speaks({ tokens, first, tags }: Frame, from: number, to: number): boolean {
  let names = true;
  for (let item = from; item <= to; item++) if (tags[item] !== Tag.Name) names = false;
  if (names) return true;
  const token = first[to] as number;
  return (
    from === to &&
    (tokens.means(token, M.Outlet | M.Official | M.Role | M.Collective) ||
      REPORTS.has(tokens.form(token)))
  );
}

/** Documents that stand before a colon as a source; “Result:”, “Note:”, “Photo:” are none. */
const REPORTS = new Set(['poll', 'polls', 'report', 'reports', 'study', 'survey']);

/**
 * “Harbour bridge to close – city council”: in a headline, whoever stands alone behind the last dash. An outlet there is
 * the site's own name.
 */
export function trailerCue(frame: Frame, chunks: readonly Chunk[]): Cue | null {
  let at = chunks.length - 1;
  while (tagOf(chunks[at]) === Tag.Break) at--;
  const noun = chunks[at];
  const dash = chunks[at - 1];
  if (noun?.type !== 'noun' || dash === undefined || tagOf(dash) !== Tag.Dash || at < 3)
    return null;
  const head = frame.first[noun.head] as number;
  if (frame.tokens.means(head, M.OutletName | M.Outlet) || noun.last - noun.first > 4) return null;
  const named = frame.tags[noun.head] === Tag.Name;
  if (!named && !frame.tokens.means(head, M.Official | M.Organization | M.Collective)) return null;
  // A list of names holds no clause; a headline is long enough to hold one, or has a verb that shows.
  if (at < 5 && !chunks.slice(0, at - 1).some((chunk) => chunk.type === 'verb')) return null;
  return {
    rule: 'trailer',
    first: dash.first,
    last: dash.last,
    lemma: '–',
    meaning: M.Say,
    source: phraseFrom(chunks, at),
    recipient: null,
    content: 'front',
    strength: 'speech',
  };
}
