import { chunk } from '../clauses/chunk.ts';
import { frameOf } from '../clauses/frame.ts';
import { tagFrame } from '../clauses/tag.ts';
import { lazily } from '../lazily.ts';
import type { Context } from '../sources/context.ts';
import { Discourse } from '../sources/discourse.ts';
import { noteDescribed, noteNames } from '../sources/mentions.ts';
import {
  findReason,
  giveReasons,
  mayHoldReason,
  type Reason,
  reasonTriggers,
} from '../sources/reason.ts';
import { opensWithPoll } from '../sources/respondents.ts';
import { leaderOf } from '../sources/team.ts';
import type { Statement } from '../types.ts';
import type { Draft } from './draft.ts';
import { draftsOf } from './drafts.ts';
import { floatQuotes } from './float.ts';
import { governQuotes } from './govern.ts';
import type { Material, SentenceFacts } from './material.ts';
import { toStatements } from './statement.ts';
import { type QuoteSubject, subjectsOfQuotes } from './subjects.ts';
import { saidWithin } from './within.ts';

/** Sentences between two pauses of {@link joinStatements}. */
const PAUSE = 40;

/** Joins stretches, cues and sources into statements, sentence by sentence. */
export function* joinStatements(material: Material): Generator<undefined, Statement[]> {
  const { sentences, tokens, sentenceTokens, speechAt, entities } = material;
  const discourse = new Discourse(toldBefore(material));
  const context: Context = {
    entities,
    discourse,
    vias: new Map(),
    kin: new Map(),
    // Few articles tell of a study.
    team: lazily(() => leaderOf(tokens, entities)),
    ofPoll: opensWithPoll(tokens),
  };
  const facts: SentenceFacts[] = [];
  const given = new Map<number, Draft>();
  const drafts: Draft[] = [];
  const triggers = reasonTriggers(tokens);
  const reasons: Reason[] = [];
  const within: Draft[] = [];
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
      for (const draft of saidWithin(frame, context)) within.push(draft);
      if (mayHoldReason(frame, triggers)) {
        const reason = findReason(frame, chunks, made, context);
        if (reason) reasons.push(reason);
      }
      quoteSubjects = subjectsOfQuotes(
        frame,
        chunks,
        context,
        given,
        material.speech,
        quoteSubjects,
      );
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
  return toStatements(material, drafts.concat(within));
}

/** For each sentence how many before it are told in the reporter's voice, at least in part. */
function toldBefore({ sentences, sentenceTokens, speechAt, tokens }: Material): Int32Array {
  const told = new Int32Array(sentences.length);
  let count = 0;
  for (let sentence = 0; sentence < sentences.length; sentence++) {
    told[sentence] = count;
    const end = sentenceTokens[sentence + 1] as number;
    for (let token = sentenceTokens[sentence] as number; token < end; token++) {
      if ((speechAt[token] as number) >= 0 || !tokens.isWord(token)) continue;
      count++;
      break;
    }
  }
  return told;
}
