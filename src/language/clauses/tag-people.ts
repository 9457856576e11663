import { OFFICE_PARTICIPLES } from '../lists/titles.ts';
import { G, HUMAN, M } from '../tokens/classes.ts';
import type { Frame } from './frame.ts';
import { Tag } from './tags.ts';

// Whether a form of a verb belongs to people beside it, who are what speaks.

/** “highly placed sources said”, “…, retired officers told us”: no verb is its object's subject. */
export function describesSpeakers(
  { tokens, first, tags }: Frame,
  item: number,
  before: number,
): boolean {
  const people = first[item + 1] ?? -1;
  const verb = first[item + 2] ?? -1;
  if (!tokens.means(people, M.Official) || !tokens.is(people, G.Plural)) return false;
  if (!tokens.means(verb, M.Say) || !tokens.is(verb, G.VerbPast | G.VerbBase)) return false;
  let tag = before;
  for (let back = item - 2; tag === Tag.Adverb; back--) tag = tags[back] ?? Tag.Break;
  return tag === Tag.Comma || tag === Tag.Break || tag === Tag.Dash || tag === Tag.Conjunction;
}

/** “managing director”, “acting chief”: what belongs to an office, and nobody does. */
export function isOffice({ tokens, first }: Frame, item: number, form: string): boolean {
  if (!OFFICE_PARTICIPLES.has(form)) return false;
  const holds = (at: number): boolean =>
    tokens.means(first[at] ?? -1, M.Role | M.Official) && !tokens.is(first[at] ?? -1, G.Plural);
  // “acting political director”
  return holds(item + 1) || (tokens.isWord(first[item + 1] ?? -1) && holds(item + 2));
}

/** Is the next word a verb of speech or thought that a plural takes, and no noun: “say”, “believe”, “blame”, “said”? */
export function speaksNext({ tokens, first }: Frame, item: number): boolean {
  const next = first[item + 1] ?? -1;
  return (
    tokens.is(next, G.VerbBase | G.VerbPast) &&
    tokens.means(next, M.Say | M.Belief | M.Accuse | M.Directive | M.Characterise) &&
    !tokens.is(next, G.NounLike | G.Noun)
  );
}

/** “The roof fell, witnesses and police said”, “nurses, guards and doctors”: people in a row, and nobody's act. */
export function speakTogether({ tokens, first, tags }: Frame, item: number): boolean {
  if (!tokens.means(first[item] as number, HUMAN)) return false;
  const before = tags[item - 1] ?? Tag.Break;
  const next = first[item + 1] ?? -1;
  return (
    (before === Tag.Comma || before === Tag.Break) &&
    tokens.is(next, G.Conjunction) &&
    tokens.isWord(first[item + 2] ?? -1) &&
    !tokens.is(first[item + 2] ?? -1, G.VerbS)
  );
}
