import type { Frame } from '../clauses/frame.ts';
import { Tag } from '../clauses/tags.ts';
import { HEARSAY_PHRASES } from '../lists/hearsay.ts';
import { BARE_REPORTS, REPORT_OWNERS } from '../lists/hearsay-frames.ts';
import { finderOf } from '../lists/pattern.ts';
import { Kind, type Tokens } from '../tokens/table.ts';

const PHRASES = finderOf(HEARSAY_PHRASES);

/** Last item of the fixed phrase that begins with the opener at `item`; -1 where none does. */
export function hearsayPhrase(frame: Frame, item: number): number {
  const { tokens, first, stretch } = frame;
  const form = tokens.form(first[item] as number);
  const at = (index: number): string | undefined => {
    const token = first[index];
    if (token === undefined || (stretch[index] as number) >= 0 || !isWord(tokens, token)) return;
    return tokens.form(token) || tokens.lower(token);
  };
  const end = PHRASES(form, at, item);
  if (end <= item) return -1;
  // A noun that “media reports” or “the report” makes another's.
  if (item > 0 && BARE_REPORTS.has(form) && REPORT_OWNERS.has(at(item - 1) ?? '')) return -1;
  // “resigned after it emerged that she had lied”: background
  if (form === 'it' && frame.tags[item - 1] === Tag.Subordinator) return -1;
  if (EMERGING.has(at(end - 1) ?? '') && !opensClause(frame, end)) return -1;
  // “came under fire from the union”, “faced criticism for the sale from Jan Roe”: somebody's, after all.
  const next = at(end);
  if (next === 'from' || next === 'by') return -1;
  return SPOKEN.has(at(end - 2) ?? '') && comesFrom(frame, end) ? -1 : end - 1;
}

const EMERGING = new Set(['emerged', 'transpired']);

/** “it emerged the road”, “it emerged on Monday that”, and not “it emerged from the fog”. */
function opensClause({ tags }: Frame, from: number): boolean {
  if (OPENING.has(tags[from] as number)) return true;
  let item = from;
  while (item < from + 6 && WHEN.has(tags[item] as number)) item++;
  return tags[item] === Tag.That;
}

const WHEN: ReadonlySet<number> = new Set([
  Tag.Preposition,
  Tag.Determiner,
  Tag.Adjective,
  Tag.Noun,
  Tag.Name,
  Tag.Time,
]);

const OPENING: ReadonlySet<number> = new Set([
  Tag.Determiner,
  Tag.Name,
  Tag.Noun,
  Tag.Number,
  Tag.Possessive,
  Tag.Pronoun,
  Tag.Quantifier,
]);

const SPOKEN = new Set(['criticism', 'ridicule']);

/** Does whoever spoke stand a few words on, behind “from”? */
function comesFrom({ tokens, first }: Frame, from: number): boolean {
  for (let item = from; item < from + 8 && item < first.length; item++)
    if (tokens.form(first[item] as number) === 'from') return true;
  return false;
}

/** “there's” is two words. */
const isWord = (tokens: Tokens, token: number): boolean =>
  tokens.isWord(token) || tokens.kind[token] === Kind.Clitic;
