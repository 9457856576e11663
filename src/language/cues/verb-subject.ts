import { type Chunk, chunkAt, tagAt, tagOf, type VerbChunk } from '../clauses/chunks.ts';
import type { Frame } from '../clauses/frame.ts';
import { type Phrase, phraseFrom } from '../clauses/phrase.ts';
import { subjectBefore } from '../clauses/subject.ts';
import { Tag } from '../clauses/tags.ts';
import { G, M } from '../tokens/classes.ts';
import type { Candidate } from './candidate.ts';
import { contentBefore } from './content-before.ts';

/** “…,” said Ana Ribeiro; “…, says the report”. */
export function invertedSubject(
  frame: Frame,
  chunks: readonly Chunk[],
  at: number,
  meaning: number,
): Phrase | null {
  if ((meaning & (M.Say | M.Manner | M.Ask | M.Belief | M.Show)) === 0) return null;
  const verb = chunks[at] as VerbChunk;
  if (verb.first !== verb.head || !verb.finite) return null;
  const before = chunkAt(chunks, at - 1);
  const tag = tagOf(before);
  const afterQuote =
    tag === Tag.Quote ||
    ((tag === Tag.Comma || tag === Tag.Dash) && tagAt(chunks, at - 2) === Tag.Quote);
  const afterComma = tag === Tag.Comma && contentBefore(frame, chunks, at);
  const subject = chunks[at + 1];
  if (subject?.type !== 'noun') return null;
  if (before === undefined || tag === Tag.Break) return opensWithCue(frame, chunks, at, meaning);
  const entry = frame.tokens.entry[frame.first[verb.head] as number]!;
  // “a woman in Bern, Ohio, told him”: tell and remind want an object.
  if (OBJECT_WANTING.has(entry.lemma)) return null;
  if (tag === Tag.Comma && !afterComma && !afterQuote)
    return closesClause(frame, chunks, at, meaning) && !hasAside(frame, chunks, at)
      ? phraseFrom(chunks, at + 1)
      : null;
  if (!afterQuote && !afterComma) return null;
  // “Jan Roe, who runs the port, told the Courier”: what stands before the aside is the subject.
  if (!afterQuote && subjectBefore(frame, chunks, at)) return null;
  if (afterComma && !afterQuote && chunks[at + 2]?.type === 'verb') return null;
  if (!afterQuote && tagAt(chunks, at + 2) === Tag.That) return null;
  return phraseFrom(chunks, at + 1);
}

const OBJECT_WANTING = new Set(['assure', 'inform', 'notify', 'reassure', 'remind', 'tell']);

/** “…, said Ana Ribeiro, the mayor.”: a plain verb of saying and a person, and nothing that could be its object. */
function closesClause(
  frame: Frame,
  chunks: readonly Chunk[],
  at: number,
  meaning: number,
): boolean {
  if ((meaning & M.Say) === 0 || (meaning & M.Weak) !== 0) return false;
  const subject = chunks[at + 1] as Chunk;
  const token = frame.first[subject.head] as number;
  const person = M.Official | M.Collective | M.Relation | M.Role;
  if (frame.tags[subject.head] !== Tag.Name && !frame.tokens.means(token, person)) return false;
  const after = chunks[phraseEnd(chunks, at + 1)];
  const tag = tagOf(after);
  return after === undefined || tag === Tag.Comma || tag === Tag.Stop || tag === Tag.Break;
}

/**
 * “One of the clerks, a friend of hers, said Roe, …”: with no verb before it, what stands there is the subject; but “The idea,
 * said Roe, is” has a verb of its own behind.
 */
const hasAside = (frame: Frame, chunks: readonly Chunk[], at: number): boolean =>
  !chunks.slice(0, at).some((chunk) => chunk.type === 'verb' && chunk.finite) &&
  !goesOn(chunks, phraseEnd(chunks, at + 1)) &&
  subjectBefore(frame, chunks, at) !== null;

/** Does a verb in a tense stand behind the comma at `comma`? */
function goesOn(chunks: readonly Chunk[], comma: number): boolean {
  const verb = chunks[comma + 1];
  return tagAt(chunks, comma) === Tag.Comma && verb?.type === 'verb' && verb.finite;
}

/** Index of the chunk after the phrase that begins at `at`. */
function phraseEnd(chunks: readonly Chunk[], at: number): number {
  const { last } = phraseFrom(chunks, at);
  let next = at;
  while (next < chunks.length && (chunks[next] as Chunk).first <= last) next++;
  return next;
}

/** “Said Ana Ribeiro: ‘…’” */
function opensWithCue(
  frame: Frame,
  chunks: readonly Chunk[],
  at: number,
  meaning: number,
): Phrase | null {
  const verb = chunks[at] as VerbChunk;
  if ((meaning & M.Say) === 0 || frame.tags[verb.head] !== Tag.Verb) return null;
  if (!frame.tokens.is(frame.first[verb.head] as number, G.VerbPast)) return null;
  const ends = chunks.some((chunk) => {
    const tag = tagOf(chunk);
    return tag === Tag.Quote || tag === Tag.Colon || tag === Tag.Comma;
  });
  return ends ? phraseFrom(chunks, at + 1) : null;
}

/**
 * “She said the plan was late and urged …”: the source of the cue before, where another subject stands in between.
 *
 * @returns null where the verb shares its subject with no cue.
 */
export function coordinatedSource(
  chunks: readonly Chunk[],
  at: number,
  earlier: readonly Candidate[],
): Phrase | null {
  let left = at - 1;
  while (tagAt(chunks, left) === Tag.Adverb || tagAt(chunks, left) === Tag.Time) left--;
  if (tagAt(chunks, left) !== Tag.Conjunction) return null;
  for (let i = earlier.length - 1; i >= 0; i--) {
    const { byRule, rule, source, content, meaning, chunk } = earlier[i] as Candidate;
    if (!byRule || !rule.startsWith('verb') || (meaning & M.Say) === 0) continue;
    if (content !== 'that' && content !== 'clause') return null;
    // “was asked whether the port had said it was late, and replied”
    if (tagAt(chunks, left - 1) === Tag.Comma && opensInside(chunks, source)) continue;
    for (let between = chunk + 1; between < left; between++) {
      const tag = tagAt(chunks, between);
      if (tag === Tag.Semicolon || tag === Tag.Stop || tag === Tag.Break) return null;
    }
    return source;
  }
  return null;
}

/** Does the cue's own clause depend on another: “whether the port had said”? */
function opensInside(chunks: readonly Chunk[], source: Phrase | null): boolean {
  const tag = source ? tagAt(chunks, source.chunk - 1) : 0;
  return tag === Tag.Subordinator || tag === Tag.Wh || tag === Tag.That;
}
