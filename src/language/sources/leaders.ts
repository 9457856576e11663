import { type Chunk, chunkAt, headForm } from '../clauses/chunks.ts';
import type { Frame } from '../clauses/frame.ts';
import { Tag } from '../clauses/tags.ts';
import type { Entity } from '../speakers/entity.ts';
import type { Context } from './context.ts';
import { allOf } from './referent.ts';

/**
 * Notes those who lead a sentence together, for “they”: “Ana Duarte and Jan Roe met”; but “Duarte, a friend of Lund and Roe,
 * left” alone.
 *
 * @param at the chunk that names the last of them.
 */
export function noteTogether(
  frame: Frame,
  chunks: readonly Chunk[],
  at: number,
  leaders: readonly Entity[],
  { entities, discourse }: Context,
): void {
  if (headForm(frame, chunkAt(chunks, at - 1)) !== 'and') return;
  const beside = (chunkAt(chunks, at - 2) as Chunk).head;
  const entity = entities.entityAt(frame.first[beside] as number);
  // “Duarte of Norvik College and Roe”, “Duarte, the mayor, and Roe”
  const joined = entity
    ? entity.kind === 'organization' || entity.kind === 'place' || leaders.includes(entity)
    : frame.tags[beside] !== Tag.Name;
  if (!joined) return;
  discourse.note(
    {
      kind: 'person',
      name: allOf(leaders.map(({ name }) => name)),
      called: null,
      gender: 'unknown',
      plural: true,
      noun: '',
      entity: null,
      token: frame.first[(chunks[at] as Chunk).head] as number,
    },
    frame.sentence,
    'subject',
  );
}
