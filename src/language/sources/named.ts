import type { Chunk } from '../clauses/chunks.ts';
import { type Frame, wordAt } from '../clauses/frame.ts';
import { type Phrase, phraseWith } from '../clauses/phrase.ts';
import { Tag } from '../clauses/tags.ts';
import { endsLikeAgent } from '../groups/ending.ts';
import { EXPERT_NOUNS } from '../lists/group-views.ts';
import { CAMPAIGNERS } from '../lists/name-words.ts';
import { NAME_GIVING_FORMS } from '../lists/verb-frames.ts';
import type { Entities, Entity } from '../speakers/entity.ts';
import { G, HUMAN, M } from '../tokens/classes.ts';
import { Kind, type Tokens } from '../tokens/table.ts';
import { apposed } from './apposed.ts';
import { heldByInitials } from './initials.ts';
import { allOf, type Referent, referentWith, referTo, referToEntity } from './referent.ts';
import { isPlural } from './shape.ts';

/** Nouns that describe a source even when a capital makes them look like a name (“White House Officials”). */
const DESCRIBING =
  M.Official |
  M.Role |
  M.Organization |
  M.Outlet |
  M.Document |
  M.Collective |
  M.PersonNoun |
  M.Relation;

/** Who a phrase names: by its head, by an apposition, or one by one in a list; null where it names nobody. */
export function named(
  frame: Frame,
  chunks: readonly Chunk[],
  phrase: Phrase,
  entities: Entities,
): Referent | null {
  return (
    (phrase.joined.length > 0 ? allNamed(frame, phrase, entities) : null) ??
    introduced(frame, phrase, entities) ??
    (frame.tags[phrase.head] === Tag.Name || namesPerson(frame, phrase.head, entities)
      ? ((isOffice(frame, phrase) ? apposed(frame, chunks, phrase, entities) : null) ??
        byHead(frame, phrase, entities))
      : isPlural(frame, phrase.head)
        ? null
        : apposed(frame, chunks, phrase, entities))
  );
}

/** “the party's Publicity Secretary”: an office in capitals. */
const isOffice = ({ tokens, first }: Frame, { head }: Phrase): boolean =>
  tokens.means(first[head] as number, M.Role | M.Official) &&
  !tokens.is(first[head] as number, G.Plural);

/** Items between such a verb and the name. */
const LONGEST_NAMING = 8;

/** Who an unnamed description turns out to be in its own relative clause. */
function introduced(frame: Frame, phrase: Phrase, entities: Entities): Referent | null {
  const { tokens, first, tags } = frame;
  if (tags[phrase.head] === Tag.Name) return null;
  const next = tags[phrase.last + 1] === Tag.Comma ? phrase.last + 2 : phrase.last + 1;
  const aside = tags[next] === Tag.Relative;
  const end = aside ? Math.min(tags.length - 1, phrase.last + 14) : phrase.last;
  let verb = -1;
  for (let item = phrase.head + 1; item <= end; item++) {
    const token = first[item] as number;
    if (NAME_GIVING_FORMS.has(tokens.word(token))) verb = item;
    if (verb < 0 || item - verb > LONGEST_NAMING || tags[item] !== Tag.Name) continue;
    const before = tokens.form(first[item - 1] as number);
    const only = tags[item - 1] === Tag.Comma && tags[item + 1] === Tag.Comma;
    const entity = before === 'as' || only ? entities.entityAt(token) : undefined;
    if (entity?.kind === 'person' || entity?.kind === 'other')
      return referentWith(referToEntity(frame, phrase, entity), { kind: 'person' });
  }
  return null;
}

/** A body whose name reads like a group of people: “Doctors Without Borders”. */
export function bodyNamed(frame: Frame, phrase: Phrase, entities: Entities): Referent | null {
  const token = frame.first[phrase.head] as number;
  if (isNumberTen(frame, phrase)) return referTo(frame, phrase, 'organization');
  if (!frame.tokens.isCapital(token)) return null;
  // “the charity Doctors Abroad”: the common noun before the name tells.
  const before = phrase.head - 1;
  if (
    before >= phrase.first &&
    frame.tags[before] === Tag.Noun &&
    frame.tokens.means(frame.first[before] as number, M.Organization)
  )
    return referTo(frame, phraseWith(phrase, { first: phrase.head }), 'organization');
  const entity = entities.entityAt(token);
  if (isPaper(frame, phrase)) return referTo(frame, phrase, 'organization');
  if (isCampaign(frame, phrase) || (!entity && isTeam(frame, phrase)))
    return referTo(frame, phrase, 'organization');
  if (entity?.kind !== 'organization') return null;
  // “the United Harbour Workers”: three words make a name of what one or two describe.
  const inside = entity.mentions.some(
    ({ first, last }) => first <= token && token <= last && (token < last || last - first > 1),
  );
  return inside ? referToEntity(frame, phrase, entity) : null;
}

/** “No 10 said”: the house of Britain's prime minister. */
const isNumberTen = (frame: Frame, { first, head }: Phrase): boolean =>
  head === first + 1 &&
  NUMBER_TEN.has(`${wordAt(frame, first)} ${wordAt(frame, head)}`) &&
  frame.tokens.isCapital(frame.first[first] as number);

const NUMBER_TEN = new Set(['no 10', 'number 10', 'number ten']);

/** “Parents for Clean Air said”, “Doctors Without Borders said”. */
function isCampaign({ tokens, first }: Frame, { head, last }: Phrase): boolean {
  const [people, link, cause, next] = [head, head + 1, head + 2, last + 1].map(
    (item) => first[item] ?? -1,
  ) as [number, number, number, number];
  if (!tokens.is(people, G.Plural) || tokens.isCapital(next)) return false;
  return tokens.isCapital(link)
    ? tokens.is(link, G.Preposition)
    : tokens.form(link) === 'for' &&
        tokens.isCapital(cause) &&
        CAMPAIGNERS.has(tokens.lower(people));
}

/** “the Observer reported”, “the Economist said”: one of those who know, in a capital, is a paper. */
const isPaper = ({ tokens, first, tags }: Frame, { first: opener, head, last }: Phrase): boolean =>
  tags[opener] === Tag.Determiner &&
  head === opener + 1 &&
  head === last &&
  EXPERT_NOUNS.has(tokens.lower(first[head] as number));

/** “the Rangers said”: a capital where the verb has none. */
const isTeam = ({ tokens, first, tags }: Frame, { first: opener, head, last }: Phrase): boolean =>
  tags[opener] === Tag.Determiner &&
  tokens.is(first[head] as number, G.Plural) &&
  !tokens.means(first[head] as number, M.Role | M.Collective | M.Demonym | M.Document) &&
  !tokens.isCapital(first[last + 1] ?? -1);

/** “Duarte and Roe”: each a person with a name; “the mayor, Duarte, and Roe” are two. */
function allNamed(frame: Frame, phrase: Phrase, entities: Entities): Referent | null {
  const names = new Set<string>();
  for (const item of [phrase.head, ...phrase.joined].sort((a, b) => a - b)) {
    const entity = entities.entityAt(frame.first[item] as number);
    if (entity?.kind !== 'person') return null;
    names.add(entity.name);
  }
  if (names.size < 2) return null;
  // Fuller than the phrase: “Duarte and Roe” are “Ana Duarte and Jan Roe”.
  return referTo(frame, phrase, 'person', { plural: true, name: allOf([...names]) });
}

/** Is the item part of a person's name, even in lower case (“al-Hakim”)? */
function namesPerson(frame: Frame, item: number, entities: Entities): boolean {
  const token = frame.first[item] as number;
  const entity = entities.entityAt(token);
  return (
    entity?.kind === 'person' &&
    entity.mentions.some(({ first, last }) => first <= token && token <= last)
  );
}

/** “Secretary of State Ana Ribeiro”, “University of Norvik professor Ana Ribeiro”: the name behind a title with a preposition. */
export function titled(frame: Frame, phrase: Phrase, entities: Entities): Referent | null {
  const ending =
    entitled(frame, phrase, entities) ??
    owned(frame, phrase, entities) ??
    endsInName(frame, phrase, entities);
  if (ending) return referToEntity(frame, phrase, ending);
  const { tokens, first, tags } = frame;
  const head = first[phrase.head] as number;
  const role = tokens.means(head, M.Role);
  if (role ? tags[phrase.first] === Tag.Determiner : !tokens.isCapital(head)) return null;
  if (isPlural(frame, phrase.head)) return null;
  for (let item = phrase.head + 1; item <= phrase.last; item++) {
    const tag = tags[item];
    if (tag === Tag.Comma || tag === Tag.Relative || tag === Tag.Determiner) return null;
    const entity = tag === Tag.Name ? entities.entityAt(first[item] as number) : undefined;
    if (entity?.kind !== 'person') continue;
    const title = role
      ? tags[item - 1] === Tag.Name && !isSomebodyElse(frame, item, entity)
      : tags[item - 1] === Tag.Noun && isTrade(tokens, first[item - 1] as number);
    if (title) return referToEntity(frame, phrase, entity);
  }
  return null;
}

/** “Spokesman for Mayor Ana Ribeiro”: a name with a title of its own behind a preposition. */
function isSomebodyElse({ first, tags }: Frame, item: number, { mentions }: Entity): boolean {
  const token = first[item] as number;
  const from = mentions.find((one) => one.first <= token && token <= one.last)?.titleFirst ?? token;
  let start = item;
  while (start > 0 && (first[start - 1] as number) >= from) start--;
  return tags[start - 1] === Tag.Preposition;
}

/** “biologist”, “forecaster” */
const isTrade = (tokens: Tokens, token: number): boolean =>
  tokens.means(token, HUMAN) || endsLikeAgent(tokens.lower(token));

/** “the Mayor of Norvik Ana Ribeiro”: who ends the phrase and has its head in the title. */
function entitled({ first }: Frame, phrase: Phrase, entities: Entities): Entity | null {
  const [head, last] = [first[phrase.head] as number, first[phrase.last] as number];
  const entity = head < last ? entities.entityAt(last) : undefined;
  const mention = entity?.mentions.find((one) => one.first <= last && last <= one.last);
  return entity?.kind === 'person' && mention && mention.titleFirst <= head && head < mention.first
    ? entity
    : null;
}

/** “the Port and Dockers Union's Ana Ribeiro”: whom a body that “and” is part of sends. */
function owned({ tokens, first }: Frame, phrase: Phrase, entities: Entities): Entity | null {
  if (phrase.joined.length === 0) return null;
  const [head, last] = [first[phrase.head] as number, first[phrase.last] as number];
  const person = entities.entityAt(last);
  const name = person?.mentions.find((one) => one.first <= last && last <= one.last);
  const body = entities
    .entityAt(head)
    ?.mentions.find((one) => one.first <= head && head <= one.last);
  if (person?.kind !== 'person' || !name || body?.last !== name.titleFirst - 2) return null;
  return tokens.kind[name.titleFirst - 1] === Kind.Clitic ? person : null;
}

/**
 * “Secretary of the students’ council Ana Ribeiro”, “Founder and lead singer Ana Ribeiro”: a description without an article
 * wants a name, which stands at its end, behind a noun for a body or, after “and”, for a trade.
 */
function endsInName(frame: Frame, phrase: Phrase, entities: Entities): Entity | null {
  const { tokens, first, tags } = frame;
  if (tags[phrase.first] === Tag.Determiner || tags[phrase.first] === Tag.Possessive) return null;
  if (tags[phrase.last] !== Tag.Name || tags[phrase.head] !== Tag.Noun) return null;
  if (isPlural(frame, phrase.head)) return null;
  let noun = phrase.last;
  while (noun > phrase.head && tags[noun] === Tag.Name) noun--;
  const entity = entities.entityAt(first[phrase.last] as number);
  if (entity?.kind !== 'person') return null;
  // “Counsel for the NVR Ana Ribeiro”
  const body = first[noun + 1] as number;
  if (tags[noun] === Tag.Determiner && tags[noun - 1] === Tag.Preposition)
    return entity.mentions.some((one) => one.titleFirst <= body && body <= one.last)
      ? null
      : entity;
  // “Mother of three Ana Ribeiro”
  if (tags[noun] === Tag.Number) return tags[noun - 1] === Tag.Preposition ? entity : null;
  const rest = tags.slice(phrase.head + 1, noun);
  if (noun === phrase.head || tags[noun] !== Tag.Noun || rest.includes(Tag.Comma)) return null;
  // “Master of ceremonies Ana Ribeiro”
  const of = tokens.form(first[phrase.head + 1] as number) === 'of';
  if (of && rest.length === 1 && endsLikeAgent(tokens.lower(first[phrase.head] as number)))
    return entity;
  const joined = rest.includes(Tag.Conjunction) && !rest.includes(Tag.Preposition);
  const last = first[noun] as number;
  // “Sister of the singer Ana Ribeiro”, “Author of the novel Ana Ribeiro” are not so called.
  const fits = joined ? tokens.means(last, HUMAN) : !tokens.means(last, HUMAN | M.Document);
  return fits && !tokens.is(last, G.Plural) ? entity : null;
}

function byHead(frame: Frame, phrase: Phrase, entities: Entities): Referent | null {
  const { tokens, first } = frame;
  const head = first[phrase.head] as number;
  const holder = heldByInitials(frame, phrase, entities);
  if (holder) return referToEntity(frame, phrase, holder);
  const entity = entities.entityAt(head);
  if (tokens.means(head, M.Collective | M.Demonym) && entity?.kind !== 'person') {
    // “The Democrat” is somebody named; “Democrats” are a group, “two Democrats” two people.
    const one = tokens.means(head, M.Collective) || isNational(frame, phrase);
    return one || tokens.is(head, G.Plural) ? null : referTo(frame, phrase, 'organization');
  }
  // “two MPs”: the plural of an office names nobody; but “Dottie Deans” is somebody.
  const offices = tokens.means(head, M.Role) && tokens.is(head, G.Plural);
  if (offices && !entity?.name.includes(' ')) return null;
  if (entity && entity.kind !== 'other') return referToEntity(frame, phrase, entity);
  if (tokens.means(head, DESCRIBING)) return null;
  if (entity) return referTo(frame, phrase, 'organization', { name: entity.name, entity });
  return referTo(frame, phrase, 'organization');
}

/** “the Norwegian”: somebody of a country; but “the Dutch” are all of them. */
const isNational = ({ tokens, first, tags }: Frame, phrase: Phrase): boolean =>
  tags[phrase.first] === Tag.Determiner &&
  (phrase.first === phrase.head - 1 ||
    (phrase.first === phrase.head - 2 && tags[phrase.head - 1] === Tag.Name)) &&
  !PEOPLES.test(tokens.form(first[phrase.head] as number));

const PEOPLES = /(?:ese|sh|nch|tch|ss)$/;
