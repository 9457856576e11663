import type { Chunk } from '../clauses/chunk.ts';
import type { Frame } from '../clauses/frame.ts';
import { Tag } from '../clauses/tags.ts';
import { type Context, classify } from '../sources/classify.ts';
import { M } from '../tokens/classes.ts';

/** Notes who else the frame speaks of, for pronouns to come. */
export function noteMentions(frame: Frame, chunks: readonly Chunk[], context: Context): void {
  const { tokens, first, tags } = frame;
  let subject = true;
  for (const piece of chunks) {
    if (piece.type === 'verb') subject = false;
    if (piece.type !== 'noun' || tags[piece.head] === Tag.Pronoun) continue;
    const token = first[piece.head] as number;
    const entity = context.entities.entityAt(token);
    if (entity && (entity.kind === 'person' || entity.kind === 'organization')) {
      context.discourse.note(
        {
          kind: entity.kind,
          name: entity.name,
          gender: entity.gender,
          plural: entity.plural,
          noun: '',
          entity,
          token,
        },
        frame.sentence,
        subject,
      );
    } else if (
      subject &&
      tokens.means(token, M.Official | M.Relation | M.PersonNoun | M.Collective)
    ) {
      const phrase = {
        first: piece.first,
        last: piece.last,
        head: piece.head,
        chunk: chunks.indexOf(piece),
        joined: [],
      };
      const referent = classify(frame, chunks, phrase, context);
      if (referent) context.discourse.note(referent, frame.sentence, subject);
    }
  }
}
