import { type Chunk, chunkAt, headForm, tagAt, tagOf } from '../clauses/chunks.ts';
import { type Frame, lemmaAt, wordAt } from '../clauses/frame.ts';
import { type Phrase, phraseFrom } from '../clauses/phrase.ts';
import { Tag } from '../clauses/tags.ts';
import { BY_NOUNS, IN_NOUNS, LEARNING_VERBS, TALK_NOUNS } from '../lists/cue-phrases.ts';
import { G, HUMAN, M } from '../tokens/classes.ts';
import type { Cue } from './cue.ts';
import { isNobody } from './nobody.ts';

/** Cues that are no verb with a subject: “according to”, “citing”, “by her own account”. */
export function findPhraseCues(frame: Frame, chunks: readonly Chunk[]): Cue[] {
  const cues: Cue[] = [];
  for (let at = 0; at < chunks.length; at++) {
    const chunk = chunks[at] as Chunk;
    const cue =
      chunk.type === 'verb'
        ? citing(frame, chunks, at)
        : tagOf(chunk) === Tag.Preposition || tagOf(chunk) === Tag.Subordinator
          ? (accordingTo(frame, chunks, at) ?? inSomebodysWords(frame, chunks, at))
          : null;
    if (cue && (cue.source === null || !isNobody(frame, cue.source))) cues.push(cue);
  }
  return cues;
}

/** “according to the Post”, “as per the police”; the phrase after it is the source. */
function accordingTo(frame: Frame, chunks: readonly Chunk[], at: number): Cue | null {
  const chunk = chunks[at] as Chunk;
  const to = chunks[at + 1];
  const according = headForm(frame, chunk) === 'according' && headForm(frame, to) === 'to';
  const asPer = headForm(frame, chunk) === 'as' && headForm(frame, to) === 'per';
  const per = isPer(frame, chunks, at);
  if (!according && !asPer && !per) return null;
  let source = per ? at + 1 : at + 2;
  source = pastHedges(chunks, source);
  // “according to interviews with a dozen aides”
  const talk = chunks[source];
  if (
    talk &&
    TALK_NOUNS.has(frame.tokens.word(frame.first[talk.head] as number)) &&
    headForm(frame, chunkAt(chunks, source + 1)) === 'with'
  )
    source = pastHedges(chunks, source + 2);
  if (chunks[source]?.type !== 'noun') return null;
  return {
    rule: 'according-to',
    first: chunk.first,
    last: (chunks[per ? at : at + 1] as Chunk).last,
    lemma: 'according to',
    meaning: M.Say,
    source: phraseFrom(chunks, source),
    recipient: null,
    content: 'front',
    strength: 'speech',
  };
}

/** The chunk behind “at least”, “nearly”, “July's”, or the mark of “according to “The Long Road,” …”. */
function pastHedges(chunks: readonly Chunk[], from: number): number {
  let at = from;
  while (HEDGES.has(tagAt(chunks, at))) at++;
  return at;
}

const HEDGES = new Set<number>([Tag.Adverb, Tag.Time, Tag.Other]);

/** “…, per the insider”, “Per a league source, …”; but “per person”. */
function isPer(frame: Frame, chunks: readonly Chunk[], at: number): boolean {
  const source = chunks[at + 1];
  if (headForm(frame, chunkAt(chunks, at)) !== 'per' || source?.type !== 'noun') return false;
  const before = chunkAt(chunks, at - 1);
  const tag = tagOf(before);
  if (before && tag !== Tag.Comma && tag !== Tag.Dash && tag !== Tag.Quote) return false;
  const { tokens, first, tags } = frame;
  const token = first[source.head] as number;
  if (tags[source.head] === Tag.Name) return true;
  return (
    tokens.means(token, HUMAN | M.Document | M.Outlet) &&
    (source.first < source.head || tokens.is(token, G.Plural) || tokens.form(token) === 'source')
  );
}

/** “AP reported, citing two officials”: the object of cite and quote is the source. */
function citing(frame: Frame, chunks: readonly Chunk[], at: number): Cue | null {
  const chunk = chunks[at] as Chunk;
  if (chunk.type !== 'verb' || chunk.passive || chunk.negated || chunk.infinitive) return null;
  if (frame.tags[chunk.first - 1] === Tag.Negation) return null;
  const token = frame.first[chunk.head] as number;
  const after = tagAt(chunks, at + 1);
  const told = after === Tag.Preposition || after === Tag.Comma;
  const heard =
    told && LEARNING_VERBS.has(frame.tokens.lemma(token)) ? heardFrom(frame, chunks, at) : null;
  if (heard) return citedCue(frame, chunk, heard);
  if (!frame.tokens.means(token, M.Cite)) return null;
  const cites = pastHedges(chunks, at + 1);
  const object = chunks[cites];
  if (object?.type !== 'noun') return null;
  // “Ribeiro cited the report”: who cites is the source, unless it is people who are cited.
  const people = M.Official | M.Collective | M.Relation | M.PersonNoun | M.Role;
  const cited = frame.first[object.head] as number;
  if (!chunk.ing && !frame.tokens.means(cited, people)) return null;
  // “citing trust”, “citing family”: a reason, where “citing police” has a source.
  const bare = object.first === object.last && frame.tags[object.head] === Tag.Noun;
  if (bare && !frame.tokens.is(cited, G.Plural) && frame.tokens.form(cited) !== 'police')
    return null;
  return citedCue(frame, chunk, phraseFrom(chunks, cites));
}

function citedCue(frame: Frame, { first, last, head }: Chunk, source: Phrase): Cue {
  const { lemma, meaning } = frame.tokens.entry[frame.first[head] as number]!;
  return {
    rule: 'citing',
    first,
    last,
    lemma,
    meaning,
    source,
    recipient: null,
    content: 'front',
    strength: 'speech',
  };
}

/** “CNN has learned from two officials that”, “the Herald understands, from a clerk, that”: whoever told it. */
function heardFrom(frame: Frame, chunks: readonly Chunk[], at: number): Phrase | null {
  const from = tagAt(chunks, at + 1) === Tag.Comma ? at + 2 : at + 1;
  const teller = chunks[from + 1];
  if (headForm(frame, chunkAt(chunks, from)) !== 'from' || teller?.type !== 'noun') return null;
  const source = phraseFrom(chunks, from + 1);
  let next = chunks.findIndex(({ first }) => first > source.last);
  if (tagAt(chunks, next) === Tag.Comma) next++;
  return tagAt(chunks, next) === Tag.That ? source : null;
}

/** “in the mayor's view”, “by the ministry's account”, “in his words”. */
function inSomebodysWords(frame: Frame, chunks: readonly Chunk[], at: number): Cue | null {
  const preposition = chunks[at] as Chunk;
  const form = headForm(frame, preposition);
  if (form !== 'in' && form !== 'by' && form !== 'to') return null;
  const noun = chunks[at + 1];
  if (noun?.type !== 'noun') return null;
  const head = wordAt(frame, noun.head);
  const allowed = form === 'in' ? IN_NOUNS : form === 'by' ? BY_NOUNS : TO_NOUNS;
  if (!allowed.has(head)) return null;
  // “in her words”, “in the words of one diplomat”
  const of = headForm(frame, chunkAt(chunks, at + 2)) === 'of' && chunks[at + 3]?.type === 'noun';
  const owner = possessor(frame, noun.first, noun.head, at + 1);
  // “was, in their eyes, a fraud”, and not “dust got in their eyes”
  const own = owner && TO_NOUNS.has(head) && stays(frame, chunkAt(chunks, at - 1)) ? null : owner;
  const source = own ?? (of ? phraseFrom(chunks, at + 3) : null);
  if (!source) return null;
  return {
    rule: 'possessive-phrase',
    first: preposition.first,
    last: noun.last,
    lemma: head,
    meaning: M.NounCue,
    source,
    recipient: null,
    content: 'front',
    strength: 'speech',
  };
}

const TO_NOUNS = new Set(['mind', 'eyes']);

/** Does what stands before eyes or a mind stay or get there? */
const stays = (frame: Frame, before: Chunk | undefined): boolean =>
  before?.type === 'noun' || (before?.type === 'verb' && lemmaAt(frame, before.head) !== 'be');

/** Whoever “'s” or “his” gives the noun at item `head` to, in the noun chunk `chunk` that begins at item `from`. */
export function possessor(frame: Frame, from: number, head: number, chunk: number): Phrase | null {
  for (let item = head - 1; item >= from; item--) {
    if (frame.tags[item] === Tag.Genitive && item > from) {
      return { first: from, last: item - 1, head: item - 1, chunk, joined: [] };
    }
    if (frame.tags[item] === Tag.Possessive)
      return { first: item, last: item, head: item, chunk, joined: [] };
  }
  return null;
}
