import { OFFICE_FIELDS } from '../lists/name-words.ts';
import { OUTLETS } from '../lists/organisation-nouns.ts';
import { ADDRESS_VERBS } from '../lists/verb-frames.ts';
import { G, M } from '../tokens/classes.ts';
import { Kind } from '../tokens/table.ts';
import type { Frame } from './frame.ts';
import { Tag, VERBAL } from './tags.ts';

/** Where a noun phrase goes on, and where the next one begins. */

const PEOPLE = M.Official | M.Collective | M.PersonNoun | M.Role;

/** “a bag investigators believe held …”: people who open a clause about the noun right before them. */
export function opensContact({ tags, tokens, first }: Frame, from: number, item: number): boolean {
  const token = first[item] as number;
  if (!tokens.is(token, G.Plural) || !tokens.means(token, PEOPLE)) return false;
  // “the $30 million experts reckon it needs”, “the 3 percent analysts had expected”
  const opener = tokens.form(first[from] as number);
  if (opener === 'the' && SUMS.has(tokens.word(first[item - 1] as number)))
    return VERBAL[tags[item + 1] as number] === 1;
  if (tags[item + 1] !== Tag.Verb || tags[item - 1] !== Tag.Noun || tags[from] !== Tag.Determiner)
    return false;
  if (opener === 'a' || opener === 'an') return true;
  const after = tags[item + 2];
  return (
    tokens.means(first[item + 1] as number, M.Say | M.Belief) &&
    (after === Tag.Verb || after === Tag.Be)
  );
}

/** Behind a number they make it a sum, and no number of people. */
const SUMS = new Set(['%', 'billion', 'million', 'pc', 'percent', 'trillion']);

/**
 * “told reporters Ana Roe was late”, “told the Herald Mr Roe's car had been”, “told the Herald experts think”: does the name
 * or the plural at `item` open what is told, and whoever is told, from `from` on, end before it?
 */
export function opensTold({ tags, tokens, first }: Frame, from: number, item: number): boolean {
  const verb = from - 1;
  if (verb < 0 || VERBAL[tags[verb] as number] !== 1) return false;
  if (!ADDRESS_VERBS.has(tokens.lemma(first[verb] as number))) return false;
  const heard = first[item - 1] as number;
  const ends =
    tags[item - 1] === Tag.Name
      ? tokens.means(heard, M.Outlet | M.OutletName) || OUTLETS.has(tokens.lower(heard))
      : tokens.is(heard, G.Plural) || tokens.means(heard, M.Organization | M.Outlet);
  if (!ends) return false;
  let end = item;
  if (tags[item] === Tag.Noun && tags[item - 1] === Tag.Name)
    return tokens.is(first[item] as number, G.Plural) && VERBAL[tags[item + 1] as number] === 1;
  while (tags[end] === Tag.Name) end++;
  return tags[end] === Tag.Genitive || VERBAL[tags[end] as number] === 1;
}

/** “told reporters in Norvik Mr Roe was late”: no name goes on with “Mr”. */
export const opensWithMister = ({ tags, tokens, first }: Frame, item: number): boolean =>
  tags[item - 1] === Tag.Name &&
  MISTERS.has(tokens.form(first[item] as number)) &&
  !tokens.means(first[item - 1] as number, M.Honorific | M.Role);

const MISTERS = new Set(['mr', 'mrs', 'ms']);

/** Can a word of this tag stand in a noun phrase behind its article? */
export const isNominal = (tag: number | undefined): boolean =>
  tag === Tag.Noun || tag === Tag.Name || tag === Tag.Adjective || tag === Tag.Number;

/** Does the common noun before a name belong to it (“spokesman Jan Roe”), or end a phrase (“in a statement Roe”)? */
export function namedBy(frame: Frame, item: number): boolean {
  const { tokens, first } = frame;
  const token = first[item] as number;
  if (
    tokens.means(
      token,
      M.Official | M.Role | M.Relation | M.Collective | M.Organization | M.Outlet | M.PersonNoun,
    )
  )
    return true;
  return !tokens.means(token, M.Document | M.NounCue);
}

/** “Roe & Co” */
export const joinsNames = ({ tags, tokens, first }: Frame, item: number): boolean =>
  tags[item] === Tag.Other &&
  tags[item - 1] === Tag.Name &&
  tags[item + 1] === Tag.Name &&
  tokens.text[tokens.start[first[item] as number] as number] === '&';

/** “federal and state officials”, “current and former aides”, “the Swiss and Danish ministries”. */
export function joinsAdjectives({ tags, tokens, first }: Frame, item: number): boolean {
  const before = tags[item - 1];
  const after = tags[item + 1];
  const word = tokens.form(first[item] as number);
  if (word !== 'and' && word !== 'or') return false;
  if (before === Tag.Name && after === Tag.Name && tags[item + 2] === Tag.Noun) {
    const people = (at: number): boolean => tokens.means(first[at] as number, M.Demonym);
    return people(item - 1) && people(item + 1);
  }
  if (before === Tag.Adjective && (after === Tag.Adjective || after === Tag.Noun)) return true;
  return false;
}

/** Words between the first field of an office and who holds it: “Digital, Culture, Media and Sport Secretary”. */
const LONGEST_OFFICE = 8;

/** “Trade and Industry Minister Ana Roe”, “the culture, media and sport secretary”: the fields of one office, in a row. */
export function joinsFields({ tokens, first }: Frame, item: number): boolean {
  const word = (at: number): string => tokens.lower(first[at] ?? -1);
  if (!OFFICE_FIELDS.has(word(item - 1))) return false;
  let joined = false;
  for (let at = item; at < item + LONGEST_OFFICE; at++) {
    const token = first[at] ?? -1;
    const and = tokens.form(token) === 'and';
    joined ||= and;
    if (and || tokens.kind[token] === Kind.Comma) continue;
    if (tokens.means(token, M.Role))
      return joined && !tokens.is(token, G.Plural) && OFFICE_FIELDS.has(word(at - 1));
    if (!tokens.isWord(token)) return false;
  }
  return false;
}
