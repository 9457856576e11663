import { paragraphsOf } from './sentences/paragraphs.ts';
import { splitSentences } from './sentences/split.ts';
import { findEntities } from './speakers/entities.ts';
import { joinStatements } from './statements/join.ts';
import type { Material } from './statements/material.ts';
import { isSpeech, labelStretches } from './stretches/label.ts';
import { pairStretches } from './stretches/pair.ts';
import { english } from './tokens/english.ts';
import type { Tokens } from './tokens/table.ts';
import { tokenise } from './tokens/tokenise.ts';
import type { Analysis, Span, Statement, Stretch } from './types.ts';

/**
 * Analyses one article.
 *
 * @param text the article as plain text; blocks (headline, paragraphs) are parted by line breaks.
 * @returns sentences, quoted stretches and statements; all offsets are UTF-16, half-open, into `text`.
 */
export function analyse(text: string): Analysis {
  const steps = analyseInSteps(text);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/**
 * The same analysis in steps, for callers that must answer others in between. Each of the first four stages is one step
 * over the whole text; the last, the longest, pauses every few dozen sentences.
 */
export function* analyseInSteps(text: string): Generator<undefined, Analysis> {
  const tokens = tokenise(text, english());
  yield undefined;
  const sentences = splitSentences(text);
  yield undefined;
  const stretches = labelStretches(text, sentences, pairStretches(text, sentences));
  yield undefined;
  const speech = stretches.filter(isSpeech);
  const entities = findEntities(tokens, sentences);
  yield undefined;
  const material: Material = {
    tokens,
    sentences,
    sentenceTokens: tokensOf(tokens, sentences),
    paragraphs: paragraphNumbers(text, sentences),
    speech,
    speechAt: speechOf(tokens, speech),
    entities,
  };
  const statements = yield* joinStatements(material);
  return { sentences, stretches: settled(stretches, statements), statements };
}

/** The stretches, those that were speech only by a guess and that no statement holds now the reporter's own marks. */
function settled(stretches: readonly Stretch[], statements: readonly Statement[]): Stretch[] {
  const spoken = new Set<number>();
  for (const { speech } of statements) for (const [start] of speech) spoken.add(start);
  return stretches.map(({ span, label, rule }) =>
    (label === 'quote' || label === 'fragment') && !spoken.has(span[0])
      ? { span, label: 'scare', rule: 'no cue governs' }
      : { span, label, rule },
  );
}

/** First token of each sentence; one past the last token at the end. Tokens between sentences go to the one before. */
function tokensOf(tokens: Tokens, sentences: readonly Span[]): Int32Array {
  const first = new Int32Array(sentences.length + 1);
  let token = 0;
  for (let i = 0; i < sentences.length; i++) {
    const [start] = sentences[i] as Span;
    while (token < tokens.count && (tokens.start[token] as number) < start) token++;
    first[i] = token;
  }
  first[sentences.length] = tokens.count;
  return first;
}

function paragraphNumbers(text: string, sentences: readonly Span[]): Int32Array {
  const numbers = new Int32Array(sentences.length);
  const paragraphs = paragraphsOf(text, sentences);
  let paragraph = 0;
  for (let i = 0; i < sentences.length; i++) {
    while ((sentences[i] as Span)[0] >= (paragraphs[paragraph] as Span)[1]) paragraph++;
    numbers[i] = paragraph;
  }
  return numbers;
}

/** For each token the index of the speech stretch that it lies in, or -1. */
function speechOf(tokens: Tokens, speech: readonly Stretch[]): Int32Array {
  const at = new Int32Array(tokens.count).fill(-1);
  let token = 0;
  for (let i = 0; i < speech.length; i++) {
    const [start, end] = (speech[i] as Stretch).span;
    while (token < tokens.count && (tokens.start[token] as number) < start) token++;
    while (token < tokens.count && (tokens.start[token] as number) < end) at[token++] = i;
  }
  return at;
}
