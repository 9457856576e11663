import type { Chunk } from '../clauses/chunks.ts';
import type { Frame } from '../clauses/frame.ts';
import type { Cue } from '../cues/cue.ts';
import { G, M } from '../tokens/classes.ts';
import type { Draft } from './draft.ts';

/** A quotation farther from its cue than this in the wrong direction is left to float. */
const TOO_FAR = 60;
/** What it costs a cue to stand inside what another one reports. */
const REPORTED = 25;

/**
 * Gives each quoted stretch of a frame to the cue that governs it: the nearest one that the stretch stands on the right
 * side of (before “…, she said”, after “she said that …”), with cues in between in the way.
 *
 * @param given index of the draft that each stretch of the article has been given to; -1 where none. Changed in place.
 */
export function governQuotes(
  frame: Frame,
  chunks: readonly Chunk[],
  drafts: readonly Draft[],
  given: Map<number, Draft>,
): void {
  if (!frame.quoted) return;
  const verbs = drafts.length > 1 ? finiteVerbs(frame, chunks) : null;
  const reported = drafts.map((_, at) => isReported(drafts, at));
  for (let item = 0; item < frame.first.length; item++) {
    const stretch = frame.stretch[item] as number;
    if (stretch < 0 || given.has(stretch)) continue;
    let best: Draft | null = null;
    let least = TOO_FAR;
    for (let at = 0; at < drafts.length; at++) {
      const { cue } = drafts[at] as Draft;
      if (!cue?.source) continue;
      let cost = distance(cue, item);
      // “Marlow called it ‘a gold mine’, according to Brock”: she only passes his words on.
      if (cue.rule === ACCORDING && item < cue.first && saidBefore(drafts, at, item))
        cost += PASSED;
      // “She said he is fit, as Roe has said, and can ‘run all night’”: an aside, and the words are hers.
      if (cue.rule === 'verb-as' && item > cue.last && at > 0) cost += REPORTED;
      if (verbs && reported[at] && item > cue.last && !reaches(frame, cue, item, verbs))
        cost += REPORTED;
      if (cost < least) {
        least = cost;
        best = drafts[at] as Draft;
      }
    }
    if (best) {
      best.speech.push(stretch);
      given.set(stretch, best);
    }
  }
}

function distance(cue: Cue, item: number): number {
  const front = cue.content === 'front';
  // “said that the ministry's claim ‘is false’”: the noun's own content is what “that” opens.
  const noun = cue.rule === 'noun' && cue.content !== 'that' ? 8 : 0;
  if (item > cue.last) {
    const gap = item - cue.last;
    return (front ? gap + 4 : gap) + noun;
  }
  const gap = cue.first - item;
  return front ? gap : gap + 25;
}

const ACCORDING = 'according-to';
/** What it costs a cue that words go through, where another one holds them. */
const PASSED = 12;

/** Does its content stand before the cue? */
const closes = ({ content, rule }: Cue): boolean => content === 'front' || rule === ACCORDING;

/** Does a cue of words stand before the item? */
function saidBefore(drafts: readonly Draft[], at: number, item: number): boolean {
  const cue = at > 0 && (drafts[at - 1] as Draft).cue;
  return !!cue && !!cue.source && cue.last < item && (cue.meaning & (WORDS & ~M.Ask)) !== 0;
}

/**
 * Does the cue stand in the clause that a cue of somebody else opens (“she said the mayor favours …”) or closes (“the mayor
 * favours …, she said”)?
 */
function isReported(drafts: readonly Draft[], at: number): boolean {
  const { cue } = drafts[at] as Draft;
  if (!cue) return false;
  for (let next = at + 1; next < drafts.length; next++) {
    const closing = (drafts[next] as Draft).cue;
    if (closing?.source && closing.strength === 'speech' && closes(closing)) return true;
  }
  for (let before = at - 1; before >= 0; before--) {
    const outer = (drafts[before] as Draft).cue;
    // “According to Brock, the plan represents …”; but “…, the army believes that …”
    if (outer?.rule === ACCORDING && outer.last < cue.first)
      return (cue.meaning & (WORDS | M.Belief)) === 0;
    if (!outer?.source || outer.last >= cue.first || outer.strength !== 'speech') continue;
    return outer.content === 'that' || outer.content === 'clause' || outer.content === 'wh';
  }
  return false;
}

/** Verbs whose object is what they call somebody: the words are their subject's, whoever reports it. */
const WORDS = M.Characterise | M.Accuse | M.Say | M.Manner | M.Ask | M.Cite;

/**
 * Does a cue inside what somebody else reports make the quotation its own? A stand does not (“she said the mayor favours a
 * ‘strongman's way’”), nor a participle before the verb of the reporting clause (“said tweets accusing her were ‘lies’”).
 */
function reaches(frame: Frame, cue: Cue, item: number, verbs: Uint16Array): boolean {
  if (cue.rule.endsWith('-learned')) return false;
  // “complained that Roe learned of it ‘from a film’”: who learns says nothing.
  if ((cue.meaning & WORDS) === 0 && (cue.meaning & M.Belief) !== 0) return false;
  // “said the mayor's claim is ‘a lie’”: what the claim is, says whoever reports it.
  if (cue.rule === 'noun' && cue.content === 'quote')
    return (verbs[item] as number) === (verbs[cue.last] as number) && !opensWithVerb(frame, item);
  if (cue.content === 'quote' || cue.content === 'that' || cue.content === 'clause')
    return cue.strength === 'speech' && (cue.meaning & M.Show) === 0;
  if ((cue.meaning & WORDS) === 0) return false;
  return cue.rule !== 'verb-participle' || (verbs[item] as number) === (verbs[cue.last] as number);
}

/** “her claim ‘is a lie’”: the words go on as the sentence does. */
const opensWithVerb = ({ tokens, first }: Frame, item: number): boolean =>
  tokens.is((first[item] as number) + 1, G.Be | G.Have | G.Modal | G.VerbS);

/** For each item the number of finite verbs that begin at or before it. */
function finiteVerbs(frame: Frame, chunks: readonly Chunk[]): Uint16Array {
  const counts = new Uint16Array(frame.first.length);
  let count = 0;
  for (const piece of chunks) {
    if (piece.type === 'verb' && piece.finite) count++;
    counts.fill(count, piece.first, piece.last + 1);
  }
  return counts;
}
