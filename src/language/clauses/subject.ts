import { M } from '../tokens/classes.ts';
import { type Chunk, type NounChunk, tagOf, type VerbChunk } from './chunk.ts';
import type { Frame } from './frame.ts';
import { Tag } from './tags.ts';

/** A noun phrase with all that belongs to it, as a range of items, and the item that it is about. */
export interface Phrase {
  /** First and last item, both included. */
  readonly first: number;
  readonly last: number;
  readonly head: number;
  /** The chunk that holds the head. */
  readonly chunk: number;
  /** Heads of the phrases that “and” or commas join to this one. */
  readonly joined: readonly number[];
}

/**
 * The subject of a verb chunk that stands before it: the noun phrase that the verb's clause is about, found by stepping
 * left over asides, appositions, relative clauses and prepositional phrases.
 *
 * @param at index of the verb chunk.
 * @returns null where nothing before the verb can be its subject.
 */
export function subjectBefore(frame: Frame, chunks: readonly Chunk[], at: number): Phrase | null {
  return stepLeft(frame, chunks, at - 1, 0);
}

function stepLeft(
  frame: Frame,
  chunks: readonly Chunk[],
  from: number,
  depth: number,
): Phrase | null {
  if (from < 0 || depth > 12) return null;
  const chunk = chunks[from] as Chunk;
  if (chunk.type === 'noun') {
    // “who both said”, “the aides all said”: the quantifier floats.
    const before = chunks[from - 1];
    if (floats(frame, chunk) && (before?.type === 'noun' || tagOf(before) === Tag.Relative))
      return stepLeft(frame, chunks, from - 1, depth + 1);
    return phraseEndingAt(frame, chunks, from, depth);
  }
  if (chunk.type === 'verb') {
    // “people who asked not to be named said”, “she stood up and said”: what the inner verb is about.
    if (chunk.finite || chunk.infinitive || chunk.ing || isBareParticiple(frame, chunk))
      return innerSubject(frame, chunks, from, depth);
    return null;
  }
  switch (chunk.tag) {
    case Tag.Comma:
    case Tag.Dash:
    case Tag.Close:
      return beforeAside(frame, chunks, from, depth);
    case Tag.Relative:
      return antecedent(frame, chunks, from, depth);
    case Tag.That: {
      const before = chunks[from - 1];
      return before?.type === 'noun' ? phraseEndingAt(frame, chunks, from - 1, depth + 1) : null;
    }
    case Tag.Conjunction:
      return coordinated(frame, chunks, from, depth);
    case Tag.Time:
    case Tag.Adverb:
    case Tag.Negation:
      return stepLeft(frame, chunks, from - 1, depth + 1);
    case Tag.Quote: {
      // “the ‘Squad’ said”: words in marks that stand as a noun; “has been ‘flat’ and said” not.
      const before = chunks[from - 1];
      if (before?.type === 'noun' || tagOf(before) === Tag.Preposition)
        return stepLeft(frame, chunks, from - 1, depth + 1);
      if (before?.type === 'verb') return innerSubject(frame, chunks, from - 1, depth + 1);
      return null;
    }
    case Tag.Preposition: {
      // “officials briefed on said” does not happen, “was listened to said” hardly: step over.
      return stepLeft(frame, chunks, from - 1, depth + 1);
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

/** The whole phrase whose last noun chunk is `at`. */
function phraseEndingAt(
  frame: Frame,
  chunks: readonly Chunk[],
  at: number,
  depth: number,
): Phrase | null {
  let head = at;
  const last = (chunks[at] as NounChunk).last;
  const joined: number[] = [];
  for (let guard = 0; guard < 24; guard++) {
    const before = chunks[head - 1];
    if (before === undefined) break;
    if (before.type === 'other') {
      if (before.tag === Tag.Preposition) {
        const left = headBeforePreposition(frame, chunks, head - 1);
        if (left < 0) {
          // “but in a later interview said”
          return tagOf(chunks[head - 2]) === Tag.Conjunction
            ? coordinated(frame, chunks, head - 2, depth + 1)
            : simple(chunks, head, last, joined);
        }
        const chunk = chunks[left] as Chunk;
        if (chunk.type === 'verb')
          return (
            innerPhrase(frame, chunks, left, last, depth) ?? simple(chunks, head, last, joined)
          );
        head = left;
        continue;
      }
      if (before.tag === Tag.Conjunction) {
        const left = chunks[head - 2];
        if (left?.type === 'noun' && joins(frame, chunks, head - 2)) {
          joined.push((chunks[head] as Chunk).head);
          head -= 2;
          continue;
        }
        if (
          tagOf(left) === Tag.Comma &&
          chunks[head - 3]?.type === 'noun' &&
          listBefore(chunks, head - 3)
        ) {
          joined.push((chunks[head] as Chunk).head);
          head -= 3;
          continue;
        }
        break;
      }
      if (before.tag === Tag.Comma && joined.length > 0 && chunks[head - 2]?.type === 'noun') {
        joined.push((chunks[head] as Chunk).head);
        head -= 2;
        continue;
      }
      break;
    }
    if (before.type === 'verb') {
      const inner = innerPhrase(frame, chunks, head - 1, last, depth);
      if (inner) return inner;
      break;
    }
    // Two noun chunks in a row: the right one is its own phrase.
    break;
  }
  return simple(chunks, head, last, joined);
}

const simple = (
  chunks: readonly Chunk[],
  head: number,
  last: number,
  joined: readonly number[],
): Phrase => {
  const chunk = chunks[head] as NounChunk;
  return { first: chunk.first, last, head: chunk.head, chunk: head, joined };
};

/** Is `X` in “X and Y” a conjunct, and not the object of a verb or a preposition before it? */
function joins(frame: Frame, chunks: readonly Chunk[], at: number): boolean {
  const before = chunks[at - 1];
  if (before === undefined) return true;
  if (before.type === 'verb') return false;
  if (before.type === 'other' && before.tag === Tag.Preposition) {
    // “aides to Smith and Jones said”: let the preposition take both.
    return headBeforePreposition(frame, chunks, at - 1) >= 0;
  }
  return true;
}

/** “X, Y, and Z”: is the noun chunk at `at` part of a list, and no end of a clause? */
function listBefore(chunks: readonly Chunk[], at: number): boolean {
  const before = chunks[at - 1];
  return (
    before === undefined ||
    (before.type === 'other' && (before.tag === Tag.Comma || before.tag === Tag.Break))
  );
}

/** The noun chunk that a prepositional phrase hangs on: “a person familiar [with]”, “officials [in]”; -1 where none. */
function headBeforePreposition(
  frame: Frame,
  chunks: readonly Chunk[],
  preposition: number,
): number {
  let left = preposition - 1;
  while (
    left >= 0 &&
    (tagOf(chunks[left]) === Tag.Preposition || tagOf(chunks[left]) === Tag.Adverb)
  )
    left--;
  // “officials in the ministry and at the port”, “who left because of the noise”
  if (tagOf(chunks[left]) === Tag.Conjunction && chunks[left - 1]?.type === 'noun') left--;
  else if (becauseOf(frame, chunks, left)) left--;
  const chunk = chunks[left];
  if (chunk === undefined) return -1;
  if (chunk.type === 'noun') return left;
  if (chunk.type === 'verb') {
    // “officials briefed on the talks”: a participle after a noun; “he spoke to officials said” is none.
    return left;
  }
  if (chunk.tag === Tag.Time) {
    const before = chunks[left - 1];
    return before?.type === 'noun' ? left - 1 : -1;
  }
  return -1;
}

const becauseOf = (frame: Frame, chunks: readonly Chunk[], at: number): boolean =>
  tagOf(chunks[at]) === Tag.Subordinator &&
  frame.tokens.form(frame.first[(chunks[at] as Chunk).head] as number) === 'because';

/** “officials briefed on the talks”: a participle without be or have. */
const isBareParticiple = (frame: Frame, verb: VerbChunk): boolean =>
  !verb.finite && frame.tags[verb.head] === Tag.Participle && frame.tags[verb.first] !== Tag.Be;

/** The phrase whose relative clause or participle the verb chunk at `at` belongs to. */
function innerPhrase(
  frame: Frame,
  chunks: readonly Chunk[],
  at: number,
  last: number,
  depth: number,
): Phrase | null {
  const verb = chunks[at] as VerbChunk;
  const before = chunks[at - 1];
  if (before === undefined) return null;
  const tag = tagOf(before);
  // “people not authorised to speak”
  if (tag === Tag.Negation && chunks[at - 2]?.type === 'noun') {
    const phrase = phraseEndingAt(frame, chunks, at - 2, depth + 1);
    return phrase ? { ...phrase, last } : null;
  }
  if (tag === Tag.Relative || tag === Tag.That) {
    const phrase = stepLeft(frame, chunks, at - 1, depth + 1);
    return phrase ? { ...phrase, last } : null;
  }
  if (before.type === 'noun') {
    const relative = chunks[at - 2];
    // “a man who officials believe said”: rare; “people the Post spoke to said”: rare too. Only bare participles count.
    if (tagOf(relative) === Tag.Relative) {
      const phrase = stepLeft(frame, chunks, at - 2, depth + 1);
      return phrase ? { ...phrase, last } : null;
    }
    const bare =
      verb.first === verb.head &&
      frame.tags[verb.head] !== Tag.Be &&
      frame.tags[verb.head] !== Tag.Have;
    const participle = frame.tags[verb.head] === Tag.Verb || frame.tags[verb.head] === Tag.Ing;
    const says = frame.tokens.means(frame.first[verb.head] as number, M.Say);
    if (isBareParticiple(frame, verb) || (bare && participle && !says)) {
      const phrase = phraseEndingAt(frame, chunks, at - 1, depth + 1);
      return phrase ? { ...phrase, last } : null;
    }
    return null;
  }
  if (verb.infinitive) {
    // “people not authorised to speak said”, “agreed to talk said”
    return innerPhraseLeft(frame, chunks, at - 1, last, depth);
  }
  return null;
}

function innerPhraseLeft(
  frame: Frame,
  chunks: readonly Chunk[],
  at: number,
  last: number,
  depth: number,
): Phrase | null {
  let from = at;
  while (tagOf(chunks[from]) === Tag.Adverb || tagOf(chunks[from]) === Tag.Time) from--;
  const before = chunks[from];
  if (before === undefined || depth > 12) return null;
  if (from !== at) return innerPhraseLeft(frame, chunks, from, last, depth + 1);
  if (before.type === 'verb') return innerPhrase(frame, chunks, at, last, depth + 1);
  if (before.type === 'noun') {
    const phrase = phraseEndingAt(frame, chunks, at, depth + 1);
    return phrase ? { ...phrase, last } : null;
  }
  return null;
}

/** The subject of an inner verb, for a verb that shares it. */
function innerSubject(
  frame: Frame,
  chunks: readonly Chunk[],
  at: number,
  depth: number,
): Phrase | null {
  const last = (chunks[at] as VerbChunk).last;
  const phrase = innerPhrase(frame, chunks, at, last, depth + 1);
  return phrase;
}

/** Chunks of an aside. */
const LONGEST_ASIDE = 60;

/** The phrase before “, who lives nearby,” or “, a former aide,” or “(R-Tex.)” that ends at `close`. */
function beforeAside(
  frame: Frame,
  chunks: readonly Chunk[],
  close: number,
  depth: number,
): Phrase | null {
  const tag = tagOf(chunks[close]);
  const opens = tag === Tag.Close ? Tag.Open : tag;
  const least = Math.max(1, close - LONGEST_ASIDE);
  for (let open = close - 1; open >= least; open--) {
    if (tagOf(chunks[open]) !== opens) continue;
    const before = chunks[open - 1] as Chunk;
    if (before.type === 'noun') {
      if (opens === Tag.Comma && !isAside(frame, chunks, open, close)) continue;
      const phrase = phraseEndingAt(frame, chunks, open - 1, depth + 1);
      return phrase
        ? { ...phrase, last: Math.max(phrase.last, (chunks[close - 1] as Chunk).last) }
        : null;
    }
    if (before.type === 'other' && (before.tag === Tag.Close || before.tag === Tag.Comma)) {
      return beforeAside(frame, chunks, open - 1, depth + 1);
    }
    if (before.type === 'other' && before.tag === Tag.Time)
      return stepLeft(frame, chunks, open - 1, depth + 1);
    if (opens !== Tag.Comma) return null;
  }
  return null;
}

/** Can what stands between two commas be left out without taking a clause of its own with it? */
function isAside(frame: Frame, chunks: readonly Chunk[], open: number, close: number): boolean {
  const inside = chunks[open + 1];
  if (inside === undefined || open + 1 >= close) return false;
  if (inside.type === 'other') {
    return inside.tag !== Tag.Conjunction && inside.tag !== Tag.Quote;
  }
  if (inside.type === 'verb') return !inside.finite || inside.ing;
  // “, whose son lives nearby,”
  if (frame.tokens.form(frame.first[inside.first] as number) === 'whose') return true;
  // A noun phrase: an apposition, unless a finite verb of its own makes it a clause.
  for (let at = open + 2; at < close; at++) {
    const chunk = chunks[at] as Chunk;
    if (tagOf(chunk) === Tag.Relative || tagOf(chunk) === Tag.That) return true;
    if (chunk.type === 'verb' && chunk.finite && chunk.first !== chunk.head) return false;
  }
  return true;
}

/** What a relative pronoun at `at` stands for. */
function antecedent(
  frame: Frame,
  chunks: readonly Chunk[],
  at: number,
  depth: number,
): Phrase | null {
  let left = at - 1;
  while (
    tagOf(chunks[left]) === Tag.Comma ||
    tagOf(chunks[left]) === Tag.Preposition ||
    tagOf(chunks[left]) === Tag.Dash
  )
    left--;
  const chunk = chunks[left];
  if (chunk?.type === 'noun') {
    // “members of the council, which denied it”: which is no person.
    const form = frame.tokens.form(frame.first[(chunks[at] as Chunk).head] as number);
    if (form === 'which') return simple(chunks, left, chunk.last, []);
    return phraseEndingAt(frame, chunks, left, depth + 1);
  }
  if (tagOf(chunk) === Tag.Close) return beforeAside(frame, chunks, left, depth + 1);
  return null;
}

/** Chunks, and verbs among them, in which the subject of a verb behind “and” is looked for. */
const LONGEST_CLAUSE = 60;
const TRIES = 4;
/** A search within a search counts as this many steps, so that few are ever nested. */
const NESTED = 4;

/** The subject that “and said” shares with the verb before it in the same clause. */
function coordinated(
  frame: Frame,
  chunks: readonly Chunk[],
  at: number,
  depth: number,
): Phrase | null {
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
      const subject = stepLeft(frame, chunks, left - 1, depth + NESTED);
      if (subject || ++tries === TRIES) return subject;
    }
  }
  return null;
}
