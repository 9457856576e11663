/** The text of an article, and the way from every offset in it back to the page. */
import type { Span } from '../../language/types.ts';
import { isSpace, noRuns, type Runs } from './runs.ts';

/** One block of text with its runs; offsets from its own beginning. */
export interface TextBlock {
  readonly text: string;
  readonly runs: Runs;
}

const BREAK = '\n\n';

/** The same characters, white space taken as equal. */
function same(text: string, at: number, data: string, from: number, length: number): boolean {
  if (from + length > data.length) return false;
  for (let i = 0; i < length; i++) {
    const a = text.charCodeAt(at + i);
    const b = data.charCodeAt(from + i);
    if (a !== b && !(isSpace(a) && isSpace(b))) return false;
  }
  return true;
}

/**
 * Text in reading order, blocks parted by blank lines, white space collapsed as the page shows it. Offsets are UTF-16
 * code units, spans half-open.
 */
export class ArticleText {
  readonly text: string;
  /** Where each block stands in the text. */
  readonly blocks: readonly Span[];
  readonly #runs: Runs;

  constructor(blocks: readonly TextBlock[]) {
    const runs = noRuns();
    const spans: Span[] = [];
    const parts: string[] = [];
    let length = 0;
    for (const block of blocks) {
      if (length > 0) length += BREAK.length;
      for (let i = 0; i < block.runs.at.length; i++) {
        const at = block.runs.at[i] as number;
        if (at >= block.text.length) continue;
        runs.at.push(length + at);
        runs.length.push(Math.min(block.runs.length[i] as number, block.text.length - at));
        runs.node.push(block.runs.node[i] as Text);
        runs.from.push(block.runs.from[i] as number);
      }
      parts.push(block.text);
      spans.push([length, length + block.text.length]);
      length += block.text.length;
    }
    this.text = parts.join(BREAK);
    this.blocks = spans;
    this.#runs = runs;
  }

  /** Whether another text is the same one, standing in the same nodes. */
  isSame(other: ArticleText): boolean {
    const own = this.#runs;
    const its = other.#runs;
    return (
      this.text === other.text &&
      own.node.length === its.node.length &&
      own.node.every((node, i) => node === its.node[i] && own.from[i] === its.from[i])
    );
  }

  /** Index of the first run that ends after `offset`. */
  #runAfter(offset: number): number {
    const { at, length } = this.#runs;
    let low = 0;
    let high = at.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((at[middle] as number) + (length[middle] as number) <= offset) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  /** Where a character of the text stands in the page; null for characters that the page has none for. */
  locate(offset: number): { readonly node: Text; readonly offset: number } | null {
    const { at, node, from } = this.#runs;
    const i = this.#runAfter(offset);
    const start = at[i];
    if (start === undefined || start > offset) return null;
    return { node: node[i] as Text, offset: (from[i] as number) + offset - start };
  }

  /**
   * A range of the page for each span, from its first character that stands in the page to its last. Null where a span has
   * none, or where the page's text is no longer what was read: such a span stays unmarked until it is read again.
   * The ranges are static: they cost the page nothing while it is edited, and do not follow edits.
   */
  toRanges(spans: readonly Span[]): (AbstractRange | null)[] {
    return spans.map((span) => this.#toRange(span));
  }

  #toRange([start, end]: Span): AbstractRange | null {
    const { at, length, node, from } = this.#runs;
    const first = this.#runAfter(start);
    let last = first - 1;
    for (let i = first; i < at.length && (at[i] as number) < end; i++) {
      const text = node[i] as Text;
      const kept = same(
        this.text,
        at[i] as number,
        text.data,
        from[i] as number,
        length[i] as number,
      );
      if (!kept || !text.isConnected) return null;
      last = i;
    }
    if (last < first) return null;
    return newStaticRange({
      startContainer: node[first] as Text,
      startOffset: (from[first] as number) + Math.max(0, start - (at[first] as number)),
      endContainer: node[last] as Text,
      endOffset:
        (from[last] as number) + Math.min(length[last] as number, end - (at[last] as number)),
    });
  }
}

/** `StaticRange` of the world this script runs in; outside a browser, of the document that the text came from. */
function newStaticRange(init: StaticRangeInit): AbstractRange {
  const here = globalThis as { StaticRange?: typeof StaticRange };
  const Constructor =
    here.StaticRange ??
    (init.startContainer.ownerDocument?.defaultView as unknown as typeof here)?.StaticRange;
  if (!Constructor) throw new Error('This document has no StaticRange');
  return new Constructor(init);
}
