import { type Frame, tokenAt } from '../clauses/frame.ts';
import type { Phrase } from '../clauses/phrase.ts';
import { Tag } from '../clauses/tags.ts';
import type { Entities, Entity } from '../speakers/entity.ts';
import { Kind } from '../tokens/table.ts';

/** Letters of the longest office that goes by its initials. */
const LONGEST = 3;

/** “the CS”, of somebody whom the article calls Cabinet Secretary; of several the one named last before. */
export function heldByInitials(frame: Frame, phrase: Phrase, { all }: Entities): Entity | null {
  const { tokens, tags } = frame;
  const token = tokenAt(frame, phrase.head);
  if (tags[phrase.first] !== Tag.Determiner || phrase.first !== phrase.head - 1) return null;
  if (tokens.kind[token] !== Kind.Caps) return null;
  const letters = tokens.lower(token);
  if (letters.length < 2 || letters.length > LONGEST) return null;
  let found: Entity | null = null;
  let last = -1;
  for (const entity of all) {
    if (
      entity.kind !== 'person' ||
      !entity.roles.some((role) => initialsOf(role, letters.length) === letters)
    )
      continue;
    const mention = entity.mentions.findLast((each) => each.last < token)?.last ?? -1;
    if (mention > last) {
      found = entity;
      last = mention;
    }
  }
  return found;
}

/** The first letters of a role's last words. */
const initialsOf = (role: string, words: number): string =>
  role
    .split(/[ -]/)
    .slice(-words)
    .map((word) => word[0])
    .join('');
