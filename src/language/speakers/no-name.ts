import { NAME_ENDINGS } from '../lists/name-words.ts';
import { isCalendarName } from '../tokens/calendar.ts';
import { G, M } from '../tokens/classes.ts';
import { Kind, type Tokens } from '../tokens/table.ts';
import { BODY, FUNCTION } from './bits.ts';
import { isCapital, isNamed } from './capital.ts';
import { knownName } from './known.ts';

/** Is the capitalised word at `at` one that only its place capitalises, or none that a name can hold? */
export function isFunction(tokens: Tokens, at: number, from: number): boolean {
  if (isNoName(tokens, at)) return true;
  const entry = tokens.entry[at];
  if (entry === undefined || (entry.grammar & (FUNCTION | G.Time)) === 0) return false;
  const length = (tokens.end[at] as number) - (tokens.start[at] as number);
  if (tokens.kind[at] === Kind.Caps && (entry.form === 'us' || entry.form === 'who')) return false;
  // “Theresa May”, “Mr. Long”, “Ana M. Good”: after a first name, an initial or an honorific any word is a name.
  const named = at > from && (isNamed(tokens, at - 1) || tokens.means(at - 1, M.Honorific));
  if (named && length > 2) return (entry.grammar & (FUNCTION & ~G.Adverb & ~G.Modal)) !== 0;
  if ((entry.grammar & G.Time) !== 0) {
    if (nearOutlet(tokens, at, from) || isToday(tokens, at, from)) return false;
    return !isCalendarName(tokens, at);
  } else if ((entry.meaning & (BODY | M.Country)) !== 0 && length > 1) return false;
  // “Will Smith”, “So Yeon”: a first name before another capital.
  return (entry.meaning & M.FirstName) === 0 || !isCapital(tokens, at + 1);
}

/** “a.m.”, “R-Ohio”, “Lisbon-based”. */
function isNoName(tokens: Tokens, at: number): boolean {
  const start = tokens.start[at] as number;
  const end = tokens.end[at] as number;
  const { text } = tokens;
  const code = text.charCodeAt(start);
  if (tokens.kind[at] === Kind.Caps && code > 96 && code < 123) return true;
  if (end - start < 3) return false;
  if (text.charCodeAt(start + 1) === 0x2d) return code === 0x52 || code === 0x44 || code === 0x49;
  let hyphen = end - 3;
  while (hyphen > start && text.charCodeAt(hyphen) !== 0x2d) hyphen--;
  return hyphen > start && isCompound(text.slice(hyphen + 1, Math.min(end, hyphen + 20)));
}

/** Does it make an adjective of a name before a hyphen? */
const isCompound = (ending: string): boolean =>
  NAME_ENDINGS.has(ending) || /^[a-z]{2,}(?:ed|ing)$/.test(ending);

/** “USA Today”. */
const isToday = (tokens: Tokens, at: number, from: number): boolean =>
  at > from && knownName(`${tokens.word(at - 1)} ${tokens.word(at)}`.toLowerCase()) === 'outlet';

/** “Sunday Times”, “Fox News Sunday”. */
const nearOutlet = (tokens: Tokens, at: number, from: number): boolean =>
  (isCapital(tokens, at + 1) && tokens.means(at + 1, M.Outlet | M.OutletName)) ||
  (at > from && tokens.means(at - 1, M.Outlet | M.OutletName));
