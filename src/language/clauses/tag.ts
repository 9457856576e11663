import { TIME_UNITS } from '../lists/closed-class.ts';
import { ADJECTIVE_CUES } from '../lists/cue-phrases.ts';
import { INFINITIVE_VERBS } from '../lists/verb-frames.ts';
import { isCalendarName } from '../tokens/calendar.ts';
import { ANY_VERB, G, M } from '../tokens/classes.ts';
import { Kind, type Tokens } from '../tokens/table.ts';
import { type Frame, tokenAt, wordAt } from './frame.ts';
import { ownsNext } from './owns-next.ts';
import { reduceParticiples } from './participles.ts';
import { floats, HEDGE, hedges, isNumber, tellsWhen, tellsWhere } from './tag-adverbs.ts';
import { isHeadline, nameHere } from './tag-names.ts';
import { tagUnknown } from './tag-unknown.ts';
import { nounFollows, opensNoun, tagVerb } from './tag-verbs.ts';
import { Tag, VERBAL } from './tags.ts';

const BY_KIND: Readonly<Record<number, number>> = {
  [Kind.Comma]: Tag.Comma,
  [Kind.Stop]: Tag.Stop,
  [Kind.Exclaim]: Tag.Exclaim,
  [Kind.Colon]: Tag.Colon,
  [Kind.Semicolon]: Tag.Semicolon,
  [Kind.Dash]: Tag.Dash,
  [Kind.Open]: Tag.Open,
  [Kind.Close]: Tag.Close,
  [Kind.Break]: Tag.Break,
};

/**
 * Gives each item of a frame its part of speech, left to right, from the bits of its form and its neighbours.
 *
 * It is no tagger for its own sake: it has to know where a subject begins and ends and whether a reporting word is a verb
 * here. Words that no list knows count as nouns, -ly as adverbs, -ed and -ing as verb forms.
 */
export function tagFrame(frame: Frame): void {
  const { tokens, first, stretch, tags } = frame;
  const headline = isHeadline(frame);
  for (let item = 0; item < first.length; item++) {
    const token = first[item] as number;
    tags[item] =
      (stretch[item] as number) >= 0
        ? Tag.Quote
        : tagWord(frame, item, token, tokens.kind[token] as number, headline);
  }
  reduceParticiples(frame);
}

function tagWord(
  frame: Frame,
  item: number,
  token: number,
  kind: number,
  headline: boolean,
): number {
  const { tokens, tags } = frame;
  if (kind > Kind.Number) {
    // “47% say”: the sign is the noun.
    if (kind === Kind.Other && tokens.text.charCodeAt(tokens.start[token] as number) === 37)
      return Tag.Noun;
    // The author of “Tides,” said: a mark that closes behind a comma is passed over like a time.
    if (kind === Kind.Mark && tags[item - 1] === Tag.Comma && adjoins(tokens, token))
      return Tag.Time;
    return BY_KIND[kind] ?? Tag.Other;
  }
  const before = tags[item - 1] ?? Tag.Break;
  if (kind === Kind.Number) {
    // “14:15 There are reports of fire.”
    if (isClock(tokens, token)) return Tag.Time;
    if (tokens.text.startsWith('-old', (tokens.end[token] as number) - 4))
      return describesNext(frame, item) ? Tag.Adjective : Tag.Noun;
    return tokens.is(token, G.Noun) ? Tag.Noun : Tag.Number;
  }
  if (kind === Kind.Clitic) return tagClitic(tokens, token, before);
  const entry = tokens.entry[token]!;
  const { grammar } = entry;
  if (kind !== Kind.Word && nameHere(frame, item, token, kind, headline)) {
    // “told The Sun”
    const outlet = before === Tag.Determiner && entry.form === 'sun';
    const time = (grammar & G.Time) !== 0 && !outlet && !isCalendarName(tokens, token);
    return time ? Tag.Time : Tag.Name;
  }
  if (tellsWhen(frame, item)) return Tag.Time;
  if (grammar === 0) return tagUnknown(tokens, token, before, frame, item);
  return tagKnown(frame, item, token, grammar, before);
}

/** “a 23-year-old nursing student”: an -ing form and a noun behind it; but “the 23-year-old driving a van”. */
const describesNext = (frame: Frame, item: number): boolean =>
  wordAt(frame, item + 1).endsWith('ing') && nounFollows(frame, item + 1);

const isClock = ({ text, start, end }: Tokens, token: number): boolean => {
  const at = end[token]! - 3;
  return at > start[token]! && text.charCodeAt(at) === 58;
};

/** Does nothing stand between a token and the one before it? */
const adjoins = ({ start, end }: Tokens, token: number): boolean => start[token] === end[token - 1];

function tagClitic(tokens: Tokens, token: number, before: number): number {
  if (tokens.end[token]! - tokens.start[token]! <= 2) {
    const form = tokens.form(token);
    if (form === "'m") return Tag.Be;
    if (form === "'d") return Tag.Modal;
    const pronoun =
      before === Tag.Pronoun ||
      before === Tag.That ||
      before === Tag.Relative ||
      before === Tag.Wh ||
      before === Tag.Adverb;
    return pronoun ? Tag.Be : Tag.Genitive;
  }
  const form = tokens.form(token);
  return form === "'re" ? Tag.Be : form === "'ve" ? Tag.Have : Tag.Modal;
}

function tagKnown(
  frame: Frame,
  item: number,
  token: number,
  grammar: number,
  before: number,
): number {
  // Half of all words are nouns and verbs, and nothing else.
  const small = (grammar & ~CONTENT_WORD) === 0 ? 0 : tagSmall(frame, item, token, grammar, before);
  if (small !== 0) return small;
  if ((grammar & ANY_VERB) !== 0) return tagVerb(frame, item, token, grammar, before);
  if ((grammar & G.Time) !== 0) return Tag.Time;
  if ((grammar & G.Adverb) !== 0) return Tag.Adverb;
  if ((grammar & G.Noun) !== 0) return isWhoseAct(frame, item) ? Tag.Verb : Tag.Noun;
  return (grammar & G.Adjective) !== 0 ? Tag.Adjective : Tag.Noun;
}

/** The tag of a word of a closed class, or of one that its neighbours make one; 0 for a noun, a verb and the like. */
function tagSmall(
  frame: Frame,
  item: number,
  token: number,
  grammar: number,
  before: number,
): number {
  const { tokens } = frame;
  const form = tokens.form(token);
  const odd = (grammar & G.Odd) !== 0;
  if (odd) {
    if (form === 'that') return tagThat(frame, item, before);
    if (form === 'to') {
      if (before === Tag.Adverb && isNumber(tokens, frame.first[item + 1])) return Tag.Adverb;
      return opensInfinitive(frame, item, before) ? Tag.To : Tag.Preposition;
    }
  }
  if (
    (grammar & G.Negation) !== 0 &&
    (grammar & (G.Be | G.Have | G.Do | G.Modal)) === 0 &&
    (grammar & G.Det) === 0
  )
    return Tag.Negation;
  if (opensNoun(before) && before !== Tag.Preposition) {
    // “an inside source”, “the next few months”, “a third said”.
    if ((grammar & G.Preposition) !== 0 && before === Tag.Determiner)
      return tokens.form(frame.first[item - 1] as number) === 'those'
        ? Tag.Preposition
        : Tag.Adjective;
    if ((grammar & G.Adverb) !== 0 && (grammar & G.Adjective) !== 0) return Tag.Adjective;
  }
  if (odd) {
    // “on last weekend's call”
    if (form === 'last' && before === Tag.Preposition) return Tag.Adjective;
    // “are now more convinced that”
    if (form === 'more' && isMood(frame, item)) return Tag.Adverb;
    if (form === 'like' && before === Tag.Modal) return Tag.Base;
    if ((grammar & HEDGE) !== 0 && hedges(frame, item, form)) return Tag.Adverb;
    // “a source close to the campaign”
    if (form === 'close' && tokens.form(frame.first[item + 1] ?? -1) === 'to') return Tag.Adjective;
    if (form === 'however' || floats(frame, item, form)) return Tag.Adverb;
  }
  // “his will”, but “some will argue”
  const alone = before === Tag.Quantifier || before === Tag.Number;
  if ((grammar & G.Modal) !== 0 && (alone || !opensNoun(before))) return Tag.Modal;
  if ((grammar & G.Be) !== 0) return Tag.Be;
  if ((grammar & G.Have) !== 0) return Tag.Have;
  if ((grammar & G.Do) !== 0) return Tag.Do;
  if ((grammar & G.Relative) !== 0) return Tag.Relative;
  if ((grammar & G.Wh) !== 0) return Tag.Wh;
  if ((grammar & G.Possessive) !== 0) {
    // “her” may stand alone.
    if (form === 'her' || form === 'his')
      return ownsNext(frame, item) ? Tag.Possessive : Tag.Pronoun;
    return Tag.Possessive;
  }
  if ((grammar & G.Pronoun) !== 0) {
    // “the mayor herself said”: leaning on the subject, and no object
    if (before === Tag.Noun || before === Tag.Name) if (EMPHATIC.has(form)) return Tag.Time;
    return form === 'there' && tellsWhere(frame, item, before) ? Tag.Adverb : Tag.Pronoun;
  }
  if ((grammar & G.Det) !== 0)
    return form === 'another' && (speaksNext(frame, item) || closesTag(frame, item))
      ? Tag.Number
      : Tag.Determiner;
  if ((grammar & G.Quantifier) !== 0) return Tag.Quantifier;
  if ((grammar & G.NumberWord) !== 0) return Tag.Number;
  if ((grammar & G.Conjunction) !== 0) return Tag.Conjunction;
  // “has since said”
  if (form === 'since' && before === Tag.Have) return Tag.Adverb;
  if ((grammar & G.Preposition) !== 0) return Tag.Preposition;
  if ((grammar & G.Subordinator) !== 0) {
    // “who once called it a mess”: before a verb it tells when, and opens no clause.
    const next = frame.first[item + 1];
    const past = next !== undefined && tokens.is(next, G.VerbPast | G.VerbS);
    const helped = before === Tag.Be || before === Tag.Have;
    return form === 'once' && (past || helped) ? Tag.Adverb : Tag.Subordinator;
  }
  return 0;
}

const EMPHATIC = new Set(['herself', 'himself', 'itself', 'themselves']);

/** “who study birds”, “who studies birds”: what looks like a noun behind “who” is a verb, unless one follows (“who officials said”). */
function isWhoseAct({ tokens, first }: Frame, item: number): boolean {
  if (item === 0 || tokens.form(first[item - 1] as number) !== 'who') return false;
  const next = first[item + 1] ?? -1;
  return tokens.isWord(next) && !tokens.is(next, ANY_VERB | G.Be | G.Have | G.Modal);
}

/** Nouns and verbs that are nothing else. */
const CONTENT_WORD =
  ANY_VERB | G.Noun | G.Plural | G.NounLike | G.StrongCue | G.Male | G.Female | G.Odd;

/** “another says”, “another, posting as Otter, says”: with a verb of speech or a comma right behind, it is somebody. */
function speaksNext({ tokens, first }: Frame, item: number): boolean {
  const next = first[item + 1] ?? -1;
  if (item === 0 && tokens.kind[next] === Kind.Comma) return true;
  return tokens.means(next, SPEAKING) && tokens.is(next, G.VerbPast | G.VerbS);
}

/** “…,” said another. */
const closesTag = ({ tokens, first }: Frame, item: number): boolean =>
  item > 0 &&
  tokens.means(first[item - 1] as number, SPEAKING) &&
  tokens.is(first[item - 1] as number, G.VerbPast | G.VerbS) &&
  !tokens.isWord(first[item + 1] ?? -1);

const SPEAKING = M.Say | M.Manner | M.Ask | M.Characterise | M.Accuse;

/** Between a form of be and what somebody thinks: “are even more worried”. */
function isMood({ tokens, first, tags }: Frame, item: number): boolean {
  let at = item - 1;
  while (tags[at] === Tag.Adverb) at--;
  return tags[at] === Tag.Be && MOODS.has(tokens.form(first[item + 1] ?? -1));
}

const MOODS: ReadonlySet<string> = new Set(ADJECTIVE_CUES);

/** Is “to” at `item` followed by a verb? */
function opensInfinitive(frame: Frame, item: number, before: number): boolean {
  const { tokens, first, tags } = frame;
  let at = item + 1;
  let next = first[at];
  if (next === undefined || tokens.kind[next] !== Kind.Word) return false;
  if (item > 0 && tokens.form(first[item - 1] as number) === 'according') return false;
  const adverb = !tokens.is(next, G.VerbBase) && isAdverb(tokens, next);
  if (adverb) {
    next = first[++at];
    if (next === undefined || tokens.kind[next] !== Kind.Word) return false;
  }
  const after = first[at + 1];
  if (tokens.is(next, G.Be | G.Have | G.Do)) return true;
  if (tokens.entry[next]!.grammar === 0) {
    // A verb that no list knows: “to recast the race”, “to deport them”.
    if (tokens.text.charCodeAt((tokens.end[next] as number) - 1) === 115) return false;
    return (
      after !== undefined &&
      (tokens.is(after, G.Det | G.Possessive | G.Pronoun) || tokens.isCapital(after))
    );
  }
  if (!tokens.is(next, G.VerbBase)) return false;
  if (adverb || !tokens.is(next, G.NounLike)) return true;
  const verb = tags[item - 1] === Tag.Adverb ? item - 2 : item - 1;
  if (before === Tag.Adjective || INFINITIVE_VERBS.has(tokens.lemma(tokenAt(frame, verb))))
    return true;
  return after === undefined || !tokens.is(after, G.Preposition);
}

const isAdverb = (tokens: Tokens, token: number): boolean =>
  tokens.is(token, G.Adverb) ||
  (tokens.entry[token]!.grammar === 0 &&
    tokens.text.startsWith('ly', (tokens.end[token] as number) - 2));

function tagThat({ tokens, first }: Frame, item: number, before: number): number {
  const next = first[item + 1];
  if (next === undefined) return Tag.Pronoun;
  // “in that state's primary”, but “in that he left”
  if (before === Tag.Preposition && tokens.is(next, G.Noun | G.NounLike)) return Tag.Determiner;
  if (before === Tag.Preposition || before === Tag.To) return Tag.Pronoun;
  if (!tokens.isWord(next) && tokens.kind[next] !== Kind.Clitic) {
    // “said that, after …”, “found that 28 percent”, “said that “…””; but “said that.”
    const kind = tokens.kind[next];
    const said = VERBAL[before] === 1 || before === Tag.Noun || before === Tag.Time;
    if (kind === Kind.Comma) return VERBAL[before] === 1 ? Tag.That : Tag.Pronoun;
    const opens = kind === Kind.Number || kind === Kind.Mark || kind === Kind.Other;
    return (said || before === Tag.Comma || before === Tag.Name || before === Tag.Pronoun) && opens
      ? Tag.That
      : Tag.Pronoun;
  }
  const opens = before === Tag.Break || before === Tag.Stop;
  if (opens)
    return tokens.is(next, G.Be | G.Modal | G.Have | G.Do | G.VerbPast | G.VerbS)
      ? Tag.Pronoun
      : Tag.Determiner;
  if ((before === Tag.Comma || before === Tag.Conjunction) && tokens.is(next, G.Be | G.Modal))
    return Tag.Pronoun;
  // “who flew that week,”
  const after = first[item + 2] ?? -1;
  const ends = !tokens.isWord(after) || tokens.is(after, G.Preposition | G.Conjunction);
  if (ends && TIME_UNITS.has(tokens.word(next))) return Tag.Determiner;
  return pointsAtSpeaker(tokens, next, after) ? Tag.Determiner : Tag.That;
}

/** “that official said”, “that person added”: a singular without an article opens no clause. */
const pointsAtSpeaker = (tokens: Tokens, noun: number, verb: number): boolean =>
  tokens.means(noun, M.Official | M.PersonNoun) &&
  !tokens.is(noun, G.Plural) &&
  tokens.means(verb, M.Say) &&
  tokens.is(verb, G.VerbPast | G.VerbS);
