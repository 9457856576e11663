import { type Frame, wordAt } from '../clauses/frame.ts';
import type { Phrase } from '../clauses/phrase.ts';
import { Tag } from '../clauses/tags.ts';
import { NOBODY_FORMS } from '../lists/hearsay-frames.ts';
import { M } from '../tokens/classes.ts';
import { Kind } from '../tokens/table.ts';

/** Is the phrase no source by itself: nobody, the reader, the reporter? */
export function isNobody(frame: Frame, phrase: Phrase): boolean {
  const { tokens, first, tags } = frame;
  const token = first[phrase.head] as number;
  // “the US said” is no “us”.
  if (tags[phrase.head] !== Tag.Name && NOBODY_FORMS.has(tokens.form(token))) return true;
  // “No 10 said”
  if (tokens.kind[token] === Kind.Number) return false;
  const opener = wordAt(frame, phrase.first);
  return (opener === 'no' || opener === 'neither') && !tokens.means(token, M.Document);
}
