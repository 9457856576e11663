import { CALENDAR_UNITS } from '../lists/closed-class.ts';
import { RECKONING_VERBS } from '../lists/verb-frames.ts';
import { G } from '../tokens/classes.ts';
import { Kind, type Tokens } from '../tokens/table.ts';
import { type Frame, formAt, lemmaAt } from './frame.ts';
import { Tag } from './tags.ts';

/** What the words before a number can be by themselves. */
export const HEDGE = G.Preposition | G.Subordinator | G.Quantifier | G.Adverb;

/** “at least nine”, “up to 40”, “more than a dozen”, “as many as 40”, “said about 40”: words that only say how exact a number is. */
export function hedges(frame: Frame, item: number, form: string): boolean {
  const { tokens, first, tags } = frame;
  switch (form) {
    case 'at':
      return formAt(frame, item + 1) === 'least' || formAt(frame, item + 1) === 'most';
    case 'least':
    case 'most':
      return formAt(frame, item - 1) === 'at' && tags[item - 1] === Tag.Adverb;
    case 'up':
      return formAt(frame, item + 1) === 'to' && isNumber(tokens, first[item + 2]);
    case 'many':
    case 'few':
      return (
        formAt(frame, item - 1) === 'as' &&
        formAt(frame, item + 1) === 'as' &&
        tags[item - 1] === Tag.Adverb
      );
    case 'as':
      return formAt(frame, item + 1) === 'many' || formAt(frame, item + 1) === 'few'
        ? formAt(frame, item + 2) === 'as'
        : formAt(frame, item - 2) === 'as' && tags[item - 1] === Tag.Adverb;
    case 'more':
    case 'fewer':
    case 'less':
      return formAt(frame, item + 1) === 'than' && isCount(tokens, first, item + 2);
    case 'than':
      return tags[item - 1] === Tag.Adverb && isCount(tokens, first, item + 1);
    case 'about':
    case 'around':
    case 'over':
      return (
        isCount(tokens, first, item + 1) &&
        (tags[item - 1] === Tag.Preposition || RECKONING_VERBS.has(lemmaAt(frame, item - 1)))
      );
    default:
      return false;
  }
}

/** “40”, “a dozen” */
const isCount = (tokens: Tokens, first: readonly number[], item: number): boolean =>
  isNumber(tokens, first[item]) ||
  (tokens.is(first[item] ?? -1, G.Det) && isNumber(tokens, first[item + 1]));

/** A number in digits or in letters. */
export const isNumber = (tokens: Tokens, token: number | undefined): boolean =>
  token !== undefined && (tokens.kind[token] === Kind.Number || tokens.is(token, G.NumberWord));

/** “they both said”, “the aides all said”, “the Post and the Courier each called it”: what counts off a subject stands by its verb. */
export function floats({ tokens, first, tags }: Frame, item: number, form: string): boolean {
  if (form !== 'both' && form !== 'all' && form !== 'each') return false;
  const before = tags[item - 1];
  const next = first[item + 1];
  return (
    next !== undefined &&
    (before === Tag.Noun ||
      before === Tag.Name ||
      before === Tag.Pronoun ||
      before === Tag.Relative) &&
    tokens.is(next, G.VerbPast | G.VerbS | G.VerbBase | G.Be | G.Have | G.Modal) &&
    !tokens.is(next, G.Adjective | G.Noun)
  );
}

/** “officials this week said”, “on Monday night”: is it a word of those that tell when? */
export function tellsWhen({ tokens, first, tags }: Frame, item: number): boolean {
  const token = first[item] as number;
  const points = tokens.is(token, G.Det | G.Odd) && THIS.has(tokens.form(token));
  if (!points)
    return (
      tags[item - 1] === Tag.Time &&
      CALENDAR_UNITS.has(tokens.word(token)) &&
      tokens.kind[first[item + 1] ?? -1] !== Kind.Clitic
    );
  let before = item - 1;
  if (tags[before] === Tag.Adverb) before--;
  const tag = tags[before];
  return (
    (tag === Tag.Noun || tag === Tag.Name) &&
    CALENDAR_UNITS.has(tokens.word(first[item + 1] ?? -1)) &&
    tokens.is(first[item + 2] ?? -1, G.VerbPast | G.VerbS | G.Have | G.Be | G.Modal)
  );
}

const THIS = new Set(['this', 'last']);

/** “an officer there said”, but “in the village there was”: behind a noun “there” is a place, unless something is there. */
export function tellsWhere({ tokens, first }: Frame, item: number, before: number): boolean {
  const next = first[item + 1] ?? -1;
  return (
    (before === Tag.Noun || before === Tag.Name) &&
    !tokens.is(next, G.Be | G.Have | G.Modal) &&
    tokens.kind[next] !== Kind.Clitic
  );
}
