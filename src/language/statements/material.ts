import type { Entities } from '../speakers/entity.ts';
import type { Speech } from '../stretches/label.ts';
import type { Tokens } from '../tokens/table.ts';
import type { Span } from '../types.ts';
import type { Draft } from './draft.ts';
import type { QuoteSubject } from './subjects.ts';

/** What the earlier stages found in one text. */
export interface Material {
  readonly tokens: Tokens;
  readonly sentences: readonly Span[];
  /** First token of each sentence, and one past the last at the end. */
  readonly sentenceTokens: Int32Array;
  /** Paragraph of each sentence. */
  readonly paragraphs: Int32Array;
  /** Stretches that are speech, in order. */
  readonly speech: readonly Speech[];
  /** For each token the index of the speech stretch it lies in, or -1. */
  readonly speechAt: Int32Array;
  readonly entities: Entities;
}

/** What is known of a sentence when quotations without a cue look for their speaker. */
export interface SentenceFacts {
  readonly paragraph: number;
  /** No verb of the sentence stands in a tense: a name, a heading, a list. */
  readonly verbless: boolean;
  /** Drafts whose cue stands in this sentence. */
  readonly drafts: readonly Draft[];
  /** For the stretches of this sentence that no cue governs, by index, whose they may be. */
  readonly quoteSubjects: ReadonlyMap<number, QuoteSubject> | null;
}

/** The span of a stretch of speech, by its index; empty where there is none. */
export const spanAt = ({ speech }: Material, index: number): Span => speech[index]?.span ?? [0, 0];
