import type { Frame } from '../clauses/frame.ts';
import {
  LAWYERS,
  LAY_ROLES,
  LEARNED_TITLES,
  OPEN_ROLES,
  RANK_WORDS,
  UNNAMED_COMPANY,
  UNNAMED_ROLES,
} from '../lists/open-roles.ts';
import type { Entities, Entity } from '../speakers/entity.ts';
import { agreement } from '../speakers/modifiers.ts';
import { headOf, headsFor } from '../speakers/roles.ts';
import { M } from '../tokens/classes.ts';
import { english } from '../tokens/english.ts';
import { Kind, type Tokens } from '../tokens/table.ts';
import type { Context } from './context.ts';
import { type Referent, sameGender } from './referent.ts';

/** How many tokens on a name may stand that tells who “a spokesman” was: two or three paragraphs. */
const SOON = 300;
/** Where an article begins, its lead: what is left open there may be named anywhere below. */
export const LEAD = 90;

/**
 * The person whom the article names soon after an indefinite “a spokesman said”, for the first time and in that role.
 *
 * @param token the description's head.
 * @param modifiers the words before it, lower-case: “a Norvik spokesman” is no spokesman of the port.
 */
export function namedAfterwards(
  noun: string,
  token: number,
  modifiers: readonly string[],
  tokens: Tokens,
  { entities }: Context,
): Entity | null {
  let found: Entity | null = null;
  for (const entity of entities.all) {
    if (entity.kind !== 'person') continue;
    const first = entity.mentions[0]?.first ?? -1;
    if (first <= token || (first > token + SOON && token > LEAD && OPEN_ROLES.has(noun))) continue;
    const fitting = entity.roles.some((role) => fits(role, noun, modifiers));
    if (!fitting && !isSame(tokens, first, noun)) continue;
    // “a Democratic senator” is no Republican.
    if (agreement(entity, noun, modifiers) < 0) continue;
    if (!found || first < (found.mentions[0]?.first ?? 0)) found = entity;
  }
  return found;
}

/** “the spokesman, Jan Roe, said”: the one of before is named. */
const isSame = (tokens: Tokens, name: number, noun: string): boolean =>
  tokens.kind[name - 1] === Kind.Comma &&
  tokens.form(name - 2) === noun &&
  tokens.form(name - 3) === 'the';

/** Tokens within which a lead's “a nurse” gets a name: the next few sentences. */
const NEXT = 130;

/**
 * Whom the lead holds back as “a nurse” or “a mother of two” and the sentences behind it name: the first new person there.
 * Those who mostly stay unnamed (“an official”) are not looked for.
 */
export function namedNext(
  frame: Frame,
  token: number,
  noun: string,
  gender: Referent['gender'] = 'unknown',
  { entities }: Context,
): Entity | null {
  if (token >= LEAD || UNNAMED_ROLES.has(noun) || UNNAMED_COMPANY.has(noun)) return null;
  const headline = frame.tokens.kind.indexOf(Kind.Break);
  let found: Entity | null = null;
  for (const entity of entities.all) {
    const first = entity.mentions[0]?.first ?? -1;
    if (entity.kind !== 'person') continue;
    // Who has named somebody before, below the headline, holds nobody back.
    if (first > headline && first < (frame.first[0] as number)) return null;
    if (first < frame.end || first > token + NEXT) continue;
    if (!found || first < (found.mentions[0]?.first ?? 0)) found = entity;
  }
  if (!found || holdsAnother(found, noun) || isIntroduced(frame.tokens, found)) return null;
  if (LAY_ROLES.has(noun) && !opensSentence(frame.tokens, found)) return null;
  return sameGender(gender, found.gender) ? found : null;
}

/**
 * Whom the next sentence opens with by name, for the first time: “A leading geologist says … ¶ Dr Ida Brock says”. Somebody of
 * rank is held back for a sentence like that; “Ida Brock, a geologist at another school” and “Mayor Ida Brock” come on their own.
 */
export function rankedNext(
  { tokens, end }: Frame,
  modifiers: readonly string[],
  gender: Referent['gender'],
  { entities }: Context,
): Entity | null {
  if (!modifiers.some((word) => RANK_WORDS.has(word))) return null;
  for (const entity of entities.all) {
    const name = entity.mentions[0];
    if (!name || entity.kind !== 'person' || name.first < end || name.titleFirst > end + 2)
      continue;
    const after = tokens.kind[name.last + 1] === Kind.Comma ? tokens.form(name.last + 2) : '';
    for (let token = end; token < name.first; token++)
      if (tokens.means(token, M.Role) && !LEARNED_TITLES.has(tokens.form(token))) return null;
    const single = name.first === name.last || after === 'a' || after === 'an';
    return !single && sameGender(gender, entity.gender) ? entity : null;
  }
  return null;
}

/** “A man says … ¶ Jan Roe, 32, was on his way home”: who is told by so little is named where a sentence begins. */
const opensSentence = ({ kind }: Tokens, { mentions }: Entity): boolean =>
  SENTENCE_ENDS.has(kind[(mentions[0]?.titleFirst ?? 0) - 1] ?? Kind.Break);

const SENTENCE_ENDS = new Set([Kind.Break, Kind.Exclaim, Kind.Mark, Kind.Stop]);

/** “Another guest, who gave her name as Ida”, “a resident, Jan Roe”: a name that comes with somebody of its own. */
function isIntroduced(tokens: Tokens, { mentions }: Entity): boolean {
  const before = (mentions[0]?.first ?? 0) - 1;
  if (tokens.form(before) === 'as') return true;
  if (tokens.kind[before] !== Kind.Comma) return false;
  for (let token = before - 1; token >= 0 && token > before - DESCRIBED; token--) {
    if (tokens.kind[token] !== Kind.Word && tokens.kind[token] !== Kind.Capital) return false;
    const form = tokens.form(token);
    if (form === 'a' || form === 'an' || form === 'another') return true;
  }
  return false;
}

/** Tokens between an article and the name behind its noun. */
const DESCRIBED = 5;

/** “A neighbour” is not “Inspector Ida Brock”. */
export function holdsAnother({ roles }: Entity, noun: string): boolean {
  const heads = headsFor(noun);
  return (
    roles.some((role) => (english().get(headOf(role)).meaning & M.Role) !== 0) &&
    !roles.some((role) => heads.includes(headOf(role)))
  );
}

/**
 * The person who holds this role for `owner` anywhere in the article: “Roe's lawyer” and “Jan Lund, a lawyer for Roe”; of kin
 * also the one who bears the owner's surname.
 */
export function namedOf(
  noun: string,
  owner: Entity | null,
  gender: Entity['gender'],
  { entities }: Context,
): Entity | null {
  if (!owner) return null;
  // “Roe denied it, his spokesman Jan Lund said. His spokesman …”: nobody speaks for a spokesman.
  if (noun.startsWith('spokes') && owner.roles.some((role) => headOf(role) === noun)) return owner;
  const surname = surnameOf(owner);
  let kin: Entity | null = null;
  let bearers = 0;
  for (const entity of entities.all) {
    if (entity.kind !== 'person' || entity === owner) continue;
    for (const role of entity.roles) {
      if (!alike(headOf(role), noun)) continue;
      if (entity.affiliations.includes(owner) || role.includes(surname)) return entity;
    }
    if (gender !== 'unknown' && entity.gender === gender && surnameOf(entity) === surname) {
      kin = entity;
      bearers++;
    }
  }
  return bearers === 1 ? kin : null;
}

const surnameOf = ({ name }: Entity): string => headOf(name).toLowerCase();

const alike = (a: string, b: string): boolean => a === b || (LAWYERS.has(a) && LAWYERS.has(b));

/** Is the role of this noun, and of the same office where both tell one? */
function fits(role: string, noun: string, modifiers: readonly string[]): boolean {
  if (headOf(role) !== noun) return false;
  if (!OPEN_ROLES.has(noun)) return true;
  const words = role.split(' ');
  return words.some((word, at) => at < words.length - 1 && modifiers.includes(word));
}

/** Does the article name at least two people in this role, or two women for “the women”, so that a plural of it means them? */
export function severalNamed(
  noun: string,
  gender: Entity['gender'],
  { entities }: Context,
): boolean {
  const heads = headsFor(noun);
  return twoNamed(entities, ({ roles, gender: other }) =>
    gender === 'unknown' ? roles.some((role) => heads.includes(headOf(role))) : other === gender,
  );
}

/** Does the article name at least two such people? */
export function twoNamed({ all }: Entities, fits: (person: Entity) => boolean): boolean {
  let named = 0;
  return all.some((entity) => entity.kind === 'person' && fits(entity) && ++named === 2);
}
