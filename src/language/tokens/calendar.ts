import { G, M } from './classes.ts';
import { Kind, type Tokens } from './table.ts';

/** Before a month they make a time of it: “In April Roe said”. */
const DATING = new Set([
  'during',
  'early',
  'in',
  'last',
  'late',
  'next',
  'on',
  'since',
  'this',
  'until',
]);

/** Is the word for a month or a day somebody's name: “April Roe”, “a porter, Sunday Okoro, said”, “for Ana May said”? */
export function isCalendarName(tokens: Tokens, at: number): boolean {
  const next = at + 1;
  // “Ana May”, “Mrs May”, “PM May's”: a month that is also a verb, and not “Ana May 3”
  if (tokens.is(at, G.Modal) && tokens.isCapital(at - 1) && tokens.kind[next] !== Kind.Number)
    return (
      tokens.means(at - 1, M.FirstName | M.Honorific | M.Role) || tokens.kind[next] === Kind.Clitic
    );
  if (!tokens.isCapital(next) || tokens.is(next, G.Time) || DATING.has(tokens.form(at - 1)))
    return false;
  if (tokens.means(at, M.FirstName)) return true;
  return (
    tokens.form(at).endsWith('day') &&
    tokens.kind[at - 1] === Kind.Comma &&
    tokens.kind[at + 2] === Kind.Comma
  );
}
