import { type Chunk, tagAt } from '../clauses/chunk.ts';
import { type Frame, wordAt } from '../clauses/frame.ts';
import type { Phrase } from '../clauses/phrase.ts';
import { Tag } from '../clauses/tags.ts';
import type { Cue } from '../cues/cue.ts';
import type { Draft } from '../statements/draft.ts';
import { M } from '../tokens/classes.ts';
import { classify } from './classify.ts';
import type { Context } from './context.ts';
import type { Referent } from './referent.ts';

/**
 * The outlet that an unnamed source reached the article through: whom it told (“two officials told the Post”), who cites
 * it (“AP reported, citing officials”), or through whom the same source was heard before.
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
  const via =
    outletIn(frame, chunks, cue.recipient, context) ??
    (cue.rule === 'citing' ? citer(earlier) : null) ??
    (cue.source ? outletSpokenTo(frame, chunks, cue.source, context) : null);
  if (referent.name === null) return via;
  if (via !== null) context.vias.set(referent.name, via);
  return via ?? context.vias.get(referent.name) ?? null;
}

/** Who “reported, citing officials”: an outlet, or whatever body does so. */
function citer(earlier: readonly Draft[]): string | null {
  for (const { referent, cue } of earlier) {
    if (referent?.entity?.roles.includes('outlet')) return referent.name;
    if (referent?.kind === 'organization' && cue?.lemma === 'report') return referent.name;
  }
  return null;
}

/** “who spoke to the Post”: the outlet stands in the source's own clause, behind a preposition. */
function outletSpokenTo(
  frame: Frame,
  chunks: readonly Chunk[],
  source: Phrase,
  context: Context,
): string | null {
  for (let at = source.chunk + 1; at < chunks.length; at++) {
    const chunk = chunks[at] as Chunk;
    if (chunk.first > source.last) return null;
    if (chunk.type !== 'noun' || tagAt(chunks, at - 1) !== Tag.Preposition) continue;
    // “a spokesman for the Post”, “an editor at the Post”
    if (BELONGING.has(wordAt(frame, chunk.first - 1))) continue;
    const { first, last, head } = chunk;
    const via = outletIn(frame, chunks, { first, last, head, chunk: at, joined: [] }, context);
    if (via !== null) return via;
  }
  return null;
}

const BELONGING = new Set(['at', 'for', 'from', 'in', 'inside', 'of', 'within']);

/** The outlet that a phrase names (“CNN”) or describes (“the paper”). */
function outletIn(
  frame: Frame,
  chunks: readonly Chunk[],
  phrase: Phrase | null,
  context: Context,
): string | null {
  // “told this newspaper”: the article's own.
  if (!phrase || wordAt(frame, phrase.first) === 'this') return null;
  const token = frame.first[phrase.head] as number;
  const outlet =
    frame.tokens.means(token, M.Outlet | M.OutletName) ||
    context.entities.entityAt(token)?.roles.includes('outlet');
  return outlet ? (classify(frame, chunks, phrase, context)?.name ?? null) : null;
}
