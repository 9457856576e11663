import type { Chunk, NounChunk } from '../clauses/chunks.ts';
import { type Frame, lemmaAt } from '../clauses/frame.ts';
import type { Phrase } from '../clauses/phrase.ts';
import { Tag } from '../clauses/tags.ts';
import { nearVerb } from '../groups/met.ts';
import {
  ACADEMIC_BODIES,
  FINDERS,
  OTHER_TEAMS,
  TEAM_BODIES,
  TEAM_MEMBERS,
} from '../lists/finders.ts';
import { FINDING_VERBS } from '../lists/group-verbs.ts';
import { headOf } from '../speakers/roles.ts';
import { G } from '../tokens/classes.ts';
import type { Context } from './context.ts';
import { type Referent, referentWith, referTo } from './referent.ts';
import { shapeOf } from './shape.ts';

/** “the researchers”, where the article names one of them. */
export function teamNamed(
  frame: Frame,
  chunks: readonly Chunk[],
  phrase: Phrase,
  context: Context,
): Referent | null {
  const chunk = chunks[phrase.chunk];
  const token = frame.first[phrase.head] as number;
  if (chunk?.type !== 'noun') return null;
  const noun = frame.tokens.lemma(token);
  const named = frame.tokens.is(token, G.Plural)
    ? teamAsPeople(frame, chunks, phrase, noun, context)
    : teamAsBody(frame, chunk, noun, context);
  if (!named) return null;
  // “the authors of the paper in Tides” are described well enough.
  const team = phrase.last > chunk.last ? null : context.team();
  const people = referTo(frame, phrase, 'person', { plural: true, noun });
  return team ? referentWith(people, { name: team.name, entity: team }) : people;
}

/** “the group wrote”, where that is the team of a study and no body that has a name. */
function teamAsBody(
  frame: Frame,
  chunk: NounChunk,
  noun: string,
  { team, entities }: Context,
): boolean {
  if (!TEAM_BODIES.has(noun) || frame.tags[chunk.head] !== Tag.Noun || !team()) return false;
  const { definite, possessive } = shapeOf(frame, chunk);
  return (definite || possessive) && !entities.byRole(noun, frame.first[chunk.head] as number);
}

/** Are these “the researchers”, “its authors”, and does the article name one of them? */
function teamAsPeople(
  frame: Frame,
  chunks: readonly Chunk[],
  phrase: Phrase,
  noun: string,
  { entities, team }: Context,
): boolean {
  if (!TEAM_MEMBERS.has(noun)) return false;
  const chunk = chunks[phrase.chunk] as NounChunk;
  const { definite, possessive, counted, quantifier } = shapeOf(frame, chunk);
  if (team()) {
    if (counted || (quantifier !== '' && quantifier !== 'all') || isOther(frame, chunk))
      return false;
    if (definite || possessive || AUTHORS.has(noun) || isFrom(frame, chunk)) return true;
    // “biologists say” is a trade; “biologists have discovered”, “researchers say” are those of the study.
    const verb = nearVerb(chunks, phrase);
    return verb !== undefined && FINDING_VERBS.has(lemmaAt(frame, verb.head));
  }
  if (!definite && !possessive) return false;
  return entities.all.some(
    (entity) =>
      entity.kind === 'person' &&
      (entity.roles.some((role) => FINDERS.has(headOf(role))) ||
        entity.affiliations.some((body) =>
          body.roles.some((role) => ACADEMIC_BODIES.has(headOf(role))),
        )),
  );
}

/** Whoever they are without an article: those who wrote it. */
const AUTHORS = new Set(['author', 'researcher']);

/** “other researchers”, “earlier scientists”: those of another study. */
function isOther({ tokens, first }: Frame, chunk: NounChunk): boolean {
  for (let item = chunk.first; item < chunk.head; item++)
    if (OTHER_TEAMS.has(tokens.lower(first[item] as number))) return true;
  return false;
}

/** “scientists from Norvik”, “scientists at the university” */
const isFrom = ({ tokens, first }: Frame, { last }: NounChunk): boolean => {
  const form = tokens.form(first[last + 1] ?? -1);
  return form === 'from' || form === 'at';
};
