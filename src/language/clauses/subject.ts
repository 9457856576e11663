import { antecedent, beforeAside } from './asides.ts';
import { type Chunk, type NounChunk, tagOf } from './chunk.ts';
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
  const walk: Walk = {
    frame,
    chunks,
    left: (from, depth) => stepLeft(walk, from, depth),
  };
  return stepLeft(walk, at - 1, 0);
}

function stepLeft(walk: Walk, from: number, depth: number): Phrase | null {
  const { frame, chunks } = walk;
  if (from < 0 || depth > 12) return null;
  const chunk = chunks[from] as Chunk;
  if (chunk.type === 'noun') {
    // “who both said”, “the aides all said”: the quantifier floats.
    const before = chunks[from - 1];
    if (floats(frame, chunk) && (before?.type === 'noun' || tagOf(before) === Tag.Relative))
      return stepLeft(walk, from - 1, depth + 1);
    return phraseEndingAt(walk, from, depth);
  }
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
      const before = chunks[from - 1];
      return before?.type === 'noun' ? phraseEndingAt(walk, from - 1, depth + 1) : null;
    }
    case Tag.Conjunction:
      return coordinated(walk, from, depth);
    case Tag.Time:
    case Tag.Adverb:
    case Tag.Negation:
      return stepLeft(walk, from - 1, depth + 1);
    case Tag.Quote: {
      // “the ‘Squad’ said”: words in marks that stand as a noun; “has been ‘flat’ and said” not.
      const before = chunks[from - 1];
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
      return null;
  }
}

const floats = (frame: Frame, chunk: NounChunk): boolean => {
  if (chunk.first !== chunk.last) return false;
  const form = frame.tokens.form(frame.first[chunk.head] as number);
  return form === 'both' || form === 'all' || form === 'each';
};

/** Chunks, and verbs among them, in which the subject of a verb behind “and” is looked for. */
const LONGEST_CLAUSE = 60;
const TRIES = 4;

/** The subject that “and said” shares with the verb before it in the same clause. */
function coordinated(walk: Walk, at: number, depth: number): Phrase | null {
  const { chunks } = walk;
  const least = Math.max(0, at - LONGEST_CLAUSE);
  let tries = 0;
  for (let left = at - 1; left >= least; left--) {
    const chunk = chunks[left] as Chunk;
    if (chunk.type === 'other') {
      if (chunk.tag === Tag.Semicolon || chunk.tag === Tag.Stop || chunk.tag === Tag.Break)
        return null;
      continue;
    }
    if (chunk.type === 'verb' && chunk.finite) {
      const subject = stepLeft(walk, left - 1, depth + NESTED);
      if (subject || ++tries === TRIES) return subject;
    }
  }
  return null;
}
