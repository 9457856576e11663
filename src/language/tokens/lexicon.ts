import { G } from './classes.ts';

/** What the lexicon knows of one word form. */
export interface Entry {
  readonly form: string;
  /** Bits of {@link G}. */
  grammar: number;
  /** Bits of {@link M}. */
  meaning: number;
  /** The verb's or noun's base form; the form itself where it has none. */
  lemma: string;
}

/** A hash of a word, for those who count words and not look them up; 0 for no word. */
export function hashOf(text: string): number {
  if (text === '') return 0;
  let hash = text.length;
  for (let i = 0; i < text.length; i++) hash = mix(hash, text.charCodeAt(i));
  return hash;
}

/** Entry of a word that no list holds. Not frozen: V8 would give it another hidden class than all others have. */
export const UNKNOWN: Entry = {
  form: '',
  grammar: 0,
  meaning: 0,
  lemma: '',
};

/** A hash with one more letter in it. */
export const mix = (hash: number, code: number): number => Math.imul(hash ^ code, 0x01000193);

const lower = (code: number): number =>
  code >= 65 && code <= 90 ? code + 32 : code === 0x2019 ? 39 : code;

/** The hash under which the word at `[start, end)` is found: {@link mix} of its letters, from 0. */
function hashAt(text: string, start: number, end: number): number {
  let hash = 0;
  for (let i = start; i < end; i++) hash = mix(hash, lower(text.charCodeAt(i)));
  return hash;
}

/** Where the length of a form begins in its slot, and the bits below it. */
const LENGTH = 20;
const ENTRY = (1 << LENGTH) - 1;

/**
 * A table from word forms to entries that is asked with a place in a text, not with a string: the engine looks up every
 * word of an article, and cutting a string for each costs more than all the rest (measured: 3 times the time of the
 * tokeniser). Open addressing, multiplicative hash; case is folded for ASCII, ’ counts as '.
 *
 * A word of an entry's hash and length is taken for its form: with 32 bits and some 9,000 entries one word in half a million
 * would be wrongly, of one length still fewer, and comparing the letters took a third of the tokeniser's time.
 */
export class Lexicon {
  readonly #entries: Entry[] = [UNKNOWN];
  /** Two numbers for each slot: the hash of a form, and where its entry is with its length; 0 where none is. */
  #slots = new Int32Array(1 << 15);

  /** Adds bits to a form, which is made if new. */
  add(form: string, grammar: number, meaning = 0, lemma = ''): void {
    const key = hashAt(form, 0, form.length);
    const slot = this.#find(form.length, key);
    const at = this.#slots[slot + 1] as number;
    if (at > 0) {
      const entry = this.#entries[at & ENTRY] as Entry;
      entry.grammar |= grammar;
      entry.meaning |= meaning;
      if (lemma && entry.lemma === entry.form) entry.lemma = lemma;
      return;
    }
    this.#slots[slot] = key;
    this.#slots[slot + 1] = this.#entries.length | (form.length << LENGTH);
    this.#entries.push({
      form,
      grammar,
      meaning,
      lemma: lemma || form,
    });
    if (this.#entries.length * 3 > this.#slots.length) this.#grow();
  }

  /** Adds bits of meaning to a form if it is known; a word that no list holds stays unknown. */
  mark(form: string, meaning: number): void {
    const entry = this.get(form);
    if (entry !== UNKNOWN) entry.meaning |= meaning;
  }

  /** The entry of the word at `[start, end)` of `text`, whatever its case. */
  at(text: string, start: number, end: number): Entry {
    return this.hashed(end - start, hashAt(text, start, end));
  }

  /** The same for callers that have mixed the word's hash on their way over its letters. */
  hashed(length: number, hash: number): Entry {
    return this.#entries[(this.#slots[this.#find(length, hash) + 1] as number) & ENTRY] as Entry;
  }

  /** The entry of a word. */
  get(word: string): Entry {
    return this.at(word, 0, word.length);
  }

  /**
   * The entry for the last part of a hyphened compound at `[start, end)`: its noun or participle rules the whole
   * (“vice-chairman”), but a verb in it says nothing (“far-reaching”, “know-how”).
   */
  compound(text: string, start: number, end: number): Entry {
    const entry = this.at(text, start, end);
    return (entry.grammar & G.Noun) !== 0 ? entry : UNKNOWN;
  }

  #find(length: number, hash: number): number {
    const slots = this.#slots;
    const mask = slots.length - 2;
    let slot = ((hash ^ (hash >>> 15)) << 1) & mask;
    for (;;) {
      const at = slots[slot + 1] as number;
      if (at === 0) return slot;
      if (slots[slot] === hash && at >> LENGTH === length) return slot;
      slot = (slot + 2) & mask;
    }
  }

  #grow(): void {
    this.#slots = new Int32Array(this.#slots.length * 2);
    for (let i = 1; i < this.#entries.length; i++) {
      const { form } = this.#entries[i] as Entry;
      const hash = hashAt(form, 0, form.length);
      const slot = this.#find(form.length, hash);
      this.#slots[slot] = hash;
      this.#slots[slot + 1] = i | (form.length << LENGTH);
    }
  }
}
