import { type Chunk, chunkAt, tagAt, tagOf } from '../clauses/chunks.ts';
import { type Frame, wordAt } from '../clauses/frame.ts';
import { type Phrase, phraseOf } from '../clauses/phrase.ts';
import { Tag, VERBAL } from '../clauses/tags.ts';
import { FIRMS } from '../lists/body-synonyms.ts';
import { PLACE_NOUNS } from '../lists/name-words.ts';
import { UNNAMED_ROLES } from '../lists/open-roles.ts';
import { CALLED_FORMS } from '../lists/verb-frames.ts';
import type { Entities, Entity } from '../speakers/entity.ts';
import { G, HUMAN, M } from '../tokens/classes.ts';
import { type Referent, referTo, referToEntity } from './referent.ts';

/** “Ana Ribeiro, the mayor, …”; but “in a letter to Ana Ribeiro, the mayor said …” goes on with its verb. */
const closesAt = ({ tags }: Frame, item: number): boolean => VERBAL[tags[item] ?? 0] !== 1;

const inTense = (chunk: Chunk): boolean => chunk.type === 'verb' && chunk.finite && !chunk.ing;

/** Chunks between a description and the name in apposition to it. */
const REACH = 40;

/** Who an apposition names: “the mayor, Ana Ribeiro,”, “a lawyer for the union, Jan Roe, said”, “Ana Ribeiro, the mayor,”. */
export function apposed(
  frame: Frame,
  chunks: readonly Chunk[],
  phrase: Phrase,
  entities: Entities,
): Referent | null {
  const personAt = (at: number): Entity | null => {
    const chunk = chunks[at];
    if (chunk?.type !== 'noun' || frame.tags[chunk.head] !== Tag.Name) return null;
    const entity = entities.entityAt(frame.first[chunk.head] as number);
    return entity?.kind === 'person' ? entity : null;
  };
  const separates = (at: number): boolean => {
    const tag = tagAt(chunks, at);
    return tag === Tag.Comma || tag === Tag.Dash;
  };
  // “a commenter named Ana Ribeiro”
  const naming = chunks[phrase.chunk + 1];
  if (
    naming?.type === 'verb' &&
    CALLED_FORMS.has(frame.tokens.word(frame.first[naming.head] as number))
  ) {
    const called = personAt(phrase.chunk + 2);
    // “a donor called Ana Ribeiro ‘a clown’”
    const what = chunks[phrase.chunk + 3];
    const judged = what?.type === 'noun' || tagOf(what) === Tag.Quote;
    if (called && !judged) return referToEntity(frame, phrase, called);
  }
  let next = phrase.chunk + 1;
  const end = Math.min(chunks.length, next + REACH);
  while (next < end && !inTense(chunks[next] as Chunk) && !separates(next)) next++;
  // “a soldier in the state capital, Norvik, said”: a name of one word is the place's.
  const last = chunkAt(chunks, next - 1);
  const place =
    last?.type === 'noun' &&
    PLACE_NOUNS.has(frame.tokens.word(frame.first[last.head] as number)) &&
    wordAt(frame, chunkAt(chunks, next - 2)?.head ?? -1) === 'in' &&
    chunks[next + 1]?.first === chunks[next + 1]?.last;
  // “According to the report, Ana Ribeiro and her aides left”: the name leads a clause of its own.
  const led =
    tagAt(chunks, next + 2) === Tag.Conjunction &&
    inTense(chunks[next + 4] ?? (chunks[next] as Chunk));
  const after =
    separates(next) && !place && !led && !isClose(frame, chunks, phrase, next - 1)
      ? personAt(next + 1)
      : null;
  const other = isOther(frame, phrase, chunks[next + 1]);
  if (
    after &&
    !other &&
    (chunks[next + 2]?.type !== 'verb' || (chunks[next] as Chunk).first < phrase.last)
  ) {
    return referToEntity(frame, phrase, after);
  }
  const body = apposedBody(frame, chunks, phrase, entities);
  if (body) return body;
  // “Ana Ribeiro, 42, a nurse who said”
  const age = chunkAt(chunks, phrase.chunk - 2);
  const aged = frame.tags[age?.head ?? -1] === Tag.Number && separates(phrase.chunk - 3);
  const name = phrase.chunk - (aged ? 4 : 2);
  const before =
    separates(phrase.chunk - 1) &&
    (tagAt(chunks, name - 1) !== Tag.Preposition || frame.tags[phrase.last + 1] === Tag.Relative) &&
    closesAt(frame, phrase.last + 1)
      ? personAt(name)
      : null;
  return before ? referToEntity(frame, phrase, before) : null;
}

/** “the husband of a guest, Ana Ribeiro, said”: the name is the guest's. */
function isOther({ tokens, first }: Frame, { head }: Phrase, name: Chunk | undefined): boolean {
  const gender = (item: number): number =>
    (tokens.entry[first[item] ?? -1]?.grammar ?? 0) & (G.Male | G.Female);
  const both = gender(head) | gender(name?.first ?? -1);
  return (
    both === (G.Male | G.Female) && gender(head) !== both && gender(name?.first ?? -1) !== both
  );
}

/** “a person close to the mayor, Ana Ribeiro, said”: the name is that of the one whom nobody in particular is close to. */
function isClose(frame: Frame, chunks: readonly Chunk[], phrase: Phrase, last: number): boolean {
  const { tokens, first } = frame;
  const inner = chunks[last];
  if (last <= phrase.chunk || inner?.type !== 'noun') return false;
  return (
    UNNAMED_ROLES.has(tokens.lemma(first[phrase.head] as number)) &&
    tokens.form(first[phrase.head + 1] as number) === 'close' &&
    tokens.means(first[inner.head] as number, M.Role | M.Relation | M.Official)
  );
}

/**
 * “the regulator, the Norvik Port Authority, said”, “the firm which built the flats, Roe Homes, said”: a name between commas
 * behind a description of what is no person.
 */
function apposedBody(
  frame: Frame,
  chunks: readonly Chunk[],
  phrase: Phrase,
  entities: Entities,
): Referent | null {
  const { tokens, first, tags } = frame;
  const token = first[phrase.head] as number;
  // “one of the bidders, Roe Homes, said”
  const one = tokens.form(token) === 'one';
  if ((tags[phrase.head] !== Tag.Noun && !one) || tokens.means(token, M.Document)) return null;
  let at = phrase.chunk + 1;
  while (at < chunks.length && (chunks[at] as Chunk).last < phrase.last) at++;
  const name = chunks[at];
  const noun = chunkAt(chunks, at - 2);
  if (name?.type !== 'noun' || tags[name.head] !== Tag.Name) return null;
  if (tagAt(chunks, at - 1) !== Tag.Comma || tagAt(chunks, at + 1) !== Tag.Comma) return null;
  if (noun?.type !== 'noun' || tags[noun.head] !== Tag.Noun) return null;
  // “the importer” is somebody or a firm; so is “a miner”, where a body's name stands right behind.
  const human = tokens.means(token, HUMAN) && !FIRMS.has(tokens.lemma(token));
  const entity = entities.entityAt(first[name.head] as number);
  if (human && (entity?.kind !== 'organization' || noun !== chunks[phrase.chunk])) return null;
  if (one && at !== phrase.chunk + 4) return null;
  if (entity?.kind === 'place' || entity?.kind === 'person') return null;
  if (entity?.kind === 'organization') return referToEntity(frame, phrase, entity);
  // Of other names only the nearest: “the company that owns the ship, the Santa Ana, said”.
  if (noun !== chunks[phrase.chunk]) return null;
  return referTo(frame, phraseOf(name, at), 'organization', entity ? { entity } : {});
}
