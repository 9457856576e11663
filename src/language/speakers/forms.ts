import type { Tokens } from '../tokens/table.ts';
import type { EntityKind } from './entity.ts';
import { foldWord } from './fold.ts';
import type { Known } from './known.ts';

/** Sums of what the mentions of one form tell; a few strong signs outweigh many weak ones. */
export interface Weights {
  person: number;
  organization: number;
  place: number;
  work: number;
  male: number;
  female: number;
}

/** The kind that the evidence makes most likely; `other` where there is next to none. */
export function kindOf(weights: Weights): EntityKind {
  const { person, organization, place, work } = weights;
  const most = Math.max(person, organization, place, work);
  if (most < 0.7) return 'other';
  if (person === most) return 'person';
  if (organization === most) return 'organization';
  return place === most ? 'place' : 'work';
}

/** One spelling of a name, folded: all its mentions in the article share it. */
export interface Form {
  readonly id: number;
  readonly words: readonly number[];
  readonly weights: Weights;
  /** Mentions outside headlines; none where all of them were cut to other forms. */
  count: number;
  /** Mentions that stand where any word would be capitalised. */
  initial: number;
  /** Mentions with “the” before them. */
  the: number;
  /** Mentions inside quotation marks. */
  quoted: number;
  /** Mentions that are all capitals. */
  caps: number;
  /** Written in small letters elsewhere, and capitalised only at beginnings. */
  lower: boolean;
  /** What the lists know the whole name as. */
  known: Known | undefined;
  /** First and last token of the mention that shows the form best. */
  first: number;
  last: number;
}

const NODE = 0x200000;

/** The words and forms of one article, by number: names are compared as rows of numbers, never as strings. */
export class Forms {
  readonly all: Form[] = [];
  readonly words: string[] = [];
  readonly #ids = new Map<string, number>();
  readonly #nodes = new Map<number, number>();
  /** Form of each node of the tree of words; -1 for a beginning only. */
  readonly #formAt: number[] = [-1];

  /** Number of the folded word at a token. */
  word(tokens: Tokens, at: number): number {
    const entry = tokens.entry[at];
    const length = (tokens.end[at] as number) - (tokens.start[at] as number);
    const known =
      entry !== undefined && entry.form.length === length && !entry.form.includes('.')
        ? entry.form
        : foldWord(tokens.lower(at));
    return this.wordOf(known);
  }

  /** Number of a folded word. */
  wordOf(folded: string): number {
    let id = this.#ids.get(folded);
    if (id === undefined) {
      id = this.words.length;
      this.#ids.set(folded, id);
      this.words.push(folded);
    }
    return id;
  }

  /** Number of a folded word that has been met; -1 for any other. */
  known(folded: string): number {
    return this.#ids.get(folded) ?? -1;
  }

  /** The form of these words, made if new. */
  add(words: readonly number[], first: number, last: number): Form {
    let node = 0;
    for (const word of words) {
      const key = node * NODE + word;
      let next = this.#nodes.get(key);
      if (next === undefined) {
        next = this.#formAt.length;
        this.#formAt.push(-1);
        this.#nodes.set(key, next);
      }
      node = next;
    }
    const found = this.formAt(node);
    if (found) return found;
    const weights = { person: 0, organization: 0, place: 0, work: 0, male: 0, female: 0 };
    const form: Form = {
      id: this.all.length,
      words,
      weights,
      count: 0,
      initial: 0,
      the: 0,
      quoted: 0,
      caps: 0,
      lower: false,
      known: undefined,
      first,
      last,
    };
    this.#formAt[node] = form.id;
    this.all.push(form);
    return form;
  }

  /** The form of exactly these words, if the article has it. */
  find(words: readonly number[], from = 0, to = words.length): Form | undefined {
    let node = 0;
    for (let i = from; i < to; i++) {
      node = this.step(node, words[i] as number);
      if (node < 0) return undefined;
    }
    return this.formAt(node);
  }

  /** The node that a word leads to; -1 where no form goes on with it. The root is 0. */
  step(node: number, word: number): number {
    return this.#nodes.get(node * NODE + word) ?? -1;
  }

  formAt(node: number): Form | undefined {
    const id = this.#formAt[node] as number;
    return id < 0 ? undefined : this.all[id];
  }
}
