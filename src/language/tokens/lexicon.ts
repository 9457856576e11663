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
  /** {@link hashOf} of form and lemma. */
  readonly hash: number;
  lemmaHash: number;
}

/** A hash of a word, for those who count words and not look them up. */
export function hashOf(text: string): number {
  let hash = text.length;
  for (let i = 0; i < text.length; i++) hash = mix(hash, text.charCodeAt(i));
  return hash;
}

/** Entry of a word that no list holds. */
export const UNKNOWN: Entry = Object.freeze({
  form: '',
  grammar: 0,
  meaning: 0,
  lemma: '',
  hash: 0,
  lemmaHash: 0,
});

/** A hash with one more letter in it. */
export const mix = (hash: number, code: number): number => Math.imul(hash ^ code, 0x01000193);

const lower = (code: number): number =>
  code >= 65 && code <= 90 ? code + 32 : code === 0x2019 ? 39 : code;

/**
 * A table from word forms to entries that is asked with a place in a text, not with a string: the engine looks up every
 * word of an article, and cutting a string for each costs more than all the rest (measured: 3 times the time of the
 * tokeniser). Open addressing, multiplicative hash; case is folded for ASCII, ’ counts as '.
 */
export class Lexicon {
  readonly #entries: Entry[] = [UNKNOWN];
  #slots = new Int32Array(1 << 15);

  /** Adds bits to a form, which is made if new. */
  add(form: string, grammar: number, meaning = 0, lemma = ''): void {
    const slot = this.#find(form, 0, form.length);
    const at = this.#slots[slot] as number;
    if (at > 0) {
      const entry = this.#entries[at] as Entry;
      entry.grammar |= grammar;
      entry.meaning |= meaning;
      if (lemma && entry.lemma === entry.form) {
        entry.lemma = lemma;
        entry.lemmaHash = hashOf(lemma);
      }
      return;
    }
    this.#slots[slot] = this.#entries.length;
    this.#entries.push({
      form,
      grammar,
      meaning,
      lemma: lemma || form,
      hash: hashOf(form),
      lemmaHash: hashOf(lemma || form),
    });
    if (this.#entries.length * 2 > this.#slots.length) this.#grow();
  }

  /** The entry of the word at `[start, end)` of `text`, whatever its case. */
  at(text: string, start: number, end: number): Entry {
    return this.#entries[this.#slots[this.#find(text, start, end)] as number] as Entry;
  }

  /**
   * The entry of the word at `[start, end)`, whose letters are all a to z but for the first, which may be a capital, and
   * whose hash the caller has made on its way over them with {@link mix}, from 0.
   */
  plain(text: string, start: number, end: number, hash: number): Entry {
    const slots = this.#slots;
    const mask = slots.length - 1;
    const mixed = hash ^ Math.imul(end - start, 0x9e3779b1);
    let slot = (mixed ^ (mixed >>> 15)) & mask;
    for (;;) {
      const at = slots[slot] as number;
      if (at === 0) return UNKNOWN;
      const entry = this.#entries[at] as Entry;
      const { form } = entry;
      if (form.length === end - start && form.charCodeAt(0) === (text.charCodeAt(start) | 32)) {
        let i = 1;
        while (i < form.length && form.charCodeAt(i) === text.charCodeAt(start + i)) i++;
        if (i === form.length) return entry;
      }
      slot = (slot + 1) & mask;
    }
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

  #find(text: string, start: number, end: number): number {
    let hash = 0;
    for (let i = start; i < end; i++) hash = mix(hash, lower(text.charCodeAt(i)));
    hash ^= Math.imul(end - start, 0x9e3779b1);
    const mask = this.#slots.length - 1;
    let slot = (hash ^ (hash >>> 15)) & mask;
    for (;;) {
      const at = this.#slots[slot] as number;
      if (at === 0) return slot;
      const form = (this.#entries[at] as Entry).form;
      if (form.length === end - start) {
        let i = 0;
        while (i < form.length && form.charCodeAt(i) === lower(text.charCodeAt(start + i))) i++;
        if (i === form.length) return slot;
      }
      slot = (slot + 1) & mask;
    }
  }

  #grow(): void {
    this.#slots = new Int32Array(this.#slots.length * 2);
    for (let i = 1; i < this.#entries.length; i++) {
      const { form } = this.#entries[i] as Entry;
      this.#slots[this.#find(form, 0, form.length)] = i;
    }
  }
}
