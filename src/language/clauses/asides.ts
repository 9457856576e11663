import { ABBREVIATED_STATES, COUNTRIES, PROVINCES, US_STATES } from '../lists/places.ts';
import { HUMAN, M } from '../tokens/classes.ts';
import { type Chunk, chunkAt, headForm, tagAt, tagOf } from './chunks.ts';
import type { Frame } from './frame.ts';
import { phraseEndingAt, simple, type Walk } from './leftwards.ts';
import { type Phrase, phraseWith } from './phrase.ts';
import { Tag } from './tags.ts';

/** Chunks of an aside. */
const LONGEST_ASIDE = 60;

/** The phrase before “, who lives nearby,” or “, a former aide,” or “(R-Tex.)” that ends at `close`. */
export function beforeAside(walk: Walk, close: number, depth: number): Phrase | null {
  const { frame, chunks } = walk;
  const tag = tagAt(chunks, close);
  // “Ana Roe (R-Ohio), said”
  if (tag === Tag.Comma && tagAt(chunks, close - 1) === Tag.Close && depth < 12)
    return beforeAside(walk, close - 1, depth + 1);
  const opens = tag === Tag.Close ? Tag.Open : tag;
  const least = Math.max(1, close - LONGEST_ASIDE);
  const placed =
    opens === Tag.Comma
      ? (beforePlace(walk, close - 1, depth) ?? beforeListed(walk, close, least, depth))
      : null;
  if (placed) return phraseWith(placed, { last: (chunks[close - 1] as Chunk).last });
  for (let open = close - 1; open >= least; open--) {
    if (tagAt(chunks, open) !== opens) continue;
    const before = chunks[open - 1] as Chunk;
    if (before.type === 'noun') {
      if (opens === Tag.Comma) {
        if (!isAside(frame, chunks, open, close)) continue;
        const relative = tagAt(chunks, open + 1) === Tag.Relative;
        const outer = relative ? beforePlace(walk, open - 1, depth) : null;
        if (outer) return phraseWith(outer, { last: (chunks[close - 1] as Chunk).last });
      }
      // “officials in Norvik, Ohio, speaking privately, said”
      const lies =
        opens === Tag.Comma && inRegion(frame, chunks, open - 1) && isRegion(frame, before);
      const end = lies ? open - 3 : open - 1;
      const nearest = phraseEndingAt(walk, end, depth + 1);
      if (opens === Tag.Comma && nearest && isGoverned(chunks, nearest, open)) continue;
      const phrase = nearest && opens === Tag.Comma ? apposed(walk, nearest, depth) : nearest;
      return phrase
        ? phraseWith(phrase, { last: Math.max(phrase.last, (chunks[close - 1] as Chunk).last) })
        : null;
    }
    if (before.type === 'other' && (before.tag === Tag.Close || before.tag === Tag.Comma)) {
      return beforeAside(walk, open - 1, depth + 1);
    }
    // “the mayor on Monday, …”, “an official there, …”
    if (before.type === 'other' && (before.tag === Tag.Time || before.tag === Tag.Adverb))
      return walk.left(walk, open - 1, depth + 1);
    if (opens !== Tag.Comma) return null;
  }
  return null;
}

/** “Ana Roe, who studies birds in Norvik, Ohio, said”, “, now retired in Norvik, Ohio,”: is the phrase an inner verb's? */
const isGoverned = (chunks: readonly Chunk[], { chunk }: Phrase, open: number): boolean =>
  tagAt(chunks, chunk - 1) === Tag.Preposition ||
  (chunkAt(chunks, chunk - 1)?.type === 'verb' &&
    tagAt(chunks, open - 2) === Tag.Preposition &&
    chunks[open + 1]?.type === 'noun' &&
    tagAt(chunks, open + 2) === Tag.Comma);

/** “Ana Roe, a member of the board, which met on Monday, said”: the name to which the phrase is in apposition; else the phrase. */
export function apposed(walk: Walk, phrase: Phrase, depth: number): Phrase {
  const { frame, chunks } = walk;
  const name = chunkAt(chunks, phrase.chunk - 2);
  // “a member”, “the Democrat”
  const { tags } = frame;
  const describes = tags[phrase.head] === Tag.Noun || tags[phrase.first] === Tag.Determiner;
  if (!describes || tagAt(chunks, phrase.chunk - 1) !== Tag.Comma) return phrase;
  if (name?.type !== 'noun' || frame.tags[name.head] !== Tag.Name) return phrase;
  const before = chunkAt(chunks, phrase.chunk - 3);
  // “Ana Roe of Ohio, the mayor, who said”
  const home = headForm(frame, before) === 'of' ? chunkAt(chunks, phrase.chunk - 4) : undefined;
  const lives = home?.type === 'noun' && frame.tags[home.head] === Tag.Name;
  if (before?.type === 'verb' || (tagOf(before) === Tag.Preposition && !lives)) return phrase;
  return phraseEndingAt(walk, phrase.chunk - 2, depth + 1) ?? phrase;
}

/** Can what stands between two commas be left out without taking a clause of its own with it? */
function isAside(frame: Frame, chunks: readonly Chunk[], open: number, close: number): boolean {
  const inside = chunks[open + 1];
  if (inside === undefined || open + 1 >= close) return false;
  if (inside.type === 'other') {
    // “a pilot who flew, and whom we are not naming, said”
    if (inside.tag === Tag.Conjunction) return tagAt(chunks, open + 2) === Tag.Relative;
    return inside.tag !== Tag.Quote;
  }
  if (inside.type === 'verb') return !inside.finite || inside.ing;
  // “, whose son lives nearby,”
  if (frame.tokens.form(frame.first[inside.first] as number) === 'whose') return true;
  // “if Roe came, he looked up, and said”
  const verb = chunks[open + 2];
  if (frame.tags[inside.head] === Tag.Pronoun && verb?.type === 'verb' && verb.finite) {
    // “Ribeiro, she writes, told them”
    return close === open + 3 && frame.tokens.means(frame.first[verb.head] as number, M.Say);
  }
  // A noun phrase: an apposition, unless a finite verb of its own makes it a clause.
  for (let at = open + 2; at < close; at++) {
    const chunk = chunks[at] as Chunk;
    if (tagOf(chunk) === Tag.Relative || tagOf(chunk) === Tag.That) return true;
    // “One, a trader, told him that it was late, said …”: the apposition ends where the verb of its subject stands.
    if (tagOf(chunk) === Tag.Comma && inTense(chunks[at + 1])) return false;
    if (chunk.type === 'verb' && chunk.finite && chunk.first !== chunk.head) return false;
  }
  return true;
}

const inTense = (chunk: Chunk | undefined): boolean =>
  chunk?.type === 'verb' && chunk.finite && !chunk.ing;

/**
 * “a mother, from Norvik, who said”, “Ana Roe, 59, of Norvik, Ohio, who said”: whom the place, whose last noun chunk is
 * `at`, stands behind as an aside of its own; null where it does not.
 */
function beforePlace(walk: Walk, at: number, depth: number): Phrase | null {
  const { frame, chunks } = walk;
  const inRegion = tagAt(chunks, at - 1) === Tag.Comma && chunkAt(chunks, at - 2)?.type === 'noun';
  // “, from Norvik, in Ohio, said”
  const inCounty =
    tagAt(chunks, at - 1) === Tag.Preposition &&
    tagAt(chunks, at - 2) === Tag.Comma &&
    chunkAt(chunks, at - 3)?.type === 'noun' &&
    tagAt(chunks, at - 4) === Tag.Preposition;
  const place = inRegion ? at - 2 : inCounty ? at - 3 : at;
  const before = chunkAt(chunks, place - 3);
  if (tagAt(chunks, place - 1) !== Tag.Preposition || tagAt(chunks, place - 2) !== Tag.Comma)
    return null;
  if (before?.type !== 'noun') return null;
  return frame.tags[before.head] === Tag.Number
    ? beforeAside(walk, place - 2, depth + 1)
    : phraseEndingAt(walk, place - 3, depth + 1);
}

/** “Ana Roe, of the Centre for Ports, Seas, and Rivers, said”: a name before an aside that holds a list. */
function beforeListed(walk: Walk, close: number, least: number, depth: number): Phrase | null {
  const { frame, chunks } = walk;
  let commas = 0;
  for (let open = close - 1; open >= least; open--) {
    const chunk = chunks[open] as Chunk;
    const tag = tagOf(chunk);
    if (chunk.type === 'noun' || tag === Tag.Preposition || tag === Tag.Conjunction) continue;
    if (tag !== Tag.Comma) return null;
    const name = chunkAt(chunks, open - 1);
    if (tagAt(chunks, open + 1) === Tag.Preposition && name?.type === 'noun' && commas > 0)
      return frame.tags[name.head] === Tag.Name ? phraseEndingAt(walk, open - 1, depth + 1) : null;
    commas++;
  }
  return null;
}

/** “of Norvik, Ohio”: is the name at `at` where the place before it lies? */
const inRegion = (
  { tags, tokens, first }: Frame,
  chunks: readonly Chunk[],
  at: number,
): boolean => {
  const place = chunkAt(chunks, at - 2);
  return (
    tagAt(chunks, at - 1) === Tag.Comma &&
    tagAt(chunks, at - 3) === Tag.Preposition &&
    place?.type === 'noun' &&
    tags[place.head] === Tag.Name &&
    tokens.isCapital(first[(chunks[at] as Chunk).head] as number)
  );
};

/** A country, a state or its abbreviation: “in Norvik, Ohio, …”, where “in Norvik, Ana Roe, …” names who acts. */
const isRegion = ({ tokens, first }: Frame, chunk: Chunk): boolean => {
  const name = tokens.text
    .slice(tokens.start[first[chunk.first] as number], tokens.end[first[chunk.last] as number])
    .toLowerCase();
  return REGIONS.has(name) || ABBREVIATED_STATES.has(name.replaceAll('.', ''));
};

const REGIONS: ReadonlySet<string> = new Set([...US_STATES, ...PROVINCES, ...COUNTRIES]);

/** What a relative pronoun at `at` stands for. */
export function antecedent(walk: Walk, at: number, depth: number): Phrase | null {
  const { frame, chunks } = walk;
  let left = at - 1;
  while (
    tagAt(chunks, left) === Tag.Comma ||
    tagAt(chunks, left) === Tag.Preposition ||
    tagAt(chunks, left) === Tag.Dash
  )
    left--;
  const chunk = chunkAt(chunks, left);
  if (chunk?.type === 'noun') {
    // “members of the council, which denied it”: which is no person.
    const form = frame.tokens.form(frame.first[(chunks[at] as Chunk).head] as number);
    // “two of the council, including Ana Roe, who said”
    if (headForm(frame, chunkAt(chunks, left - 1)) === 'including')
      return simple(chunks, left, chunk.last, []);
    if (tagAt(chunks, left + 1) === Tag.Comma) {
      const outer = beforePlace(walk, left, depth);
      if (outer) return outer;
    }
    // “games for adults which include it”: the games.
    if (form === 'which')
      return frame.tags[chunk.head] === Tag.Noun &&
        frame.tokens.means(frame.first[chunk.head] as number, HUMAN)
        ? null
        : simple(chunks, left, chunk.last, []);
    // “Ana Roe, a nurse from Norvik, Ohio, who said”
    const region = form === 'who' && inRegion(frame, chunks, left);
    const phrase = phraseEndingAt(walk, region ? left - 2 : left, depth + 1);
    // “a blow to Roe, who said”, “sided with a nurse who said”: no blow says anything, and “who” is no court.
    const name = frame.tags[chunk.head] === Tag.Name;
    const people =
      frame.tokens.means(frame.first[chunk.head] as number, HUMAN) &&
      headForm(frame, chunkAt(chunks, left - 1)) !== 'of';
    const thing =
      phrase !== null &&
      frame.tags[phrase.head] === Tag.Noun &&
      (name || people) &&
      form === 'who' &&
      !region &&
      !frame.tokens.means(
        frame.first[phrase.head] as number,
        name ? HUMAN | M.Organization : HUMAN,
      );
    if (thing) return simple(chunks, left, chunk.last, []);
    const aside = tagAt(chunks, left + 1) === Tag.Comma && form === 'who';
    return phrase && aside ? apposed(walk, phrase, depth) : phrase;
  }
  if (tagOf(chunk) === Tag.Close) return beforeAside(walk, left, depth + 1);
  return null;
}
