import { COMPOUNDS } from '../lists/compounds.ts';
import { LONE_QUANTIFIERS } from '../lists/group-words.ts';
import { ANY_CUE, CLOSED_CLASS, G, M } from '../tokens/classes.ts';
import { type Frame, tokenAt, wordAt } from './frame.ts';
import { afterNoun, isPhrasal } from './tag-after-noun.ts';
import { describesSpeakers, isOffice, speaksNext, speakTogether } from './tag-people.ts';
import { Tag, VERBAL } from './tags.ts';

/** What comes before a noun: after it a word that can be noun or verb is a noun. */
export const opensNoun = (tag: number): boolean =>
  tag === Tag.Determiner ||
  tag === Tag.Possessive ||
  tag === Tag.Genitive ||
  tag === Tag.Preposition ||
  tag === Tag.Adjective ||
  tag === Tag.Number ||
  tag === Tag.Quantifier;

/** Does a noun phrase go on after `item`, so that the word there stands before a noun? */
export function nounFollows({ tokens, first, stretch }: Frame, item: number): boolean {
  const next = first[item + 1];
  if (next === undefined || (stretch[item + 1] as number) >= 0) return false;
  if (!tokens.isWord(next)) return false;
  if (tokens.isCapital(next)) return true;
  const { grammar } = tokens.entry[next]!;
  if (grammar === 0) return !tokens.text.startsWith('ly', (tokens.end[next] as number) - 2);
  if ((grammar & (G.Noun | G.Adjective | G.NounLike | G.NumberWord)) !== 0) return true;
  return (grammar & (G.VerbBase | G.VerbS | G.VerbIng)) !== 0 && (grammar & CLOSED) === 0;
}

const CLOSED = CLOSED_CLASS | G.Wh;

/** A form in -ed or the like: an adjective before a noun, a participle after be and have, else a verb. */
export function tagParticiple(frame: Frame, item: number, before: number): number {
  if (before === Tag.Be || before === Tag.Have) {
    // “there are unconfirmed reports”
    const there = frame.tokens.form(frame.first[item - 2] ?? -1) === 'there';
    return there && before === Tag.Be && nounFollows(frame, item) ? Tag.Adjective : Tag.Participle;
  }
  // “got stabbed”: an auxiliary of the passive.
  if (before === Tag.Verb && frame.tokens.lemma(frame.first[item - 1] as number) === 'get') {
    frame.tags[item - 1] = Tag.Be;
    return Tag.Participle;
  }
  if (describesSpeakers(frame, item, before)) return Tag.Adjective;
  // “investigate alleged fraud”, “quoting informed sources”, “said retired general Jan Roe”: no verb comes right behind these.
  const governs =
    before === Tag.Base ||
    before === Tag.Ing ||
    (before === Tag.Verb && takesObject(frame, item - 1)) ||
    (VERBAL[before] === 1 && ALLEGED.has(frame.tokens.form(frame.first[item] as number)));
  if (governs && nounFollows(frame, item)) return Tag.Adjective;
  if (before === Tag.Adverb || before === Tag.Negation || before === Tag.Participle) {
    let back = item - 1;
    while (back > 0 && (frame.tags[back] === Tag.Adverb || frame.tags[back] === Tag.Negation))
      back--;
    if (frame.tags[back] === Tag.Be || frame.tags[back] === Tag.Have) return Tag.Participle;
    if (frame.tags[back] === Tag.Determiner) return Tag.Adjective;
  }
  if (opensNoun(before) && before !== Tag.Quantifier && before !== Tag.Number) {
    const token = frame.first[item] as number;
    // “the two closest said”: nothing is a “said” something.
    if (before === Tag.Adjective && frame.tokens.means(token, M.Say) && !nounFollows(frame, item))
      return Tag.Verb;
    return Tag.Adjective;
  }
  return Tag.Verb;
}

const ALLEGED = new Set(['alleged', 'suspected']);

/** “noted improved figures”, “said retired miner Jan Roe”; but a verb comes behind the clause of “a man they say attacked guards”. */
function takesObject({ tokens, first, tags }: Frame, item: number): boolean {
  const token = first[item] as number;
  if (!tokens.means(token, M.Say | M.Cite)) return false;
  const subject = tags[item - 1];
  const own = subject === Tag.Noun || subject === Tag.Name || subject === Tag.Pronoun;
  return !own || tokens.lemma(token) !== 'say';
}

/**
 * The tag of a word that can be a form of a verb.
 *
 * @param grammar bits of G for the word.
 * @param before tag of the item before it.
 */
export function tagVerb(
  frame: Frame,
  item: number,
  token: number,
  grammar: number,
  before: number,
): number {
  const { tokens, tags } = frame;
  const { lemma, form } = tokens.entry[token]!;
  // “found” is the past of find before it is the base of found.
  const past = (grammar & G.VerbPast) !== 0 && lemma !== form;
  const noun = (grammar & (G.NounLike | G.Noun)) !== 0 && !past;
  if (before === Tag.To || before === Tag.Modal || before === Tag.Do) {
    if ((grammar & G.VerbBase) !== 0) return Tag.Base;
  }
  // “to help defend it”, “helped build a pier”
  if (
    (grammar & G.VerbBase) !== 0 &&
    VERBAL[before] === 1 &&
    tokens.lemma(tokenAt(frame, item - 1)) === 'help' &&
    tokens.is(frame.first[item + 1] ?? -1, G.Det | G.Possessive | G.Pronoun)
  )
    return Tag.Base;
  let anchor = before;
  if (before === Tag.Adverb || before === Tag.Negation) {
    let back = item - 1;
    while (back > 0 && (tags[back] === Tag.Adverb || tags[back] === Tag.Negation)) back--;
    anchor = tags[back] ?? Tag.Break;
    if (
      (anchor === Tag.Modal || anchor === Tag.To || anchor === Tag.Do) &&
      (grammar & G.VerbBase) !== 0
    )
      return Tag.Base;
  }
  if ((grammar & G.VerbIng) !== 0 && (grammar & (G.VerbPast | G.VerbBase)) === 0) {
    if (isOffice(frame, item, form)) return Tag.Adjective;
    // “with some calling it a sham”
    if (
      (before === Tag.Quantifier || before === Tag.Number) &&
      tokens.form(tokenAt(frame, item - 2)) === 'with' &&
      tokens.means(token, ANY_CUE)
    )
      return Tag.Ing;
    // “before a Senate hearing, ‘…’”
    if (
      before === Tag.Name &&
      (noun || EVENTS.has(form)) &&
      isDetermined(frame, item) &&
      endsPhrase(frame, item)
    )
      return Tag.Noun;
    if (opensNoun(before) && (noun || before !== Tag.Preposition))
      return noun || !nounFollows(frame, item) ? Tag.Noun : Tag.Adjective;
    return Tag.Ing;
  }
  if (
    past ||
    ((grammar & (G.VerbPast | G.VerbParticiple)) !== 0 && (grammar & (G.VerbBase | G.VerbS)) === 0)
  ) {
    if (noun && opensNoun(before)) return Tag.Noun;
    return tagParticiple(frame, item, before);
  }
  // “had run the numbers”: a participle that looks like the base, and like a noun.
  if (anchor === Tag.Have && (grammar & G.VerbParticiple) !== 0) return Tag.Participle;
  // “was hit by a bus”, and not “is cost control”
  if (anchor === Tag.Be && (grammar & G.VerbParticiple) !== 0 && !nounFollows(frame, item))
    return Tag.Participle;
  // Base or -s: noun or verb.
  if (COMPOUNDS.get(form)?.has(wordAt(frame, item - 1))) return Tag.Noun;
  // “which advocates say”, “privacy advocates say”: two of a verb's forms never stand side by side.
  if (noun && (grammar & G.VerbS) !== 0 && (speaksNext(frame, item) || speakTogether(frame, item)))
    return Tag.Noun;
  // “the public believes”, “the young think”: a form that is no noun.
  if (before === Tag.Adjective && !noun)
    return tokens.form(frame.first[item - 1] as number) === 'own' ? Tag.Adjective : Tag.Verb;
  if (opensNoun(before)) {
    if (!(before === Tag.Quantifier || before === Tag.Number)) return Tag.Noun;
    // “the most elaborate plan”
    const most = tokens.form(frame.first[item - 1] as number) === 'most';
    if (most && opensNoun(tags[item - 2] ?? Tag.Break) && nounFollows(frame, item))
      return Tag.Adjective;
    if ((grammar & G.VerbBase) !== 0 && standsAlone(frame, item - 1)) return Tag.Verb;
    // “as one put it”
    if ((grammar & G.VerbPast) !== 0 && isPhrasal(frame, item)) return Tag.Verb;
    // “some state officials”: a noun follows that is the head.
    if (tokens.is(frame.first[item + 1] ?? -1, G.Plural)) return Tag.Noun;
    // “cast some doubt”, “drew much praise”, and not “says some doubt it”: what somebody does to it.
    if (
      noun &&
      VERBAL[tags[item - 2] ?? 0] === 1 &&
      !tokens.means(tokenAt(frame, item - 2), M.Say | M.Belief | M.Show)
    )
      return Tag.Noun;
    // “some say”, “many believe”, “two say”, “one says”: somebody who speaks; “one report” is a noun.
    const agreeing = ONE.has(tokens.form(frame.first[item - 1] as number)) ? G.VerbS : G.VerbBase;
    // “others point to”, but “at some point to”
    const cue =
      tokens.means(token, ANY_CUE) ||
      (tags[item - 2] !== Tag.Preposition && isPhrasal(frame, item));
    return cue && (grammar & agreeing) !== 0 ? Tag.Verb : Tag.Noun;
  }
  // “said places like these”, “to win contests”: no verb in -s comes right behind what somebody said, nor behind an infinitive.
  if (!noun)
    return (grammar & G.VerbS) !== 0 &&
      (before === Tag.Base ||
        (before === Tag.Verb && tokens.means(frame.first[item - 1] as number, M.Say)) ||
        takesVerb(frame, item, before))
      ? Tag.Noun
      : Tag.Verb;
  // “associate professor”, “guard commander”
  const next = frame.first[item + 1] ?? -1;
  if (
    tokens.means(token, M.Official | M.Role) &&
    tokens.means(next, M.Official | M.Role) &&
    !tokens.is(next, G.Plural)
  )
    return Tag.Noun;
  // “express doubts”, “voiced fears”: two verbs seldom stand side by side.
  if (before === Tag.Verb || before === Tag.Base || before === Tag.Ing) return Tag.Noun;
  if (before === Tag.Pronoun || anchor === Tag.Pronoun || before === Tag.Relative) return Tag.Verb;
  // “Meanwhile, reports from”: no subject has come yet.
  if (item === 2 && before === Tag.Comma && (tags[0] === Tag.Adverb || tags[0] === Tag.Time))
    return Tag.Noun;
  if (
    before === Tag.Noun ||
    before === Tag.Name ||
    before === Tag.Adverb ||
    before === Tag.Comma ||
    before === Tag.Time ||
    before === Tag.Close
  )
    return afterNoun(frame, item, token, grammar, before);
  // “after reports that”: no verb comes before its subject there.
  if (before === Tag.Subordinator) return Tag.Noun;
  // “Advocates say”, “expressed doubts”: nor does a form in -s open a sentence, or follow another verb.
  if ((grammar & G.VerbS) !== 0 && (before === Tag.Break || VERBAL[before] === 1)) return Tag.Noun;
  if (before === Tag.Conjunction || before === Tag.Break || before === Tag.Stop) {
    return (grammar & G.NounLike) !== 0 ? Tag.Noun : Tag.Verb;
  }
  return (grammar & G.NounLike) !== 0 ? Tag.Noun : Tag.Verb;
}

/** “believe cuts are needed”: with a verb right before and right behind it, it is what that clause is about. */
const takesVerb = ({ tokens, first }: Frame, item: number, before: number): boolean =>
  before === Tag.Verb && tokens.is(first[item + 1] ?? -1, G.Be | G.Have | G.Modal);

/** “others take a view”, “some place the blame on him”: does the quantifier have no noun? An article follows none of its own. */
function standsAlone({ tokens, first, tags }: Frame, item: number): boolean {
  const form = tokens.form(first[item] as number);
  if (form === 'others') return true;
  return (
    LONE_QUANTIFIERS.has(form) &&
    tags[item - 1] !== Tag.Preposition &&
    tokens.is(first[item + 2] ?? -1, G.Det | G.Possessive)
  );
}

/** What people come together for: nouns behind a name, whatever verb they come from. */
const EVENTS = new Set(['briefing', 'gathering', 'hearing', 'meeting', 'screening', 'sitting']);

/** Do only names stand between the word and an article? */
function isDetermined({ tags }: Frame, item: number): boolean {
  let at = item - 1;
  while (tags[at] === Tag.Name || tags[at] === Tag.Number) at--;
  return tags[at] === Tag.Determiner;
}

/** Is the word no verb with an object or a clause of its own? */
const endsPhrase = ({ tokens, first }: Frame, item: number): boolean => {
  const next = first[item + 1] ?? -1;
  return !tokens.isWord(next) || tokens.is(next, G.Preposition | G.Time);
};

const ONE = new Set(['one', 'another']);
