import { G, HUMAN, M } from '../tokens/classes.ts';
import { Kind, type Tokens } from '../tokens/table.ts';
import {
  type Chunk,
  chunkOf,
  FINITE,
  INFINITIVE,
  ING,
  MODAL,
  NEGATED,
  type NounChunk,
  type OtherChunk,
  PASSIVE,
  type VerbChunk,
} from './chunks.ts';
import type { Frame } from './frame.ts';
import {
  isNominal,
  joinsAdjectives,
  joinsFields,
  joinsNames,
  namedBy,
  opensContact,
  opensTold,
  opensWithMister,
} from './noun-joins.ts';
import { BEFORE_NOUN, Tag, VERBAL } from './tags.ts';

/** Cuts a tagged frame into chunks, in order, none left out. */
export function chunk(frame: Frame): Chunk[] {
  const chunks: Chunk[] = [];
  const { tags } = frame;
  let item = 0;
  while (item < tags.length) {
    const made = nounChunk(frame, item) ?? verbChunk(frame, item) ?? otherChunk(frame, item);
    chunks.push(made);
    item = made.last + 1;
  }
  return chunks;
}

/** “the Year 10 pupil”: one person behind a number, which belongs to the name before it. */
const isNumbered = ({ tokens, first }: Frame, item: number): boolean => {
  const token = first[item] as number;
  return (
    tokens.means(token, HUMAN) && !tokens.is(token, G.Plural) && tokens.form(token - 1) !== 'one'
  );
};

const inFigures = ({ tokens, first }: Frame, item: number): boolean =>
  tokens.kind[first[item] as number] === Kind.Number;

const otherChunk = (frame: Frame, item: number): OtherChunk =>
  chunkOf('other', item, item, item, frame.tags[item]);

function nounChunk(frame: Frame, from: number): NounChunk | null {
  const { tags, tokens, first } = frame;
  if (tags[from] === Tag.Pronoun) {
    // “someone close to him”
    const more =
      tags[from + 1] === Tag.Adjective && ANYBODY.has(tokens.form(first[from] as number));
    return chunkOf('noun', from, more ? from + 1 : from, from);
  }
  // “Thursday's memo”: the day stands for an article.
  const dated = tags[from] === Tag.Time && tags[from + 1] === Tag.Genitive;
  let item = dated ? from + 2 : from;
  let head = -1;
  while (item < tags.length) {
    const tag = tags[item] as number;
    if (BEFORE_NOUN[tag] === 1) {
      const before = tags[item - 1];
      // “the past few days”
      const few = tag === Tag.Quantifier && tokens.form(first[item] as number) === 'few';
      const opens =
        tag === Tag.Determiner ||
        tag === Tag.Possessive ||
        (tag === Tag.Quantifier && head >= 0 && !few);
      // “told reporters the plan”: a determiner opens a new phrase, but for “all the”, “half of the”, “Roe's most daring”.
      if (item > from && opens && head >= 0) {
        // “from 2013 a clerk wrote”: a year opens no “half a”.
        const figure =
          before === Tag.Number && (tag === Tag.Quantifier || !inFigures(frame, item - 1));
        if (before !== Tag.Quantifier && before !== Tag.Genitive && !figure) break;
      }
      if (
        head >= 0 &&
        tag === Tag.Name &&
        ((before === Tag.Noun && !namedBy(frame, item - 1)) || opensWithMister(frame, item))
      )
        break;
      if (head >= 0 && (tag === Tag.Name || tag === Tag.Noun) && opensTold(frame, from, item))
        break;
      if (item > from + 1 && tag === Tag.Noun && opensContact(frame, from, item)) break;
      if (
        tag === Tag.Number &&
        head >= 0 &&
        before === Tag.Name &&
        item + 1 < tags.length &&
        tags[item + 1] === Tag.Noun &&
        !isNumbered(frame, item + 1)
      )
        break;
      // “people familiar with it”: an adjective after the noun is no head.
      const adjective = tag === Tag.Adjective && head >= 0 && frame.tags[head] !== Tag.Adjective;
      if (tag !== Tag.Determiner && tag !== Tag.Possessive && tag !== Tag.Genitive && !adjective)
        head = item;
      item++;
    } else if (
      tag === Tag.Time &&
      tags[item + 1] === Tag.Genitive &&
      (tags[item - 1] === Tag.Adjective || tags[item - 1] === Tag.Determiner) &&
      item > from
    ) {
      // “last Saturday's show”
      item += 2;
    } else if (
      tag === Tag.Time &&
      BEFORE_NOUN[tags[item + 1] as number] === 1 &&
      isNominal(tags[item + 1]) &&
      item > from
    ) {
      // “his Tuesday speech”
      if (tags[item - 1] === Tag.Name || tags[item - 1] === Tag.Noun) break;
      item++;
    } else if (
      tag === Tag.Adverb &&
      head < 0 &&
      isNominal(tags[item + 1]) &&
      (item > from || ofParticiple(frame, item))
    ) {
      item++;
    } else if (tag === Tag.Conjunction && head >= 0 && joinsAdjectives(frame, item)) {
      item++;
    } else if (
      (tag === Tag.Conjunction || tag === Tag.Comma) &&
      head === item - 1 &&
      joinsFields(frame, item)
    ) {
      item++;
    } else if (
      tag === Tag.Other &&
      tokens.text[tokens.start[first[item] as number] as number] === '$'
    ) {
      item++;
    } else if (tag === Tag.Preposition && head === item - 1 && ownsNoun(frame, item)) {
      item++;
    } else if (tag === Tag.Other && head >= 0 && nicknameAt(frame, item)) {
      item += 3;
    } else if (joinsNames(frame, item) || (tag === Tag.Stop && abbreviates(frame, item))) {
      item++;
    } else break;
  }
  if (head < 0) {
    // “the”, “those”, “that” on their own.
    if (item === from) return null;
    return chunkOf('noun', from, item - 1, item - 1);
  }
  // A trailing genitive leads nowhere: “at Duarte's”.
  return chunkOf('noun', from, bracketEnd(frame, item) - 1, head);
}

/** Pronouns behind which an adjective stands. */
const ANYBODY = new Set(['anybody', 'anyone', 'nobody', 'somebody', 'someone']);

/** “highly placed sources” */
const ofParticiple = ({ tags, tokens, first }: Frame, adverb: number): boolean =>
  tags[adverb + 1] === Tag.Adjective &&
  tags[adverb + 2] === Tag.Noun &&
  tokens.is(first[adverb + 1] as number, G.VerbPast | G.VerbParticiple);

/** Words of a name behind its “of”, at most. */
const LONGEST_OF = 6;

/** “a Ministry of Tides spokesman”, “the Bank of Norvik's head”: a name with “of” or “for” that stands before a noun. */
function ownsNoun({ tags, tokens, first }: Frame, preposition: number): boolean {
  const form = tokens.form(first[preposition] as number);
  if (tags[preposition - 1] !== Tag.Name || (form !== 'of' && form !== 'for')) return false;
  let item = preposition + 1;
  if (tags[item] === Tag.Determiner) item++;
  const end = item + LONGEST_OF;
  if (tags[item] !== Tag.Name) return false;
  while (item < end && (tags[item] === Tag.Name || tags[item] === Tag.Conjunction)) item++;
  if (tags[item] === Tag.Genitive) return isNominal(tags[item + 1]);
  const human = M.Official | M.Role | M.Relation | M.PersonNoun;
  return tags[item] === Tag.Noun && tokens.means(first[item] as number, human);
}

/** “Ana Ribeiro Jr. said”: a full stop behind a name that ends no sentence. */
function abbreviates({ tags, tokens, first }: Frame, item: number): boolean {
  const next = first[item + 1];
  return (
    tags[item - 1] === Tag.Name &&
    next !== undefined &&
    (tokens.isWord(next) || tags[item + 1] === Tag.Comma)
  );
}

/** Ana “Nita” Ribeiro: one name between marks, within a name. */
function nicknameAt({ tags }: Frame, item: number): boolean {
  return (
    tags[item - 1] === Tag.Name &&
    tags[item + 1] === Tag.Name &&
    tags[item + 2] === Tag.Other &&
    tags[item + 3] === Tag.Name
  );
}

/** Items within brackets, at most, that say no more of a name than its party or its initials. */
const SHORT_BRACKET = 5;

/** The item behind a short bracket that begins at `item`: “(R-Texas)”, “(NCA)”, “(left)”; else `item`. */
function bracketEnd({ tags }: Frame, item: number): number {
  if (tags[item] !== Tag.Open) return item;
  for (let close = item + 1; close <= item + SHORT_BRACKET + 1; close++) {
    const tag = tags[close] as number;
    if (tag === Tag.Close) return close + 1;
    if (tag !== Tag.Name && tag !== Tag.Noun && tag !== Tag.Number && tag !== Tag.Dash) return item;
  }
  return item;
}

function verbChunk(frame: Frame, from: number): VerbChunk | null {
  const { tags, tokens, first } = frame;
  const opens = tags[from] as number;
  if (
    VERBAL[opens] !== 1 &&
    opens !== Tag.To &&
    !(opens === Tag.Adverb && VERBAL[tags[from + 1] as number] === 1)
  )
    return null;
  let item = from;
  let head = -1;
  let facts = 0;
  let be = false;
  while (item < tags.length) {
    const tag = tags[item] as number;
    if (tag === Tag.Adverb || tag === Tag.Negation) {
      if (tag === Tag.Negation) facts |= NEGATED;
    } else if (tag === Tag.To && item > from) break;
    else if (tag === Tag.To) head = -1;
    else if (VERBAL[tag] === 1) {
      if (head >= 0 && isMain(tags[head] as number)) break;
      if (tag === Tag.Modal) facts |= MODAL;
      if (tag === Tag.Be) be = true;
      if (tag === Tag.Participle && be) facts |= PASSIVE;
      if (tag === Tag.Ing) facts &= ~PASSIVE;
      if (isNegative(tokens.form(first[item] as number))) facts |= NEGATED;
      head = item;
    } else break;
    item++;
  }
  if (head < 0) return null;
  let last = item - 1;
  while (last > head && tags[last] === Tag.Adverb) last--;
  let opening = opens;
  for (let at = from; at <= last && (opening === Tag.Adverb || opening === Tag.Negation); at++)
    opening = tags[at] as number;
  const gerund = isGerund(tokens, first[from] as number);
  if (opening === Tag.Verb || opening === Tag.Do || opening === Tag.Modal) facts |= FINITE;
  if ((opening === Tag.Be || opening === Tag.Have) && !gerund) facts |= FINITE;
  if (opening === Tag.To || opening === Tag.Base) facts |= INFINITIVE;
  if (opening === Tag.Ing || gerund) facts |= ING;
  return chunkOf('verb', from, last, head, 0, facts);
}

const isMain = (tag: number): boolean =>
  tag === Tag.Verb || tag === Tag.Base || tag === Tag.Ing || tag === Tag.Participle;

/** being, having */
const isGerund = (tokens: Tokens, token: number): boolean => {
  const form = tokens.form(token);
  return form === 'being' || form === 'having';
};

/** didn't, cannot */
const isNegative = (form: string): boolean =>
  form.charCodeAt(form.length - 1) === 116 && (form.endsWith("n't") || form === 'cannot');
