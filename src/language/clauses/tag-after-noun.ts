import { PHRASAL_CUES } from '../lists/cue-phrases.ts';
import { LONE_QUANTIFIERS, WITHIN_PREPOSITIONS } from '../lists/group-words.ts';
import { EITHER_NUMBER } from '../lists/person-nouns.ts';
import { ANY_CUE, ANY_VERB, G, M } from '../tokens/classes.ts';
import { claims } from './claims.ts';
import { type Frame, tokenAt } from './frame.ts';
import { BEFORE_NOUN, Tag, VERBAL } from './tags.ts';

/** Verb and particle of the verbs that report only together. */
const PHRASAL = new Set(PHRASAL_CUES.map((phrase) => phrase.split(' ', 2).join(' ')));

/** “point to”, “speak of”: do the word and the next make a reporting verb together? */
export const isPhrasal = ({ tokens, first }: Frame, item: number): boolean =>
  PHRASAL.has(`${tokens.lemma(first[item] as number)} ${tokens.form(first[item + 1] ?? -1)}`);

/** “records show”, “the mayor plans to”, “the sales report”: a form that is noun and verb, after a noun. */
export function afterNoun(
  frame: Frame,
  item: number,
  token: number,
  grammar: number,
  before: number,
): number {
  const { tokens, first, stretch } = frame;
  if (claims(frame, item)) return Tag.Verb;
  const next = first[item + 1];
  const opener = phraseOpener(frame, item - 1);
  // “called the Roe demands a disgrace”: a verb that names something takes no clause.
  const names =
    tokens.means(tokenAt(frame, opener - 1), M.Characterise) &&
    VERBAL[frame.tags[opener - 1] as number] === 1;
  if (names && opensPhrase(frame.tags[opener] as number)) return Tag.Noun;
  const phrasal = isPhrasal(frame, item);
  const cue = phrasal || tokens.means(token, ANY_CUE);
  const agrees =
    (grammar & G.VerbS) !== 0
      ? !pluralAt(frame, item - 1)
      : // “Roe hit the wall”: the past of such a verb is its base.
        (grammar & G.VerbPast) !== 0 ||
        (pluralAt(frame, item - 1) && !isOne(frame, opener)) ||
        (cue && isOfMany(frame, opener));
  let back = item - 1;
  while (back > 0 && frame.tags[back] === Tag.Adverb) back--;
  const subject = first[back] as number;
  const object = frame.tags[opener - 1] === Tag.Preposition;
  // “of Swiss claims”: a people's adjective.
  if (object && tokens.means(subject, M.Demonym | M.Collective) && !pluralAt(frame, item - 1))
    return Tag.Noun;
  // “Duarte associates have said”: a verb of its own follows.
  if (next !== undefined && tokens.is(token, G.Plural) && tokens.is(next, G.Have | G.Be | G.Modal))
    return Tag.Noun;
  if (next === undefined) return before === Tag.Comma || (cue && agrees) ? Tag.Verb : Tag.Noun;
  if (agrees) {
    const opensContent =
      (stretch[item + 1] as number) >= 0 ||
      tokens.is(next, G.Det | G.Pronoun | G.Possessive | G.Wh | G.Quantifier | G.Subordinator) ||
      tokens.form(next) === 'that' ||
      tokens.form(next) === 'to' ||
      // “Roe hit out at”
      phrasal ||
      (tokens.isCapital(next) && (before !== Tag.Adverb || tokens.means(subject, SPEAKS)));
    if (opensContent) return Tag.Verb;
    // “…, records show.”; but “according to court records.”
    if (cue && !object && !tokens.isWord(next) && tokens.means(subject, SPEAKS)) return Tag.Verb;
    // “a poll shows majority support”; but “survey records show”
    if (
      (grammar & G.VerbS) !== 0 &&
      tokens.means(token, M.Show) &&
      tokens.means(subject, M.Document) &&
      tokens.isWord(next) &&
      !tokens.is(next, ANY_VERB | G.Be | G.Have | G.Modal)
    )
      return Tag.Verb;
    // “voters support”, “polls show”: a plural seldom stands before a noun.
    const plural = before === Tag.Noun || before === Tag.Adverb;
    if ((grammar & G.VerbBase) !== 0 && plural && tokens.is(subject, G.Plural))
      return tokens.means(subject, SPEAKS) ? Tag.Verb : Tag.Noun;
  }
  // “told the BBC's Morning Tide show:”: one of them would have “shows”.
  if ((grammar & (G.VerbS | G.VerbPast)) === 0 && isOwned(frame, item - 1)) return Tag.Noun;
  return (grammar & G.NounLike) !== 0 || before === Tag.Noun ? Tag.Noun : Tag.Verb;
}

/** Do names back to a possessive stand at `item`: “the BBC's Morning Tide”? */
function isOwned({ tags }: Frame, item: number): boolean {
  let at = item;
  while (tags[at] === Tag.Name) at--;
  return at < item && tags[at] === Tag.Genitive;
}

/** “supporters of the president claim”, “some in the city fear”: is the phrase part of one about several who can speak? */
function isOfMany(frame: Frame, opener: number): boolean {
  const { tokens, tags } = frame;
  if (tags[opener - 1] !== Tag.Preposition) return false;
  const head = tokenAt(frame, opener - 2);
  if (tokens.is(head, G.Plural) && tokens.means(head, SPEAKS)) return true;
  return (
    LONE_QUANTIFIERS.has(tokens.form(head)) &&
    WITHIN_PREPOSITIONS.has(tokens.form(tokenAt(frame, opener - 1)))
  );
}

/** Nouns of whoever and whatever can state something. */
const SPEAKS =
  M.Official |
  M.Collective |
  M.Relation |
  M.Role |
  M.PersonNoun |
  M.Demonym |
  M.Organization |
  M.Outlet |
  M.Document;

/** First item of the noun phrase that ends at `item`. */
function phraseOpener({ tags }: Frame, item: number): number {
  let at = item;
  while (at > 0 && BEFORE_NOUN[tags[at - 1] as number] === 1 && !opensPhrase(tags[at] as number))
    at--;
  return at;
}

const opensPhrase = (tag: number): boolean => tag === Tag.Determiner || tag === Tag.Possessive;

/** “a Roe Brothers plan”: one of them, whatever its last word looks like. */
const isOne = ({ tokens, first }: Frame, item: number): boolean => {
  const form = tokens.form(first[item] as number);
  return form === 'a' || form === 'an' || form === 'this' || form === 'every' || form === 'each';
};

/** Does the noun at an item look like a plural? */
function pluralAt({ tokens, first, tags }: Frame, item: number): boolean {
  let at = item;
  while (at > 0 && (tags[at] === Tag.Adverb || tags[at] === Tag.Comma || tags[at] === Tag.Close))
    at--;
  const token = first[at];
  if (token === undefined) return false;
  if (tokens.is(token, G.Plural) || EITHER_NUMBER.has(tokens.form(token))) return true;
  if (tokens.is(token, G.Noun)) return false;
  const end = tokens.end[token]!;
  return tokens.text.charCodeAt(end - 1) === 115 && tokens.text.charCodeAt(end - 2) !== 115;
}
