import {
  type Chunk,
  chunkAt,
  hasBe,
  headForm,
  isBareVerb,
  type NounChunk,
  skipAdverbs,
  tagAt,
  tagOf,
  type VerbChunk,
} from '../clauses/chunks.ts';
import { type Frame, lemmaAt, wordAt } from '../clauses/frame.ts';
import type { Phrase } from '../clauses/phrase.ts';
import { Tag } from '../clauses/tags.ts';
import type { ContentForm, Cue } from '../cues/cue.ts';
import { IN_NOUNS } from '../lists/cue-phrases.ts';
import {
  APPLAUDING_VERBS,
  ARGUING_VERBS,
  BEGINNING_VERBS,
  DOUBTING_VERBS,
  LEADING_VERBS,
} from '../lists/group-verbs.ts';
import {
  AS_VERBS,
  DISPUTING_VERBS,
  EXPERT_NOUNS,
  EXPRESS_VERBS,
  IDEA_NOUNS,
  LINKING_VERBS,
  MOOD_NOUNS,
  NAMING_VERBS,
  SIDE_NOUNS,
  STANCES,
  SURE_WORDS,
  VIEW_ADJECTIVES,
  VIEW_NOUNS,
  VIEW_VERBS,
  WORDY_VERBS,
} from '../lists/group-views.ts';
import type { CueRule } from '../rules.ts';
import { G, HUMAN, M } from '../tokens/classes.ts';
import { startOf } from './amount.ts';
import { isNamed, isTaken } from './called.ts';
import { isUnreal } from './unreal.ts';
import { agrees, isTheirs, verbsOf } from './verbs.ts';
import { viewCue } from './view.ts';

/** “Critics [of the plan] [, who …,] have long questioned”, “experts who fear that”. */
export function subject(frame: Frame, chunks: readonly Chunk[], phrase: Phrase): Cue | null {
  const before = chunkAt(chunks, startOf(frame, chunks, phrase.chunk) - 1);
  if (tagOf(before) === Tag.Preposition && !isTheirs(frame, chunks, phrase))
    return headForm(frame, before) === 'with' ? alongside(frame, chunks, phrase) : null;
  // “Roe and other senators say”: whoever is named
  const one = tagOf(before) === Tag.Conjunction ? chunkAt(chunks, phrase.chunk - 2) : undefined;
  const named = one?.type === 'noun' && NAMED.has(frame.tags[one.head] as number);
  if (named && wordAt(frame, phrase.first) === 'other') return null;
  const led = before?.type === 'verb' ? lemmaAt(frame, before.head) : '';
  if (LEADING_VERBS.has(led) || led === 'have')
    return thinksTo(frame, chunks, phrase, phrase.chunk + 1);
  for (const at of verbsOf(frame, chunks, phrase.chunk)) {
    const cue = viewOf(frame, chunks, phrase, at);
    if (cue) return cue;
  }
  return null;
}

const NAMED: ReadonlySet<number> = new Set([Tag.Name, Tag.Pronoun]);

/** “…, with some calling it a sham”, “with many saying that they were misled” */
function alongside(frame: Frame, chunks: readonly Chunk[], phrase: Phrase): Cue | null {
  const verb = chunks[phrase.chunk + 1];
  if (verb?.type !== 'verb' || !verb.ing || verb.finite) return null;
  const lemma = lemmaAt(frame, verb.head);
  if (!VIEW_VERBS.has(lemma) && !NAMING_VERBS.has(lemma)) return null;
  return viewCue('group-verb', frame, phrase, verb.first, verb.last, verb.head, 'clause');
}

/** The view that the verb `at` gives to the group. */
function viewOf(frame: Frame, chunks: readonly Chunk[], phrase: Phrase, at: number): Cue | null {
  const verb = chunks[at];
  if (verb?.type !== 'verb' || verb.infinitive || !agrees(frame, phrase, verb)) return null;
  if (hypothetical(frame, chunks, phrase, verb)) return null;
  const lemma = lemmaAt(frame, verb.head);
  const made = (rule: CueRule, last: number, content: ContentForm) =>
    viewCue(rule, frame, phrase, verb.first, last, verb.head, content);
  const be = frame.tokens.is(frame.first[verb.head] as number, G.Be) || hasBe(frame, verb);
  const next = skipAdverbs(chunks, at + 1);
  const pointed = POINTING.has(frame.tokens.form(frame.first[phrase.first] as number));
  if (!pointed && (LINKING_VERBS.has(lemma) || be)) {
    const adjective = feeling(frame, chunks, verb, next);
    if (
      adjective >= 0 &&
      (lemma === 'feel' ||
        isAbout(frame, chunks, adjective) ||
        (frame.tags[phrase.head] !== Tag.Pronoun && isStance(frame, verb, adjective)))
    )
      return made('group-adjective', adjective, 'that');
  }
  if (EXPRESS_VERBS.has(lemma)) {
    const noun = chunks[next];
    if (noun?.type === 'noun' && isHeld(frame, noun, chunks[next + 1]))
      return made('group-express', noun.last, 'that');
  }
  // “are of the view that”
  const held = headForm(frame, chunkAt(chunks, next)) === 'of' ? chunks[next + 1] : undefined;
  if (be && held?.type === 'noun' && IN_NOUNS.has(wordAt(frame, held.head)))
    return made('group-adjective', held.last, 'that');
  if (
    (be || LINKING_VERBS.has(lemma)) &&
    tagAt(chunks, next) === Tag.Preposition &&
    isAgreement(frame, chunks, next)
  )
    return made('group-adjective', (chunks[next + 1] as Chunk).last, 'that');
  // “are quick to point out that”
  if (be && wordAt(frame, chunks[next]?.head ?? -1) === 'quick')
    return thinksTo(frame, chunks, phrase, next + 1);
  // “took to the web to complain”
  if (lemma === 'take' && headForm(frame, chunkAt(chunks, next)) === 'to')
    return thinksTo(frame, chunks, phrase, next + 2);
  // “have gone so far as to suggest that”
  if (lemma === 'go' && wordAt(frame, verb.last + 2) === 'far')
    return thinksTo(frame, chunks, phrase, goesFar(chunks, next));
  if (BEGINNING_VERBS.has(lemma) && !verb.negated) return thinksTo(frame, chunks, phrase, next);
  if (
    NAMING_VERBS.has(lemma) &&
    !verb.negated &&
    !verb.passive &&
    isNamed(frame, chunks, phrase, next)
  )
    return made('group-verb', verb.last, 'object');
  // “above the $2 that analysts were looking for”
  if (isExpected(frame, chunks, phrase, lemma, next))
    return made('group-verb', verb.last, 'clause');
  if (verb.negated || verb.passive) return null;
  // “some found it dull”
  if (lemma === 'find' && isJudged(frame, chunks, next))
    return made('group-verb', verb.last, 'object');
  if (!VIEW_VERBS.has(lemma)) return null;
  const after = chunks[next];
  if (after?.type === 'verb' && after.infinitive)
    return isTaken(frame, chunks, phrase, after) ? made('group-verb', verb.last, 'clause') : null;
  if (
    AS_VERBS.has(lemma) &&
    !plainSight(frame, phrase, verb) &&
    !asFollows(frame, chunks, next, CLAUSAL.has(lemma))
  )
    return null;
  if (lemma === 'question' && isSomebody(frame, after)) return null;
  if (WORDY_VERBS.has(lemma) && tagOf(after) !== Tag.That && tagOf(after) !== Tag.Quote)
    return null;
  // “challenged the idea”, and not “challenged the mayor”
  if (DISPUTING_VERBS.has(lemma) && !(after?.type === 'noun' && isIdea(frame, after))) return null;
  // “the crowd applauded”
  const of = tagOf(after);
  if (APPLAUDING_VERBS.has(lemma) && after?.type !== 'noun' && of !== Tag.Quote && of !== Tag.Wh)
    return null;
  if (lemma === 'feel' && after?.type !== 'noun' && tagOf(after) !== Tag.That) return null;
  return made('group-verb', verb.last, 'clause');
}

/** “were looking for”, and for nothing that the clause goes on with */
const isExpected = (
  frame: Frame,
  chunks: readonly Chunk[],
  phrase: Phrase,
  lemma: string,
  at: number,
): boolean =>
  lemma === 'look' &&
  EXPERT_NOUNS.has(lemmaAt(frame, phrase.head)) &&
  headForm(frame, chunkAt(chunks, at)) === 'for' &&
  chunks[at + 1]?.type === 'other';

/** “it dull”, “them too long”: what somebody finds what was told before. */
const isJudged = (frame: Frame, chunks: readonly Chunk[], at: number): boolean =>
  tagOf(chunks[at]) === 0 &&
  frame.tags[(chunks[at] as Chunk).head] === Tag.Pronoun &&
  chunkAt(chunks, skipAdverbs(chunks, at + 1))?.type === 'noun';

/** “at odds over”, “in agreement that”: how far their views are one, and about what. */
function isAgreement(frame: Frame, chunks: readonly Chunk[], at: number): boolean {
  if (!AGREEMENTS.has(wordAt(frame, chunks[at + 1]?.head ?? -1))) return false;
  const after = chunks[at + 2];
  const tag = tagOf(after);
  if (tag === Tag.That || tag === Tag.Wh || tag === Tag.Subordinator) return true;
  const form = headForm(frame, after);
  return form === 'over' || form === 'on' || form === 'about' || form === 'as';
}

const AGREEMENTS = new Set(['agreement', 'disagreement', 'minds', 'odds']);

/** Index of the infinitive in “so far as to suggest”; that of the first chunk where there is none. */
const goesFar = (chunks: readonly Chunk[], from: number): number => {
  for (let at = from; at < chunks.length && at < from + 4; at++)
    if (chunks[at]?.type === 'verb') return at;
  return from;
};

const isIdea = (frame: Frame, { head }: NounChunk): boolean =>
  VIEW_NOUNS.has(lemmaAt(frame, head)) ||
  IDEA_NOUNS.has(lemmaAt(frame, head) || wordAt(frame, head));

/** “concern”; moods only with what was thought: “outrage that”. */
const isHeld = (frame: Frame, noun: NounChunk, after: Chunk | undefined): boolean =>
  VIEW_NOUNS.has(lemmaAt(frame, noun.head)) ||
  (MOOD_NOUNS.has(wordAt(frame, noun.head)) && tagOf(after) === Tag.That);

/** “began to wonder whether”, “has led some to fear that”: the infinitive at `at` is what they think. */
function thinksTo(frame: Frame, chunks: readonly Chunk[], phrase: Phrase, at: number): Cue | null {
  const verb = chunks[skipAdverbs(chunks, at)];
  if (verb?.type !== 'verb' || verb.finite || verb.passive) return null;
  if (!DOUBTING_VERBS.has(lemmaAt(frame, verb.head))) return null;
  return viewCue('group-verb', frame, phrase, verb.first, verb.last, verb.head, 'clause');
}

/** “questioned him”, “questioned the minister about the money”: asked somebody. */
const isSomebody = ({ tokens, first, tags }: Frame, object: Chunk | undefined): boolean =>
  object?.type === 'noun' &&
  (tags[object.head] === Tag.Name ||
    tags[object.head] === Tag.Pronoun ||
    tokens.means(first[object.head] as number, HUMAN));

/** “voters might think”; “critics would call it” is what they do call it. */
const hypothetical = (
  frame: Frame,
  chunks: readonly Chunk[],
  phrase: Phrase,
  verb: VerbChunk,
): boolean => isUnreal(frame, chunks, phrase) || (verb.modal && !wouldSay(frame, phrase, verb));

/** “critics would call it”, “supporters would argue”, “most would agree”: they do. */
const wouldSay = ({ tokens, first }: Frame, phrase: Phrase, verb: VerbChunk): boolean => {
  if (tokens.form(first[verb.first] as number) !== 'would') return false;
  const lemma = tokens.lemma(first[verb.head] as number);
  const arguing = ARGUING_VERBS.has(lemma);
  if (SIDE_NOUNS.has(tokens.lemma(first[phrase.head] as number))) return arguing;
  const much = MUCH.has(tokens.form(first[phrase.first] as number));
  return much && (arguing || lemma === 'agree' || lemma === 'consider');
};

const MUCH = new Set(['many', 'most', 'some']);

const POINTING = new Set(['these', 'those']);

/** Item of the feeling after a linking verb: “were never too worried that”; -1 where there is none. */
function feeling(frame: Frame, chunks: readonly Chunk[], verb: VerbChunk, next: number): number {
  // A participle may have been read into the verb: “felt betrayed”.
  for (let item = verb.first; item <= verb.last; item++)
    if (VIEW_ADJECTIVES.has(frame.tokens.word(frame.first[item] as number))) return item;
  for (let at = next; at < chunks.length && at < next + 2; at++) {
    const chunk = chunks[at] as Chunk;
    // “are said to have been divided”
    if (chunk.type === 'verb' && chunk.infinitive) break;
    for (let item = chunk.first; item <= chunk.last && item < chunk.first + 4; item++)
      if (VIEW_ADJECTIVES.has(frame.tokens.word(frame.first[item] as number))) return item;
  }
  return -1;
}

/** “forecasters see a mild winter”: of people whose trade is to see, in the present, any object will do. */
const plainSight = (frame: Frame, phrase: Phrase, verb: VerbChunk): boolean =>
  (EXPERT_NOUNS.has(lemmaAt(frame, phrase.head)) ||
    frame.tokens.means(frame.first[phrase.head] as number, M.Collective)) &&
  wordAt(frame, verb.head) === 'see' &&
  isBareVerb(frame, verb);

/** “worried that”, “sceptical of”, “confident she will”: a thought, and no mere mood. */
function isAbout(frame: Frame, chunks: readonly Chunk[], adjective: number): boolean {
  const next = frame.first[adjective + 1];
  if (next === undefined) return false;
  const form = frame.tokens.form(next);
  if (
    form === 'that' ||
    form === 'about' ||
    form === 'of' ||
    form === 'on' ||
    form === 'over' ||
    form === 'in'
  )
    return true;
  const at = chunks.findIndex((chunk) => chunk.last >= adjective);
  return chunks[at + 1]?.type === 'noun' && chunks[at + 2]?.type === 'verb';
}

/** “are more sceptical.”, “are not so sure.”, “are unconvinced by it”: what they think of what the sentence before told. */
function isStance(frame: Frame, { negated }: VerbChunk, adjective: number): boolean {
  const word = wordAt(frame, adjective);
  const less = wordAt(frame, adjective - 1) === 'less';
  if (!STANCES.has(word) && !((negated || less) && SURE_WORDS.has(word))) return false;
  const after = frame.tags[adjective + 1];
  const ends = after === undefined || after === Tag.Stop || after === Tag.Comma;
  return ends || wordAt(frame, adjective + 1) === 'by';
}

/** Those of the verbs with “as” that also have a clause behind them: “assume the plan is dead”. */
const CLAUSAL = new Set(['assume', 'claim']);

/** Does “as” follow the object, or, where it may, a clause? */
function asFollows(frame: Frame, chunks: readonly Chunk[], from: number, clause: boolean): boolean {
  for (let at = from; at < chunks.length && at < from + 10; at++) {
    const chunk = chunks[at] as Chunk;
    // “see the move to ban it as”
    if (chunk.type === 'verb' && chunk.infinitive) continue;
    if (chunk.type === 'verb') return clause && chunk.finite && at < from + 4;
    if (headForm(frame, chunk) === 'as') return true;
    if (tagOf(chunk) === Tag.Comma || tagOf(chunk) === Tag.Stop) return false;
  }
  return false;
}
