import { M } from '../tokens/classes.ts';
import {
  type Chunk,
  chunkAt,
  headForm,
  type NounChunk,
  tagAt,
  tagOf,
  type VerbChunk,
} from './chunks.ts';
import { isClauseBorder } from './clause-border.ts';
import { type Frame, tokenAt, wordAt } from './frame.ts';
import { type Phrase, phraseWith } from './phrase.ts';
import { Tag } from './tags.ts';

/** A search within a search counts as this many steps, so that few are ever nested. */
export const NESTED = 4;

/** A search for the subject of a verb, leftwards through the chunks of a frame. */
export interface Walk {
  readonly frame: Frame;
  readonly chunks: readonly Chunk[];
  /** The phrase that a verb right behind the chunk `from` is about. */
  readonly left: (walk: Walk, from: number, depth: number) => Phrase | null;
}

/** The whole phrase whose last noun chunk is `at`. */
export function phraseEndingAt(walk: Walk, at: number, depth: number): Phrase | null {
  const { frame, chunks } = walk;
  let head = at;
  const last = (chunks[at] as NounChunk).last;
  let joined: number[] = [];
  /** What stands behind the last “and”: the whole phrase, where “and” turns out to join clauses. */
  let conjunct = -1;
  for (let guard = 0; guard < 24; guard++) {
    const link = beforeHedge(frame, chunks, head);
    const before = chunkAt(chunks, link);
    if (before === undefined) break;
    if (before.type === 'other') {
      // “the author of ‘Deep Water’”: the mark that opens a title.
      const marked = before.tag === Tag.Other && tagAt(chunks, head - 2) === Tag.Preposition;
      if (before.tag === Tag.Preposition || marked) {
        // “more votes than her aides had expected”, but “people other than the mayor said”
        if (headForm(frame, before) === 'than' && wordAt(frame, before.first - 1) !== 'other')
          return simple(chunks, head, last, joined);
        const left = headBeforePreposition(frame, chunks, marked ? link - 1 : link);
        if (left < 0) {
          // “but in a later interview said”, “who in a later interview said”
          const opener = tagAt(chunks, link - 1);
          return opener === Tag.Conjunction || opener === Tag.Relative
            ? walk.left(walk, link - 1, depth + 1)
            : simple(chunks, head, last, joined);
        }
        const chunk = chunks[left] as Chunk;
        if (chunk.type === 'verb')
          return innerPhrase(walk, left, last, depth) ?? simple(chunks, head, last, joined);
        head = left;
        // “prosecutors in Norvik and Sund”: what “and” joined hangs on the preposition.
        if (joined.length > 0) joined = [];
        continue;
      }
      if (before.tag === Tag.Conjunction) {
        const left = chunkAt(chunks, head - 2);
        if (contrasts(frame, chunks, head - 1)) break;
        if (left?.type === 'noun' && joins(frame, chunks, head - 2)) {
          if (conjunct < 0) conjunct = head;
          joined.push((chunks[head] as Chunk).head);
          head -= 2;
          continue;
        }
        if (
          tagOf(left) === Tag.Comma &&
          chunkAt(chunks, head - 3)?.type === 'noun' &&
          listBefore(chunks, head - 3)
        ) {
          joined.push((chunks[head] as Chunk).head);
          head -= 3;
          continue;
        }
        // “the body representing farmers and growers said”
        const verb = left?.type === 'noun' ? chunkAt(chunks, head - 3) : undefined;
        if (verb?.type === 'verb' && !verb.finite && verb.ing)
          return innerPhrase(walk, head - 3, last, depth) ?? simple(chunks, head, last, joined);
        break;
      }
      if (
        before.tag === Tag.Comma &&
        joined.length > 0 &&
        chunkAt(chunks, head - 2)?.type === 'noun' &&
        !isClauseBorder(frame, chunks, head - 1, joined)
      ) {
        joined.push((chunks[head] as Chunk).head);
        head -= 2;
        continue;
      }
      // “a man who lives next door said”
      const verb = before.tag === Tag.Adverb ? beforeAdverbs(chunks, head - 1) : -1;
      if (verb > 0 && tagAt(chunks, verb - 1) === Tag.Relative) {
        const inner = innerPhrase(walk, verb, last, depth);
        if (inner) return inner;
      }
      break;
    }
    if (before.type === 'verb') {
      // “claimed the attack in Vesk and officials said”: an object is no part of the next clause's subject.
      // Not so in “met the crew of the ship and friends of those killed in May and said”.
      if (
        conjunct >= 0 &&
        depth < NESTED &&
        before.finite &&
        tagAt(chunks, head - 2) !== Tag.Relative
      )
        return simple(chunks, conjunct, last, []);
      // “the ministry issued a statement”: an object is no part of the subject; but “a nurse held captive there said”.
      const object =
        frame.tags[before.head] === Tag.Verb &&
        !CAPTIVES.has(wordAt(frame, (chunks[head] as Chunk).first));
      if (object && chunkAt(chunks, head - 2)?.type === 'noun') break;
      const inner = innerPhrase(walk, head - 1, last, depth);
      if (inner) return inner;
      break;
    }
    // Two noun chunks in a row: the right one is its own phrase.
    break;
  }
  return simple(chunks, head, last, joined);
}

/** The preposition before the noun chunk `head`, in “officials in at least three states”; else the chunk before it. */
function beforeHedge(frame: Frame, chunks: readonly Chunk[], head: number): number {
  let at = head - 1;
  if (tagAt(chunks, at) !== Tag.Adverb) return at;
  while (tagAt(chunks, at) === Tag.Adverb) at--;
  return HEDGED.has(headForm(frame, chunkAt(chunks, at))) ? at : head - 1;
}

const HEDGED = new Set(['at', 'in', 'of', 'with']);

const CAPTIVES = new Set(['captive', 'hostage', 'prisoner']);

/** The verb that the adverbs up to `at` stand behind; -1 where none does. */
function beforeAdverbs(chunks: readonly Chunk[], at: number): number {
  let left = at;
  while (tagAt(chunks, left) === Tag.Adverb) left--;
  return chunkAt(chunks, left)?.type === 'verb' ? left : -1;
}

/** The phrase of the noun chunk `head`, up to the item `last`. */
export const simple = (
  chunks: readonly Chunk[],
  head: number,
  last: number,
  joined: readonly number[],
): Phrase => {
  const chunk = chunks[head] as NounChunk;
  return { first: chunk.first, last, head: chunk.head, chunk: head, joined };
};

/** “but”, “yet”, “so”: what follows is a clause of its own; not in “all but two”. */
const contrasts = (frame: Frame, chunks: readonly Chunk[], at: number): boolean =>
  CONTRASTS.has(frame.tokens.form(frame.first[(chunks[at] as Chunk).first] as number)) &&
  frame.tokens.form(tokenAt(frame, chunkAt(chunks, at - 1)?.last ?? -1)) !== 'all';
const CONTRASTS = new Set(['but', 'yet', 'so']);

/** Is `X` in “X and Y” a conjunct, and not the object of a verb or a preposition before it? */
function joins(frame: Frame, chunks: readonly Chunk[], at: number): boolean {
  const before = chunkAt(chunks, at - 1);
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
  const before = chunkAt(chunks, at - 1);
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
  while (left >= 0 && LINKING.has(tagAt(chunks, left))) left--;
  // “officials in the ministry and at the port”, “who left because of the noise”
  if (tagAt(chunks, left) === Tag.Conjunction && chunkAt(chunks, left - 1)?.type === 'noun') left--;
  else if (becauseOf(frame, chunks, left)) left--;
  const chunk = chunkAt(chunks, left);
  if (chunk === undefined) return -1;
  if (chunk.type === 'noun') return left;
  if (chunk.type === 'verb') {
    // “officials briefed on the talks”: a participle after a noun; “he spoke to officials said” is none.
    return left;
  }
  if (chunk.tag === Tag.Time) {
    const before = chunkAt(chunks, left - 1);
    return before?.type === 'noun' ? left - 1 : -1;
  }
  return -1;
}

/** “officials outside of”, “aides mostly in”, “delegates not on” */
const LINKING = new Set<number>([Tag.Preposition, Tag.Adverb, Tag.Negation]);

const becauseOf = (frame: Frame, chunks: readonly Chunk[], at: number): boolean =>
  tagAt(chunks, at) === Tag.Subordinator &&
  frame.tokens.form(frame.first[(chunks[at] as Chunk).head] as number) === 'because';

/** “officials briefed on the talks”: a participle without be or have. */
export const isBareParticiple = (frame: Frame, verb: VerbChunk): boolean =>
  !verb.finite && frame.tags[verb.head] === Tag.Participle && frame.tags[verb.first] !== Tag.Be;

/** The phrase whose relative clause or participle the verb chunk at `at` belongs to. */
export function innerPhrase(walk: Walk, at: number, last: number, depth: number): Phrase | null {
  const { frame, chunks } = walk;
  const verb = chunks[at] as VerbChunk;
  const before = chunkAt(chunks, at - 1);
  if (before === undefined) return null;
  const tag = tagOf(before);
  // “people not authorised to speak”
  if (tag === Tag.Negation && chunkAt(chunks, at - 2)?.type === 'noun') {
    // “a clerk who requested that he not be quoted by name said”
    if (tagAt(chunks, at - 3) === Tag.That && chunkAt(chunks, at - 4)?.type === 'verb')
      return innerPhrase(walk, at - 4, last, depth + 1);
    const phrase = phraseEndingAt(walk, at - 2, depth + 1);
    return phrase ? phraseWith(phrase, { last }) : null;
  }
  if (tag === Tag.Relative || tag === Tag.That) {
    const phrase = walk.left(walk, at - 1, depth + 1);
    return phrase ? phraseWith(phrase, { last }) : null;
  }
  if (before.type === 'noun') {
    // “a woman whose son was on the boat said”
    if (frame.tokens.form(frame.first[before.first] as number) === 'whose') {
      const owner = walk.left(walk, at - 2, depth + 1);
      return owner ? phraseWith(owner, { last }) : null;
    }
    const relative = chunkAt(chunks, at - 2);
    // “neighbours in the street where he lived with his wife said”
    if (headForm(frame, relative) === 'where' && chunkAt(chunks, at - 3)?.type === 'noun') {
      const phrase = phraseEndingAt(walk, at - 3, depth + 1);
      return phrase && phraseWith(phrase, { last });
    }
    // “a man who officials believe said”: rare; “people the Post spoke to said”: rare too. Only bare participles count.
    if (tagOf(relative) === Tag.Relative) {
      const phrase = walk.left(walk, at - 2, depth + 1);
      return phrase ? phraseWith(phrase, { last }) : null;
    }
    const bare =
      verb.first === verb.head &&
      frame.tags[verb.head] !== Tag.Be &&
      frame.tags[verb.head] !== Tag.Have;
    const participle = frame.tags[verb.head] === Tag.Verb || frame.tags[verb.head] === Tag.Ing;
    // “officials speaking to the Post said”, “diplomats observing the talks said”
    const next = chunks[at + 1];
    const engaged =
      verb.ing &&
      (tagOf(next) === Tag.Preposition ||
        (frame.tags[next?.first ?? -1] === Tag.Determiner && chunks[at + 2]?.type === 'verb'));
    const says = !engaged && frame.tokens.means(frame.first[verb.head] as number, M.Say);
    // “the first woman to lead the force”
    if (isBareParticiple(frame, verb) || (bare && participle && !says) || verb.infinitive) {
      const phrase = phraseEndingAt(walk, at - 1, depth + 1);
      return phrase ? phraseWith(phrase, { last }) : null;
    }
    return null;
  }
  if (verb.infinitive) {
    // “people not authorised to speak said”, “agreed to talk said”
    return innerPhraseLeft(walk, at - 1, last, depth);
  }
  return null;
}

function innerPhraseLeft(walk: Walk, at: number, last: number, depth: number): Phrase | null {
  const { chunks } = walk;
  let from = at;
  while (tagAt(chunks, from) === Tag.Adverb || tagAt(chunks, from) === Tag.Time) from--;
  const before = chunks[from];
  if (before === undefined || depth > 12) return null;
  if (from !== at) return innerPhraseLeft(walk, from, last, depth + 1);
  if (before.type === 'verb') return innerPhrase(walk, at, last, depth + 1);
  if (before.type === 'noun') {
    const phrase = phraseEndingAt(walk, at, depth + 1);
    return phrase ? phraseWith(phrase, { last }) : null;
  }
  return null;
}
