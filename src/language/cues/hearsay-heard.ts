import { type Chunk, skipAdverbs, tagAt, type VerbChunk } from '../clauses/chunks.ts';
import { type Frame, lemmaAt, wordAt } from '../clauses/frame.ts';
import { subjectBefore } from '../clauses/subject.ts';
import { Tag } from '../clauses/tags.ts';
import { HEARERS } from '../lists/hearsay-frames.ts';
import { clauseFrom } from './clause-from.ts';

/** “The court heard that”, “…, the inquest heard.”: what those who sit were told, nobody says by whom. */
export function isHeardSitting(
  frame: Frame,
  chunks: readonly Chunk[],
  at: number,
  { head, finite, passive, negated, modal }: VerbChunk,
): boolean {
  // Words in marks are somebody's: the court lends them its voice.
  if (frame.quoted) return false;
  if (!finite || passive || negated || modal || lemmaAt(frame, head) !== 'hear') return false;
  const subject = subjectBefore(frame, chunks, at);
  if (!subject || !HEARERS.has(wordAt(frame, subject.head).toLowerCase())) return false;
  const next = skipAdverbs(chunks, at + 1);
  const tag = tagAt(chunks, next);
  if (chunks[next] === undefined || tag === Tag.Stop)
    return tagAt(chunks, subject.chunk - 1) === Tag.Comma;
  return (
    tag === Tag.That ||
    wordAt(frame, (chunks[next] as Chunk).head) === 'how' ||
    (chunks[next]?.type === 'noun' && clauseFrom(chunks, next))
  );
}
