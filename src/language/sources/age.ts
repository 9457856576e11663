import type { Entities, Entity } from '../speakers/entity.ts';
import { Kind, type Tokens } from '../tokens/table.ts';

const YEARS = /^(\d{1,3})-year-old$/;

/**
 * The only person of the age that one of the words tells: “the 34-year-old” is Ana Ribeiro, where the article has “Ana
 * Ribeiro, 34,”, “Ana Ribeiro (34)” or “34-year-old Ana Ribeiro”.
 */
export function ofAge(words: readonly string[], tokens: Tokens, { all }: Entities): Entity | null {
  const years = words.map((word) => YEARS.exec(word)?.[1]).find((age) => age !== undefined);
  if (years === undefined) return null;
  let found: Entity | null = null;
  for (const entity of all) {
    if (entity.kind !== 'person' || !isAged(entity, years, tokens)) continue;
    if (found) return null;
    found = entity;
  }
  return found;
}

const isAged = ({ mentions }: Entity, years: string, tokens: Tokens): boolean =>
  mentions.some(({ titleFirst, last }) => {
    const mark = tokens.kind[last + 1];
    const behind = mark === Kind.Comma || mark === Kind.Open;
    return (
      (behind && tokens.word(last + 2) === years) ||
      YEARS.exec(tokens.word(titleFirst - 1))?.[1] === years
    );
  });
