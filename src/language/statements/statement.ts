import type { Span, Statement, Stretch } from '../types.ts';
import type { Draft } from './draft.ts';
import type { Material } from './material.ts';

/** Finished statements from drafts, in the order of their spans. */
export function toStatements(
  { sentences, speech }: Material,
  drafts: readonly Draft[],
): Statement[] {
  return drafts
    .map((draft): Statement => {
      const spans = draft.speech
        .map((index) => (speech[index] as Stretch).span)
        .sort((a, b) => a[0] - b[0]);
      const hearsay = draft.cue !== null && draft.cue.source === null;
      const referent = draft.referent;
      return {
        span: cover(sentences, draft.sentence, spans),
        speech: spans,
        source: {
          kind: hearsay ? 'hearsay' : (referent?.kind ?? 'unknown'),
          name: hearsay ? null : (referent?.name ?? referent?.called ?? null),
          span: draft.sourceSpan,
        },
        strength: spans.length > 0 ? 'speech' : (draft.cue?.strength ?? 'speech'),
        cue: draft.cueSpan,
        via: draft.via,
        reason: draft.reason,
        evidence: draft.evidence,
      };
    })
    .sort((a, b) => a.span[0] - b.span[0] || a.span[1] - b.span[1]);
}

/** The sentences from the cue's to the last that the speech touches. */
function cover(sentences: readonly Span[], sentence: number, speech: readonly Span[]): Span {
  let [start, end] = sentences[sentence] as Span;
  let at = sentence;
  const first = speech[0];
  const last = speech.at(-1);
  if (first && last) {
    while (at > 0 && (sentences[at] as Span)[0] > first[0]) at--;
    start = Math.min(start, (sentences[at] as Span)[0]);
    while (at + 1 < sentences.length && (sentences[at + 1] as Span)[0] < last[1]) at++;
    end = Math.max(end, (sentences[at] as Span)[1]);
  }
  return [start, end];
}
