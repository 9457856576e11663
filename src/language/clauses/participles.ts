import { CALLED_FORMS, INTRANSITIVE_VERBS, MEANS, OBJECT_VERBS } from '../lists/verb-frames.ts';
import { G, HUMAN, M } from '../tokens/classes.ts';
import { type Frame, tokenAt } from './frame.ts';
import { Tag } from './tags.ts';

/**
 * Turns past forms that a left-to-right reading took for finite verbs into participles, where what follows shows it:
 * “officials briefed on the talks said”, “a poll released Sunday found”, “a letter seen by the paper”.
 */
export function reduceParticiples(frame: Frame): void {
  const { tags } = frame;
  // “Described by friends as a loner, he …”
  if (tags[0] === Tag.Verb && tags[1] === Tag.Preposition && isPast(frame, 0))
    if (frame.tokens.form(tokenAt(frame, 1)) === 'by') tags[0] = Tag.Participle;
  for (let item = 1; item < tags.length; item++) {
    if (tags[item] === Tag.Verb && isPast(frame, item) && reduced(frame, item))
      tags[item] = Tag.Participle;
  }
}

/** Can the verb be a participle by its form? */
function isPast({ tokens, first }: Frame, item: number): boolean {
  const token = first[item] as number;
  const { grammar } = tokens.entry[token]!;
  if (grammar !== 0) return (grammar & G.VerbParticiple) !== 0;
  return tokens.text.startsWith('ed', (tokens.end[token] as number) - 2);
}

function reduced(frame: Frame, item: number): boolean {
  const { tokens, first, tags } = frame;
  const before = tags[item - 1];
  const afterNoun =
    before === Tag.Noun || before === Tag.Name || before === Tag.Comma || before === Tag.Close;
  if (!afterNoun && before !== Tag.Pronoun && before !== Tag.Adverb && before !== Tag.Quantifier)
    return false;
  const token = first[item] as number;
  const next = first[item + 1];
  if (next === undefined) return false;
  const tag = tags[item + 1];
  const lemma = tokens.lemma(token);
  if (tag === Tag.Preposition) {
    if (tokens.form(next) === 'by' && before !== Tag.Pronoun) {
      const means = tokens.means(token, M.Say) && MEANS.has(tokens.word(first[item + 2] ?? -1));
      return !means && !INTRANSITIVE_VERBS.has(lemma);
    }
    // “Survivors told of hours of terror”, but “patients told of the risk said”
    const tellsOf = lemma === 'tell' && tokens.form(next) === 'of' && frame.sentence > 0;
    if (tellsOf) return afterNoun && tenseAfterPhrases(frame, item + 1);
    if (OBJECT_VERBS.has(lemma)) return afterNoun;
  }
  // “files recently labelled ‘secret’ by the council”
  if (tag === Tag.Quote && tokens.form(tokenAt(frame, item + 2)) === 'by')
    return afterNoun || before === Tag.Adverb;
  if (afterNoun && lemma === 'tell' && tellsNobody(frame, item + 1)) return true;
  if (before === Tag.Noun && (inStatement(frame, item - 1) || inOpening(frame, item))) return true;
  // “a group called Harbour Watch has sued”, and not “a donor called Ana Roe a clown”
  if (before === Tag.Noun && CALLED_FORMS.has(tokens.word(token)) && tag === Tag.Name) {
    let end = item + 2;
    while (tags[end] === Tag.Name) end++;
    if (tags[end] === Tag.Quote || tags[end] === Tag.Determiner) return false;
    return tags[item - 2] === Tag.Determiner || tags[item - 3] === Tag.Determiner;
  }
  // “…, said an official, …”
  let comma = item - 1;
  while (tags[comma] === Tag.Adverb || tags[comma] === Tag.Time) comma--;
  if (tags[comma] === Tag.Comma)
    return (
      !(tokens.form(token) === 'said' && tag === Tag.Determiner) && isAside(frame, comma, item)
    );
  if (!afterNoun) return false;
  if (tokens.means(token, M.Say | M.Belief | M.Show | M.Manner)) return false;
  return tenseAfterPhrases(frame, item + 1);
}

/** “Drivers told to stay away”, “told that they must pay”: whoever tells, tells somebody, and nobody stands at `item`. */
function tellsNobody({ tokens, first, tags }: Frame, item: number): boolean {
  const tag = tags[tags[item] === Tag.Negation ? item + 1 : item];
  const form = tokens.form(first[item] as number);
  return tag === Tag.To || tag === Tag.That || form === 'they' || form === 'he' || form === 'she';
}

/** “said in a statement emailed to the paper that”: does the noun at `item` only say where somebody said something? */
function inStatement(frame: Frame, item: number): boolean {
  const { tokens, first, tags } = frame;
  if (!tokens.means(first[item] as number, M.Document)) return false;
  let before = item - 1;
  while (tags[before] === Tag.Noun || tags[before] === Tag.Adjective || tags[before] === Tag.Name)
    before--;
  if (tags[before] === Tag.Determiner) before--;
  return tags[before] === Tag.Preposition && tokens.means(tokenAt(frame, before - 1), M.Say);
}

/** “In a letter posted online, it said”: nothing but one thing and where it is stands before the verb, and a clause behind. */
function inOpening({ tokens, first, tags }: Frame, item: number): boolean {
  if (tags[0] !== Tag.Preposition || (tags[1] !== Tag.Determiner && tags[1] !== Tag.Possessive))
    return false;
  if (tokens.means(first[item - 1] as number, HUMAN | M.Organization)) return false;
  for (let left = 2; left < item; left++)
    if (tags[left] !== Tag.Noun && tags[left] !== Tag.Adjective) return false;
  let comma = item + 1;
  while (comma < item + LONGEST_ASIDE && tags[comma] !== Tag.Comma) {
    const tag = tags[comma];
    if (tag === undefined || BREAKS.has(tag) || isTensed(tag)) return false;
    comma++;
  }
  return tags[comma] === Tag.Comma && tags.subarray(comma).some(isTensed);
}

/** Do only prepositional phrases and times stand between `item` and a second verb in a tense? */
function tenseAfterPhrases({ tags }: Frame, from: number): boolean {
  let item = from;
  let phrases = 0;
  for (;;) {
    const tag = tags[item];
    if (tag === Tag.Time || tag === Tag.Adverb) {
      item++;
      phrases++;
    } else if (tag === Tag.Preposition) {
      const end = pastPhrase(tags, item + 1);
      if (end === item + 1) return false;
      item = end;
      phrases++;
    } else break;
  }
  const tag = tags[item];
  return (
    phrases > 0 &&
    (tag === Tag.Verb || tag === Tag.Have || tag === Tag.Modal || tag === Tag.Be || tag === Tag.Do)
  );
}

/** Items of an aside. */
const LONGEST_ASIDE = 14;

/**
 * “A man, identified as Roe, said”, “Ana Roe, now retired in Norvik, Ohio, said”: a verb between two commas, the first of them
 * at `comma`, behind a subject that has no verb yet, with a verb behind.
 */
function isAside({ tags }: Frame, comma: number, item: number): boolean {
  let close = item + 1;
  while (close < item + LONGEST_ASIDE && tags[close] !== Tag.Comma) {
    const tag = tags[close];
    if (tag === undefined || BREAKS.has(tag) || isTensed(tag)) return false;
    close++;
  }
  if (tags[close + 1] === Tag.Name && tags[close + 2] === Tag.Comma) close += 2;
  let verb = close + 1;
  if (tags[verb] === Tag.Adverb) verb++;
  if (tags[close] !== Tag.Comma || !isTensed(tags[verb])) return false;
  for (let open = comma - 1; open >= 0; open--) {
    const tag = tags[open] as number;
    if (BREAKS.has(tag) || tag === Tag.Conjunction || tag === Tag.Subordinator) break;
    if (tag === Tag.Comma || isTensed(tag)) return false;
  }
  return true;
}

/** Where a clause begins or ends. */
const BREAKS = new Set<number>([
  Tag.Break,
  Tag.Stop,
  Tag.Exclaim,
  Tag.Colon,
  Tag.Semicolon,
  Tag.Quote,
  Tag.That,
  Tag.Relative,
]);

const isTensed = (tag: number | undefined): boolean =>
  tag === Tag.Verb || tag === Tag.Have || tag === Tag.Modal || tag === Tag.Be || tag === Tag.Do;

/** The item after the noun phrase that begins at `from`. */
function pastPhrase(tags: Uint8Array, from: number): number {
  let item = from;
  if (tags[item] === Tag.Pronoun) return item + 1;
  while (item < tags.length) {
    const tag = tags[item];
    const opens = tag === Tag.Determiner || tag === Tag.Possessive || tag === Tag.Quantifier;
    if (opens && item > from) break;
    if (
      !opens &&
      tag !== Tag.Adjective &&
      tag !== Tag.Noun &&
      tag !== Tag.Name &&
      tag !== Tag.Number &&
      tag !== Tag.Genitive &&
      tag !== Tag.Time
    )
      break;
    item++;
  }
  return item;
}
