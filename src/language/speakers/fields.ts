import { FIELDS, PARTIES } from '../lists/fields.ts';
import { OFFICE_FIELDS, OFFICERS } from '../lists/name-words.ts';
import { DEMONYMS } from '../lists/places.ts';
import type { Entity } from './entity.ts';
import { headOf } from './roles.ts';

/** 1 where two things are known to be alike, −1 where they are known to differ, 0 where nothing tells. */
export type Likeness = -1 | 0 | 1;

/**
 * How well a description fits somebody by what the article says of them: “the goalkeeper” a footballer, “the Tory” a Conservative,
 * “the Swede” a Swedish minister; and not a nurse, a Labour member or a Dane.
 *
 * @param words the description's words, lower-case, its noun last.
 */
export function likeness(words: readonly string[], { roles }: Entity): Likeness {
  const noun = words.at(-1) ?? '';
  const same = compare([noun], () => roles.map(headOf), fieldOf);
  // Many run for office in one article.
  const trade = fieldOf(noun) === 'campaign' ? Math.min(same, 0) : same;
  const inRoles = () => roles.flatMap((role) => role.split(' '));
  const side = compare(words, inRoles, partyOf);
  const origin = compare(words, inRoles, countryOf);
  const office = OFFICERS.has(noun) ? compareOffices(words, roles) : 0;
  const least = Math.min(trade, side, origin, office);
  return (least < 0 ? least : Math.max(trade, side, origin, office)) as Likeness;
}

/** By what the offices are for: “the trade minister” holds trade and industry, and not health, nor the shadow office. */
function compareOffices(words: readonly string[], roles: readonly string[]): Likeness {
  const wanted = officesIn(words);
  const held = roles.filter((role) => OFFICERS.has(headOf(role))).map((role) => role.split(' '));
  const found = held.flatMap(officesIn);
  if (wanted.length === 0 || found.length === 0) return 0;
  return found.some((one) => wanted.includes(one)) ? 1 : -1;
}

const officesIn = (words: readonly string[]): string[] =>
  words
    .filter((word) => OFFICE_FIELDS.has(word))
    .map((word) => (words.includes('shadow') ? `shadow ${word}` : word));

const fieldOf = (noun: string): string | undefined => FIELDS.get(noun);
const partyOf = (word: string): string | undefined => PARTIES.get(word);
const countryOf = (word: string): string | undefined => DEMONYMS.get(word);

/** By the classes of their words: alike where they share one, unlike where both have some and share none. */
function compare(
  these: readonly string[],
  those: () => readonly string[],
  classOf: (word: string) => string | undefined,
): Likeness {
  const wanted = these.map(classOf).filter((known) => known !== undefined);
  if (wanted.length === 0) return 0;
  const found = those()
    .map(classOf)
    .filter((known) => known !== undefined);
  if (found.length === 0) return 0;
  return found.some((one) => wanted.some((other) => within(one, other) || within(other, one)))
    ? 1
    : -1;
}

/** Is a class another one, or inside it: “sport.goal” in “sport”? */
const within = (inner: string, outer: string): boolean =>
  inner === outer || inner.startsWith(`${outer}.`);
