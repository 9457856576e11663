import type { Span } from '../types.ts';
import type { Draft } from './draft.ts';
import { type Material, spanAt } from './material.ts';

/** Words that are looked up; longer quotations are compared by their first ones. */
const LONGEST = 8;
/** Letters of a single word that is enough to know a quotation by. */
const TELLING = 5;

/**
 * Who said the words of a quotation elsewhere in the article: a headline, a standfirst and a subheading quote what the text
 * gives to somebody.
 */
export class Repeated {
  readonly #wanted = new Map<string, Draft | null>();
  /** Words that one of them begins with. */
  readonly #openers = new Set<string>();

  /**
   * @param asked the stretches whose speaker is sought, by index.
   * @param given the draft of each stretch that a cue governs.
   */
  constructor(material: Material, asked: ReadonlySet<number>, given: ReadonlyMap<number, Draft>) {
    const { text } = material.tokens;
    let longest = 0;
    for (const index of asked) {
      const key = keyOf(wordsOf(text, spanAt(material, index)));
      if (key === null) continue;
      this.#wanted.set(key, null);
      const words = key.split(' ');
      this.#openers.add(words[0] as string);
      longest = Math.max(longest, words.length);
    }
    if (this.#wanted.size === 0) return;
    const openers = [...this.#openers];
    for (const [index, draft] of given) {
      if (asked.has(index) || !draft.referent?.name) continue;
      const letters = lettersOf(text, spanAt(material, index));
      if (openers.some((opener) => letters.includes(opener)))
        this.#read(inWords(letters), longest, draft);
    }
  }

  #read(words: readonly string[], longest: number, draft: Draft): void {
    for (let from = 0; from < words.length; from++) {
      if (!this.#openers.has(words[from] as string)) continue;
      let key = '';
      for (let to = from; to < words.length && to < from + longest; to++) {
        key = key === '' ? (words[to] as string) : `${key} ${words[to]}`;
        if (this.#wanted.get(key) === null) this.#wanted.set(key, draft);
      }
    }
  }

  /** The draft of the same words; null where nobody says them. */
  of(material: Material, index: number): Draft | null {
    const key = keyOf(wordsOf(material.tokens.text, spanAt(material, index)));
    return key === null ? null : (this.#wanted.get(key) ?? null);
  }
}

const lettersOf = (text: string, [start, end]: Span): string =>
  text.slice(start, end).toLowerCase().replace(/[’']/g, '');

const inWords = (letters: string): string[] => letters.match(/[\p{L}\p{N}]+/gu) ?? [];

const wordsOf = (text: string, span: Span): string[] => inWords(lettersOf(text, span));

function keyOf(words: readonly string[]): string | null {
  const key = words.slice(0, LONGEST).join(' ');
  return key.length < TELLING ? null : key;
}
