import { type Chunk, type NounChunk, tagAt, tagOf } from '../clauses/chunks.ts';
import type { Frame } from '../clauses/frame.ts';
import { type Phrase, phraseFrom } from '../clauses/phrase.ts';
import { Tag } from '../clauses/tags.ts';
import { ANY_CUE, G, M } from '../tokens/classes.ts';
import type { Candidate } from './candidate.ts';
import type { ContentForm } from './cue.ts';
import { isNobody } from './nobody.ts';
import { possessor } from './phrases.ts';

/**
 * “her claim that”, “his advice was to”, “the view of the union that”, “a call from the mayor to”: a noun that carries what
 * its possessor stated.
 */
export function nounCandidate(
  frame: Frame,
  chunks: readonly Chunk[],
  at: number,
  noun: NounChunk,
): Candidate | null {
  const { tokens, first } = frame;
  const token = first[noun.head] as number;
  if (!tokens.means(token, M.NounCue | ANY_CUE) || frame.tags[noun.head] !== Tag.Noun) return null;
  let source: Phrase | null = possessor(frame, noun.first, noun.head, at);
  let after = at + 1;
  if (!source) {
    // “claims made by a nurse that”
    const made = isMade(frame, chunks[at + 1]) ? at + 1 : at;
    const from = chunks[made + 1];
    const owner = chunks[made + 2];
    if (tagOf(from) !== Tag.Preposition || owner?.type !== 'noun') return null;
    const form = tokens.form(first[(from as Chunk).head] as number);
    if (form !== 'from' && form !== 'by' && form !== 'of') return null;
    source = phraseFrom(chunks, made + 2);
    while (after < chunks.length && (chunks[after] as Chunk).first <= source.last) after++;
  }
  after = skipAside(chunks, skipTime(chunks, after));
  const content = contentOf(frame, chunks, after);
  if (isNobody(frame, source)) return null;
  return {
    rule: 'noun',
    first: noun.head,
    last: noun.head,
    head: noun.head,
    chunk: at,
    after,
    lemma: tokens.lemma(token),
    meaning: M.NounCue,
    source,
    recipient: null,
    content,
    byRule: content !== null && tokens.means(token, M.NounCue),
  };
}

/** “her claim on Monday that” */
function skipTime(chunks: readonly Chunk[], at: number): number {
  const day = tagOf(chunks[at]) === Tag.Preposition ? at + 1 : at;
  return tagOf(chunks[day]) === Tag.Time ? day + 1 : at;
}

/** Chunks of an aside between a noun and its “was”. */
const LONGEST_ASIDE = 9;

/** “her view, plainly put on air, was that” */
function skipAside(chunks: readonly Chunk[], at: number): number {
  if (tagOf(chunks[at]) !== Tag.Comma) return at;
  for (let next = at + 1; next < at + LONGEST_ASIDE; next++) {
    const chunk = chunks[next];
    if (tagOf(chunk) === Tag.Comma) return chunks[next + 1]?.type === 'verb' ? next + 1 : at;
    if (chunk?.type === 'verb' && chunk.finite && next > at + 1) return at;
  }
  return at;
}

const isMade = ({ tokens, first }: Frame, chunk: Chunk | undefined): boolean =>
  chunk?.type === 'verb' && !chunk.finite && MAKING.has(tokens.word(first[chunk.head] as number));

const MAKING = new Set(['given', 'levelled', 'leveled', 'made', 'raised', 'voiced']);

/** What must follow a noun for it to be a cue: that, to + verb, a quotation, or be with one of these. */
function contentOf(frame: Frame, chunks: readonly Chunk[], at: number): ContentForm | null {
  const chunk = chunks[at];
  if (chunk === undefined) return null;
  if (chunk.type === 'verb') {
    if (chunk.infinitive) return 'infinitive';
    if (!frame.tokens.is(frame.first[chunk.head] as number, G.Be)) return null;
    const next = chunks[at + 1];
    if (next?.type === 'verb') return next.infinitive ? 'infinitive' : null;
    return tagOf(next) === Tag.That ? 'that' : tagOf(next) === Tag.Quote ? 'quote' : null;
  }
  const tag = tagOf(chunk);
  if (tag === Tag.That) return 'that';
  // “her call for ‘…’”, “his talk of ‘…’”
  const quote = tag === Tag.Preposition ? tagAt(chunks, at + 1) : tag;
  return quote === Tag.Quote ? 'quote' : null;
}
