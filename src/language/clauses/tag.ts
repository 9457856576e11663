import { ANY_CUE, ANY_VERB, G, M } from '../tokens/classes.ts';
import { Kind, type Tokens } from '../tokens/table.ts';
import type { Frame } from './frame.ts';
import { Tag } from './tags.ts';

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
    if ((stretch[item] as number) >= 0) {
      tags.push(Tag.Quote);
      continue;
    }
    tags.push(tagWord(frame, item, token, tokens.kind[token] as number, headline));
  }
}

/** Title case or capitals throughout: a capital then says nothing. */
function isHeadline({ tokens, first, stretch }: Frame): boolean {
  let capital = 0;
  let small = 0;
  for (let item = 1; item < first.length; item++) {
    const token = first[item] as number;
    if ((stretch[item] as number) >= 0 || !tokens.isWord(token)) continue;
    if (tokens.isCapital(token)) capital++;
    else if (tokens.end[token]! - tokens.start[token]! > 3) small++;
  }
  return capital > 3 && small <= capital / 6;
}

function tagWord(
  frame: Frame,
  item: number,
  token: number,
  kind: number,
  headline: boolean,
): number {
  const { tokens, tags } = frame;
  if (kind > Kind.Number) return BY_KIND[kind] ?? Tag.Other;
  const before = tags[item - 1] ?? Tag.Break;
  if (kind === Kind.Number) return tokens.is(token, G.Noun) ? Tag.Noun : Tag.Number;
  if (kind === Kind.Clitic) return tagClitic(tokens, token, before);
  const entry = tokens.entry[token]!;
  const { grammar } = entry;
  if (kind !== Kind.Word && nameHere(frame, item, token, kind, headline)) {
    return (grammar & G.Time) !== 0 ? Tag.Time : Tag.Name;
  }
  if (grammar === 0) return tagUnknown(tokens, token, before, frame, item);
  return tagKnown(frame, item, token, grammar, before);
}

/** Is the capitalised word at `token` a name here, and no common word that a capital has fallen to? */
function nameHere(
  frame: Frame,
  item: number,
  token: number,
  kind: number,
  headline: boolean,
): boolean {
  const { tokens, tags } = frame;
  const { grammar, meaning } = tokens.entry[token]!;
  const before = tags[item - 1] ?? Tag.Break;
  const opens =
    item === 0 ||
    before === Tag.Stop ||
    before === Tag.Exclaim ||
    before === Tag.Colon ||
    before === Tag.Break ||
    before === Tag.Open ||
    (before === Tag.Dash && item < 8) ||
    before === Tag.Other;
  const closed =
    G.Det |
    G.Possessive |
    G.Pronoun |
    G.Preposition |
    G.Conjunction |
    G.Subordinator |
    G.Relative |
    G.Be |
    G.Have |
    G.Do |
    G.Modal |
    G.Adverb |
    G.Quantifier |
    G.Negation |
    G.Wh |
    G.NumberWord;
  if (
    (meaning & (M.FirstName | M.Country | M.Demonym | M.OutletName)) !== 0 &&
    (grammar & (G.Modal | G.Preposition)) === 0
  )
    return true;
  if (kind === Kind.Caps && !headline && (grammar & closed) === 0) return true;
  // “says WHO”, “the US”: capitals amid small letters are a name, whatever the word would be in small ones.
  if (kind === Kind.Caps && !headline && !opens) return true;
  if (opens || headline) {
    if (grammar === 0) return true;
    // “Police officers said”, “Critics say”: a common word at the start; “House Republicans”: followed by a capital.
    if ((grammar & closed) !== 0) return false;
    if (headline)
      return (meaning & (M.OrganizationName | M.Honorific)) !== 0 && (grammar & ANY_VERB) === 0;
    const next = frame.first[item + 1];
    return (
      next !== undefined &&
      tokens.isCapital(next) &&
      !tokens.is(next, G.Time) &&
      (grammar & (ANY_VERB | G.Plural)) === 0 &&
      (meaning & (M.Official | M.Role | M.Honorific)) === 0
    );
  }
  return (
    (grammar & closed) === 0 ||
    (before === Tag.Name && (grammar & (G.Adverb | G.Modal)) !== 0 && kind === Kind.Capital)
  );
}

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

/** What comes before a noun: after it a word that can be noun or verb is a noun. */
const opensNoun = (tag: number): boolean =>
  tag === Tag.Determiner ||
  tag === Tag.Possessive ||
  tag === Tag.Genitive ||
  tag === Tag.Preposition ||
  tag === Tag.Adjective ||
  tag === Tag.Number ||
  tag === Tag.Quantifier;

function tagUnknown(
  tokens: Tokens,
  token: number,
  before: number,
  frame: Frame,
  item: number,
): number {
  const { text } = tokens;
  const start = tokens.start[token]!;
  const end = tokens.end[token]!;
  const last = text.charCodeAt(end - 1);
  if (end - start > 4) {
    if (last === 121 && text.charCodeAt(end - 2) === 108) return Tag.Adverb; // -ly
    if (last === 103 && text.startsWith('ing', end - 3))
      return opensNoun(before) ? Tag.Adjective : Tag.Ing;
    if (last === 100 && text.charCodeAt(end - 2) === 101) return tagParticiple(frame, item, before);
  }
  return Tag.Noun;
}

/** A form in -ed or the like: an adjective before a noun, a participle after be and have, else a verb. */
function tagParticiple(frame: Frame, item: number, before: number): number {
  if (before === Tag.Be || before === Tag.Have) return Tag.Participle;
  if (before === Tag.Adverb || before === Tag.Negation || before === Tag.Participle) {
    let back = item - 1;
    while (back > 0 && (frame.tags[back] === Tag.Adverb || frame.tags[back] === Tag.Negation))
      back--;
    if (frame.tags[back] === Tag.Be || frame.tags[back] === Tag.Have) return Tag.Participle;
    if (frame.tags[back] === Tag.Determiner) return Tag.Adjective;
  }
  if (opensNoun(before) && before !== Tag.Quantifier && before !== Tag.Number) return Tag.Adjective;
  return Tag.Verb;
}

function tagKnown(
  frame: Frame,
  item: number,
  token: number,
  grammar: number,
  before: number,
): number {
  const { tokens } = frame;
  const form = tokens.form(token);
  if (form === 'that') return tagThat(frame, item, before);
  if (form === 'to') {
    const next = frame.first[item + 1];
    const verb =
      next !== undefined &&
      tokens.is(next, G.VerbBase | G.Be | G.Have | G.Do) &&
      tokens.kind[next] === Kind.Word &&
      !(tokens.is(next, G.NounLike) && tokens.is(frame.first[item + 2] ?? -1, G.Preposition));
    return verb ||
      (next !== undefined &&
        tokens.is(next, G.Adverb) &&
        tokens.is(frame.first[item + 2] ?? -1, G.VerbBase))
      ? Tag.To
      : Tag.Preposition;
  }
  if (
    (grammar & G.Negation) !== 0 &&
    (grammar & (G.Be | G.Have | G.Do | G.Modal)) === 0 &&
    (grammar & G.Det) === 0
  )
    return Tag.Negation;
  if ((grammar & G.Modal) !== 0 && !opensNoun(before)) return Tag.Modal;
  if ((grammar & G.Be) !== 0) return Tag.Be;
  if ((grammar & G.Have) !== 0) return Tag.Have;
  if ((grammar & G.Do) !== 0) return Tag.Do;
  if ((grammar & G.Relative) !== 0) return Tag.Relative;
  if ((grammar & G.Wh) !== 0) return Tag.Wh;
  if ((grammar & G.Possessive) !== 0) {
    // “her” may stand alone.
    if (form === 'her' || form === 'his') {
      const next = frame.first[item + 1];
      const nounNext =
        next !== undefined &&
        tokens.isWord(next) &&
        !tokens.is(
          next,
          G.Preposition |
            G.Conjunction |
            G.Subordinator |
            G.Det |
            G.Pronoun |
            G.Adverb |
            G.Wh |
            G.Time,
        );
      return nounNext ? Tag.Possessive : Tag.Pronoun;
    }
    return Tag.Possessive;
  }
  if ((grammar & G.Pronoun) !== 0) return Tag.Pronoun;
  if ((grammar & G.Det) !== 0) return Tag.Determiner;
  if ((grammar & G.Quantifier) !== 0) return Tag.Quantifier;
  if ((grammar & G.NumberWord) !== 0) return Tag.Number;
  if ((grammar & G.Conjunction) !== 0) return Tag.Conjunction;
  if ((grammar & G.Preposition) !== 0) return Tag.Preposition;
  if ((grammar & G.Subordinator) !== 0) return Tag.Subordinator;
  if ((grammar & ANY_VERB) !== 0) return tagVerb(frame, item, token, grammar, before);
  if ((grammar & G.Time) !== 0) return Tag.Time;
  if ((grammar & G.Adverb) !== 0) return Tag.Adverb;
  if ((grammar & G.Noun) !== 0) return Tag.Noun;
  return (grammar & G.Adjective) !== 0 ? Tag.Adjective : Tag.Noun;
}

function tagThat({ tokens, first }: Frame, item: number, before: number): number {
  if (before === Tag.Preposition || before === Tag.To) return Tag.Pronoun;
  const next = first[item + 1];
  if (next === undefined || !tokens.isWord(next)) return Tag.Pronoun;
  const opens = before === Tag.Break || before === Tag.Stop;
  if (opens)
    return tokens.is(next, G.Be | G.Modal | G.Have | G.Do | G.VerbPast | G.VerbS)
      ? Tag.Pronoun
      : Tag.Determiner;
  if ((before === Tag.Comma || before === Tag.Conjunction) && tokens.is(next, G.Be | G.Modal))
    return Tag.Pronoun;
  return Tag.That;
}

function tagVerb(
  frame: Frame,
  item: number,
  token: number,
  grammar: number,
  before: number,
): number {
  const { tokens, tags } = frame;
  const noun = (grammar & (G.NounLike | G.Noun)) !== 0;
  if (before === Tag.To || before === Tag.Modal || before === Tag.Do) {
    if ((grammar & G.VerbBase) !== 0) return Tag.Base;
  }
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
    if (opensNoun(before) && (noun || before !== Tag.Preposition))
      return noun ? Tag.Noun : Tag.Adjective;
    return Tag.Ing;
  }
  if (
    (grammar & (G.VerbPast | G.VerbParticiple)) !== 0 &&
    (grammar & (G.VerbBase | G.VerbS)) === 0
  ) {
    if (noun && opensNoun(before)) return Tag.Noun;
    return tagParticiple(frame, item, before);
  }
  // Base or -s: noun or verb.
  if (opensNoun(before)) {
    if (!(before === Tag.Quantifier || before === Tag.Number)) return Tag.Noun;
    // “some say”, “many believe”, “two say”: a group that speaks.
    return tokens.means(token, ANY_CUE) && (grammar & G.VerbBase) !== 0 ? Tag.Verb : Tag.Noun;
  }
  if (!noun) return Tag.Verb;
  if (before === Tag.Pronoun || anchor === Tag.Pronoun || before === Tag.Relative) return Tag.Verb;
  const next = frame.first[item + 1];
  if (
    before === Tag.Noun ||
    before === Tag.Name ||
    before === Tag.Adverb ||
    before === Tag.Comma ||
    before === Tag.Close
  ) {
    if (next === undefined) return before === Tag.Comma ? Tag.Verb : Tag.Noun;
    const opensContent =
      (frame.stretch[item + 1] as number) >= 0 ||
      tokens.is(next, G.Det | G.Pronoun | G.Possessive | G.Wh | G.Quantifier | G.Subordinator) ||
      tokens.form(next) === 'that' ||
      (tokens.isCapital(next) && before !== Tag.Adverb);
    const agrees =
      (grammar & G.VerbS) !== 0 ? !pluralAt(frame, item - 1) : pluralAt(frame, item - 1);
    if (opensContent && agrees) return Tag.Verb;
    return (grammar & G.NounLike) !== 0 || before === Tag.Noun ? Tag.Noun : Tag.Verb;
  }
  if (before === Tag.Conjunction || before === Tag.Break || before === Tag.Stop) {
    return (grammar & G.NounLike) !== 0 ? Tag.Noun : Tag.Verb;
  }
  return (grammar & G.NounLike) !== 0 ? Tag.Noun : Tag.Verb;
}

/** Does the noun at an item look like a plural? */
function pluralAt({ tokens, first, tags }: Frame, item: number): boolean {
  let at = item;
  while (at > 0 && (tags[at] === Tag.Adverb || tags[at] === Tag.Comma || tags[at] === Tag.Close))
    at--;
  const token = first[at];
  if (token === undefined) return false;
  if (tokens.is(token, G.Plural)) return true;
  if (tokens.is(token, G.Noun)) return false;
  const end = tokens.end[token]!;
  return tokens.text.charCodeAt(end - 1) === 115 && tokens.text.charCodeAt(end - 2) !== 115;
}
