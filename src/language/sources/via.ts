import { type Chunk, tagOf } from '../clauses/chunk.ts';
import type { Frame } from '../clauses/frame.ts';
import { Tag } from '../clauses/tags.ts';
import type { Cue } from '../cues/cue.ts';
import type { Draft } from '../statements/draft.ts';
import { M } from '../tokens/classes.ts';
import { classify } from './classify.ts';
import type { Context } from './context.ts';
import type { Referent } from './referent.ts';

/**
 * The outlet that an unnamed source reached the article through: whom it told (“two officials told the Post”), or who
 * cites it (“AP reported, citing officials”).
 */
export function viaOf(
  frame: Frame,
  chunks: readonly Chunk[],
  cue: Cue,
  referent: Referent,
  earlier: readonly Draft[],
  context: Context,
): string | null {
  if (referent.kind !== 'anonymous') return null;
  if (cue.recipient && isOutlet(frame, cue.recipient.head)) {
    return classify(frame, chunks, cue.recipient, context)?.name ?? null;
  }
  if (cue.rule === 'citing') {
    for (const draft of earlier) {
      if (draft.referent?.entity?.roles.includes('outlet')) return draft.referent.name;
      // Whatever a body is called, one that “reported, citing officials” is an outlet there.
      if (draft.referent?.kind === 'organization' && draft.cue?.lemma === 'report') {
        return draft.referent.name;
      }
    }
  }
  // “who spoke to the Post”: the outlet stands in the source's own clause.
  if (cue.source) {
    for (
      let at = cue.source.chunk + 1;
      at < chunks.length && (chunks[at] as Chunk).first <= cue.source.last;
      at++
    ) {
      const chunk = chunks[at] as Chunk;
      if (chunk.type !== 'noun' || !isOutlet(frame, chunk.head)) continue;
      if (tagOf(chunks[at - 1]) !== Tag.Preposition) continue;
      const phrase = {
        first: chunk.first,
        last: chunk.last,
        head: chunk.head,
        chunk: at,
        joined: [],
      };
      return classify(frame, chunks, phrase, context)?.name ?? null;
    }
  }
  return null;
}

const isOutlet = (frame: Frame, item: number): boolean =>
  frame.tokens.means(frame.first[item] as number, M.Outlet | M.OutletName);
