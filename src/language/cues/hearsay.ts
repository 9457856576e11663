import type { Chunk } from '../clauses/chunk.ts';
import type { Frame } from '../clauses/frame.ts';
import { Tag } from '../clauses/tags.ts';
import { ANSWERING_LEMMAS, CONTRASTS } from '../lists/hearsay-frames.ts';
import type { CueRule } from '../rules.ts';
import { M } from '../tokens/classes.ts';
import type { Cue } from './cue.ts';
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
    if ((stretch[item] as number) >= 0) continue;
    if (tokens.means(first[item] as number, M.HearsayAdverb))
      cues.push(hearsay(frame, ADVERB_RULE, item, item));
    const last = hearsayPhrase(frame, item);
    if (last >= 0) cues.push(hearsay(frame, 'hearsay-phrase', item, last));
  }
  for (let at = 0; at < chunks.length; at++) {
    const chunk = chunks[at] as Chunk;
    if (chunk.type === 'verb') {
      if (hearsayPassive(frame, chunks, at, chunk))
        cues.push(hearsay(frame, 'hearsay-passive', chunk.first, chunk.last));
    } else if (chunk.type === 'noun' && hearsayNoun(frame, chunks, at, chunk))
      cues.push(hearsay(frame, 'hearsay-noun', chunk.head, chunk.head));
  }
  return cues;
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
  return !sourced.some((other) => {
    if (cue.rule === 'hearsay-noun' && ANSWERING_LEMMAS.has(other.lemma)) return false;
    // “According to the report, the line is expected to …”
    if (other.content === 'front')
      return other.first > cue.last || other.rule === 'verb-parenthetical' || other.first === 0;
    return !adverb && other.last < cue.first && !(other.last < aside && aside < cue.first);
  });
}

/**
 * The comma that ends a clause of contrast or time at the opening of the sentence, past which nobody in it goes on
 * speaking: “While Ribeiro mentioned a lift, a bridge is expected”; -1 where none opens it.
 */
function openingClause({ tokens, first, tags }: Frame): number {
  return CONTRASTS.has(tokens.form(first[0] as number)) ? tags.indexOf(Tag.Comma) : -1;
}
