import { chunk } from '../clauses/chunk.ts';
import { type Chunk, chunkAt, tagOf } from '../clauses/chunks.ts';
import { endOf, type Frame, frameOf, lemmaAt, wordAt } from '../clauses/frame.ts';
import type { Phrase } from '../clauses/phrase.ts';
import { tagFrame } from '../clauses/tag.ts';
import { Tag } from '../clauses/tags.ts';
import type { Cue } from '../cues/cue.ts';
import { findCues } from '../cues/find.ts';
import { isOpenAmount } from '../groups/amount.ts';
import { givesView } from '../groups/states.ts';
import { VOICED_VERBS } from '../lists/group-verbs.ts';
import { classify } from '../sources/classify.ts';
import type { Context } from '../sources/context.ts';
import { isStatement } from '../sources/is-statement.ts';
import { ANY_VERB, G, M } from '../tokens/classes.ts';
import type { Tokens } from '../tokens/table.ts';
import type { Draft } from './draft.ts';
import { draftOf } from './drafts.ts';

/**
 * What unnamed people and groups said or think by the words of whoever is quoted: “Most nurses say it is too late,” Brock
 * said. “One of them told me it had closed.” Only the plainest clauses count: inside quotations people speak of others
 * far more often than they report them, and most of all of critics and parties.
 */
export function saidWithin(frame: Frame, context: Context): Draft[] {
  const drafts: Draft[] = [];
  const { tokens, first, stretch, sentence } = frame;
  for (let item = 0; item < first.length; item++) {
    if ((stretch[item] as number) < 0) continue;
    const from = first[item] as number;
    const to = endOf(frame, item);
    if (!mayPassOn(frame, from, to)) continue;
    const inner = frameOf(tokens, sentence, from, to, null);
    tagFrame(inner);
    const chunks = chunk(inner);
    for (const cue of findCues(inner, chunks)) {
      if (!cue.source || !isPlain(inner, chunks, cue)) continue;
      const referent = classify(inner, chunks, cue.source, context);
      const unnamed = referent?.kind === 'anonymous' && (cue.meaning & M.Say) !== 0;
      const open = referent?.kind === 'collective' && isOpen(inner, cue.source);
      if (!referent || !(unnamed || open)) continue;
      if (!isStatement(inner, cue, referent) || !givesView(inner, chunks, cue)) continue;
      drafts.push(draftOf(inner, cue, referent, null));
    }
  }
  return drafts;
}

/** “people”, “everyone”, “many doctors”, “a lot of doctors”: no certain lot. */
const isOpen = (frame: Frame, { first, head, last }: Phrase): boolean =>
  ALL.has(wordAt(frame, last)) ||
  frame.tags[first] === Tag.Quantifier ||
  isOpenAmount(wordAt(frame, head));

const ALL = new Set(['everybody', 'everyone', 'folks', 'people']);

/** “they”, “she”; everyone is a group. */
const isPronoun = (tokens: Tokens, at: number): boolean =>
  tokens.is(at, G.Pronoun) && !ALL.has(tokens.form(at));

/** Does a verb of telling or thinking stand in the quotation behind anything but a pronoun? */
function mayPassOn({ tokens }: Frame, from: number, to: number): boolean {
  for (let token = from + 2; token < to; token++)
    if (
      tokens.is(token, ANY_VERB) &&
      VOICED_VERBS.has(tokens.lemma(token)) &&
      !isPronoun(tokens, token - 1)
    )
      return true;
  return false;
}

/** A verb in a tense with a clause behind it, whose subject opens a clause that nothing puts in doubt. */
function isPlain(frame: Frame, chunks: readonly Chunk[], cue: Cue): boolean {
  const { tags, tokens, first } = frame;
  const { rule, content, lemma, source } = cue;
  if (!source || rule !== 'verb' || (content !== 'that' && content !== 'clause')) return false;
  if (!VOICED_VERBS.has(lemma) || isPronoun(tokens, first[source.head] as number)) return false;
  for (let item = 0; item < source.first; item++)
    if (tags[item] === Tag.Subordinator && UNSURE.has(wordAt(frame, item))) return false;
  // “people who say they are late”: which people.
  for (let item = source.first; item < cue.first; item++)
    if (tags[item] === Tag.Relative || OURS.has(wordAt(frame, item))) return false;
  if (tags[cue.first - 1] === Tag.That) return false;
  const before = chunkAt(chunks, source.chunk - 1);
  const that = tagOf(before) === Tag.That;
  const opener = that ? chunkAt(chunks, source.chunk - 2) : before;
  // “I had people tell me”, “I know that people say”; “the faults that people say she has”, “I am not sure people think”
  if (opener?.type === 'verb')
    return !opener.negated && (lemmaAt(frame, opener.head) === 'have' || telling(frame, opener));
  return !that && !NO_OPENERS.has(tagOf(opener));
}

const telling = ({ tokens, first }: Frame, { head }: Chunk): boolean =>
  tokens.means(first[head] as number, M.Say | M.Belief);

const UNSURE = new Set(['if', 'unless', 'until', 'when', 'whenever', 'whether']);
const OURS = new Set(['these', 'those', 'us', 'we', 'you', 'your']);

/** “what doctors say”, “a man whom doctors say” */
const NO_OPENERS: ReadonlySet<number> = new Set([Tag.Preposition, Tag.Relative, Tag.Wh]);
