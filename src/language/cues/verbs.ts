import {
  type Chunk,
  chunkAt,
  headForm,
  type NounChunk,
  tagAt,
  tagOf,
  type VerbChunk,
} from '../clauses/chunks.ts';
import { type Frame, wordAt } from '../clauses/frame.ts';
import { isBareParticiple } from '../clauses/leftwards.ts';
import type { Phrase } from '../clauses/phrase.ts';
import { isAsked } from '../clauses/question.ts';
import { subjectBefore } from '../clauses/subject.ts';
import { Tag } from '../clauses/tags.ts';
import { DECLINE_VERBS } from '../lists/reason-phrases.ts';
import { SEEING_VERBS } from '../lists/verb-frames.ts';
import type { CueRule } from '../rules.ts';
import { ANY_CUE, G, M } from '../tokens/classes.ts';
import { viewedAs } from './called-behind.ts';
import type { Candidate } from './candidate.ts';
import { contentAfter, type Following } from './content.ts';
import { contentBefore } from './content-before.ts';
import type { ContentForm } from './cue.ts';
import { isCue } from './decide.ts';
import { governing, reports } from './infinitives.ts';
import { isNobody } from './nobody.ts';
import { passiveCandidate } from './passive.ts';
import { phrasalEnd } from './phrasal.ts';
import { putting } from './puts.ts';
import { issuer, quotedAs, sharedSubject } from './shared-subject.ts';
import { coordinatedSource, invertedSubject } from './verb-subject.ts';

/** The verb chunk `at` with its subject and what may be its content; null where it can attribute nothing to anybody. */
export function verbCandidate(
  frame: Frame,
  chunks: readonly Chunk[],
  at: number,
  verb: VerbChunk,
  earlier: readonly Candidate[],
): Candidate | null {
  const { tokens, first } = frame;
  const entry = tokens.entry[first[verb.head] as number]!;
  const phrasal = (entry.grammar & G.Odd) === 0 ? -1 : phrasalEnd(frame, verb.head, entry.lemma);
  const put = entry.lemma === 'put' ? putting(frame, chunks, at) : null;
  if (frame.tags[verb.head] === Tag.Be || frame.tags[verb.head] === Tag.Have) return null;
  // “people accused of theft”: a participle has no subject that acts.
  const reduced =
    isBareParticiple(frame, verb) &&
    (verb.first === verb.head || (entry.meaning & M.Characterise) !== 0);
  const last = Math.max(verb.last, phrasal);
  let from = at + 1;
  while (from < chunks.length && (chunks[from] as Chunk).last <= last) from++;
  // “see the plan as a mistake”
  const seen = SEEING_VERBS.has(entry.lemma) && viewedAs(frame, chunks, from);
  const own = seen ? (entry.meaning & ~M.Weak) | M.Characterise : entry.meaning;
  const meaning = phrasal < 0 && !put ? own : M.Say;
  const plain = put ?? entry.lemma;
  const lemma = phrasal < 0 ? plain : phrasalLemma(frame, entry.lemma, verb.head, phrasal);
  if (verb.passive || reduced)
    return passiveCandidate(frame, chunks, { at, from, verb, meaning, lemma });
  if (verb.negated && (meaning & M.Belief) === 0) return null;
  if ((meaning & ANY_CUE) === 0 && sharesPassive(chunks, at)) return null;
  const modal = verb.modal ? verb : sharedModal(frame, chunks, at);
  if (modal && hypothetical(frame, modal, meaning)) return null;
  if (isAsked(frame, chunks, at) || isDeclined(frame, verb, chunkAt(chunks, at - 1))) return null;

  const following = contentAfter(frame, chunks, from, entry.lemma);
  // “a letter read out in court”
  if (entry.lemma === 'read' && following.content === null) return null;
  let source: Phrase | null = null;
  let content: ContentForm | null = following.content ?? (phrasal < 0 && !put ? null : 'object');
  // “spoke about issues raised by the crew”: what stands behind a preposition is no clause.
  const prepositional = phrasal >= 0 && ABOUT.has(wordAt(frame, phrasal));
  if (content === 'clause' && (prepositional || (meaning & TAKES_CLAUSE) === 0)) content = 'object';
  let { recipient } = following;
  let rule: CueRule = phrasal < 0 ? 'verb' : 'verb-phrasal';

  const inverted = invertedSubject(frame, chunks, at, meaning);
  if (inverted) {
    source = inverted;
    content = 'front';
    recipient = null;
    rule = 'verb-inverted';
  } else if (verb.ing && !isProgressive(frame, verb)) {
    const quoted = quotedAs(frame, chunks, at);
    source = quoted ?? sharedSubject(frame, chunks, at, earlier);
    // “‘…,’ the Herald quoted her as saying”, “‘…,’ it quoted her as saying, adding: ‘…’”
    const adds = tagAt(chunks, from) === Tag.Comma && chunks[from + 1]?.type === 'verb';
    if (quoted && (content === null || adds)) content = 'front';
    rule = 'verb-participle';
  } else {
    source =
      ((meaning & REPORTS) === 0 || verb.modal ? null : coordinatedSource(chunks, at, earlier)) ??
      subjectBefore(frame, chunks, verb.infinitive ? governing(frame, chunks, at) : at);
    if (tagAt(chunks, at - 1) === Tag.That) source = issuer(frame, chunks, source);
    if (source && content !== 'that' && content !== 'quote') {
      const around = contentAround(
        frame,
        chunks,
        at,
        source,
        following,
        (meaning & M.Characterise) !== 0,
      );
      if (around) {
        content = CONTENT_OF.get(around) ?? 'front';
        rule = around;
      }
    }
  }
  // “showed voters leaving”, “told a joke”: nobody is told anything after all.
  if (content === null && recipient && chunks[from]?.type === 'noun') content = 'object';
  if (!source || isNobody(frame, source) || conditional(frame, chunks, source)) return null;
  const byRule =
    content !== null &&
    (meaning & ANY_CUE) !== 0 &&
    (!verb.infinitive || reports(frame, chunks, at, content)) &&
    isCue(meaning, content, rule, entry.lemma);
  return {
    rule: verb.infinitive ? 'verb-infinitive' : rule,
    first: verb.first,
    last,
    head: verb.head,
    chunk: at,
    after: from,
    lemma,
    meaning,
    source,
    recipient,
    content,
    byRule,
  };
}

/** “declined to comment” */
const isDeclined = (
  { tokens, first }: Frame,
  verb: VerbChunk,
  before: Chunk | undefined,
): boolean =>
  verb.infinitive &&
  before?.type === 'verb' &&
  DECLINING.has(tokens.lemma(first[before.head] as number));

const DECLINING: ReadonlySet<string> = new Set(DECLINE_VERBS);

/** Acts of speech, which a reporter adds to what somebody said. */
const REPORTS = M.Say | M.Directive | M.Characterise | M.Accuse | M.Cite;

/** Groups whose verbs take a clause without “that”; after the others a noun phrase is an object. */
const TAKES_CLAUSE = M.Say | M.Manner | M.Belief | M.Show | M.Directive;

const ABOUT = new Set(['about', 'against', 'at', 'for', 'of', 'to', 'upon']);

const phrasalLemma = (frame: Frame, lemma: string, head: number, last: number): string => {
  let text = lemma;
  for (let item = head + 1; item <= last; item++)
    text += ` ${frame.tokens.form(frame.first[item] as number)}`;
  return text;
};

/** The rule by which the content stands before or around subject and verb; null where it does not. */
function contentAround(
  frame: Frame,
  chunks: readonly Chunk[],
  at: number,
  source: Phrase,
  { at: stop, content }: Following,
  namesIt: boolean,
): CueRule | null {
  const before = tagAt(chunks, source.chunk - 1);
  const next = chunkAt(chunks, stop);
  // “a policy which critics said was unfair”, “a deadline that officials said went unnoticed”.
  if (content === null && next?.type === 'verb' && next.finite) {
    const relative = before === Tag.Relative || before === Tag.That || before === Tag.Wh;
    return relative || chunkAt(chunks, source.chunk - 1)?.type === 'noun' ? 'verb-relative' : null;
  }
  // “a charge that officials denied”, “the man, whom neighbours described as calm”, “what police call a first”
  if (
    (content === null || (content === 'object' && before === Tag.Wh && namesIt)) &&
    opensObject(chunks, source)
  )
    return 'verb-object-relative';
  if (!endsHere(frame, chunks, at, stop, content)) return null;
  // “As the mayor noted, …”
  if (before === Tag.Subordinator && content === null) {
    const form = frame.tokens.form(frame.first[(chunks[source.chunk - 1] as Chunk).head] as number);
    return form === 'as' ? 'verb-as' : null;
  }
  // “later than officials had predicted”
  if (content === null && headForm(frame, chunkAt(chunks, source.chunk - 1)) === 'than')
    return 'verb-as';
  const ends = stop < 0 || tagOf(next) === Tag.Stop || tagOf(next) === Tag.Break;
  if (contentBefore(frame, chunks, source.chunk, ends)) return 'verb-final';
  // “In the north, she said, …”, “But, he added, …”
  const opens = before === Tag.Comma || before === Tag.Dash || before === Tag.Conjunction;
  // “– he was talking about one area, but”
  const aboutSomething =
    frame.tokens.form(frame.first[(chunks[at + 1] as Chunk)?.head ?? -1] ?? -1) === 'about';
  // “The bridge – she said – is safe”
  const dashed = before === Tag.Dash && tagAt(chunks, at + 1) === Tag.Dash;
  return opens &&
    !aboutSomething &&
    (tagOf(next) === Tag.Comma || tagOf(next) === Tag.Dash || dashed)
    ? 'verb-parenthetical'
    : null;
}

/** What the rules for content before a subject make of it; the others make it “front”. */
const CONTENT_OF: ReadonlyMap<CueRule, ContentForm> = new Map([
  ['verb-relative', 'clause'],
  ['verb-object-relative', 'object'],
]);

/** Does “whom”, “which” or a noun with “that” before the subject stand for the verb's object? */
function opensObject(chunks: readonly Chunk[], source: Phrase): boolean {
  const before = chunkAt(chunks, source.chunk - 1);
  const noun = chunkAt(chunks, source.chunk - 2);
  // “what sources described as a falling-out”
  if (tagOf(before) === Tag.Relative || tagOf(before) === Tag.Wh) return true;
  return tagOf(before) === Tag.That && noun?.type === 'noun';
}

/** Is the -ing form the main verb after be? */
const isProgressive = (frame: Frame, verb: VerbChunk): boolean =>
  verb.first !== verb.head &&
  frame.tags[verb.first] !== Tag.Ing &&
  frame.tags[verb.first] !== Tag.Adverb;

/** would say, could argue, might think; “would like” is a wish. */
function hypothetical(frame: Frame, verb: VerbChunk, meaning: number): boolean {
  if ((meaning & M.Intent) !== 0) return false;
  for (let item = verb.first; item < verb.head; item++) {
    if (frame.tags[item] !== Tag.Modal) continue;
    // “would say only that”, “would only confirm that”: that much was said.
    if (wordAt(frame, item + 1) === 'only' || wordAt(frame, verb.head + 1) === 'only') return false;
    const form = frame.tokens.form(frame.first[item] as number);
    return form !== 'will' && form !== "'ll" && form !== "'d";
  }
  return false;
}

/** “the navy may meet them and say”: the verb before “and” whose modal a bare form shares; null where there is none. */
function sharedModal(frame: Frame, chunks: readonly Chunk[], at: number): VerbChunk | null {
  const { tokens, first } = frame;
  const verb = chunks[at] as VerbChunk;
  if (verb.first !== verb.head || tokens.is(first[verb.head] as number, G.VerbPast)) return null;
  if (!tokens.is(first[verb.head] as number, G.VerbBase)) return null;
  let before = at - 1;
  if (tagAt(chunks, before) === Tag.Adverb) before--;
  if (tagAt(chunks, before) !== Tag.Conjunction) return null;
  while (--before >= 0) {
    const chunk = chunks[before] as Chunk;
    const tag = tagOf(chunk);
    if (tag === Tag.Semicolon || tag === Tag.Stop || tag === Tag.Break) return null;
    if (chunk.type !== 'verb' || !chunk.finite) continue;
    if (chunk.modal) return chunk;
    // “could shave a few points, she said, or cut”
    if (tagAt(chunks, before + 1) !== Tag.Comma) return null;
  }
  return null;
}

/** “was found guilty and sentenced to a year”: the form behind “and” goes on with the passive before it. */
function sharesPassive(chunks: readonly Chunk[], at: number): boolean {
  if (tagAt(chunks, at - 1) !== Tag.Conjunction || chunks[at + 1]?.type === 'noun') return false;
  let before = at - 2;
  while (before >= 0 && chunks[before]?.type !== 'verb' && tagAt(chunks, before) !== Tag.Comma)
    before--;
  const verb = chunkAt(chunks, before);
  return verb?.type === 'verb' && verb.passive;
}

/** “if officials say”, “unless the court finds”. */
function conditional(frame: Frame, chunks: readonly Chunk[], source: Phrase): boolean {
  const before = chunkAt(chunks, source.chunk - 1);
  if (tagOf(before) !== Tag.Subordinator) return false;
  const form = frame.tokens.form(frame.first[(before as Chunk).head] as number);
  return form === 'if' || form === 'unless' || form === 'whether';
}

/** Does nothing that could be content follow the verb before the clause ends? */
function endsHere(
  frame: Frame,
  chunks: readonly Chunk[],
  at: number,
  contentAt: number,
  content: ContentForm | null,
): boolean {
  if (content === null) return true;
  if (content !== 'object') return false;
  // “‘…,’ the Herald quoted her as saying”: she does.
  if (headForm(frame, chunkAt(chunks, contentAt + 1)) === 'as') return false;
  // “, officials said Tuesday”: a time or a name may follow.
  const object = chunks[contentAt] as NounChunk;
  return tagAt(chunks, at + 1) !== 0 || object.first === object.last;
}
