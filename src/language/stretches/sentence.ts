import { isBlank, isLineBreak } from '../sentences/marks.ts';
import type { Span } from '../types.ts';
import { isCueForm } from './forms.ts';
import { PiecesAhead } from './pieces.ts';

/** Words of the sentence before that are read for a cue. */
const REACH = 60;

/** What the stretches of one sentence share; found once, for a sentence may hold any number of them. */
export class SentenceFacts {
  readonly span: Span;
  /** The sentence before, if it is of the same paragraph. */
  readonly prior: Span | null;
  /** The sentence is a paragraph of its own. */
  readonly alone: boolean;
  readonly #text: string;
  #cueInPrior: boolean | null = null;

  constructor(text: string, sentences: readonly Span[], index: number) {
    this.#text = text;
    this.span = sentences[index] ?? [0, text.length];
    const opens = breaksBefore(text, this.span[0]);
    this.prior = opens ? null : (sentences[index - 1] ?? null);
    this.alone = opens && breaksBehind(text, this.span[1]);
  }

  /** Whether a reporting verb stands in the sentence before. */
  get cueInPrior(): boolean {
    if (this.#cueInPrior === null) {
      const { prior } = this;
      const pieces = prior
        ? new PiecesAhead(this.#text, prior[0], prior[1], undefined, REACH)
        : null;
      this.#cueInPrior =
        pieces?.all.some(({ form, capital }) => !capital && isCueForm(form)) ?? false;
    }
    return this.#cueInPrior;
  }
}

function breaksBefore(text: string, at: number): boolean {
  let i = at - 1;
  while (i >= 0 && isBlank(text.charCodeAt(i))) i--;
  return i < 0 || isLineBreak(text.charCodeAt(i));
}

function breaksBehind(text: string, at: number): boolean {
  let i = at;
  while (isBlank(text.charCodeAt(i))) i++;
  return i >= text.length || isLineBreak(text.charCodeAt(i));
}
