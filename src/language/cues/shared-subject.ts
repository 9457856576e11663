import { type Chunk, chunkAt, tagAt, tagOf, type VerbChunk } from '../clauses/chunks.ts';
import { type Frame, wordAt } from '../clauses/frame.ts';
import { mainClause } from '../clauses/main-clause.ts';
import { type Phrase, phraseFrom } from '../clauses/phrase.ts';
import { subjectBefore } from '../clauses/subject.ts';
import { Tag } from '../clauses/tags.ts';
import { AUTHORED_TEXTS } from '../lists/document-nouns.ts';
import { CHANTING_VERBS } from '../lists/group-verbs.ts';
import { RECEIVING_VERBS } from '../lists/verb-frames.ts';
import { HUMAN, M } from '../tokens/classes.ts';
import type { Candidate } from './candidate.ts';

/** “…, adding that”: the subject of the cue before, else of the sentence's first finite verb. */
export function sharedSubject(
  frame: Frame,
  chunks: readonly Chunk[],
  at: number,
  earlier: readonly Candidate[],
): Phrase | null {
  const verb = chunks[at] as VerbChunk;
  const before = chunkAt(chunks, at - 1);
  const crowd = crowdBefore(frame, chunks, at);
  if (crowd) return crowd;
  const heard = heardBefore(frame, chunks, at);
  if (heard) return heard;
  // “a statement saying”, “an official speaking”: what stands right before.
  if (before?.type === 'noun') {
    const own = ownSubject(frame, chunks, at - 1);
    if (own) return own;
    if (!(tagAt(chunks, at - 2) === Tag.Preposition && earlier.some(({ byRule }) => byRule)))
      return issuer(frame, chunks, subjectBefore(frame, chunks, at));
  }
  const accused = accusedBefore(frame, chunks, at);
  if (accused) return accused;
  const joined = joinedSubject(frame, chunks, at);
  for (let i = earlier.length - 1; i >= 0; i--) {
    const { byRule, rule, last, source, chunk, content, meaning } = earlier[i] as Candidate;
    if (!byRule || rule === 'noun' || last >= verb.first) continue;
    if (joined && last < joined.first && content !== 'that' && content !== 'clause') return joined;
    // “Roe said that the plan stands for waste, adding that …”: Roe adds.
    if ((meaning & (M.Say | M.Manner)) === 0 && earlier.slice(0, i).some(reports)) continue;
    // “Roe repeated claims that the mayor wastes money, calling her idle”: Roe calls her so.
    if (i > 0 && source && isNounClause(chunks, source.chunk)) continue;
    // “pressed over a builder who said …, he left, saying”: what a relative clause reports ends before the comma.
    if (tagOf(before) === Tag.Comma && tagAt(chunks, chunk - 1) === Tag.Relative) continue;
    return source;
  }
  if (joined) return joined;
  if (before === undefined || tagOf(before) === Tag.Break || tagOf(before) === Tag.Preposition) {
    const main = mainSubject(chunks, at);
    if (main >= 0) return subjectBefore(frame, chunks, main);
  }
  // “Though it was late, guards left, saying”: not the clause that opens the sentence.
  const main = chunks[0]?.type === 'verb' ? 0 : mainClause(chunks);
  for (let left = main < at ? main : 0; left < chunks.length; left++) {
    const chunk = chunks[left] as Chunk;
    if (chunk.type === 'verb' && chunk.finite && left !== at) {
      const subject = subjectBefore(frame, chunks, left);
      // “complaining about the mayor is not enough”: whom it is about, and nobody who does it.
      const inside = left > at && subject !== null && subject.first > verb.last;
      if (subject && !(inside && frame.tags[subject.head] !== Tag.Pronoun)) return subject;
    }
  }
  return null;
}

/** “Roe had left, and Lund was in tears, saying”: the subject of the last clause that a comma and “and” join to the others. */
function joinedSubject(frame: Frame, chunks: readonly Chunk[], at: number): Phrase | null {
  let verb = -1;
  for (let left = at - 1; left > 1; left--) {
    const chunk = chunks[left] as Chunk;
    if (tagOf(chunk) === Tag.Semicolon || tagOf(chunk) === Tag.Stop) return null;
    if (chunk.type === 'verb' && chunk.finite) verb = left;
    if (tagOf(chunk) !== Tag.Conjunction || tagAt(chunks, left - 1) !== Tag.Comma) continue;
    if (verb < 0 || chunks[left + 1]?.type !== 'noun') return null;
    const subject = subjectBefore(frame, chunks, verb);
    return subject && subject.chunk > left ? subject : null;
  }
  return null;
}

/**
 * “It ended with fans chanting”, “Roe spoke in the yard where 50 guards had gathered, chanting”: whoever chants stands right
 * before it, or leads the nearest clause.
 */
function crowdBefore(frame: Frame, chunks: readonly Chunk[], at: number): Phrase | null {
  const { tokens, first } = frame;
  if (!CHANTING_VERBS.has(tokens.lemma(first[(chunks[at] as Chunk).head] as number))) return null;
  const isPeople = ({ head }: Phrase | Chunk): boolean =>
    tokens.means(first[head] as number, HUMAN);
  const beside = chunkAt(chunks, at - 1);
  if (beside?.type === 'noun' && isPeople(beside)) return phraseFrom(chunks, at - 1);
  const verb = chunks.findLastIndex(
    (chunk, index) => index < at && chunk.type === 'verb' && chunk.finite,
  );
  const subject = verb < 0 ? null : subjectBefore(frame, chunks, verb);
  return subject && isPeople(subject) ? subject : null;
}

/** “A guard was heard on a radio saying”, “is seen in a clip shouting”: who is heard or seen; null where nobody is. */
function heardBefore(frame: Frame, chunks: readonly Chunk[], at: number): Phrase | null {
  for (let left = at - 1; left >= 0 && left > at - LONGEST_WAY; left--) {
    const chunk = chunks[left] as Chunk;
    if (chunk.type === 'verb')
      return chunk.passive && HEARD.has(wordAt(frame, chunk.head))
        ? subjectBefore(frame, chunks, left)
        : null;
    if (chunk.type === 'other' && chunk.tag !== Tag.Preposition && chunk.tag !== Tag.Time)
      return null;
  }
  return null;
}

/** Chunks between who is heard and what they say, at most. */
const LONGEST_WAY = 8;
const HEARD = new Set(['caught', 'filmed', 'heard', 'recorded', 'seen', 'shown']);

/** “claims that the mayor”: does the phrase open the clause of a noun? */
const isNounClause = (chunks: readonly Chunk[], at: number): boolean =>
  tagAt(chunks, at - 1) === Tag.That && chunkAt(chunks, at - 2)?.type === 'noun';

/** “said that …” */
const reports = ({ byRule, meaning, content }: Candidate): boolean =>
  byRule && (meaning & M.Say) !== 0 && (content === 'that' || content === 'clause');

/**
 * Whoever put out the text that a source phrase is: “the ministry issued a statement saying”, and whoever acts where the phrase
 * cannot speak (“she left the room saying”); the phrase itself where somebody else wrote it (“a letter from his doctor”), or
 * where it was only received.
 */
export function issuer(
  frame: Frame,
  chunks: readonly Chunk[],
  phrase: Phrase | null,
): Phrase | null {
  if (phrase === null) return null;
  const { tokens, first } = frame;
  const verb = chunkAt(chunks, phrase.chunk - 1);
  if (verb?.type !== 'verb' || !verb.finite || verb.passive) return phrase;
  const noun = first[phrase.head] as number;
  const speaks = frame.tags[phrase.head] !== Tag.Noun || tokens.means(noun, SPEAKS);
  if (speaks && !AUTHORED_TEXTS.has(tokens.lemma(noun))) return phrase;
  if (RECEIVING_VERBS.has(tokens.lemma(first[verb.head] as number))) return phrase;
  const behind = chunks[phrase.chunk + 1];
  const form = behind ? tokens.form(first[behind.head] as number) : '';
  if (form === 'from' || form === 'by') return phrase;
  return subjectBefore(frame, chunks, phrase.chunk - 1) ?? phrase;
}

const SPEAKS =
  M.Official |
  M.Role |
  M.Relation |
  M.PersonNoun |
  M.Collective |
  M.Demonym |
  M.Organization |
  M.Outlet |
  M.Document;

/**
 * Whoever a preposition before a participle brings in as its subject: “…, with Ribeiro calling it a mess”, “footage of Ribeiro
 * saying”; null where the participle may go with what stands before the preposition (“a spokesman for Ribeiro saying”).
 */
function ownSubject(frame: Frame, chunks: readonly Chunk[], noun: number): Phrase | null {
  const preposition = chunkAt(chunks, noun - 1);
  if (preposition === undefined || tagOf(preposition) !== Tag.Preposition) return null;
  const { tokens, first, tags } = frame;
  const form = tokens.form(first[preposition.head] as number);
  // “in response to Ribeiro calling it a mess”, “despite Ribeiro saying”
  const answered =
    form === 'to' && tokens.means(first[chunkAt(chunks, noun - 2)?.head ?? -1] ?? -1, M.NounCue);
  if (form === 'despite' || answered) return phraseFrom(chunks, noun);
  if (form === 'with')
    return tagAt(chunks, noun - 2) === Tag.Comma ? phraseFrom(chunks, noun) : null;
  const owner = chunkAt(chunks, noun - 2);
  const person = M.Official | M.Role | M.Relation | M.PersonNoun | M.Collective | M.Organization;
  return form === 'of' &&
    owner?.type === 'noun' &&
    tags[owner.head] === Tag.Noun &&
    !tokens.means(first[owner.head] as number, person) &&
    tags[(chunks[noun] as Chunk).head] === Tag.Name
    ? phraseFrom(chunks, noun)
    : null;
}

/** “They accused Ribeiro of hiding that …”: whoever is accused of it, and not who accuses. */
function accusedBefore(frame: Frame, chunks: readonly Chunk[], at: number): Phrase | null {
  if (tagAt(chunks, at - 1) !== Tag.Preposition || chunkAt(chunks, at - 2)?.type !== 'noun')
    return null;
  const verb = chunkAt(chunks, at - 3);
  if (verb?.type !== 'verb' || verb.passive) return null;
  const form = frame.tokens.form(frame.first[(chunks[at - 1] as Chunk).head] as number);
  if (form !== 'of' && form !== 'for') return null;
  const accuses = frame.tokens.means(
    frame.first[verb.head] as number,
    M.Accuse | M.Characterise | M.Act,
  );
  return accuses ? phraseFrom(chunks, at - 2) : null;
}

/** “Promising that the work would go on, Ribeiro left”: the main verb after a participle that opens its sentence; -1. */
function mainSubject(chunks: readonly Chunk[], at: number): number {
  for (let comma = at + 1; comma < chunks.length; comma++) {
    if (tagAt(chunks, comma) !== Tag.Comma || chunks[comma + 1]?.type !== 'noun') continue;
    for (let next = comma + 2; next < chunks.length; next++) {
      const chunk = chunks[next] as Chunk;
      if (chunk.type === 'verb' && chunk.finite) return next;
      if (chunk.type === 'verb' || tagOf(chunk) === Tag.Stop) break;
    }
  }
  return -1;
}

/** What an outlet does with somebody's words. */
const PASSES_ON = M.Cite | M.Say | M.Show;

/** “The Herald quoted a sailor as saying”, “reported him as saying”: who is quoted says it. */
export function quotedAs(frame: Frame, chunks: readonly Chunk[], at: number): Phrase | null {
  const as = chunkAt(chunks, at - 1);
  if (as?.type !== 'other' || frame.tokens.form(frame.first[as.head] as number) !== 'as')
    return null;
  for (let left = at - 2; left >= 0 && left > at - 12; left--) {
    const chunk = chunks[left] as Chunk;
    if (chunk.type !== 'verb') continue;
    if (chunk.passive || !frame.tokens.means(frame.first[chunk.head] as number, PASSES_ON))
      return null;
    return chunks[left + 1]?.type === 'noun' ? phraseFrom(chunks, left + 1) : null;
  }
  return null;
}
