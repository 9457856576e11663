import { type Chunk, tagAt, tagOf } from '../clauses/chunks.ts';
import { Tag } from '../clauses/tags.ts';

/** Does a noun phrase at `at` begin a clause: is a finite verb its own, before the clause ends? */
export function clauseFrom(chunks: readonly Chunk[], at: number): boolean {
  let relative = 0;
  for (let next = at + 1; next < chunks.length && next < at + 22; next++) {
    const chunk = chunks[next] as Chunk;
    if (chunk.type === 'verb') {
      if (!chunk.finite) continue;
      if (relative === 0) return true;
      relative--;
      continue;
    }
    if (chunk.type === 'noun') continue;
    switch (chunk.tag) {
      case Tag.Conjunction:
        // “blamed the weather and left”: the verb has another subject.
        if (relative === 0 && chunks[next + 1]?.type === 'verb') return false;
        break;
      case Tag.Relative:
      case Tag.That:
        relative++;
        break;
      case Tag.Stop:
      case Tag.Semicolon:
      case Tag.Break:
      case Tag.Subordinator:
      case Tag.Wh:
        return false;
      case Tag.Dash:
        // “proposed a strike – but the union rejected it”
        if (tagAt(chunks, next + 1) === Tag.Conjunction) return false;
        break;
      case Tag.Comma:
        // An aside between subject and verb is rarer than an end of the clause.
        if (
          relative === 0 &&
          chunks[next + 1]?.type !== 'noun' &&
          tagAt(chunks, next + 1) !== Tag.Relative
        )
          return goesOnBehind(chunks, next);
        // “as the court heard arguments, the judge slept”: a clause with a subject of its own.
        if (relative === 0 && chunks[next + 1]?.type === 'noun' && opensAnew(chunks, next + 1))
          return false;
        break;
      default:
    }
  }
  return false;
}

/** “the boat, with 40 on board, has sunk”: does a verb in a tense stand right behind the aside that the comma opens? */
function goesOnBehind(chunks: readonly Chunk[], comma: number): boolean {
  for (let next = comma + 1; next < chunks.length && next < comma + LONGEST_ASIDE; next++) {
    const chunk = chunks[next] as Chunk;
    const aside =
      chunk.type === 'noun' ||
      (chunk.type === 'verb' && !chunk.finite) ||
      chunk.tag === Tag.Preposition ||
      chunk.tag === Tag.Time ||
      chunk.tag === Tag.Adverb;
    if (aside) continue;
    const verb = chunks[next + 1];
    return tagOf(chunk) === Tag.Comma && verb?.type === 'verb' && verb.finite;
  }
  return false;
}

/** Does the noun phrase at `from` have the next verb, with no comma and no “and” in between? */
function opensAnew(chunks: readonly Chunk[], from: number): boolean {
  for (let next = from; next < chunks.length && next < from + LONGEST_ASIDE; next++) {
    const chunk = chunks[next] as Chunk;
    if (chunk.type === 'verb') return chunk.finite;
    if (chunk.type === 'other' && chunk.tag !== Tag.Preposition && chunk.tag !== Tag.Adverb)
      return false;
  }
  return false;
}

/** Chunks of an aside. */
const LONGEST_ASIDE = 10;
