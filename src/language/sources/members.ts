import { type Chunk, tagAt } from '../clauses/chunks.ts';
import type { Frame } from '../clauses/frame.ts';
import type { Phrase } from '../clauses/phrase.ts';
import { Tag } from '../clauses/tags.ts';
import type { Entities, Entity } from '../speakers/entity.ts';
import { together } from './referent.ts';

/** “aides led by Jan Roe”, “advisers like Ana Ribeiro”: people of whom somebody is named right behind. */
export function membersNamed(
  frame: Frame,
  chunks: readonly Chunk[],
  { chunk }: Phrase,
  entities: Entities,
): boolean {
  const { tokens, first } = frame;
  const formOf = (at: number): string => {
    const piece = chunks[at];
    return piece ? tokens.word(first[piece.head] as number) : '';
  };
  let at = tagAt(chunks, chunk + 1) === Tag.Comma ? chunk + 2 : chunk + 1;
  if (LED.has(formOf(at)) && formOf(at + 1) === 'by') at += 2;
  else if (formOf(at) === 'like') at += 1;
  else return false;
  return personIn(frame, chunks, at, entities) !== null;
}

/** The names of “two senators from the north, Jan Roe and Ana Ribeiro”, “his parents, Jan and Ana Roe”; null where none stand behind. */
export function namesApposed(
  frame: Frame,
  chunks: readonly Chunk[],
  { chunk, last }: Phrase,
  entities: Entities,
): string | null {
  for (let comma = chunk + 1; (chunks[comma]?.first ?? last) < last; comma++) {
    if (chunks[comma]?.type === 'verb') return null;
    if (tagAt(chunks, comma) !== Tag.Comma || tagAt(chunks, comma + 2) !== Tag.Conjunction)
      continue;
    const one = personIn(frame, chunks, comma + 1, entities);
    const other = personIn(frame, chunks, comma + 3, entities);
    if (one && other) return together(one.name, other.name);
  }
  return null;
}

function personIn(
  { first }: Frame,
  chunks: readonly Chunk[],
  at: number,
  entities: Entities,
): Entity | null {
  const piece = chunks[at];
  const entity = piece?.type === 'noun' ? entities.entityAt(first[piece.head] as number) : null;
  return entity?.kind === 'person' ? entity : null;
}

const LED = new Set(['led', 'headed']);
