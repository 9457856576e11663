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

/** Is the word for a month or a day somebody's given name: “April Roe”, “a porter, Sunday Okoro, said”? */
export function isCalendarName(tokens: Tokens, at: number): boolean {
  const next = at + 1;
  if (!tokens.isCapital(next) || tokens.is(next, G.Time) || DATING.has(tokens.form(at - 1)))
    return false;
  if (tokens.means(at, M.FirstName)) return true;
  return (
    tokens.form(at).endsWith('day') &&
    tokens.kind[at - 1] === Kind.Comma &&
    tokens.kind[at + 2] === Kind.Comma
  );
}
