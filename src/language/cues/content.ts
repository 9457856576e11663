import { type Chunk, headForm, skipAdverbs, tagAt, tagOf } from '../clauses/chunks.ts';
import { type Frame, hasTag, lemmaAt, wordAt } from '../clauses/frame.ts';
import { type Phrase, phraseFrom } from '../clauses/phrase.ts';
import { Tag } from '../clauses/tags.ts';
import { EXPRESS_VERBS, MOOD_NOUNS, VIEW_NOUNS } from '../lists/group-views.ts';
import {
  ADDRESS_VERBS,
  CLAUSE_VERBS,
  DOING_VERBS,
  LIKENING_VERBS,
  RECALLING_VERBS,
} from '../lists/verb-frames.ts';
import { M } from '../tokens/classes.ts';
import { calledBehind } from './called-behind.ts';
import { clauseFrom } from './clause-from.ts';
import type { ContentForm } from './cue.ts';
import { isTime } from './times.ts';

/** What follows a verb: the content's form, where it begins, and whoever was told on the way. */
export interface Following {
  readonly content: ContentForm | null;
  /** Chunk where the content begins; -1 where there is none. */
  readonly at: number;
  readonly recipient: Phrase | null;
}

/** Reads what stands from chunk `from` on, after a verb of this lemma. */
export function contentAfter(
  frame: Frame,
  chunks: readonly Chunk[],
  from: number,
  lemma: string,
): Following {
  let recipient: Phrase | null = null;
  let next = skipAdverbs(chunks, from);
  for (let guard = 0; guard < 12; guard++) {
    const chunk = chunks[next];
    if (chunk === undefined) return { content: null, at: -1, recipient };
    if (chunk.type === 'other') {
      switch (chunk.tag) {
        case Tag.Quote:
          return { content: 'quote', at: next, recipient };
        case Tag.That:
          return { content: 'that', at: next + 1, recipient };
        case Tag.Wh:
          return { content: 'wh', at: next, recipient };
        case Tag.Subordinator:
          if (isWhether(frame, chunk.head, lemma)) return { content: 'wh', at: next, recipient };
          // “told reporters after the vote that”: when, and no clause
          if (
            isWhen(frame, chunk.head) &&
            isEvent(frame, chunks[next + 1]) &&
            chunks[skipAdverbs(chunks, next + 2)]?.type !== 'verb'
          ) {
            next = skipAdverbs(chunks, next + 2);
            continue;
          }
          // “said because the vote was close, …”
          return CLAUSE_VERBS.has(lemma) &&
            opensReason(frame, chunk.head) &&
            clauseFrom(chunks, next)
            ? { content: 'clause', at: next, recipient }
            : { content: null, at: next, recipient };
        case Tag.Relative:
          return { content: lemma === 'ask' ? 'wh' : null, at: next, recipient };
        case Tag.Other:
          // Quotation marks of a title: “told ‘Morning Report’ that”.
          next++;
          continue;
        case Tag.Open: {
          let close = next + 1;
          while (close < chunks.length && tagAt(chunks, close) !== Tag.Close) close++;
          next = close + 1;
          continue;
        }
        case Tag.Colon:
          return { content: chunks[next + 1] ? 'quote' : null, at: next + 1, recipient };
        case Tag.Comma: {
          const after = chunks[skipAdverbs(chunks, next + 1)];
          if (tagOf(after) === Tag.Quote) return { content: 'quote', at: next + 1, recipient };
          if (tagOf(after) === Tag.That) return { content: 'that', at: next + 1, recipient };
          // “said on Tuesday, citing …”; “said, adding that …”: an aside before the content is rare.
          const resumed = pastAside(chunks, next);
          if (resumed > 0) {
            next = resumed;
            continue;
          }
          return { content: null, at: next, recipient };
        }
        case Tag.Dash: {
          if (tagAt(chunks, next + 1) === Tag.Quote)
            return { content: 'quote', at: next + 1, recipient };
          return { content: null, at: -1, recipient };
        }
        case Tag.Preposition: {
          // “said in a statement that”, “told reporters on Tuesday that”, “spoke of”.
          const object = chunks[next + 1];
          if (object?.type === 'noun') {
            if (isTo(frame, chunk.head) && recipient === null) {
              // “responded to rumours that”: what the rumours say.
              if (
                tagAt(chunks, next + 2) === Tag.That &&
                frame.tokens.means(frame.first[object.head] as number, M.NounCue | M.Hearsay)
              )
                return { content: null, at: next, recipient };
              recipient = phraseFrom(chunks, next + 1);
            }
            next = skipAdverbs(chunks, next + 2);
            // “said in a statement released on Friday that”
            const participle = chunks[next];
            if (participle?.type === 'verb' && !participle.finite && !participle.infinitive)
              next = skipAdverbs(chunks, next + 1);
            continue;
          }
          if (tagOf(object) === Tag.Time) {
            next = skipAdverbs(chunks, next + 2);
            continue;
          }
          if (tagOf(object) === Tag.Quote) return { content: 'quote', at: next + 1, recipient };
          if (object?.type === 'verb') {
            next = next + 2;
            continue;
          }
          return { content: null, at: -1, recipient };
        }
        default:
          return { content: null, at: next, recipient };
      }
    }
    if (chunk.type === 'verb') {
      if (chunk.infinitive) return { content: 'infinitive', at: next, recipient };
      // “reported hearing gunfire”; but “reported having no money” tells a state, and seldom in anybody's words.
      const does = chunk.ing && frame.tags[chunk.head] !== Tag.Have;
      if (does && next === from && DOING_VERBS.has(lemma))
        return { content: 'wh', at: next, recipient };
      // “said closing the school would hurt”, “said closed primaries deny”.
      const subject = !chunk.finite || chunks[next + 1]?.type === 'noun';
      return subject && next === from && clauseFrom(chunks, next)
        ? { content: 'clause', at: next, recipient }
        : { content: null, at: next, recipient };
    }
    // A noun phrase: a time (“said last week that”), whoever is told, the content's subject, or an object.
    // “said the night had been long”: a subject like others.
    const after = chunks[next + 1];
    const passes = after?.type === 'verb' && after.finite;
    if (isTime(frame, chunk.head) && !passes) {
      next = skipAdverbs(chunks, next + 1);
      continue;
    }
    if (isSubjectForm(frame, chunk.head) && !ADDRESS_VERBS.has(lemma))
      return { content: 'clause', at: next, recipient };
    const clause = clauseFrom(chunks, next);
    if (recipient === null && ADDRESS_VERBS.has(lemma)) {
      const phrase = phraseFrom(chunks, next);
      const after = skipAdverbs(chunks, next + 1);
      const then = chunks[after];
      if (clause && then?.type === 'verb' && lemma !== 'tell')
        return { content: 'clause', at: next, recipient };
      recipient = phrase;
      next = after;
      if (tagOf(then) === Tag.Conjunction && chunks[after + 1]?.type === 'noun') next = after + 2;
      continue;
    }
    if (clause) return { content: 'clause', at: next, recipient };
    // “remembered her as ‘a hard worker’”, “likened her to ‘a vicar’”, “remembered him shouting”
    const behind = chunks[next + 1];
    const link = behind === undefined ? '' : headForm(frame, behind);
    const as = link === 'as';
    const like = link === 'to' && LIKENING_VERBS.has(lemma);
    if (like ? tagAt(chunks, next + 2) === Tag.Quote : calledBehind(frame, chunks, next))
      return { content: 'quote', at: next, recipient };
    // “expects the lake to freeze”, “expects 200 guests”: what will be
    if (
      lemma === 'expect' &&
      (hasTag(frame, chunk.first, chunk.head, Tag.Number) ||
        (behind?.type === 'verb' && behind.infinitive))
    )
      return { content: 'clause', at: next, recipient };
    // “expressed concern that”, “voiced outrage that”: what they fear or feel.
    const voiced =
      tagOf(behind) === Tag.That && EXPRESS_VERBS.has(lemma) && isHeld(frame, chunk.head);
    if (voiced) return { content: 'that', at: next + 2, recipient };
    const does = behind?.type === 'verb' && behind.ing && DOING_VERBS.has(lemma);
    const told = does || (as && RECALLING_VERBS.has(lemma));
    return { content: told ? 'wh' : 'object', at: next, recipient };
  }
  return { content: null, at: -1, recipient };
}

const isHeld = (frame: Frame, item: number): boolean =>
  VIEW_NOUNS.has(lemmaAt(frame, item)) || MOOD_NOUNS.has(wordAt(frame, item));

const isWhether = (frame: Frame, item: number, lemma: string): boolean => {
  const form = frame.tokens.form(frame.first[item] as number);
  if (form === 'if')
    return lemma === 'ask' || lemma === 'wonder' || lemma === 'question' || lemma === 'know';
  return form === 'whether' || form === 'how' || form === 'why';
};

const isWhen = (frame: Frame, item: number): boolean => {
  const form = frame.tokens.form(frame.first[item] as number);
  return form === 'after' || form === 'before' || form === 'since' || form === 'until';
};

/** “the vote”; “the claim that …” has a clause of its own. */
const isEvent = ({ tokens, first }: Frame, chunk: Chunk | undefined): boolean =>
  chunk?.type === 'noun' &&
  !tokens.means(first[chunk.head] as number, M.NounCue | M.Hearsay | M.Document);

/** because, if, while, although, unless: a clause before the clause. */
const opensReason = (frame: Frame, item: number): boolean => {
  const form = frame.tokens.form(frame.first[item] as number);
  return (
    form === 'because' ||
    form === 'if' ||
    form === 'while' ||
    form === 'although' ||
    form === 'though' ||
    form === 'unless'
  );
};

/** he, she, they, we: a pronoun that can only be a subject. */
const isSubjectForm = ({ tokens, first }: Frame, item: number): boolean => {
  const form = tokens.form(first[item] as number);
  return form === 'he' || form === 'she' || form === 'they' || form === 'we' || form === 'i';
};

const isTo = (frame: Frame, item: number): boolean =>
  frame.tokens.form(frame.first[item] as number) === 'to';

/**
 * Index after the comma that closes an aside begun by the comma at `open`, or of the colon that ends it; 0 where content does
 * not go on after it.
 */
function pastAside(chunks: readonly Chunk[], open: number): number {
  for (let close = open + 1; close < chunks.length && close < open + 14; close++) {
    const chunk = chunks[close] as Chunk;
    if (tagOf(chunk) === Tag.Colon) return close;
    // “said, and it closed in May: the month when”
    if (chunk.type === 'verb' && chunk.finite && tagAt(chunks, open + 1) === Tag.Conjunction)
      return 0;
    if (tagOf(chunk) !== Tag.Comma) continue;
    const after = tagAt(chunks, close + 1);
    return after === Tag.That || after === Tag.Quote ? close + 1 : 0;
  }
  return 0;
}
