import type { Chunk, NounChunk } from '../clauses/chunks.ts';
import { type Frame, lemmaAt, wordAt } from '../clauses/frame.ts';
import { BEFORE_NOUN, Tag } from '../clauses/tags.ts';
import { endsLikeAgent } from '../groups/ending.ts';
import { ANSWERING_LEMMAS, ANSWERING_PARTICLES, CONTRASTS } from '../lists/hearsay-frames.ts';
import type { CueRule } from '../rules.ts';
import { G, HUMAN, M } from '../tokens/classes.ts';
import type { Cue } from './cue.ts';
import { isHeardSitting } from './hearsay-heard.ts';
import { hearsayNoun } from './hearsay-nouns.ts';
import { hearsayPassive } from './hearsay-passives.ts';
import { hearsayPhrase } from './hearsay-phrases.ts';

/** Rule of the cues that may stand beside a source: “reportedly argued”, “said that he allegedly told a clerk”. */
const ADVERB_RULE = 'hearsay-adverb';

/** “reportedly”, “is said to”, “amid fears that”, “rumour has it”: what is passed on from nobody. */
export function findHearsay(frame: Frame, chunks: readonly Chunk[]): Cue[] {
  const cues: Cue[] = [];
  const { tokens, first, stretch } = frame;
  for (let item = 0; item < first.length; item++) {
    const token = first[item] as number;
    if (!tokens.means(token, M.Hearsay | M.HearsayOpener)) continue;
    if ((stretch[item] as number) >= 0) continue;
    if (tokens.means(token, M.Hearsay) && tokens.is(token, G.Adverb))
      cues.push(hearsay(frame, ADVERB_RULE, item, item));
    const last = tokens.means(token, M.HearsayOpener) ? hearsayPhrase(frame, item) : -1;
    if (last >= 0) cues.push(hearsay(frame, 'hearsay-phrase', item, last));
  }
  for (let at = 0; at < chunks.length; at++) {
    const chunk = chunks[at] as Chunk;
    if (chunk.type === 'verb') {
      if (hearsayPassive(frame, chunks, at, chunk) || isHeardSitting(frame, chunks, at, chunk))
        cues.push(hearsay(frame, 'hearsay-passive', chunk.first, chunk.last));
    } else if (chunk.type === 'noun') {
      if (isAllegedAct(frame, chunk))
        cues.push(hearsay(frame, 'hearsay-noun', chunk.first, chunk.first));
      else if (hearsayNoun(frame, chunks, at, chunk))
        cues.push(hearsay(frame, 'hearsay-noun', chunk.head, chunk.head));
    }
  }
  return cues;
}

/**
 * Does “alleged” open the phrase of an act: “killed in alleged firing by guards”? “The alleged theft” and “an alleged plot”
 * are told of besides, “her alleged abuse” is somebody's, and who is alleged to have acted is a charge.
 */
function isAllegedAct({ tokens, first, tags }: Frame, chunk: NounChunk): boolean {
  if (tokens.form(first[chunk.first] as number) !== 'alleged' || tags[chunk.head] !== Tag.Noun)
    return false;
  const head = first[chunk.head] as number;
  const word = tokens.word(head).toLowerCase();
  return !(tokens.means(head, HUMAN) || endsLikeAgent(word.replace(/s$/, '')));
}

const hearsay = (frame: Frame, rule: CueRule, first: number, last: number): Cue => ({
  rule,
  first,
  last,
  lemma: frame.tokens.lemma(frame.first[last] as number),
  meaning: 0,
  source: null,
  recipient: null,
  content: 'clause',
  strength: 'speech',
});

/**
 * Does a cue without a source stand for itself, or inside what a source of the same sentence said? “The mayor said the
 * vote is expected to fail” has a source.
 *
 * @param sourced cues of the sentence that have one.
 */
export function standsAlone(frame: Frame, cue: Cue, sourced: readonly Cue[]): boolean {
  const adverb = cue.rule === ADVERB_RULE;
  const aside = openingClause(frame);
  // “denied reports that”, and not “is investigating an alleged theft”
  const noun = cue.rule === 'hearsay-noun' && wordAt(frame, cue.first) !== 'alleged';
  const answered = noun && isAnswered(frame, cue);
  return !sourced.some((other) => {
    if (answered || (noun && ANSWERING_LEMMAS.has(other.lemma))) return false;
    // “According to the report, the line is expected to …”
    if (other.content === 'front')
      return other.first > cue.last || other.rule === 'verb-parenthetical' || other.first === 0;
    if (endsBefore(frame, other, cue) || closesSentence(frame, cue)) return false;
    return !adverb && other.last < cue.first && !(other.last < aside && aside < cue.first);
  });
}

/** “cannot confirm reports that”, “refused to be drawn on reports that”: the verb that answers stands right before. */
function isAnswered(frame: Frame, { first }: Cue): boolean {
  let item = first - 1;
  while (BEFORE_NOUN[frame.tags[item] as number] === 1) item--;
  if (ANSWERING_PARTICLES.has(wordAt(frame, item))) item--;
  return ANSWERING_LEMMAS.has(lemmaAt(frame, item));
}

/** “…, it was claimed last night.”: all of the sentence. */
function closesSentence({ tokens, first, tags }: Frame, cue: Cue): boolean {
  if (cue.rule !== 'hearsay-passive' || tokens.form(first[cue.first - 1] ?? -1) !== 'it')
    return false;
  let item = cue.last + 1;
  while (WHEN.has(tags[item] ?? Tag.Stop)) item++;
  const before = tags[cue.first - 2];
  return (
    (before === Tag.Comma || before === Tag.Quote) &&
    (tags[item] === undefined || tags[item] === Tag.Stop || tags[item] === Tag.Break)
  );
}

const WHEN: ReadonlySet<number> = new Set([
  Tag.Adjective,
  Tag.Adverb,
  Tag.Noun,
  Tag.Preposition,
  Tag.Time,
]);

/**
 * “Blamed the loss of a customer, which is thought to be Vasko”, “is considering whether to close it, and a ruling is
 * expected”, “critics fear delays, and there has been talk of a strike”: a clause of the reporter's own follows what was
 * said or thought.
 */
function endsBefore(
  frame: Frame,
  { content, meaning, last }: Cue,
  { rule, first, last: end }: Cue,
): boolean {
  const { tags } = frame;
  const joined = clauseJoined(frame, last, first);
  if (joined >= 0) {
    const opener = wordAt(frame, joined + 1);
    if (opener === 'there' || (opener === 'it' && tags[end + 1] === Tag.That)) return true;
  }
  // “says she is ready, as fears grow of a flood”
  if (rule === 'hearsay-noun' && wordAt(frame, first - 1) === 'as' && tags[first - 2] === Tag.Comma)
    return true;
  const blames = (meaning & (M.Accuse | M.Characterise | M.Act)) !== 0;
  if (blames && (content === 'object' || content === 'quote'))
    return tags.subarray(last, first).includes(Tag.Relative);
  // “has declared a holiday and is expected in Vesk”, “showed a hooded man, said to be Vasko”
  const before = tags[first - 1];
  if (content === 'object' && (before === Tag.Conjunction || before === Tag.Comma)) return true;
  return joined >= 0 && (content === 'object' || content === 'wh' || content === 'infinitive');
}

/** The conjunction behind a comma between two items; -1 where there is none. */
function clauseJoined({ tags }: Frame, from: number, to: number): number {
  for (let item = from + 1; item < to; item++)
    if (tags[item] === Tag.Conjunction && tags[item - 1] === Tag.Comma) return item;
  return -1;
}

/**
 * The comma that ends a clause of contrast or time at the opening of the sentence, past which nobody in it goes on
 * speaking: “While Ribeiro mentioned a lift, a bridge is expected”; -1 where none opens it.
 */
function openingClause({ tokens, first, tags }: Frame): number {
  return CONTRASTS.has(tokens.form(first[0] as number)) ? tags.indexOf(Tag.Comma) : -1;
}
