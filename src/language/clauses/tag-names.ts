import { isTrade } from '../groups/ending.ts';
import { AMOUNT_NOUNS } from '../lists/amounts.ts';
import { ANY_VERB, CLOSED_CLASS, G, HUMAN, M } from '../tokens/classes.ts';
import { Kind } from '../tokens/table.ts';
import type { Frame } from './frame.ts';
import { Tag } from './tags.ts';

/** Title case or capitals throughout: a capital then says nothing. */
export function isHeadline({ tokens, first, stretch }: Frame): boolean {
  let capital = 0;
  let small = 0;
  const { length } = first;
  // As soon as the words left are too few to make up for those in small letters, it is none.
  for (let item = 1; item < length && small * 6 <= capital + length - item; item++) {
    const token = first[item] as number;
    if ((stretch[item] as number) >= 0 || !tokens.isWord(token)) continue;
    if (tokens.isCapital(token)) capital++;
    // “‘No,’ said Norvik Harbour Union President Ana Ribeiro”: a headline has a capital there.
    else if (tokens.means(token, M.Say) && tokens.is(token, G.VerbPast)) return false;
    else if (tokens.end[token]! - tokens.start[token]! > 3) small++;
  }
  return capital > 3 && small * 6 <= capital;
}

/** What a common noun can be that says something. */
const NOUNS = HUMAN | M.Organization | M.Outlet | M.Document | M.NounCue | M.Hearsay;

/** Is the capitalised word at `token` a name here, and no common word that a capital has fallen to? */
export function nameHere(
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
  const closed = CLOSED_CLASS | G.Adverb | G.Quantifier | G.Negation | G.Wh | G.NumberWord;
  const next = frame.first[item + 1];
  const capitalNext = next !== undefined && tokens.isCapital(next) && !tokens.is(next, G.Time);
  // “Said Ana Ribeiro, who …”: a cue that opens its sentence is no first name.
  if (opens && capitalNext && (grammar & G.VerbPast) !== 0 && (meaning & M.Say) !== 0) return false;
  // “said Will Doyle”
  if (!opens && !headline && capitalNext && (meaning & M.FirstName) !== 0) return true;
  if (
    (meaning & (M.FirstName | M.Country | M.Demonym | M.OutletName)) !== 0 &&
    (grammar & (G.Modal | G.Preposition)) === 0
  )
    return true;
  if (kind === Kind.Caps && !headline && (grammar & closed) === 0) return true;
  // “says WHO”, “the US”: capitals amid small letters are a name, whatever the word would be in small ones.
  if (kind === Kind.Caps && !headline && !opens) return true;
  if (opens || headline) {
    // “Ticket-holders left”: only names have a capital behind the hyphen too. “Scores of officers”: a number.
    if (grammar === 0) {
      const word = tokens.word(token);
      const common = AMOUNT_NOUNS.has(word.toLowerCase()) || isTrade(tokens, token);
      return headline || !(/-[a-z]/.test(word) || (common && !capitalNext));
    }
    // “Police officers said”, “Critics say”: a common word at the start; “House Republicans”: followed by a capital.
    if ((grammar & closed) !== 0) return false;
    if (headline)
      return (meaning & (M.OrganizationName | M.Honorific)) !== 0 && (grammar & ANY_VERB) === 0;
    const says =
      next !== undefined && tokens.means(next, M.Say) && tokens.is(next, G.VerbPast | G.VerbS);
    // “Jolly said”, “Confide said”: neither an adjective nor a verb can be what says.
    if (
      says &&
      ((grammar & ~G.Odd) === G.Adjective ||
        ((grammar & ANY_VERB) !== 0 && (meaning & NOUNS) === 0))
    )
      return true;
    return (
      capitalNext &&
      (grammar & (ANY_VERB | G.Plural)) === 0 &&
      (meaning & (M.Official | M.Role | M.Honorific)) === 0
    );
  }
  return (
    (grammar & closed) === 0 ||
    (before === Tag.Name && (grammar & (G.Adverb | G.Modal)) !== 0 && kind === Kind.Capital)
  );
}
