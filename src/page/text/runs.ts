/** Where text came from: runs of characters, each copied one to one from a text node. */

/**
 * Runs in the order of the text. Run `i` says: `length[i]` characters of the text, from `at[i]` on, are the characters of
 * `node[i]` from `from[i]` on. White space counts as equal to white space. Text between runs has no character in the page
 * (paragraph breaks, the marks that CSS draws round a `<q>`).
 */
export interface Runs {
  readonly at: number[];
  readonly length: number[];
  readonly node: Text[];
  readonly from: number[];
}

export const noRuns = (): Runs => ({ at: [], length: [], node: [], from: [] });

/** Soft hyphen, zero-width space, word joiner, byte order mark: never read, never seen. */
const isNothing = (code: number): boolean =>
  code === 0xad || code === 0x200b || code === 0x2060 || code === 0xfeff;

export const isSpace = (code: number): boolean =>
  code === 32 ||
  (code >= 9 && code <= 13) ||
  code === 0xa0 ||
  (code >= 0x2000 && code <= 0x200a) ||
  code === 0x2028 ||
  code === 0x2029 ||
  code === 0x202f ||
  code === 0x205f ||
  code === 0x3000;

/** White space that is not one plain space, and characters that are nothing. */
const IRREGULAR = /[\t-\r\u00a0\u00ad\u2000-\u200b\u2028\u2029\u202f\u205f\u2060\u3000\ufeff]| {2}/;
const LEADING = /^[ \t-\r\u00a0\u00ad\u2000-\u200b\u2028\u2029\u202f\u205f\u2060\u3000\ufeff]/;

/** Text under construction: white space collapsed as a page shows it, with the way back to each character. */
export class TextBuilder {
  readonly runs: Runs = noRuns();
  #parts: string[] = [];
  #length = 0;
  #spaced = true;

  get length(): number {
    return this.#length;
  }

  /** Adds the whole of a text node. `kept` keeps line ends, as in `<pre>`. */
  node(node: Text, data: string, kept = false): void {
    if (!kept && !(this.#spaced && LEADING.test(data)) && !IRREGULAR.test(data)) {
      this.#run(node, 0, data);
      this.#spaced = data.charCodeAt(data.length - 1) === 32;
      return;
    }
    let from = 0;
    let piece = '';
    const flush = () => {
      if (piece !== '') this.#run(node, from, piece);
      piece = '';
    };
    for (let i = 0; i < data.length; i++) {
      const code = data.charCodeAt(i);
      const nothing = isNothing(code);
      const space = !nothing && isSpace(code);
      if (nothing || (space && this.#spaced && !(kept && code === 10))) {
        flush();
        continue;
      }
      if (piece === '') from = i;
      piece += space ? (kept && code === 10 ? '\n' : ' ') : data[i];
      this.#spaced = space;
    }
    flush();
  }

  /** Adds text that no character of the page stands for. */
  synthetic(text: string): void {
    this.#parts.push(text);
    this.#length += text.length;
    this.#spaced = isSpace(text.charCodeAt(text.length - 1));
  }

  #run(node: Text, from: number, text: string): void {
    if (text === '') return;
    this.runs.at.push(this.#length);
    this.runs.length.push(text.length);
    this.runs.node.push(node);
    this.runs.from.push(from);
    this.#parts.push(text);
    this.#length += text.length;
  }

  /** The text without white space at its end; runs may reach past it by that. */
  finish(): string {
    return this.#parts.join('').trimEnd();
  }
}
