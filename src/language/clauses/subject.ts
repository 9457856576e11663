import { G, HUMAN, M } from '../tokens/classes.ts';
import { Kind } from '../tokens/table.ts';
import { antecedent, apposed, beforeAside } from './asides.ts';
import { type Chunk, chunkAt, headForm, tagAt, tagOf } from './chunks.ts';
import type { Frame } from './frame.ts';
import { innerPhrase, isBareParticiple, NESTED, phraseEndingAt, type Walk } from './leftwards.ts';
import type { Phrase } from './phrase.ts';
import { Tag } from './tags.ts';

/**
 * The subject of a verb chunk that stands before it: the noun phrase that the verb's clause is about, found by stepping
 * left over asides, appositions, relative clauses and prepositional phrases.
 *
 * @param at index of the verb chunk.
 * @returns null where nothing before the verb can be its subject.
 */
export function subjectBefore(frame: Frame, chunks: readonly Chunk[], at: number): Phrase | null {
  const walk = { frame, chunks, left: stepLeft };
  const phrase = stepLeft(walk, (helperOf(frame, chunks, at) ?? at) - 1, 0);
  return phrase && isUnclosed(walk, phrase, at) ? apposed(walk, phrase, 0) : phrase;
}

/** “has for years said”, “had, in May, said”: the form of have that a time or the like parts from its participle; else null. */
function helperOf(
  { tokens, first, tags }: Frame,
  chunks: readonly Chunk[],
  at: number,
): number | null {
  const verb = chunks[at] as Chunk;
  if (verb.first !== verb.head || !tokens.is(first[verb.head] as number, G.VerbParticiple))
    return null;
  for (let left = at - 1; left > at - LONGEST_PARTING; left--) {
    const chunk = chunkAt(chunks, left);
    if (chunk?.type === 'noun' && tagAt(chunks, left - 1) === Tag.Preposition) continue;
    if (chunk?.type === 'other' && PARTING.has(chunk.tag)) continue;
    const parted = chunk?.type === 'verb' && left < at - 1;
    return parted && chunk.last === chunk.head && tags[chunk.head] === Tag.Have ? left : null;
  }
  return null;
}

/** Chunks between have and its participle, at most, and what they can be beside noun phrases. */
const LONGEST_PARTING = 8;
const PARTING: ReadonlySet<number> = new Set([Tag.Adverb, Tag.Comma, Tag.Preposition, Tag.Time]);

/** “Ana Roe, head of research at Norbank said that …”: the comma behind what somebody is left out. */
function isUnclosed({ frame, chunks }: Walk, { chunk, head }: Phrase, at: number): boolean {
  const { tokens, first } = frame;
  const name = chunkAt(chunks, chunk - 2);
  const verb = first[(chunks[at] as Chunk).head] as number;
  return (
    (chunk === 2 || tagAt(chunks, chunk - 3) === Tag.Quote) &&
    name !== undefined &&
    name.first < name.last &&
    tokens.means(first[head] as number, HUMAN) &&
    !tokens.is(first[head] as number, G.Plural) &&
    tokens.means(verb, M.Say | M.Belief) &&
    tokens.is(verb, G.VerbS | G.VerbPast) &&
    tagAt(chunks, at - 1) !== Tag.Relative &&
    at + 1 < chunks.length &&
    !CLOSERS.has(tagAt(chunks, at + 1))
  );
}

/** Behind the verb they tell that it stands between commas, or at the end: “Ana Roe, a clerk said, was late”. */
const CLOSERS = new Set<number>([Tag.Comma, Tag.Stop, Tag.Quote, Tag.Colon]);

function stepLeft(walk: Walk, from: number, depth: number): Phrase | null {
  const { frame, chunks } = walk;
  if (from < 0 || depth > 12) return null;
  const chunk = chunks[from] as Chunk;
  // “Roe himself said”
  if (
    chunk.type === 'noun' &&
    chunkAt(chunks, from - 1)?.type === 'noun' &&
    isReflexive(frame, chunk)
  )
    return stepLeft(walk, from - 1, depth + 1);
  if (chunk.type === 'noun') return phraseEndingAt(walk, from, depth);
  if (chunk.type === 'verb') {
    // “people who asked not to be named said”, “she stood up and said”: what the inner verb is about.
    if (chunk.finite || chunk.infinitive || chunk.ing || isBareParticiple(frame, chunk))
      return innerPhrase(walk, from, chunk.last, depth + 1);
    return null;
  }
  switch (chunk.tag) {
    case Tag.Comma:
    case Tag.Dash:
    case Tag.Close:
      return beforeAside(walk, from, depth);
    case Tag.Relative:
      return antecedent(walk, from, depth);
    case Tag.That: {
      // “a letter from his doctor on Friday that says”
      const noun = tagAt(chunks, from - 1) === Tag.Time ? from - 2 : from - 1;
      return chunks[noun]?.type === 'noun' ? phraseEndingAt(walk, noun, depth + 1) : null;
    }
    case Tag.Conjunction:
      return coordinated(walk, from, depth);
    case Tag.Time:
    case Tag.Adverb:
    case Tag.Negation:
      return stepLeft(walk, from - 1, depth + 1);
    case Tag.Quote: {
      // “the ‘Squad’ said”: words in marks that stand as a noun; “has been ‘flat’ and said” not.
      const before = chunkAt(chunks, from - 1);
      if (before?.type === 'noun' || tagOf(before) === Tag.Preposition)
        return stepLeft(walk, from - 1, depth + 1);
      if (before?.type === 'verb') return innerPhrase(walk, from - 1, before.last, depth + 2);
      return null;
    }
    case Tag.Preposition: {
      // “officials briefed on said” does not happen, “was listened to said” hardly: step over.
      return stepLeft(walk, from - 1, depth + 1);
    }
    default:
      // “the mayor ‘shrugged’”: past the mark.
      return frame.tokens.kind[frame.first[chunk.first] as number] === Kind.Mark
        ? stepLeft(walk, from - 1, depth + 1)
        : null;
  }
}

const isReflexive = ({ tokens, first }: Frame, { head }: Chunk): boolean =>
  REFLEXIVES.has(tokens.form(first[head] as number));

const REFLEXIVES = new Set(['herself', 'himself', 'itself', 'themselves']);

/** Chunks, and verbs among them, in which the subject of a verb behind “and” is looked for. */
const LONGEST_CLAUSE = 60;
const TRIES = 4;

/** The subject that “and said” shares with the verb before it in the same clause. */
function coordinated(walk: Walk, at: number, depth: number): Phrase | null {
  const { chunks } = walk;
  const least = Math.max(0, at - LONGEST_CLAUSE);
  // “she was asked whether the port had closed, and replied”: the comma closes what was asked, and so does “but”.
  const closes =
    tagAt(chunks, at - 1) === Tag.Comma || headForm(walk.frame, chunkAt(chunks, at)) === 'but';
  const inner = closes ? innerClause(chunks, at, least) : -1;
  let tries = 0;
  let aside: Phrase | null = null;
  let quoted = -1;
  for (let left = at - 1; left >= least; left--) {
    const chunk = chunks[left] as Chunk;
    if (chunk.type === 'other') {
      if (chunk.tag === Tag.Semicolon || chunk.tag === Tag.Stop || chunk.tag === Tag.Break) break;
      // “the mayor ‘regrets’ the delay and said”: words in marks that stand as the verb.
      if (chunk.tag === Tag.Quote && chunkAt(chunks, left - 1)?.type === 'noun') {
        quoted = left;
        if (left < 2 || tagAt(chunks, left - 2) === Tag.Comma) break;
      }
      continue;
    }
    if (inner >= 0 && left > inner) continue;
    if (
      chunk.type === 'verb' &&
      chunk.finite &&
      !isTag(walk, left) &&
      !modifiesObject(walk, left, least)
    ) {
      const subject = stepLeft(walk, left - 1, depth + NESTED);
      // “She stopped as they left and said”: the main clause goes on.
      if (subject && isMeanwhile(walk, subject)) {
        aside ??= subject;
        continue;
      }
      if (subject || ++tries === TRIES) return subject ?? aside;
      quoted = -1;
    }
  }
  return quoted < 0 ? aside : stepLeft(walk, quoted - 1, depth + NESTED);
}

/** Is the subject a pronoun behind “as” or “while”? */
const isMeanwhile = ({ frame, chunks }: Walk, { head, chunk }: Phrase): boolean =>
  frame.tags[head] === Tag.Pronoun &&
  chunk > 0 &&
  MEANWHILE.has(headForm(frame, chunkAt(chunks, chunk - 1)));

const MEANWHILE = new Set(['as', 'while']);

/**
 * “met relatives of the people killed on Thursday and said”: a past form behind the object of an earlier verb of the clause,
 * one that takes no clause itself, is a participle.
 */
function modifiesObject({ frame, chunks }: Walk, at: number, least: number): boolean {
  const { tokens, first, tags } = frame;
  const { first: from, head } = chunks[at] as Chunk;
  const noun = chunkAt(chunks, at - 1);
  if (from !== head || tags[head] !== Tag.Verb || noun?.type !== 'noun') return false;
  if (tags[noun.head] !== Tag.Noun || !tokens.is(first[head] as number, G.VerbParticiple))
    return false;
  for (let left = at - 2; left >= least; left--) {
    const chunk = chunks[left] as Chunk;
    if (chunk.type === 'verb')
      return chunk.finite && !tokens.means(first[chunk.head] as number, TAKES_CLAUSE);
    if (chunk.type === 'other' && chunk.tag !== Tag.Preposition && chunk.tag !== Tag.Conjunction)
      return false;
  }
  return false;
}

const TAKES_CLAUSE = M.Say | M.Manner | M.Belief | M.Show | M.Directive | M.Ask | M.Intent;

/** The “whether” or “that” behind a verb that opens the clause which ends at `to`; -1 where there is none. */
function innerClause(chunks: readonly Chunk[], to: number, least: number): number {
  let found = -1;
  for (let left = to - 1; left >= least; left--) {
    const tag = tagAt(chunks, left);
    if (tag === Tag.Semicolon || tag === Tag.Stop || tag === Tag.Break) break;
    if (tag === Tag.That || tag === Tag.Wh || tag === Tag.Subordinator) found = left;
    if (tag !== Tag.Relative) continue;
    // “asked whom Roe liked, and replied”
    if (chunks[left + 1]?.type === 'noun') found = left;
    break;
  }
  return found;
}

/** “the firm could shave, she said, or cut”: a report between commas is no part of the clause. */
function isTag({ frame, chunks }: Walk, verb: number): boolean {
  const { head } = chunks[verb] as Chunk;
  return (
    tagAt(chunks, verb - 2) === Tag.Comma &&
    tagAt(chunks, verb + 1) === Tag.Comma &&
    frame.tokens.means(frame.first[head] as number, M.Say)
  );
}
