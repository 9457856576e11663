import { chunk } from '../language/clauses/chunk.ts';
import { frameOf } from '../language/clauses/frame.ts';
import { tagFrame } from '../language/clauses/tag.ts';
import { featuresOf, MOST_FEATURES } from '../language/cues/features.ts';
import { candidatesOf } from '../language/cues/find.ts';
import { headerCue } from '../language/cues/headers.ts';
import { splitSentences } from '../language/sentences/split.ts';
import { labelStretches } from '../language/stretches/label.ts';
import { pairStretches } from '../language/stretches/pair.ts';
import { english } from '../language/tokens/english.ts';
import { tokenise } from '../language/tokens/tokenise.ts';
import type { Span } from '../language/types.ts';

export { SLOTS } from '../language/cues/features.ts';
export { DIGITS, NOUGHT } from '../language/cues/model.ts';

/** A candidate for a cue as training needs it. */
export interface Example {
  /** The main word in the text. */
  readonly span: Span;
  readonly features: readonly number[];
  readonly byRule: boolean;
}

/** What `npm run train` learns from: all candidates of a text outside quotation marks. */
export function examplesOf(text: string): Example[] {
  const tokens = tokenise(text, english());
  const sentences = splitSentences(text);
  const speech = labelStretches(text, sentences, pairStretches(text, sentences)).filter(
    ({ label }) => label === 'quote' || label === 'fragment',
  );
  const speechAt = new Int32Array(tokens.count).fill(-1);
  let token = 0;
  speech.forEach(({ span: [start, end] }, index) => {
    while (token < tokens.count && (tokens.start[token] as number) < start) token++;
    while (token < tokens.count && (tokens.start[token] as number) < end) speechAt[token++] = index;
  });
  const examples: Example[] = [];
  const slots = new Int32Array(MOST_FEATURES);
  let from = 0;
  sentences.forEach((_, sentence) => {
    const end = sentences[sentence + 1]?.[0] ?? text.length;
    let to = from;
    while (to < tokens.count && (tokens.start[to] as number) < end) to++;
    const frame = frameOf(tokens, sentence, from, to, speechAt);
    from = to;
    tagFrame(frame);
    const chunks = chunk(frame);
    let said = headerCue(frame, chunks) !== null;
    for (const candidate of candidatesOf(frame, chunks)) {
      const count = featuresOf(frame, chunks, candidate, said, slots);
      const head = frame.first[candidate.head] as number;
      examples.push({
        span: [tokens.start[head] as number, tokens.end[head] as number],
        features: [...slots.slice(0, count)],
        byRule: candidate.byRule,
      });
      said ||= candidate.byRule;
    }
  });
  return examples;
}
