import type { Analysis } from '../../language/types.ts';
import type { Section } from '../../page/article/article.ts';
import type { ArticleText } from '../../page/text/article-text.ts';

/** A run of an article's blocks that is analysed at once. */
export interface Piece {
  /** Blocks `[first, end)` of the article's text. */
  readonly first: number;
  readonly end: number;
  readonly text: string;
  /** Blocks `[first, end)` of the section that it is a part of. */
  readonly section: readonly [first: number, end: number];
  /** Blocks `[first, end)` of the article that it shares its names with. */
  readonly article: readonly [first: number, end: number];
}

/** A piece with what was found in it; offsets are from the piece's beginning. */
export interface ReadPiece extends Piece {
  readonly analysis: Analysis;
}

/**
 * A section up to this length, in UTF-16 units, is one piece and is analysed as a whole: nearly all articles are shorter.
 * Longer ones are cut, so that what is in view comes first, and a change costs no more than its surroundings.
 */
const WHOLE = 12_000;

/**
 * Cuts a text into pieces. Where a long section has changed, the pieces that were read and still stand in it stay as
 * they are, and what lies between them is cut anew.
 */
export function cutPieces(
  { text, blocks }: Pick<ArticleText, 'text' | 'blocks'>,
  sections: readonly Pick<Section, 'block' | 'kind'>[],
  read: readonly Piece[],
): Piece[] {
  const known = new Map(read.map((piece) => [firstLine(piece.text), piece]));
  const pieces: Piece[] = [];
  const endOf = (section: number, kinds: RegExp): number =>
    sections.slice(section + 1).find(({ kind }) => kinds.test(kind))?.block ?? blocks.length;
  let article: readonly [number, number] = [0, blocks.length];
  sections.forEach(({ block, kind }, index) => {
    if (kind === 'article') article = [block, endOf(index, /article/)];
    const section = [block, endOf(index, /./)] as const;
    const textOf = (first: number, end: number) =>
      text.slice(blocks[first]![0], blocks[end - 1]![1]);
    const push = (first: number, end: number) =>
      pieces.push({ first, end, text: textOf(first, end), section, article });
    const [, last] = section;
    if (block === last) return;
    if (blocks[last - 1]![1] - blocks[block]![0] <= WHOLE) {
      push(block, last);
      return;
    }
    let from = block;
    for (let at = block; at < last; ) {
      const old = known.get(textOf(at, at + 1));
      const length = old === undefined ? 0 : old.end - old.first;
      if (old !== undefined && at + length <= last && textOf(at, at + length) === old.text) {
        if (from < at) push(from, at);
        push(at, at + length);
        at += length;
        from = at;
      } else {
        at += 1;
        if (at === last || blocks[at]![1] - blocks[from]![0] > WHOLE) {
          push(from, at);
          from = at;
        }
      }
    }
  });
  return pieces;
}

const firstLine = (text: string): string => text.split('\n\n', 1)[0]!;
