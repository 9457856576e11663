import { type Chunk, chunk } from '../clauses/chunk.ts';
import { endOf, type Frame, frameOf } from '../clauses/frame.ts';
import { subjectBefore } from '../clauses/subject.ts';
import { tagFrame } from '../clauses/tag.ts';
import { Tag } from '../clauses/tags.ts';
import type { Cue } from '../cues/cue.ts';
import { findCues } from '../cues/find.ts';
import { findGroupViews } from '../cues/groups.ts';
import { type Context, classify } from '../sources/classify.ts';
import { isStatement, spokeInPrivate } from '../sources/is-statement.ts';
import {
  findReason,
  giveReasons,
  mayHoldReason,
  type Reason,
  reasonTriggers,
} from '../sources/reason.ts';
import { viaOf } from '../sources/via.ts';
import { Discourse } from '../speakers/discourse.ts';
import type { Entities } from '../speakers/entities.ts';
import { M } from '../tokens/classes.ts';
import type { Tokens } from '../tokens/table.ts';
import type { Span, Statement, Stretch } from '../types.ts';
import type { Draft } from './draft.ts';
import { type SentenceFacts, speakerOfFloating } from './float.ts';
import { governQuotes } from './govern.ts';
import { toStatements } from './statement.ts';

/** Sentences between two pauses of {@link joinStatements}. */
const PAUSE = 40;

/** What the earlier stages found in one text. */
export interface Material {
  readonly tokens: Tokens;
  readonly sentences: readonly Span[];
  /** First token of each sentence, and one past the last at the end. */
  readonly sentenceTokens: Int32Array;
  /** Paragraph of each sentence. */
  readonly paragraphs: Int32Array;
  /** Stretches that are speech, in order. */
  readonly speech: readonly Stretch[];
  /** For each token the index of the speech stretch it lies in, or -1. */
  readonly speechAt: Int32Array;
  readonly entities: Entities;
}

/** Joins stretches, cues and sources into statements, sentence by sentence. */
export function* joinStatements(material: Material): Generator<undefined, Statement[]> {
  const { sentences, tokens, sentenceTokens, speechAt, entities } = material;
  const discourse = new Discourse();
  const context: Context = { entities, discourse };
  const facts: SentenceFacts[] = [];
  const given = new Map<number, Draft>();
  const drafts: Draft[] = [];
  const triggers = reasonTriggers(tokens.text);
  const reasons: Reason[] = [];
  for (let sentence = 0; sentence < sentences.length; sentence++) {
    if (sentence % PAUSE === PAUSE - 1) yield undefined;
    const from = sentenceTokens[sentence] as number;
    const to = sentenceTokens[sentence + 1] as number;
    const frame = frameOf(tokens, sentence, from, to, speechAt);
    tagFrame(frame);
    const chunks = chunk(frame);
    const made = draftsOf(frame, chunks, context);
    governQuotes(frame, made, given);
    noteMentions(frame, chunks, context);
    drafts.push(...made);
    if (mayHoldReason(frame, triggers)) {
      const reason = findReason(frame, chunks, made, context);
      if (reason) reasons.push(reason);
    }
    facts.push({
      paragraph: material.paragraphs[sentence] as number,
      drafts: made,
      subject: subjectDraft(frame, chunks, context),
    });
  }
  floating(material, facts, given, drafts);
  giveReasons(reasons, drafts);
  return toStatements(material, drafts);
}

/** One draft for each cue of a frame whose source could be read. */
function draftsOf(frame: Frame, chunks: readonly Chunk[], context: Context): Draft[] {
  const drafts: Draft[] = [];
  const cues = findCues(frame, chunks);
  let sourced = false;
  for (const cue of cues) {
    if (cue.source === null) continue;
    const read = classify(frame, chunks, cue.source, context);
    const referent =
      read?.kind === 'collective' && spokeInPrivate(frame, cue)
        ? { ...read, kind: 'anonymous' as const }
        : read;
    if (!referent || !isStatement(cue, referent)) continue;
    context.discourse.note(referent, frame.sentence, true);
    sourced ||= cue.strength === 'speech' || cue.strength === 'thought';
    drafts.push(
      draftOf(frame, cue, referent, viaOf(frame, chunks, cue, referent, drafts, context)),
    );
  }
  for (const cue of findGroupViews(frame, chunks)) {
    const referent = cue.source && classify(frame, chunks, cue.source, context);
    if (referent?.kind !== 'collective' || spokeInPrivate(frame, cue)) continue;
    if (drafts.some((draft) => draft.referent?.kind === 'collective')) continue;
    context.discourse.note(referent, frame.sentence, true);
    sourced = true;
    drafts.push(draftOf(frame, cue, referent, null));
  }
  if (!sourced)
    for (const cue of cues) if (cue.source === null) drafts.push(draftOf(frame, cue, null, null));
  return drafts;
}

function draftOf(frame: Frame, cue: Cue, referent: Draft['referent'], via: string | null): Draft {
  const cueSpan = spanOf(frame, cue.first, cue.last);
  const sourceSpan = cue.source ? spanOf(frame, cue.source.first, cue.source.last) : null;
  return {
    sentence: frame.sentence,
    cue,
    cueSpan,
    referent,
    sourceSpan,
    via,
    reason: null,
    speech: [],
    evidence: [
      { rule: cue.rule, span: cueSpan },
      ...(sourceSpan && referent ? [{ rule: `source-${referent.kind}`, span: sourceSpan }] : []),
    ],
  };
}

/** Items `[first, last]` as a span of the text. */
function spanOf(frame: Frame, first: number, last: number): Span {
  const { tokens } = frame;
  return [
    tokens.start[frame.first[first] as number] as number,
    tokens.end[endOf(frame, last) - 1] as number,
  ];
}

/** Notes who else the frame speaks of, for pronouns to come. */
function noteMentions(frame: Frame, chunks: readonly Chunk[], context: Context): void {
  const { tokens, first, tags } = frame;
  let subject = true;
  for (const piece of chunks) {
    if (piece.type === 'verb') subject = false;
    if (piece.type !== 'noun' || tags[piece.head] === Tag.Pronoun) continue;
    const token = first[piece.head] as number;
    const entity = context.entities.entityAt(token);
    if (entity && (entity.kind === 'person' || entity.kind === 'organization')) {
      context.discourse.note(
        {
          kind: entity.kind,
          name: entity.name,
          gender: entity.gender,
          plural: entity.plural,
          noun: '',
          entity,
          token,
        },
        frame.sentence,
        subject,
      );
    } else if (
      subject &&
      tokens.means(token, M.Official | M.Relation | M.PersonNoun | M.Collective)
    ) {
      const phrase = {
        first: piece.first,
        last: piece.last,
        head: piece.head,
        chunk: chunks.indexOf(piece),
        joined: [],
      };
      const referent = classify(frame, chunks, phrase, context);
      if (referent) context.discourse.note(referent, frame.sentence, subject);
    }
  }
}

/** The subject of the frame's first finite verb as a draft without a cue: whoever “was ‘sure’”. */
function subjectDraft(frame: Frame, chunks: readonly Chunk[], context: Context): Draft | null {
  for (let at = 0; at < chunks.length; at++) {
    const piece = chunks[at] as Chunk;
    if (piece.type !== 'verb' || !piece.finite) continue;
    const phrase = subjectBefore(frame, chunks, at);
    if (!phrase) continue;
    const referent = classify(frame, chunks, phrase, context);
    if (!referent || (referent.kind !== 'person' && referent.kind !== 'organization')) return null;
    return {
      sentence: frame.sentence,
      cue: null,
      cueSpan: null,
      referent,
      sourceSpan: spanOf(frame, phrase.first, phrase.last),
      via: null,
      reason: null,
      speech: [],
      evidence: [],
    };
  }
  return null;
}

/** Gives the stretches that no cue governs to whoever speaks around them. */
function floating(
  material: Material,
  facts: readonly SentenceFacts[],
  given: Map<number, Draft>,
  drafts: Draft[],
): void {
  const { speech, sentences } = material;
  const bySentence = new Map<number, Draft>();
  let sentence = 0;
  for (let index = 0; index < speech.length; index++) {
    const { span, rule } = speech[index] as Stretch;
    while (sentence + 1 < sentences.length && (sentences[sentence + 1] as Span)[0] <= span[0])
      sentence++;
    let draft = given.get(index);
    if (!draft) {
      const like = speakerOfFloating(sentence, facts, (at) => bySentence.get(at) ?? null);
      draft = {
        sentence,
        cue: null,
        cueSpan: null,
        referent: like?.referent ?? null,
        sourceSpan: null,
        via: like?.via ?? null,
        reason: null,
        speech: [index],
        evidence: [{ rule: 'floating-quote', span }],
      };
      drafts.push(draft);
      given.set(index, draft);
    }
    draft.evidence.push({ rule, span });
    bySentence.set(sentence, draft);
  }
}
