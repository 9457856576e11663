import type { Rule } from './rules.ts';
import type { SourceKind } from './source-kind.ts';

export type { SourceKind };

/**
 * The words of the project, as the types of the analysis. Every other folder, the command line, the popup and the docs
 * use these names and no others.
 */

/** A half-open range `[start, end)` of UTF-16 code units (JavaScript string indices) in the analysed text. */
export type Span = readonly [start: number, end: number];

/**
 * What a stretch of quoted text is.
 * - `quote`: somebody's own words, a whole clause or more.
 * - `fragment`: somebody's own words, less than a clause, woven into the reporter's sentence.
 * - `title`: the name of a work, programme, ship, law, account …
 * - `scare`: the reporter's own marks: a nickname, a term held at arm's length, a word named as a word.
 */
export type StretchLabel = 'quote' | 'fragment' | 'title' | 'scare';

/** Text between a pair of quotation marks, the marks included, and what it is. */
export interface Stretch {
  readonly span: Span;
  readonly label: StretchLabel;
  /** Name of the rule that gave the label. */
  readonly rule: string;
}

/** Whoever the article gives a statement to. */
export interface Source {
  readonly kind: SourceKind;
  /** The fullest name the article gives, or the phrase that describes an unnamed source; null where it does not say. */
  readonly name: string | null;
  /** The words that stand for the source in this statement; null where none do. */
  readonly span: Span | null;
}

/** One reason why a statement was made the way it was: the rule's name and the words that it fired on. */
export interface Evidence {
  readonly rule: Rule;
  readonly span: Span;
}

/**
 * What a source does in a statement.
 * - `speech`: words or information are given: said, told, shows, according to; also questions.
 * - `thought`: a belief, a hope, a fear, with its content: thinks that, is confident that.
 * - `stance`: a stand or a demand whose words are not given: supports the bill, called for a vote.
 * - `intent`: a wish or a plan: wants to, vowed to.
 */
export type Strength = 'speech' | 'thought' | 'stance' | 'intent';

/** Something that the article attributes to a source. */
export interface Statement {
  /** The sentence or sentences that carry the statement. */
  readonly span: Span;
  /** Quoted stretches that are speech, quotation marks included, in order; empty for indirect speech. */
  readonly speech: readonly Span[];
  readonly source: Source;
  readonly strength: Strength;
  /** The words that attribute: “said”, “according to”, “reportedly”. */
  readonly cue: Span | null;
  /** The outlet through which an unnamed source reached the article. */
  readonly via: string | null;
  /** The words that say why, or on what condition, the source goes unnamed. */
  readonly reason: Span | null;
  /** The words that made this statement, each with the name of the rule that read them; at least one. */
  readonly evidence: readonly Evidence[];
}

/** All that the engine finds in one text. Statements are in the order of their spans. */
export interface Analysis {
  readonly sentences: readonly Span[];
  readonly stretches: readonly Stretch[];
  readonly statements: readonly Statement[];
}
