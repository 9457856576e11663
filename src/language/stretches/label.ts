import type { Span, Stretch, StretchLabel } from '../types.ts';
import type { Candidate } from './candidate.ts';
import { type Context, countWords, readAhead, readBack } from './context.ts';
import { RULES, type Rule, speechLabel } from './rules.ts';

/** A stretch with what pairing knew of it. */
export interface LabelledStretch extends Stretch {
  readonly candidate: Candidate;
}

/**
 * Says of every candidate whether it is speech (`quote`, `fragment`), a title or the reporter's own marks: the first
 * rule of {@link RULES} that fires decides. A short text that a strong rule has labelled once keeps that label throughout.
 */
export function labelStretches(
  text: string,
  sentences: readonly Span[],
  candidates: readonly Candidate[],
): LabelledStretch[] {
  const fired: { context: Context; rule: Rule }[] = [];
  const known = new Map<string, Rule>();
  let s = 0;
  for (let c = 0; c < candidates.length; c++) {
    const candidate = candidates[c] as Candidate;
    while (s + 1 < sentences.length && (sentences[s] as Span)[1] <= candidate.span[0]) s++;
    let t = s;
    while (t + 1 < sentences.length && (sentences[t] as Span)[1] < candidate.span[1]) t++;
    const first = sentences[s] ?? candidate.span;
    const last = sentences[t] ?? first;
    const [start, end] = candidate.inner;
    const context: Context = {
      text,
      candidate,
      first,
      last,
      inner: readAhead(text, start, end, undefined, 20),
      size: countWords(text, start, end),
      before: readBack(text, candidate.span[0], first[0], candidates[c - 1]),
      after: readAhead(text, candidate.span[1], last[1], candidates[c + 1]),
    };
    const rule = RULES.find((each) => each.fires(context)) as Rule;
    fired.push({ context, rule });
    if (!rule.weak && context.size <= 8) {
      const key = keyOf(text, candidate);
      if (!known.has(key)) known.set(key, rule);
    }
  }
  return fired.map(({ context, rule }) => {
    const { candidate } = context;
    const same = rule.weak ? known.get(keyOf(text, candidate)) : undefined;
    const label: StretchLabel =
      (same ?? rule).label === 'speech'
        ? speechLabel(context)
        : ((same ?? rule).label as StretchLabel);
    return {
      span: candidate.span,
      label,
      rule: same ? `as before: ${same.name}` : rule.name,
      candidate,
    };
  });
}

function keyOf(text: string, { inner }: Candidate): string {
  return text
    .slice(inner[0], inner[1])
    .toLowerCase()
    .replace(/^[\s.,]+|[\s.,]+$/g, '');
}
