import type { Piece } from './piece.ts';

/** Blocks right before and after a piece that it is read with: who “she” is, whose quotation goes on. */
const BEFORE = 4;
const AFTER = 2;
/** Blocks from elsewhere that introduce the names of a piece, at most. */
const INTRODUCTIONS = 60;
/** Different words before a name that are taken for parts of it, at most: its bearer's first name, a title. */
const FORMS = 3;

/** Blocks between two chances to hand control back. */
const SLICE = 100;

// Browsers take longer to read these patterns than all the rest of the content script's start: when they are needed.
const capitalisedIn = (text: string) => text.matchAll(/\p{Lu}[\p{L}\p{M}’'-]+/gu);
/**
 * Two words of one name have nothing between them but a space. The first is sought no further than names are long: a word
 * of capitals alone could begin anywhere in itself.
 */
const pairsIn = (text: string) =>
  text.matchAll(/(\p{Lu}[\p{L}\p{M}.’'-]{0,40}) (\p{Lu}[\p{L}\p{M}’'-]+)/gu);

/** A text for the engine, and which part of it is the piece. */
export interface Excerpt {
  readonly text: string;
  /** Where the piece begins in it. */
  readonly start: number;
  /** Up to where offsets of the excerpt are offsets of the article, moved by the same distance. */
  readonly end: number;
}

/** For each word of a name, the blocks in which it stands beside another. */
export type Introductions = ReadonlyMap<string, readonly number[]>;

/** Where names are given in full, in blocks `[first, end)`; some blocks between two yields. */
export function* introductionsIn(
  blocks: readonly string[],
  [first, end]: readonly [number, number],
): Generator<void, Introductions> {
  const found = new Map<string, number[]>();
  const seen = new Set<string>();
  const note = (word: string, pair: string, block: number) => {
    const at = found.get(word) ?? [];
    if (at.length >= FORMS || at.at(-1) === block || seen.has(`${word}\t${pair}`)) return;
    seen.add(`${word}\t${pair}`);
    found.set(word, [...at, block]);
  };
  for (let block = first; block < end; block++) {
    if (block % SLICE === SLICE - 1) yield;
    for (const [pair, one, two] of pairsIn(blocks[block]!)) {
      note(one!, pair, block);
      note(two!, pair, block);
    }
  }
  return found;
}

/**
 * A piece with what it takes to understand it: the blocks right before and after it in its section, and, behind them,
 * those that introduce the people whom it names. Behind, so that no “he” of the piece is led back to them.
 */
export function excerptOf(
  piece: Piece,
  blocks: readonly string[],
  introductions: Introductions = new Map(),
): Excerpt {
  const [first, last] = piece.article;
  // Nothing of the article is elsewhere: so it is of nearly all.
  if (piece.first === first && piece.end === last) {
    return { text: piece.text, start: 0, end: piece.text.length };
  }
  const from = Math.max(piece.section[0], piece.first - BEFORE);
  const to = Math.min(piece.section[1], piece.end + AFTER);
  const elsewhere = new Set<number>();
  for (const [word] of capitalisedIn(piece.text)) {
    for (const block of introductions.get(word) ?? [])
      if (block < from || block >= to) elsewhere.add(block);
    if (elsewhere.size >= INTRODUCTIONS) break;
  }
  const before = blocks.slice(from, piece.first);
  const own = [...before, piece.text, ...blocks.slice(piece.end, to)].join('\n\n');
  const names = [...elsewhere].sort((a, b) => a - b).map((block) => blocks[block]!);
  return {
    text: [own, ...names].join('\n\n'),
    start: before.reduce((sum, block) => sum + block.length + 2, 0),
    end: own.length,
  };
}
