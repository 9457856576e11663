import * as Kind from './kinds.ts';
import { type Entry, UNKNOWN } from './lexicon.ts';

export { Kind };

/** Are all letters small and Latin? Asked first: putting a slice of a text with curly marks in small letters is slow. */
function isSmall(word: string): boolean {
  for (let i = 0; i < word.length; i++) {
    const code = word.charCodeAt(i);
    if (code < 97 || code > 122) return false;
  }
  return true;
}

/**
 * The tokens of one text as parallel columns, so that the stages that follow walk over numbers and cut a string only for
 * the words that they keep. Offsets are UTF-16, half-open.
 */
export class Tokens {
  readonly text: string;
  count = 0;
  start: Int32Array;
  end: Int32Array;
  /** One of {@link Kind}. */
  kind: Uint8Array;
  entry: Entry[];
  #lower: string[] | undefined;

  constructor(text: string) {
    this.text = text;
    const guess = Math.max(16, Math.ceil(text.length / 4));
    // One piece of memory for the three: each of its own has to be asked for and given back.
    const memory = new ArrayBuffer(guess * 9);
    this.start = new Int32Array(memory, 0, guess);
    this.end = new Int32Array(memory, guess * 4, guess);
    this.kind = new Uint8Array(memory, guess * 8, guess);
    this.entry = new Array<Entry>(guess);
  }

  push(start: number, end: number, kind: number, entry: Entry = UNKNOWN): void {
    const at = this.count++;
    if (at === this.start.length) this.#grow();
    this.start[at] = start;
    this.end[at] = end;
    this.kind[at] = kind;
    this.entry[at] = entry;
  }

  /** The token's characters as they stand in the text; empty outside it. */
  word(at: number): string {
    return at >= 0 && at < this.count ? this.text.slice(this.start[at], this.end[at]) : '';
  }

  /** The same in small letters. Cut once for each token: many rules ask. */
  lower(at: number): string {
    if (!(at >= 0 && at < this.count)) return '';
    this.#lower ??= new Array<string>(this.count);
    const known = this.#lower[at];
    if (known !== undefined) return known;
    const { form } = this.entry[at] as Entry;
    const whole =
      form.length === (this.end[at] as number) - (this.start[at] as number) && !form.includes("'");
    const word = whole ? form : this.word(at);
    const lower =
      whole || (this.kind[at] === Kind.Word && isSmall(word)) ? word : word.toLowerCase();
    this.#lower[at] = lower;
    return lower;
  }

  /** Is the token spelt so? Asked in place of `word`, no string is cut. */
  reads(at: number, word: string): boolean {
    if (!(at >= 0 && at < this.count)) return false;
    const start = this.start[at] as number;
    return (this.end[at] as number) - start === word.length && this.text.startsWith(word, start);
  }

  /** Has the token's form any of these bits of grammar? */
  is(at: number, grammar: number): boolean {
    return at >= 0 && at < this.count && ((this.entry[at] as Entry).grammar & grammar) !== 0;
  }

  /** Has the token's form any of these bits of meaning? */
  means(at: number, meaning: number): boolean {
    return at >= 0 && at < this.count && ((this.entry[at] as Entry).meaning & meaning) !== 0;
  }

  /** The form in lower case, where the lexicon knows it; empty elsewhere. */
  form(at: number): string {
    return at >= 0 && at < this.count ? (this.entry[at] as Entry).form : '';
  }

  /** The base form, where the lexicon knows the word; empty elsewhere. */
  lemma(at: number): string {
    return at >= 0 && at < this.count ? (this.entry[at] as Entry).lemma : '';
  }

  /** Word, capitalised word or capitals: anything that is spelt with letters. */
  isWord(at: number): boolean {
    const kind = this.kind[at] as number;
    return kind >= Kind.Word && kind <= Kind.Caps;
  }

  isCapital(at: number): boolean {
    const kind = this.kind[at] as number;
    return kind === Kind.Capital || kind === Kind.Caps;
  }

  #grow(): void {
    const widen = <T extends Int32Array | Uint8Array>(old: T, made: T): T => {
      made.set(old);
      return made;
    };
    const size = this.start.length * 2;
    this.start = widen(this.start, new Int32Array(size));
    this.end = widen(this.end, new Int32Array(size));
    this.kind = widen(this.kind, new Uint8Array(size));
  }
}
