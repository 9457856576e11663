import { type Chunk, chunkAt, tagAt } from '../clauses/chunks.ts';
import type { Frame } from '../clauses/frame.ts';
import { subjectBefore } from '../clauses/subject.ts';
import { Tag } from '../clauses/tags.ts';
import { finderOf } from '../lists/pattern.ts';
import {
  DECLINE_VERBS,
  NO_COMMENT_NEGATIONS,
  NO_COMMENT_VERBS,
  OPEN_ADVERBS,
  REASON_CLAUSE_OPENERS,
  REASON_CONTINUATIONS,
} from '../lists/reason-phrases.ts';
import { words } from '../lists/words.ts';
import type { Draft } from '../statements/draft.ts';
import { THREE_LETTERS, threeLetters } from '../tokens/characters.ts';
import { G, M } from '../tokens/classes.ts';
import type { Tokens } from '../tokens/table.ts';
import type { Span } from '../types.ts';
import { anchorEnd, type WordAt, wordAt } from './anchor.ts';
import { classify } from './classify.ts';
import type { Context } from './context.ts';
import type { Referent } from './referent.ts';

/** Words that say why, or on what condition, somebody goes unnamed, and who that is. */
export interface Reason {
  readonly span: Span;
  readonly sentence: number;
  /** Draft of the same sentence that the reason belongs to; null where its statement stands elsewhere. */
  readonly draft: Draft | null;
  /** Whoever the sentence says it of, where it carries no statement itself; null for a pronoun that leads nowhere. */
  readonly referent: Referent | null;
}

/** Sentences between a reason and the statement that it belongs to. */
const REACH = 4;

/** Anchors looked at in one sentence, so that the time stays linear in a hostile one. */
const TRIES = 8;

/** A word that begins so stands in every anchor: a sentence without one is not looked at. */
const TRIGGER =
  /^(?:un|sur)?(?:anonym|identi[ft]|nam(?:e|ing)|quoted|authori[sz]|permi[ts]|allowed|clear|liberty|attribution|background|record|publicly|openly|condition)/;

/** For the {@link threeLetters} of a word whether it can begin so. */
const OPENINGS = new Uint8Array(THREE_LETTERS);
for (const opening of words(
  'all ano att aut bac cle con ide lib nam ope per pub quo rec sur una uni unn',
))
  OPENINGS[threeLetters(opening, 0)] = 1;

/** Tokens of the words that a reason cannot do without, in order. */
export function reasonTriggers(tokens: Tokens): readonly number[] {
  const found: number[] = [];
  const { text, start, end, count } = tokens;
  for (let at = 0; at < count; at++) {
    const from = start[at] as number;
    if ((end[at] as number) - from < 4 || OPENINGS[threeLetters(text, from)] === 0) continue;
    if (TRIGGER.test(tokens.lower(at))) found.push(at);
  }
  return found;
}

/**
 * The reason that a sentence gives, if any.
 *
 * @param drafts the statements that were made of the sentence.
 */
export function findReason(
  frame: Frame,
  chunks: readonly Chunk[],
  drafts: readonly Draft[],
  context: Context,
): Reason | null {
  const at = wordAt(frame);
  let tries = 0;
  for (let item = 0; item < frame.first.length; item++) {
    const end = anchorEnd(at, item);
    if (end < 0) continue;
    if (++tries > TRIES) break;
    if (forSilence(frame, at, item)) continue;
    const owner = whoseReason(frame, chunks, item, drafts, context);
    if (!owner) continue;
    const last = goesOn(frame, chunks, at, end) - 1;
    const span: Span = [
      frame.tokens.start[frame.first[item] as number] as number,
      frame.tokens.end[frame.first[last] as number] as number,
    ];
    return { span, sentence: frame.sentence, ...owner };
  }
  return null;
}

/** Gives each reason to the statement of its source: the one in its sentence, else the nearest. */
export function giveReasons(reasons: readonly Reason[], drafts: readonly Draft[]): void {
  if (reasons.length === 0) return;
  // By sentence: a look through all statements for each reason would take the square of a long text's length.
  const unnamed = new Map<number, Draft[]>();
  for (const draft of drafts) {
    if (draft.referent?.kind !== 'anonymous') continue;
    const same = unnamed.get(draft.sentence);
    if (same) same.push(draft);
    else unnamed.set(draft.sentence, [draft]);
  }
  for (const { span, sentence, draft, referent } of reasons) {
    const target = draft ?? nearest(unnamed, sentence, referent);
    if (!target || target.reason) continue;
    target.reason = span;
    target.evidence.push({ rule: 'reason', span });
  }
}

const CONTINUATIONS = finderOf(REASON_CONTINUATIONS);

/**
 * Item after the words that go on with the reason: to the next comma, dash or quotation, or to the verb of the clause
 * around it (“a clerk not authorised to speak about the case said”).
 */
function goesOn(frame: Frame, chunks: readonly Chunk[], at: WordAt, from: number): number {
  const { tags, tokens, first } = frame;
  let begin = from;
  if (OPEN_ADVERBS.has(at(begin) ?? '')) begin++;
  if (tags[begin] === Tag.Comma && REASON_CLAUSE_OPENERS.has(at(begin + 1) ?? '')) begin++;
  const word = at(begin);
  if (word === undefined || CONTINUATIONS(word, at, begin) < 0)
    return tags[begin] === Tag.Comma || begin === from ? from : begin;
  let verbs = REASON_CLAUSE_OPENERS.has(word) ? 1 : 0;
  let end = begin + 1;
  for (; end < tags.length; end++) {
    const tag = tags[end] as number;
    if (tag >= Tag.Comma && tag !== Tag.Other) break;
    if (REASON_CLAUSE_OPENERS.has(at(end) ?? '')) verbs++;
    const chunk = chunks.find((piece) => piece.first === end);
    if (chunk?.type === 'verb' && chunk.finite) {
      if (verbs <= 0 && tokens.means(first[chunk.head] as number, M.Say)) {
        // “not authorised to discuss it publicly said”
        if (OPEN_ADVERBS.has(at(end) ?? '')) end++;
        break;
      }
      verbs--;
    }
  }
  return end;
}

/** “declined to comment because she was not authorised to speak”: why nothing was said. */
function forSilence(frame: Frame, at: WordAt, anchor: number): boolean {
  for (let item = anchor - 1; item >= 0; item--) {
    const word = at(item);
    if (word === undefined) continue;
    const lemma = frame.tokens.lemma(frame.first[item] as number);
    if (SILENT.has(lemma) && NO_COMMENT.has(at(item + 2) ?? '')) return true;
    if (lemma === 'comment' && NO_COMMENT_NEGATIONS.has(at(item - 1) ?? '')) return true;
  }
  return false;
}

const SILENT = new Set(DECLINE_VERBS);
const NO_COMMENT = new Set(NO_COMMENT_VERBS);

/** Whose reason it is; null where that is nobody unnamed. */
function whoseReason(
  frame: Frame,
  chunks: readonly Chunk[],
  anchor: number,
  drafts: readonly Draft[],
  context: Context,
): Pick<Reason, 'draft' | 'referent'> | null {
  const unnamed = drafts.filter(({ referent }) => referent?.kind === 'anonymous');
  if (inContent(frame, chunks, anchor)) return null;
  const before = unnamed.filter(({ cue }) => cue?.source && cue.source.first < anchor);
  const draft = before.at(-1) ?? unnamed[0];
  if (draft) return { draft, referent: draft.referent };
  // “None of them wanted to be named.”
  if (chunks.some(({ type, first }) => type === 'noun' && first === anchor))
    return { draft: null, referent: null };
  for (let at = chunks.length - 1; at >= 0; at--) {
    const chunk = chunks[at] as Chunk;
    if (chunk.type !== 'verb' || chunk.first > anchor + 1) continue;
    const phrase = subjectBefore(frame, chunks, at);
    if (!phrase) continue;
    const head = frame.first[phrase.head] as number;
    if (frame.tokens.is(head, G.Pronoun)) return { draft: null, referent: null };
    const referent = classify(frame, chunks, phrase, context);
    // “The Herald is not naming her because …”
    if (referent?.kind === 'organization') return { draft: null, referent: null };
    if (!referent?.entity) return { draft: null, referent };
    // “Officers spoke about what Roe wants only on condition of anonymity”: not he.
    if (frame.tokens.means(frame.first[chunk.head] as number, M.Say)) return null;
  }
  return null;
}

/** “a spokesman said he was not authorised to speak”: the clause around the anchor is what was said. */
function inContent({ tokens, first }: Frame, chunks: readonly Chunk[], anchor: number): boolean {
  const verb = chunks.findIndex((chunk) => chunk.first <= anchor && chunk.last >= anchor);
  let at =
    verb - (chunks[verb]?.type === 'verb' && chunkAt(chunks, verb - 1)?.type === 'verb' ? 2 : 1);
  const pronoun = chunks[at] as Chunk | undefined;
  if (pronoun?.type !== 'noun' || !tokens.is(first[pronoun.head] as number, G.Pronoun))
    return false;
  if (tagAt(chunks, --at) === Tag.That) at--;
  const cue = chunkAt(chunks, at);
  return cue?.type === 'verb' && tokens.means(first[cue.head] as number, M.Say);
}

/** The nearest statement of an unnamed source, of the same description before all others. */
function nearest(
  unnamed: ReadonlyMap<number, readonly Draft[]>,
  sentence: number,
  referent: Referent | null,
): Draft | null {
  let best: Draft | null = null;
  let least = REACH + 1;
  for (let at = sentence - REACH; at <= sentence + REACH; at++) {
    for (const draft of unnamed.get(at) ?? []) {
      if (draft.reason) continue;
      const behind = at > sentence ? 0.5 : 0;
      const other = referent && draft.referent?.noun !== referent.noun ? 1.5 : 0;
      const distance = Math.abs(at - sentence) + behind + other;
      if (distance < least) {
        least = distance;
        best = draft;
      }
    }
  }
  return best;
}

/** Is there a trigger in the frame's text? `triggers` as from {@link reasonTriggers}. */
export function mayHoldReason(frame: Frame, triggers: readonly number[]): boolean {
  const from = frame.first[0] ?? 0;
  let low = 0;
  let high = triggers.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((triggers[middle] as number) < from) low = middle + 1;
    else high = middle;
  }
  return (triggers[low] ?? Infinity) < frame.end;
}
