import { type Chunk, tagAt, type VerbChunk } from '../clauses/chunks.ts';
import type { Frame } from '../clauses/frame.ts';
import { phraseFrom } from '../clauses/phrase.ts';
import { subjectBefore } from '../clauses/subject.ts';
import { Tag } from '../clauses/tags.ts';
import { SIGHT_VERBS } from '../lists/verb-frames.ts';
import { M } from '../tokens/classes.ts';
import type { Candidate } from './candidate.ts';
import { isNobody } from './nobody.ts';
import { pastTime } from './times.ts';

/** A passive verb: its chunk, the one behind it and its particle (“was played down”), what it means. */
interface Passive {
  readonly at: number;
  readonly from: number;
  readonly verb: VerbChunk;
  readonly meaning: number;
  readonly lemma: string;
}

/** “was told by two officials that …”: the agent is the source. Other passives are hearsay's or nobody's. */
export function passiveCandidate(
  frame: Frame,
  chunks: readonly Chunk[],
  { at, from, verb, meaning, lemma }: Passive,
): Candidate | null {
  const agent = agentOf(frame, chunks, from);
  if (agent < 0 || verb.negated) return null;
  // “a letter seen by the Herald”, but “seen as a threat by officials”
  if (SIGHT_VERBS.has(lemma) && tagAt(chunks, at + 1) === Tag.Preposition && agent === at + 2)
    return null;
  const source = phraseFrom(chunks, agent);
  if (isNobody(frame, source)) return null;
  return {
    rule: 'verb-passive',
    first: verb.first,
    last: verb.last,
    head: verb.head,
    chunk: at,
    after: at + 1,
    lemma,
    meaning,
    source,
    recipient: (meaning & M.Say) === 0 ? null : subjectBefore(frame, chunks, at),
    content: opensThat(chunks, source.last) ? 'that' : 'object',
    byRule: (meaning & (M.Say | M.Characterise | M.Accuse | M.Belief | M.Show | M.Directive)) !== 0,
  };
}

/** Does “that” follow the agent: “was told by two officials that …”? */
function opensThat(chunks: readonly Chunk[], last: number): boolean {
  const next = chunks.findIndex(({ first }) => first > last);
  return tagAt(chunks, next) === Tag.That;
}

/** The noun chunk behind “by”, right after the verb, whoever was told or what it calls somebody: “described as ‘a mess’ by”; -1. */
function agentOf(frame: Frame, chunks: readonly Chunk[], from: number): number {
  const form = (at: number): string => {
    const chunk = chunks[at];
    return chunk?.type === 'other' ? frame.tokens.form(frame.first[chunk.head] as number) : '';
  };
  let at = from;
  if (form(at) === 'as') at++;
  // “was reported to the Herald by”
  else if (form(at) === 'to' && chunks[at + 1]?.type === 'noun') at++;
  else at = pastTime(frame, chunks, at);
  // “as ‘a mess’”, “a ‘total’ mess”
  for (let piece = 0; piece < 3; piece++)
    if (chunks[at]?.type === 'noun' || tagAt(chunks, at) === Tag.Quote) at++;
  return form(at) === 'by' && chunks[at + 1]?.type === 'noun' ? at + 1 : -1;
}
