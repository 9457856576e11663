import type { Tokens } from '../tokens/table.ts';

/**
 * One sentence as the rules see it: its tokens in a row, but each piece of quoted speech as one item. Cues inside
 * somebody's words are not the article's (Citron and the Guardian's extractor do the same).
 */
export interface Frame {
  readonly tokens: Tokens;
  /** Index of the sentence in the article. */
  readonly sentence: number;
  /** First token of each item; the end of item i is the start of item i + 1. */
  readonly first: readonly number[];
  /** Index of the speech stretch that an item stands for; -1 elsewhere. As long as the frame or longer. */
  readonly stretch: readonly number[];
  /** Does it hold quoted speech? */
  readonly quoted: boolean;
  /** One of Tag for each item; filled by `tagFrame`. */
  readonly tags: Uint8Array;
  /** Token after the last. */
  readonly end: number;
}

/** Items of a frame at most: no sentence of prose is as long, and what is done in a frame need not be linear. */
const LONGEST = 400;

/** What {@link Frame.stretch} is of all frames that hold no quoted speech. */
const UNQUOTED: number[] = new Array<number>(LONGEST).fill(-1);

/**
 * Makes the frame of the tokens `[from, to)`, or of as many of them as a frame can hold.
 *
 * @param speechAt for each token the index of the speech stretch that it lies in, or -1; null for words read as if nobody spoke
 *   them.
 */
export function frameOf(
  tokens: Tokens,
  sentence: number,
  from: number,
  to: number,
  speechAt: Int32Array | null,
): Frame {
  let items = 0;
  let before = -1;
  let quoted = false;
  let end = from;
  for (; end < to; end++) {
    const inside = stretchAt(speechAt, end);
    if (inside >= 0 && inside === before) continue;
    if (items === LONGEST) break;
    items++;
    before = inside;
    quoted ||= inside >= 0;
  }
  // Of the right length at once: V8 is slow to shorten an array.
  const first = new Array<number>(items);
  const stretch = quoted ? new Array<number>(items) : UNQUOTED;
  if (!quoted) for (let item = 0; item < items; item++) first[item] = from + item;
  else {
    before = -1;
    for (let token = from, item = 0; token < end; token++) {
      const inside = stretchAt(speechAt, token);
      if (inside >= 0 && inside === before) continue;
      first[item] = token;
      stretch[item++] = inside;
      before = inside;
    }
  }
  return { tokens, sentence, first, stretch, quoted, tags: new Uint8Array(items), end };
}

const stretchAt = (speechAt: Int32Array | null, token: number): number =>
  speechAt === null ? -1 : (speechAt[token] as number);

/** Token after the last of an item. */
export const endOf = (frame: Frame, item: number): number => frame.first[item + 1] ?? frame.end;

/** First token of an item; -1 outside the frame, which is no token. */
export const tokenAt = ({ first }: Frame, item: number): number =>
  item >= 0 ? (first[item] ?? -1) : -1;

/** The word of an item in lower case, whether a list knows it or not; empty outside the frame. */
export const wordAt = (frame: Frame, item: number): string => {
  const token = tokenAt(frame, item);
  return token < 0 ? '' : frame.tokens.form(token) || frame.tokens.lower(token);
};

/** Form of an item's word that the lexicon knows; empty where it knows none, and outside the frame. */
export const formAt = (frame: Frame, item: number): string =>
  frame.tokens.form(tokenAt(frame, item));

/** Base form of an item's word. */
export const lemmaAt = (frame: Frame, item: number): string =>
  frame.tokens.lemma(tokenAt(frame, item));

/** Has one of the items `[from, to)` the tag? */
export function hasTag({ tags }: Frame, from: number, to: number, tag: number): boolean {
  for (let item = from; item < to; item++) if (tags[item] === tag) return true;
  return false;
}
