import { type Chunk, chunkAt, headForm, tagAt } from '../clauses/chunks.ts';
import { type Frame, wordAt } from '../clauses/frame.ts';
import type { Phrase } from '../clauses/phrase.ts';
import { Tag } from '../clauses/tags.ts';
import type { Cue } from '../cues/cue.ts';
import { counted, isOpenAmount, startOf } from './amount.ts';
import { eyes } from './eyes.ts';
import { agent, holder, inverted, joined, possessed } from './holders.ts';
import { groupKind } from './kind.ts';
import { subject } from './subject.ts';

/**
 * How a reporter sums up the view of a group: forms that state nothing where one person is their subject, and that
 * `cues/find.ts` therefore leaves. “Critics have questioned the cost”, “was seen by many as a gift”, “fears among residents”.
 */
export function findGroupViews(frame: Frame, chunks: readonly Chunk[]): Cue[] {
  const cues: Cue[] = [];
  for (let at = 0; at < chunks.length; at++) {
    const chunk = chunks[at] as Chunk;
    if (chunk.type !== 'noun') continue;
    const { first, head } = chunk;
    const phrase: Phrase = {
      first,
      last: lastOf(frame, chunks, at),
      head,
      chunk: at,
      joined: NONE,
    };
    const cue = isGroup(frame, chunks, phrase)
      ? (agent(frame, chunks, phrase) ??
        holder(frame, chunks, phrase) ??
        inverted(frame, chunks, phrase) ??
        joined(frame, chunks, phrase) ??
        eyes(frame, chunks, phrase) ??
        subject(frame, chunks, phrase))
      : possessed(frame, chunks, at);
    if (cue) cues.push(cue);
  }
  return cues;
}

const NONE: readonly number[] = [];

/** Last item of the phrase: “dozens of supporters” goes on over its “of”. */
function lastOf(frame: Frame, chunks: readonly Chunk[], at: number): number {
  const inner = chunks[at + 2];
  if (inner?.type === 'noun' && startOf(frame, chunks, at + 2) === at) return inner.last;
  return (chunks[at] as Chunk).last;
}

/** “they” counts as well: whoever joins the cue to its source sees whether a group is meant. */
const isGroup = (frame: Frame, chunks: readonly Chunk[], phrase: Phrase): boolean =>
  (frame.tokens.form(frame.first[phrase.head] as number) === 'they' &&
    chunkAt(chunks, phrase.chunk - 1)?.type !== 'verb') ||
  (groupKind(frame, chunks, phrase) === 'collective' &&
    !countedBefore(frame, chunks, phrase.chunk));

/** “one of the critics”, “thirty doctors and experts”: what stands before the noun counts it. */
function countedBefore(frame: Frame, chunks: readonly Chunk[], at: number): boolean {
  const amount = chunkAt(chunks, at - 2);
  if (amount?.type !== 'noun') return false;
  if (tagAt(chunks, at - 1) === Tag.Conjunction) return counted(frame, amount);
  const one = frame.tags[amount.head] === Tag.Number || wordAt(frame, amount.head) === 'another';
  return (
    headForm(frame, chunkAt(chunks, at - 1)) === 'of' &&
    one &&
    !isOpenAmount(wordAt(frame, amount.head))
  );
}
