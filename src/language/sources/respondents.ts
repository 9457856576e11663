import { type Chunk, tagOf } from '../clauses/chunks.ts';
import { type Frame, lemmaAt, wordAt } from '../clauses/frame.ts';
import type { Phrase } from '../clauses/phrase.ts';
import { Tag } from '../clauses/tags.ts';
import { SHARE_NOUNS } from '../lists/amounts.ts';
import { POLL_NOUNS } from '../lists/document-nouns.ts';
import { EXPERT_NOUNS, SIDE_NOUNS } from '../lists/group-views.ts';
import { POLLED_NOUNS } from '../lists/person-nouns.ts';
import { M } from '../tokens/classes.ts';
import type { Tokens } from '../tokens/table.ts';
import type { Context } from './context.ts';
import { type Referent, referTo } from './referent.ts';

const POLLS = new Set(POLL_NOUNS);
const SHARES = new Set([
  'percent',
  '%',
  'two-fifths',
  'two-thirds',
  'three-fifths',
  'three-quarters',
  'four-fifths',
]);
const TENS = new Set(['10', 'ten']);
const ASKED = new Set(['polled', 'surveyed']);
const WERE_ASKED = new Set([...ASKED, 'respondents']);
/** Tokens in which a poll's story speaks of its poll. */
const OPENING = 60;

/**
 * Poll respondents in a poll's figures: “63 percent say”, “one in five voters”, “those surveyed”. The poll is the source
 * (GUIDELINE.md, rule 4), by the name under which the article last spoke of one.
 *
 * @returns null where the phrase is no such figure.
 */
export function respondents(
  frame: Frame,
  chunks: readonly Chunk[],
  phrase: Phrase,
  context: Context,
): Referent | null {
  const figure = isShare(frame, phrase) || isRatio(frame, chunks, phrase);
  return figure || wereAsked(frame, phrase) ? pollOf(frame, phrase, context) : null;
}

/**
 * The same of a group whose size is told as a share (“a majority of voters”), or that a sentence about a poll gives a view;
 * experts and critics are not whom a poll asks.
 */
export function polledGroup(frame: Frame, phrase: Phrase, context: Context): Referent | null {
  const noun = lemmaAt(frame, phrase.head);
  if (EXPERT_NOUNS.has(noun) || SIDE_NOUNS.has(noun)) return null;
  return opensWithPart(frame, phrase) ||
    isPart(frame, phrase) ||
    (noun !== 'leader' && tellsOfPoll(frame)) ||
    (context.ofPoll && POLLED.has(noun))
    ? pollOf(frame, phrase, context)
    : null;
}

function opensWithPart(frame: Frame, { first, last }: Phrase): boolean {
  for (let item = first; item <= last; item++) {
    const word = wordAt(frame, item);
    // “minority groups” are no part of anybody.
    if (SHARE_NOUNS.has(word) && (word !== 'minority' || wordAt(frame, item + 1) === 'of'))
      return true;
  }
  return false;
}

/** “the share of”, before the phrase */
const isPart = (frame: Frame, { first }: Phrase): boolean =>
  wordAt(frame, first - 1) === 'of' && SHARE_NOUNS.has(wordAt(frame, first - 2));

const POLLED = new Set(POLLED_NOUNS);

/** Does the article open with a poll: does its lead speak of one? */
export function opensWithPoll(tokens: Tokens): boolean {
  for (let token = 0; token < Math.min(tokens.count, OPENING); token++) {
    const poll = tokens.means(token, M.Document) && POLLS.has(tokens.lemma(token));
    if (poll && !isForVoting(tokens, token, token + 1)) return true;
  }
  return false;
}

/** Is a poll spoken of? “Voters went to the polls” gives no figure, “polls show” does. */
function tellsOfPoll(frame: Frame): boolean {
  const { tokens, first, stretch } = frame;
  for (let item = 0; item < first.length; item++) {
    if ((stretch[item] as number) >= 0) continue;
    const token = first[item] as number;
    const next = first[item + 1] ?? -1;
    if (!tokens.means(token, M.Document)) {
      if (ASKED.has(wordAt(frame, item))) return true;
    } else if (POLLS.has(tokens.form(token)) && !isForVoting(tokens, token, next)) return true;
    else if (POLLS.has(tokens.lemma(token)) && tokens.means(next, M.Show)) return true;
  }
  return false;
}

/** “polling stations” */
const isForVoting = (tokens: Tokens, poll: number, noun: number): boolean =>
  tokens.form(poll) === 'polling' && VOTING.test(tokens.word(noun));
const VOTING = /^(?:agent|booth|day|place|station|unit)s?$/;

function pollOf(frame: Frame, phrase: Phrase, { discourse }: Context): Referent {
  const poll = discourse.last(({ kind, noun }) => kind === 'document' && POLLS.has(noun));
  return referTo(frame, phrase, 'document', poll ? { name: poll.name, noun: poll.noun } : {});
}

/** “63 percent”, “47%”, “two-thirds”. */
function isShare(frame: Frame, { head, first }: Phrase): boolean {
  const word = wordAt(frame, head);
  return SHARES.has(word) && (head > first || word.includes('-'));
}

/** “sixty per cent”, “one in five”, “eight of 10 voters”: a number out of a number; “one of ten jurors” is a juror. */
function isRatio(frame: Frame, chunks: readonly Chunk[], phrase: Phrase): boolean {
  if (frame.tags[phrase.head] !== Tag.Number) return false;
  // “four out of ten”
  const out = wordAt(frame, (chunks[phrase.chunk + 1] ?? { head: frame.first.length }).head);
  const at = out === 'out' ? phrase.chunk + 2 : phrase.chunk + 1;
  const preposition = chunks[at];
  const whole = chunks[at + 1];
  if (tagOf(preposition) !== Tag.Preposition || whole?.type !== 'noun') return false;
  const form = wordAt(frame, (preposition as Chunk).head);
  if (form === 'per') return wordAt(frame, whole.first) === 'cent';
  if (frame.tags[whole.first] !== Tag.Number) return false;
  const of = form === 'of' && wordAt(frame, phrase.head) !== 'one';
  return form === 'in' || (of && TENS.has(wordAt(frame, whole.first)));
}

/** “respondents”, “those polled”; “one respondent” has words of their own. */
const wereAsked = (frame: Frame, { head, last }: Phrase): boolean =>
  WERE_ASKED.has(wordAt(frame, head)) || (head < last && ASKED.has(wordAt(frame, head + 1)));
