import { type Frame, wordAt } from '../clauses/frame.ts';
import type { Phrase } from '../clauses/phrase.ts';
import { Tag } from '../clauses/tags.ts';
import {
  AGENCIES,
  FIRMS,
  GROUPS,
  INSTITUTIONS,
  NO_AGENCIES,
  NO_FIRMS,
  NO_GROUPS,
} from '../lists/body-synonyms.ts';
import type { Entities, Entity } from '../speakers/entity.ts';
import type { Context } from './context.ts';
import { mayBe } from './discourse.ts';
import { type Referent, referentWith, referToEntity } from './referent.ts';
import type { Shape } from './shape.ts';

/** “the company”, “the organisation”, “the agency”: a body of a fitting kind that was just spoken of. */
export function takenForBody(
  frame: Frame,
  phrase: Phrase,
  noun: string,
  shape: Shape,
  { discourse, entities }: Context,
): Referent | null {
  const others = othersThan(noun);
  const untold = INSTITUTIONS.has(noun);
  if (!shape.definite || shape.pointed || !(others || untold)) return null;
  // “the company that runs the port” says itself which; “the maker of Vasko tea” is the firm of which the news is.
  if (phrase.last > phrase.head && !isMakerOf(frame, phrase, noun)) return null;
  // “the GBW union” says itself which.
  if (AGENCIES.has(noun) && frame.tags[phrase.head - 1] === Tag.Name) return null;
  const token = frame.first[phrase.first] as number;
  const body = others
    ? discourse.lastBody(others, frame.sentence, token)
    : discourse.justLedBody(frame.sentence, token);
  const head = frame.first[phrase.head] as number;
  if (body && isSaidToBe(frame, phrase, noun, body.entity))
    return referentWith(body, { kind: 'organization', token: head });
  const main = others === NO_FIRMS ? mainBody(others, token, entities) : null;
  return main && referToEntity(frame, phrase, main);
}

/** “the weather bureau” is no body of which neither its name nor anything else tells of the weather. */
export function isSaidToBe(
  { tokens, first, tags }: Frame,
  { head }: Phrase,
  noun: string,
  body: Entity | null,
): boolean {
  if (!AGENCIES.has(noun) || tags[head - 1] !== Tag.Noun) return true;
  const kind = tokens.lower(first[head - 1] as number);
  return (
    body === null ||
    body.name.toLowerCase().includes(kind) ||
    body.roles.some((role) => ` ${role}`.endsWith(` ${kind} ${noun}`))
  );
}

const isMakerOf = (frame: Frame, { head }: Phrase, noun: string): boolean =>
  MAKERS.has(noun) && wordAt(frame, head + 1) === 'of';

const MAKERS = new Set(['brewer', 'maker', 'manufacturer', 'producer', 'publisher']);

/** “Norlines … ¶ … ¶ The company said”: the firm that the article has named most so far, and more than once. */
function mainBody(others: ReadonlySet<string>, before: number, { all }: Entities): Entity | null {
  let main: Entity | null = null;
  let most = 1;
  for (const entity of all) {
    if (entity.kind !== 'organization' || !mayBe(entity, others)) continue;
    let count = 0;
    while ((entity.mentions[count]?.first ?? before) < before) count++;
    if (count > most) {
      main = entity;
      most = count;
    }
  }
  return main;
}

/** The roles of bodies that the noun does not mean; null where it means too many. */
function othersThan(noun: string): ReadonlySet<string> | null {
  if (FIRMS.has(noun)) return NO_FIRMS;
  if (GROUPS.has(noun)) return NO_GROUPS;
  return AGENCIES.has(noun) ? NO_AGENCIES : null;
}

/** “his office”: by the name of whom the pronoun stands for, “Ana Ribeiro's office”; null for other phrases. */
export function ownedName(frame: Frame, phrase: Phrase, { discourse }: Context): string | null {
  const { tokens, first, tags } = frame;
  if (tags[phrase.first] !== Tag.Possessive || phrase.first === phrase.head) return null;
  const token = first[phrase.first] as number;
  const owner = discourse.resolve(tokens.form(token), frame.sentence, token);
  if (!owner?.entity || owner.plural) return null;
  const from = tokens.start[first[phrase.first + 1] as number] as number;
  return `${owner.name}’s ${tokens.text.slice(from, tokens.end[first[phrase.head] as number])}`;
}
