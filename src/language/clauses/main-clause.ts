import { type Chunk, chunkAt, tagAt, tagOf } from './chunks.ts';
import { Tag } from './tags.ts';

/** Where the main clause begins: “When the wave came, Suryani held on” has two subjects, and is about the second. */
export function mainClause(chunks: readonly Chunk[]): number {
  const opener = tagAt(chunks, 0);
  // “Asked whether Roe would stay, Brock said”
  let verb = chunkAt(chunks, 0)?.type === 'verb';
  if (!verb && opener !== Tag.Subordinator && opener !== Tag.Wh) return 0;
  for (let at = 1; at < chunks.length; at++) {
    const piece = chunks[at] as Chunk;
    verb ||= piece.type === 'verb' && piece.finite;
    if (verb && tagOf(piece) === Tag.Comma && chunks[at + 1]?.type === 'noun') return at + 1;
  }
  return 0;
}
