import { chunk } from '../../../src/language/clauses/chunk.ts';
import type { Chunk } from '../../../src/language/clauses/chunks.ts';
import { endOf, type Frame, frameOf } from '../../../src/language/clauses/frame.ts';
import { tagFrame } from '../../../src/language/clauses/tag.ts';
import type { Cue } from '../../../src/language/cues/cue.ts';
import { findCues } from '../../../src/language/cues/find.ts';
import { splitSentences } from '../../../src/language/sentences/split.ts';
import { labelStretches } from '../../../src/language/stretches/label.ts';
import { pairStretches } from '../../../src/language/stretches/pair.ts';
import { english } from '../../../src/language/tokens/english.ts';
import { tokenise } from '../../../src/language/tokens/tokenise.ts';

/** The frame of a text that is one sentence, with its tags. */
export function frameOfText(text: string): Frame {
  const tokens = tokenise(text, english());
  const sentences = splitSentences(text);
  const speech = labelStretches(text, sentences, pairStretches(text, sentences)).filter(
    ({ label }) => label === 'quote' || label === 'fragment',
  );
  const at = new Int32Array(tokens.count).fill(-1);
  speech.forEach(({ span: [start, end] }, index) => {
    for (let token = 0; token < tokens.count; token++) {
      const from = tokens.start[token] as number;
      if (from >= start && from < end) at[token] = index;
    }
  });
  const frame = frameOf(tokens, 0, 0, tokens.count, at);
  tagFrame(frame);
  return frame;
}

/** Items `[first, last]` as they stand in the text. */
export function textOf(frame: Frame, first: number, last: number): string {
  const { tokens } = frame;
  return tokens.text.slice(
    tokens.start[frame.first[first] as number],
    tokens.end[endOf(frame, last) - 1],
  );
}

/** The cues of a text that is one sentence. */
export function cuesOf(text: string): { frame: Frame; chunks: Chunk[]; cues: Cue[] } {
  const frame = frameOfText(text);
  const chunks = chunk(frame);
  return { frame, chunks, cues: findCues(frame, chunks) };
}

/** “source < cue” for each cue that has a source. */
export const attributions = (text: string): string[] => {
  const { frame, cues } = cuesOf(text);
  return cues.flatMap(({ source, first, last }) =>
    source ? [`${textOf(frame, source.first, source.last)} < ${textOf(frame, first, last)}`] : [],
  );
};
