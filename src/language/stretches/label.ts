import { isLineBreak } from '../sentences/marks.ts';
import type { Span, Stretch, StretchLabel } from '../types.ts';
import type { Candidate } from './candidate.ts';
import { type Context, countWords, readAhead, readBack } from './context.ts';
import { isListed } from './look.ts';
import { RULES, type Rule } from './rules.ts';
import { speechLabel } from './speech.ts';

/** A stretch with what pairing knew of it. */
export interface LabelledStretch extends Stretch {
  readonly candidate: Candidate;
}

/** Longer texts are not looked for a second time, in words. */
const LONGEST_REPEATED = 8;

interface Finding {
  readonly context: Context;
  rule: Rule;
  reason: string;
}

/**
 * Says of every candidate whether it is speech (`quote`, `fragment`), a title or the reporter's own marks: the first
 * rule of {@link RULES} that fires decides. Where that rule is a guess, a neighbour in the same list, or the same words
 * elsewhere in the text, decide.
 */
export function labelStretches(
  text: string,
  sentences: readonly Span[],
  candidates: readonly Candidate[],
): LabelledStretch[] {
  const findings: Finding[] = [];
  const sure = new Map<string, Rule>();
  const guessed = new Map<string, Rule>();
  let s = 0;
  for (let c = 0; c < candidates.length; c++) {
    const candidate = candidates[c] as Candidate;
    while (s + 1 < sentences.length && (sentences[s] as Span)[1] <= candidate.span[0]) s++;
    const previous = findings[c - 1];
    const context = contextOf(text, sentences, s, candidate, candidates[c + 1], previous);
    const rule = RULES.find((each) => each.fires(context)) as Rule;
    const finding: Finding = { context, rule, reason: rule.name };
    findings.push(finding);
    if (rule.weak && previous && isListed(context)) {
      finding.rule = previous.rule;
      finding.reason = `listed with: ${previous.reason}`;
    }
    if (context.size > LONGEST_REPEATED || (rule.weak && candidate.style === 'single')) continue;
    const known = rule.weak ? guessed : sure;
    const key = keyOf(text, candidate);
    if (!known.has(key)) known.set(key, rule);
  }
  return findings.map((finding) => labelled(text, finding, sure, guessed));
}

function labelled(
  text: string,
  finding: Finding,
  sure: ReadonlyMap<string, Rule>,
  guessed: ReadonlyMap<string, Rule>,
): LabelledStretch {
  const { context, rule, reason } = finding;
  const { candidate } = context;
  let same: Rule | undefined;
  if (rule.weak) {
    const key = keyOf(text, candidate);
    same = sure.get(key) ?? (candidate.style === 'single' ? guessed.get(key) : undefined);
  }
  const kind = (same ?? rule).label;
  const label: StretchLabel = kind === 'speech' ? speechLabel(context) : kind;
  return {
    span: candidate.span,
    label,
    rule: same ? `elsewhere: ${same.name}` : reason,
    candidate,
  };
}

function contextOf(
  text: string,
  sentences: readonly Span[],
  s: number,
  candidate: Candidate,
  next: Candidate | undefined,
  previous: Finding | undefined,
): Context {
  const first = sentences[s] ?? candidate.span;
  let t = s;
  while (t + 1 < sentences.length && (sentences[t] as Span)[1] < candidate.span[1]) t++;
  const last = sentences[t] ?? first;
  const [start, end] = candidate.inner;
  const before = previous?.context.candidate;
  const opens = breaksBefore(text, first[0]);
  const prior = opens ? null : (sentences[s - 1] ?? null);
  return {
    text,
    candidate,
    inner: readAhead(text, start, end, undefined, 20),
    size: countWords(text, start, end),
    before: readBack(text, candidate.span[0], first[0], before),
    after: readAhead(text, candidate.span[1], last[1], next),
    alone: s === t && opens && breaksBehind(text, last[1]),
    prior,
    followsSpeech:
      prior !== null &&
      previous?.rule.label === 'speech' &&
      previous.context.candidate.span[1] > prior[0],
  };
}

function breaksBefore(text: string, at: number): boolean {
  let i = at - 1;
  while (i >= 0 && text.charCodeAt(i) === 32) i--;
  return i < 0 || isLineBreak(text.charCodeAt(i));
}

function breaksBehind(text: string, at: number): boolean {
  let i = at;
  while (text.charCodeAt(i) === 32) i++;
  return i >= text.length || isLineBreak(text.charCodeAt(i));
}

/** What two mentions of the same words share: case, end marks and a plural s apart. */
function keyOf(text: string, { inner }: Candidate): string {
  return text
    .slice(inner[0], inner[1])
    .toLowerCase()
    .replace(/^[\s.,]+|s?[\s.,]+$|s$/g, '');
}
