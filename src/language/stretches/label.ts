import type { SpeechRule } from '../rules.ts';
import { isSpace, STOP } from '../tokens/characters.ts';
import type { Span, Stretch, StretchLabel } from '../types.ts';
import type { Candidate } from './candidate.ts';
import type { Context } from './context.ts';
import { isListed } from './look.ts';
import { countWords, PiecesAhead, PiecesBack } from './pieces.ts';
import { RULES, type Rule } from './rules.ts';
import { SentenceFacts } from './sentence.ts';
import { speechLabel } from './speech.ts';

/** A stretch with what pairing knew of it. */
export interface LabelledStretch extends Stretch {
  readonly candidate: Candidate;
  /** False where the label is a guess from the sentence alone: a cue whose content holds the stretch may know better. */
  readonly sure: boolean;
}

/** A stretch that is speech. */
export type Speech = LabelledStretch & { readonly rule: SpeechRule };

/** Whether a stretch is speech; what {@link RULES} call speech has the names of {@link SpeechRule}. */
export const isSpeech = (stretch: LabelledStretch): stretch is Speech =>
  stretch.label === 'quote' || stretch.label === 'fragment';

/** Longer texts are not looked for a second time, in words. */
const LONGEST_REPEATED = 8;

/** Words read inside a stretch. */
const INNER_REACH = 20;

/** What is kept of a candidate until all have been read: not the words around it, which are many. */
interface Finding {
  readonly candidate: Candidate;
  /** What it is if it is speech. */
  readonly speech: StretchLabel;
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
  let facts: SentenceFacts | null = null;
  for (let c = 0; c < candidates.length; c++) {
    const candidate = candidates[c] as Candidate;
    while (s + 1 < sentences.length && (sentences[s] as Span)[1] <= candidate.span[0]) s++;
    if (facts?.span !== sentences[s] || !facts) facts = new SentenceFacts(text, sentences, s);
    const previous = findings.at(-1);
    const context = contextOf(text, sentences, s, facts, candidate, candidates[c + 1], previous);
    const rule = RULES.find((each) => each.fires(context)) as Rule;
    const speech = speechLabel(context);
    const finding: Finding = { candidate, speech, rule, reason: rule.name };
    findings.push(finding);
    if (rule.weak && previous && isListed(context)) {
      finding.rule = previous.rule;
      finding.reason = `listed with: ${previous.rule.name}`;
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
  const { candidate, speech, rule, reason } = finding;
  let same: Rule | undefined;
  if (rule.weak) {
    const key = keyOf(text, candidate);
    same = sure.get(key) ?? (candidate.style === 'single' ? guessed.get(key) : undefined);
  }
  const kind = (same ?? rule).label;
  const label: StretchLabel = kind === 'speech' ? speech : kind;
  return {
    span: candidate.span,
    label,
    rule: same ? `elsewhere: ${same.name}` : reason,
    candidate,
    sure: !(same ?? rule).weak,
  };
}

function contextOf(
  text: string,
  sentences: readonly Span[],
  s: number,
  facts: SentenceFacts,
  candidate: Candidate,
  next: Candidate | undefined,
  previous: Finding | undefined,
): Context {
  let t = s;
  while (t + 1 < sentences.length && (sentences[t] as Span)[1] < candidate.span[1]) t++;
  const last = sentences[t] ?? facts.span;
  const [start, end] = candidate.inner;
  const before = previous?.candidate;
  const { prior } = facts;
  return {
    text,
    candidate,
    sentence: facts,
    inner: new PiecesAhead(text, start, end, undefined, INNER_REACH),
    size: countWords(text, start, end, INNER_REACH),
    before: new PiecesBack(text, candidate.span[0], facts.span[0], before),
    after: new PiecesAhead(text, candidate.span[1], last[1], next),
    alone: s === t && facts.alone,
    followsSpeech:
      prior !== null &&
      before !== undefined &&
      previous?.rule.label === 'speech' &&
      before.span[1] > prior[0],
  };
}

/** What two mentions of the same words share: case, end marks and a plural s apart. */
function keyOf(text: string, { inner }: Candidate): string {
  let [start, end] = inner;
  while (start < end && isEndMark(text.charCodeAt(start))) start++;
  while (end > start && isEndMark(text.charCodeAt(end - 1))) end--;
  const key = text.slice(start, end).toLowerCase();
  return key.endsWith('s') ? key.slice(0, -1) : key;
}

const isEndMark = (code: number): boolean => isSpace(code) || code === 44 || code === STOP;
