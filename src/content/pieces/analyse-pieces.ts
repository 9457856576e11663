import type { Analysis } from '../../language/types.ts';
import type { Result } from '../../messages/map.ts';
import { send } from '../../messages/send.ts';
import type { Article } from '../../page/article/article.ts';
import { runInSlices } from '../slices.ts';
import { joined, moved, within } from './move.ts';
import { cutPieces, type Piece, type ReadPiece } from './piece.ts';
import { excerptOf, type Introductions, introductionsIn } from './surroundings.ts';

/** Characters that are sent to the background at once, at least: pieces of a live blog may be short. */
const LOAD = 12_000;

/**
 * Characters that the background analyses in a millisecond. The time until it answers says nothing of the work: it may
 * have been started first, or have others to answer.
 */
const SPEED = 500;

interface PieceOptions {
  readonly signal: AbortSignal;
  /** The block that is in view; asked only where there are several pieces to analyse. */
  readonly blockInView: () => number;
  /** Told of what is known once the pieces in view are analysed, where more follow. */
  readonly onFirst: (read: readonly ReadPiece[]) => void;
  /** Told how much work it is, in milliseconds. */
  readonly spent: (work: number) => void;
}

/** The pieces of an article, those that are already read with their analysis. */
export function piecesOf(
  { text, sections }: Article,
  last: readonly ReadPiece[],
): (Piece | ReadPiece)[] {
  const known = new Map(last.map((piece) => [piece.text, piece.analysis]));
  return cutPieces(text, sections, last).map((piece) => {
    const analysis = known.get(piece.text);
    return analysis === undefined ? piece : { ...piece, analysis };
  });
}

export const isRead = (piece: Piece | ReadPiece): piece is ReadPiece => 'analysis' in piece;

/** Has the pieces analysed that are not yet, those in view first. */
export async function analysePieces(
  { text }: Article,
  pieces: readonly (Piece | ReadPiece)[],
  { signal, blockInView, onFirst, spent }: PieceOptions,
): Promise<Result<readonly ReadPiece[]>> {
  const blocks = text.blocks.map(([start, end]) => text.text.slice(start, end));
  const result = [...pieces];
  const loads = loadsOf(result, blockInView);
  const introductions = await introduced(blocks, loads.flat(), signal, spent);
  for (const [index, load] of loads.entries()) {
    const answers = await Promise.all(
      load.map(async (piece) => {
        const excerpt = excerptOf(piece, blocks, introductions.get(piece.article[0]));
        spent(excerpt.text.length / SPEED);
        const answer = await send('text.analyse', { text: excerpt.text });
        if (!answer.ok) return answer;
        const analysis = within(answer.value, excerpt.start, piece.text.length, excerpt.end);
        result[result.indexOf(piece)] = { ...piece, analysis };
        return answer;
      }),
    );
    const failed = answers.find((answer) => !answer.ok);
    if (failed?.ok === false) return failed;
    if (signal.aborted) break;
    if (index === 0 && loads.length > 1) onFirst(result.filter(isRead));
  }
  return { ok: true, value: result.filter(isRead) };
}

/** Where the articles of some pieces introduce people, by the article's first block; of a whole article nobody asks. */
async function introduced(
  blocks: readonly string[],
  pieces: readonly Piece[],
  signal: AbortSignal,
  spent: (work: number) => void,
): Promise<ReadonlyMap<number, Introductions>> {
  const found = new Map<number, Introductions>();
  for (const { first, end, article } of pieces) {
    const [start, stop] = article;
    if ((first === start && end === stop) || found.has(start)) continue;
    const introductions = await runInSlices(introductionsIn(blocks, article), signal, spent);
    if (introductions !== null) found.set(start, introductions);
  }
  return found;
}

/** What is sent together: pieces in the order of their distance from what is in view. */
function loadsOf(pieces: readonly (Piece | ReadPiece)[], blockInView: () => number): Piece[][] {
  const waiting = pieces.filter((piece) => !isRead(piece));
  if (waiting.length > 1) {
    const seen = blockInView();
    const distance = ({ first, end }: Piece) => Math.max(first - seen, seen - (end - 1), 0);
    waiting.sort((a, b) => distance(a) - distance(b));
  }
  const loads: Piece[][] = [];
  let length = LOAD;
  for (const piece of waiting) {
    if (length >= LOAD) {
      loads.push([]);
      length = 0;
    }
    loads.at(-1)?.push(piece);
    length += piece.text.length;
  }
  return loads;
}

/** The analysis of an article's whole text, as far as its pieces are read. */
export function analysisOf({ text }: Article, read: readonly ReadPiece[]): Analysis {
  return joined(read.map(({ first, analysis }) => moved(analysis, text.blocks[first]![0])));
}
