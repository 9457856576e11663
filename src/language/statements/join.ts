import { chunk } from '../clauses/chunk.ts';
import { frameOf } from '../clauses/frame.ts';
import { tagFrame } from '../clauses/tag.ts';
import type { Context } from '../sources/classify.ts';
import {
  findReason,
  giveReasons,
  mayHoldReason,
  type Reason,
  reasonTriggers,
} from '../sources/reason.ts';
import { Discourse } from '../speakers/discourse.ts';
import type { Entities } from '../speakers/entities.ts';
import { noteDescribed, noteNames } from '../speakers/mentions.ts';
import type { LabelledStretch } from '../stretches/label.ts';
import type { Tokens } from '../tokens/table.ts';
import type { Span, Statement } from '../types.ts';
import type { Draft } from './draft.ts';
import { draftsOf } from './drafts.ts';
import { floatQuotes, type SentenceFacts } from './float.ts';
import { governQuotes } from './govern.ts';
import { toStatements } from './statement.ts';
import { type QuoteSubject, subjectsOfQuotes } from './subjects.ts';

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
  readonly speech: readonly LabelledStretch[];
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
    const to = sentenceTokens[sentence + 1] as number;
    let said: Draft[] = [];
    let verbless = true;
    let quoteSubjects: Map<number, QuoteSubject> | null = null;
    let from = sentenceTokens[sentence] as number;
    do {
      const frame = frameOf(tokens, sentence, from, to, speechAt);
      tagFrame(frame);
      const chunks = chunk(frame);
      noteNames(frame, chunks, context);
      const made = draftsOf(frame, chunks, context);
      governQuotes(frame, chunks, made, given);
      noteDescribed(frame, chunks, context);
      said = said.length === 0 ? made : said.concat(made);
      if (mayHoldReason(frame, triggers)) {
        const reason = findReason(frame, chunks, made, context);
        if (reason) reasons.push(reason);
      }
      quoteSubjects = subjectsOfQuotes(frame, chunks, context, given, quoteSubjects);
      verbless &&= !chunks.some((piece) => piece.type === 'verb' && piece.finite);
      from = frame.end;
    } while (from < to);
    for (const draft of said) drafts.push(draft);
    facts.push({
      paragraph: material.paragraphs[sentence] as number,
      verbless,
      drafts: said,
      quoteSubjects,
    });
  }
  floatQuotes(material, facts, given, drafts, discourse);
  giveReasons(reasons, drafts);
  return toStatements(material, drafts);
}
