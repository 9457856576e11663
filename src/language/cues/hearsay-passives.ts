import {
  type Chunk,
  chunkAt,
  hasBe,
  skipAdverbs,
  tagAt,
  tagOf,
  type VerbChunk,
} from '../clauses/chunks.ts';
import { type Frame, wordAt } from '../clauses/frame.ts';
import { subjectBefore } from '../clauses/subject.ts';
import { Tag } from '../clauses/tags.ts';
import { endsLikeAgent } from '../groups/ending.ts';
import {
  HEARSAY_AS,
  HEARSAY_FATES,
  HEARSAY_JUDGED,
  HEARSAY_OF_FOR,
  HEARSAY_OUT,
  HEARSAY_TO,
  HEARSAY_TOLD,
} from '../lists/hearsay.ts';
import {
  ACCUSING_PARTICIPLES,
  ACTIVE_PARTICIPLES,
  DOUBTED_PARTICIPLES,
  DREADED_PARTICIPLES,
  DUTY_SUBJECTS,
  EXPECTED_WHEN,
  HEARERS,
  HOPING_PARTICIPLES,
  REDUCED_PARTICIPLES,
  TENSED_AUXILIARIES,
  WIDE_ADVERBS,
} from '../lists/hearsay-frames.ts';
import { G, HUMAN, M } from '../tokens/classes.ts';
import { impersonal } from './hearsay-it.ts';
import { pastTime } from './times.ts';

/** Is the verb a passive that reports without a source: “is believed to have”, “was seen as”, “has been accused of”? */
export function hearsayPassive(
  frame: Frame,
  chunks: readonly Chunk[],
  at: number,
  verb: VerbChunk,
): boolean {
  const { tokens, first } = frame;
  const token = first[verb.head] as number;
  if (!tokens.means(token, M.Hearsay)) return false;
  if (!hasBe(frame, verb)) return isReduced(frame, chunks, at, verb);
  if (!isTensed(frame, verb)) return false;
  if (conditional(frame, verb)) return false;
  const form = tokens.form(token);
  const next = chunks[at + 1];
  const word = wordOf(frame, next);
  if (verb.negated && !DOUBTED_PARTICIPLES.has(form)) return false;
  // “rain, of which none is forecast”
  if (wordAt(frame, chunkAt(chunks, at - 1)?.head ?? -1) === 'none') return false;
  if (impersonal(frame, chunks, at, verb)) return !OUT.has(form) || isMain(frame, chunks, at);
  if (DREADED_PARTICIPLES.has(form) && next && FATES.has(wordAt(frame, next.first))) return true;
  if (TO.has(form) && (toDo(frame, chunks, at) || tagOf(next) === Tag.That))
    return !(form === 'expected' && isDuty(frame, chunks, at));
  const dated = form === 'expected' || form === 'forecast';
  if (dated && (ends(next) || isWhen(frame, chunks, at))) return true;
  // “snow is forecast for Monday”
  if ((form === 'forecast' || form === 'predicted') && word === 'for') return true;
  // “Arson is suspected.”, “foul play is not suspected”, “a merger is rumoured”, “a rise is widely feared”
  if (ends(next) && (DOUBTFUL.has(form) || (form === 'feared' && isWide(frame, verb)))) return true;
  // “are thought likely to rise”
  if (word === 'likely' || word === 'unlikely') return TO.has(form);
  if (form === 'estimated' && word === 'at') return true;
  if (hasAgent(frame, chunks, at)) return false;
  if (TOLD.has(form)) return isHearing(frame, chunks, at);
  const main = isMain(frame, chunks, at);
  // What somebody is accused or suspected of is a report in a relative clause as well.
  if (!main && !(ACCUSING_PARTICIPLES.has(form) && isRelative(chunks, at))) return false;
  if (AS.has(form) && wordOf(frame, chunks[skipAdverbs(chunks, at + 1)]) === 'as') return true;
  if (form === 'likened' && word === 'to') return true;
  // “has been compared to a young Roe”; “were compared to those of” is somebody's work.
  if (form === 'compared' && word === 'to' && frame.tags[verb.first] === Tag.Have) return true;
  if (form === 'blamed' && word === 'on') return true;
  // “is considered deep” is settled knowledge, “is widely considered deep”, “is considered the best” are not.
  if (JUDGED.has(form) && (isWide(frame, verb) || judged(frame, next))) return true;
  if (!OF_FOR.has(form)) return false;
  // “has been accused in past weeks of”
  const link = pastTime(frame, chunks, at + 1);
  // “the crimes that he is accused of”: a charge whose object stands before.
  const after = chunks[link + 1];
  return PREPOSITIONS.has(wordOf(frame, chunks[link]))
    ? after !== undefined && (after.type !== 'other' || OBJECT.has(after.tag))
    : isWide(frame, verb) && (next === undefined || next.type === 'other');
}

/** “expected to win”, and not “reported to the police”. */
function toDo(frame: Frame, chunks: readonly Chunk[], at: number): boolean {
  if (wordOf(frame, chunks[at + 1]) !== 'to') return false;
  const after = chunks[at + 2];
  if (chunks[at + 1]?.type === 'verb' || after === undefined) return true;
  return !RECIPIENT.has(frame.tags[after.first] as number) && !isHeard(frame, after);
}

/** “more arrests are expected.” */
const ends = (next: Chunk | undefined): boolean =>
  next === undefined || tagOf(next) === Tag.Stop || tagOf(next) === Tag.Comma;

/** Say of a thing, without more, that nobody is sure of it. */
const DOUBTFUL = new Set(['alleged', 'forecast', 'rumored', 'rumoured', 'suspected']);

/** “expected on Monday”, “expected shortly” */
function isWhen(frame: Frame, chunks: readonly Chunk[], at: number): boolean {
  const next = chunks[at + 1];
  if (next === undefined) return false;
  return (
    tagOf(next) === Tag.Time ||
    (EXPECTED_WHEN.has(wordAt(frame, next.first)) && !bySomebody(frame, chunks, at))
  );
}

/** “was expected by traders”, and not “by June” */
const bySomebody = (frame: Frame, chunks: readonly Chunk[], at: number): boolean => {
  const agent = chunks[at + 2];
  return (
    wordOf(frame, chunks[at + 1]) === 'by' &&
    agent?.type === 'noun' &&
    (isHeard(frame, agent) || frame.tokens.means(frame.first[agent.head] as number, M.Collective))
  );
};

/** “reported to police”: whom it was reported to. */
const isHeard = ({ tokens, first }: Frame, { head }: Chunk): boolean =>
  tokens.means(first[head] as number, M.Official | M.Organization | M.PersonNoun);

/** “the jury was told that”, “the Herald has been told the line will close”, and not “was told to leave”. */
function isHearing(frame: Frame, chunks: readonly Chunk[], at: number): boolean {
  const next = chunks[at + 1];
  if (next?.type === 'verb' && next.infinitive) return false;
  const subject = subjectBefore(frame, chunks, at);
  if (!subject) return false;
  const outlet = frame.tokens.means(frame.first[subject.head] as number, M.Outlet | M.OutletName);
  return outlet || HEARERS.has(wordAt(frame, subject.head));
}

/** “reported to the mayor”, “to him”: no verb. */
const RECIPIENT: ReadonlySet<number> = new Set([
  Tag.Determiner,
  Tag.Possessive,
  Tag.Name,
  Tag.Pronoun,
]);

const FATES = new Set(HEARSAY_FATES);
const JUDGED = new Set(HEARSAY_JUDGED);
const TOLD = new Set(HEARSAY_TOLD);
const OUT = new Set(HEARSAY_OUT);

const TO = new Set(HEARSAY_TO);
const AS = new Set(HEARSAY_AS);
const OF_FOR = new Set(HEARSAY_OF_FOR);
const OBJECT: ReadonlySet<number> = new Set([Tag.Quote, Tag.Negation, Tag.Adverb, Tag.Wh]);
const PREPOSITIONS = new Set(['of', 'for', 'as', 'over', 'with']);

const wordOf = ({ tokens, first }: Frame, chunk: Chunk | undefined): string =>
  chunk ? tokens.form(first[chunk.first] as number) : '';

/** Before a fate without a form of be: “missing, presumed drowned”. */
const PRESUMED = new Set(['believed', 'feared', 'presumed']);

/** “a man believed to be the driver”, “paintings said to be lost”, “attacks blamed on rebels” */
function isReduced(frame: Frame, chunks: readonly Chunk[], at: number, verb: VerbChunk): boolean {
  const { tokens, first, tags } = frame;
  // “he had feared to ask” is active.
  if (tags[verb.first] === Tag.Have) return false;
  if (tags[verb.head] !== Tag.Verb && tags[verb.head] !== Tag.Participle) return false;
  const before = chunkAt(chunks, at - 1);
  const next = chunks[at + 1];
  // “are missing and feared dead”
  const fate = next?.first === next?.last && FATES.has(wordAt(frame, next?.first ?? -1));
  if (fate && PRESUMED.has(wordAt(frame, verb.head))) return true;
  const after = tagOf(before);
  // “is secret and believed to be lower”
  const joined = after === Tag.Conjunction;
  if (before === undefined || (before.type !== 'noun' && after !== Tag.Comma && !joined))
    return false;
  // “what the guards believed to be a gun”: theirs.
  const opener = tagAt(chunks, at - 2);
  if (opener === Tag.Wh || opener === Tag.That || opener === Tag.Relative) return false;
  const form = tokens.form(first[verb.head] as number);
  if (OF_FOR.has(form) && headsLine(frame, chunks, at)) return true;
  // Nobody can blame on rebels what stands nowhere: an object before “the army blamed on” would be another noun.
  if (form === 'blamed' && wordOf(frame, next) === 'on')
    return (
      before.type === 'noun' &&
      chunkAt(chunks, at - 2)?.type !== 'noun' &&
      chunks[at + 2]?.type === 'noun'
    );
  // “a ruling expected in June”
  if (form === 'expected' && before.type === 'noun' && isWhen(frame, chunks, at))
    return isThing(frame, before.head);
  if (!REDUCED_PARTICIPLES.has(form) || !toDo(frame, chunks, at)) return false;
  if (HOPING_PARTICIPLES.has(form))
    return (
      after === Tag.Comma ||
      isWide(frame, verb) ||
      isThing(frame, before.head) ||
      // “with the council expected to vote”
      wordOf(frame, chunkAt(chunks, at - 2)) === 'with'
    );
  // “believed to date from”, “thought to have”: no “said to reporters”, no “she said to go”.
  const active = ACTIVE_PARTICIPLES.has(form);
  if (!active && !joined) return true;
  if (active && joined) return false;
  return next?.type === 'verb' && tokens.is(first[next.first + 1] as number, G.Be | G.Have);
}

/** “Mayor accused of lying over deal”: a headline with no other verb; but “the man accused of theft”. */
function headsLine(frame: Frame, chunks: readonly Chunk[], at: number): boolean {
  if (at !== 1 || frame.tags[0] === Tag.Determiner || hasAgent(frame, chunks, at)) return false;
  const word = wordOf(frame, chunks[2]);
  if ((word !== 'of' && word !== 'for' && word !== 'over') || chunks[3] === undefined) return false;
  return !chunks.some((chunk, index) => index !== at && chunk.type === 'verb' && chunk.finite);
}

/** “a vote expected to fail”: who expects is somebody, and no vote. */
function isThing({ tokens, first, tags }: Frame, item: number): boolean {
  const token = first[item] as number;
  if (tags[item] !== Tag.Noun || tokens.means(token, HUMAN | M.Organization | M.Outlet))
    return false;
  return !endsLikeAgent(tokens.word(token).toLowerCase().replace(/s$/, ''));
}

/** is, has been … in the verb, and no bare “being seen”. */
function isTensed({ tokens, first }: Frame, verb: VerbChunk): boolean {
  for (let item = verb.first; item < verb.head; item++)
    if (TENSED_AUXILIARIES.has(tokens.form(first[item] as number))) return true;
  return false;
}

/** “could be expected to”, “might be seen as”. */
function conditional({ tokens, first, tags }: Frame, verb: VerbChunk): boolean {
  for (let item = verb.first; item < verb.head; item++) {
    if (tags[item] !== Tag.Modal) continue;
    const form = tokens.form(first[item] as number);
    if (form !== 'can' && form !== 'will') return true;
  }
  return false;
}

/** “Everyone is expected to wear a tie”: a duty, and nobody's expectation of an event. */
function isDuty({ tokens, first, tags }: Frame, chunks: readonly Chunk[], at: number): boolean {
  const subject = chunkAt(chunks, at - 1);
  if (subject?.type !== 'noun') return false;
  const token = first[subject.head] as number;
  return (
    (tags[subject.head] === Tag.Quantifier && subject.first === subject.head) ||
    DUTY_SUBJECTS.has(tokens.form(token))
  );
}

/** “the broker, who was accused of”, “a plan that has been criticized for” */
function isRelative(chunks: readonly Chunk[], at: number): boolean {
  const before = chunkAt(chunks, at - 1);
  const opener = before?.type === 'noun' ? chunkAt(chunks, at - 2) : before;
  return tagOf(opener) === Tag.Relative || (tagOf(opener) === Tag.That && opener === before);
}

/** No subordinator or relative pronoun opens the clause of the verb. */
function isMain(frame: Frame, chunks: readonly Chunk[], at: number): boolean {
  // “the crimes he is accused of hiding”: a relative clause without its pronoun.
  const subject = chunkAt(chunks, at - 1);
  if (
    subject &&
    frame.tags[subject.head] === Tag.Pronoun &&
    chunkAt(chunks, at - 2)?.type === 'noun'
  )
    return false;
  for (let left = at - 1; left >= 0; left--) {
    const chunk = chunks[left] as Chunk;
    const tag = tagOf(chunk);
    if (tag === Tag.Relative || tag === Tag.That) return false;
    if (tag === Tag.Wh) return wordOf(frame, chunk) === 'what';
    // “referred to as”, “after two terms” open no clause.
    if (tag === Tag.Subordinator && wordOf(frame, chunk) !== 'as' && !isPhrase(chunks, left))
      return false;
    if (wordOf(frame, chunk) === 'whose') return false;
    if (chunk.type === 'verb' && chunk.finite) return true;
    if (tag === Tag.Semicolon || tag === Tag.Stop || tag === Tag.Colon) return true;
  }
  return true;
}

/** “after two terms,”: only a noun and a comma stand behind the subordinator. */
const isPhrase = (chunks: readonly Chunk[], at: number): boolean =>
  chunks[at + 1]?.type === 'noun' && tagAt(chunks, at + 2) === Tag.Comma;

/** Does “by somebody” follow in the same clause? Then there is a source, or a doer. */
function hasAgent(frame: Frame, chunks: readonly Chunk[], at: number): boolean {
  for (let next = at + 1; next < chunks.length && next < at + 8; next++) {
    const chunk = chunks[next] as Chunk;
    if (chunk.type === 'verb' || tagOf(chunk) === Tag.Comma) return false;
    if (wordOf(frame, chunk) === 'by') return true;
  }
  return false;
}

/** “the best of them”, “one of the best”, “a threat”: what somebody is held to be. */
function judged({ tokens, first, tags }: Frame, next: Chunk | undefined): boolean {
  if (next?.type !== 'noun') return false;
  return tags[next.first] === Tag.Determiner || tokens.form(first[next.first] as number) === 'one';
}

/** “was widely ridiculed”: a general opinion. */
function isWide({ tokens, first }: Frame, verb: VerbChunk): boolean {
  for (let item = verb.first; item < verb.head; item++) {
    if (WIDE_ADVERBS.has(tokens.word(first[item] as number))) return true;
  }
  return false;
}
