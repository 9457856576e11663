import { type Chunk, type NounChunk, tagOf, type VerbChunk } from '../clauses/chunk.ts';
import type { Frame } from '../clauses/frame.ts';
import { phraseFrom } from '../clauses/phrase.ts';
import { type Phrase, subjectBefore } from '../clauses/subject.ts';
import { Tag } from '../clauses/tags.ts';
import { ANY_CUE, M } from '../tokens/classes.ts';
import { contentAfter, contentBefore, isNobody } from './content.ts';
import type { ContentForm, Cue } from './cue.ts';
import { findHearsay } from './hearsay.ts';
import { findPhraseCues } from './phrases.ts';

/** All cues of a frame outside quotation marks, in order. */
export function findCues(frame: Frame, chunks: readonly Chunk[]): Cue[] {
  const cues: Cue[] = [];
  for (let at = 0; at < chunks.length; at++) {
    const chunk = chunks[at] as Chunk;
    if (chunk.type !== 'verb') continue;
    const cue = verbCue(frame, chunks, at, chunk, cues);
    if (cue) cues.push(cue);
  }
  cues.push(...findPhraseCues(frame, chunks), ...findHearsay(frame, chunks));
  return cues.sort((a, b) => a.first - b.first);
}

function verbCue(
  frame: Frame,
  chunks: readonly Chunk[],
  at: number,
  verb: VerbChunk,
  earlier: readonly Cue[],
): Cue | null {
  const { tokens, first } = frame;
  const token = first[verb.head] as number;
  const { meaning, lemma } = tokens.entry[token]!;
  if ((meaning & ANY_CUE) === 0) return null;
  if (verb.passive) return passiveCue(frame, chunks, at, verb, meaning, lemma);
  if (verb.infinitive && !reports(frame, chunks, at)) return null;
  if (verb.negated && (meaning & M.Belief) === 0) return null;
  if (verb.modal && hypothetical(frame, verb)) return null;

  const following = contentAfter(frame, chunks, at, lemma);
  let source: Phrase | null = null;
  let content: ContentForm | null = following.content;
  let { recipient } = following;
  let rule = 'verb';

  const inverted = invertedSubject(frame, chunks, at, meaning);
  if (inverted) {
    source = inverted;
    content = 'front';
    recipient = null;
    rule = 'verb-inverted';
  } else if (verb.ing && !isProgressive(frame, verb)) {
    source = sharedSubject(frame, chunks, at, earlier);
    rule = 'verb-participle';
  } else {
    source = subjectBefore(frame, chunks, at);
    if (
      source &&
      content !== 'that' &&
      content !== 'quote' &&
      endsHere(chunks, at, following.at, content)
    ) {
      if (contentBefore(frame, chunks, source.chunk)) {
        content = 'front';
        rule = 'verb-final';
      }
    }
  }
  if (!source || content === null || isNobody(frame, source)) return null;
  if (!strongEnough(meaning, content, rule)) return null;
  if (conditional(frame, chunks, source)) return null;
  return { rule, first: verb.first, last: verb.last, lemma, meaning, source, recipient, content };
}

/** What a verb needs to stand as a cue, by its group. */
function strongEnough(meaning: number, content: ContentForm, rule: string): boolean {
  const weak = (meaning & M.Weak) !== 0;
  if (content === 'quote' || content === 'that') return true;
  if (content === 'front') return !weak || rule === 'verb-inverted';
  if (content === 'clause')
    return (meaning & (M.Say | M.Manner | M.Belief | M.Show | M.Directive)) !== 0 && !weak;
  if (content === 'wh') return (meaning & (M.Say | M.Belief | M.Ask | M.Show)) !== 0 && !weak;
  if (content === 'infinitive') return (meaning & (M.Directive | M.Say | M.Belief)) !== 0 && !weak;
  return (meaning & (M.Characterise | M.Accuse | M.Say | M.Show)) !== 0 && !weak;
}

/** “was told by two officials that …”: the agent is the source. Other passives are hearsay's or nobody's. */
function passiveCue(
  frame: Frame,
  chunks: readonly Chunk[],
  at: number,
  verb: VerbChunk,
  meaning: number,
  lemma: string,
): Cue | null {
  const by = chunks[at + 1];
  const agent = chunks[at + 2];
  if (tagOf(by) !== Tag.Preposition || agent?.type !== 'noun' || verb.negated) return null;
  if (frame.tokens.form(frame.first[(by as Chunk).head] as number) !== 'by') return null;
  if ((meaning & (M.Say | M.Characterise | M.Accuse | M.Belief | M.Show | M.Directive)) === 0)
    return null;
  const source = phraseFrom(chunks, at + 2);
  if (isNobody(frame, source)) return null;
  return {
    rule: 'verb-passive',
    first: verb.first,
    last: verb.last,
    lemma,
    meaning,
    source,
    recipient: null,
    content: 'object',
  };
}

/** “…,” said Ana Ribeiro; “…, says the report”. */
function invertedSubject(
  frame: Frame,
  chunks: readonly Chunk[],
  at: number,
  meaning: number,
): Phrase | null {
  if ((meaning & (M.Say | M.Manner | M.Ask | M.Belief | M.Show)) === 0) return null;
  const verb = chunks[at] as VerbChunk;
  if (verb.first !== verb.head || !verb.finite) return null;
  const before = chunks[at - 1];
  const tag = tagOf(before);
  const afterQuote =
    tag === Tag.Quote ||
    ((tag === Tag.Comma || tag === Tag.Dash) && tagOf(chunks[at - 2]) === Tag.Quote);
  const afterComma = tag === Tag.Comma && contentBefore(frame, chunks, at);
  if (!afterQuote && !afterComma && before !== undefined) return null;
  const subject = chunks[at + 1];
  if (subject?.type !== 'noun') return null;
  if (before === undefined) return null;
  if (afterComma && !afterQuote && chunks[at + 2]?.type === 'verb') return null;
  if (!afterQuote && tagOf(chunks[at + 2]) === Tag.That) return null;
  return phraseFrom(chunks, at + 1);
}

/** “…, adding that”: the subject of the cue before, else of the sentence's first finite verb. */
function sharedSubject(
  frame: Frame,
  chunks: readonly Chunk[],
  at: number,
  earlier: readonly Cue[],
): Phrase | null {
  const verb = chunks[at] as VerbChunk;
  const before = chunks[at - 1];
  // “a statement saying”, “an official speaking”: what stands right before.
  if (
    before?.type === 'noun' &&
    !(tagOf(chunks[at - 2]) === Tag.Preposition && earlier.length > 0)
  ) {
    return subjectBefore(frame, chunks, at);
  }
  for (let i = earlier.length - 1; i >= 0; i--) {
    const cue = earlier[i] as Cue;
    if (cue.source && cue.last < verb.first) return cue.source;
  }
  for (let left = 0; left < chunks.length; left++) {
    const chunk = chunks[left] as Chunk;
    if (chunk.type === 'verb' && chunk.finite && left !== at) {
      const subject = subjectBefore(frame, chunks, left);
      if (subject) return subject;
    }
  }
  return null;
}

/** Is the -ing form the main verb after be? */
const isProgressive = (frame: Frame, verb: VerbChunk): boolean =>
  verb.first !== verb.head &&
  frame.tags[verb.first] !== Tag.Ing &&
  frame.tags[verb.first] !== Tag.Adverb;

/** Infinitives report only after verbs that make the act certain: “went on to say”, “continued to insist”. */
function reports(frame: Frame, chunks: readonly Chunk[], at: number): boolean {
  const before = chunks[at - 1];
  if (before?.type !== 'verb' || before.negated) return false;
  const lemma = frame.tokens.lemma(frame.first[before.head] as number);
  return (
    lemma === 'go' ||
    lemma === 'continue' ||
    lemma === 'proceed' ||
    lemma === 'seem' ||
    lemma === 'appear' ||
    lemma === 'take'
  );
}

/** would say, could argue, might think. */
function hypothetical(frame: Frame, verb: VerbChunk): boolean {
  for (let item = verb.first; item < verb.head; item++) {
    if (frame.tags[item] !== Tag.Modal) continue;
    const form = frame.tokens.form(frame.first[item] as number);
    return form !== 'will' && form !== "'ll" && form !== "'d";
  }
  return false;
}

/** “if officials say”, “unless the court finds”. */
function conditional(frame: Frame, chunks: readonly Chunk[], source: Phrase): boolean {
  const before = chunks[source.chunk - 1];
  if (tagOf(before) !== Tag.Subordinator) return false;
  const form = frame.tokens.form(frame.first[(before as Chunk).head] as number);
  return form === 'if' || form === 'unless' || form === 'whether';
}

/** Does nothing that could be content follow the verb before the clause ends? */
function endsHere(
  chunks: readonly Chunk[],
  at: number,
  contentAt: number,
  content: ContentForm | null,
): boolean {
  if (content === null) return true;
  if (content !== 'object') return false;
  // “, officials said Tuesday”: a time or a name may follow.
  const object = chunks[contentAt] as NounChunk;
  return tagOf(chunks[at + 1]) !== 0 || object.first === object.last;
}
