import { type Chunk, chunkAt, tagAt } from './chunks.ts';
import type { Frame } from './frame.ts';
import { Tag } from './tags.ts';

/** “Did people think it was late?”, “What do people think?”: a question says nothing of anybody; `at` is its verb. */
export function isAsked(frame: Frame, chunks: readonly Chunk[], at: number): boolean {
  const opener = chunkAt(chunks, at - 2);
  if (opener?.type !== 'verb' || frame.tags[opener.head] !== Tag.Do) return false;
  const before = tagAt(chunks, 0);
  return at === 2 || (at === 3 && (before === Tag.Break || before === Tag.Wh));
}
