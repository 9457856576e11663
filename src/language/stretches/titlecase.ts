import { CLAUSE_OPENERS, SMALL_IN_TITLES } from '../lists/stretch-words.ts';
import type { PieceRow } from './pieces.ts';

/**
 * Whether pieces are written as a title: every word of weight begins with a capital, and there are at least two words
 * (names, mottos and headlines pass too).
 */
export function isTitleCase(pieces: PieceRow): boolean {
  let count = 0;
  let capitals = 0;
  for (let i = 0; ; i++) {
    const piece = pieces.at(i);
    if (!piece) break;
    const { form, capital } = piece;
    const code = form.charCodeAt(0);
    if (isSign(form)) {
      if (code >= 48 && code <= 57) count++;
      continue;
    }
    count++;
    if (capital) capitals++;
    else if (!SMALL_IN_TITLES.has(form) && !(code >= 48 && code <= 57)) return false;
  }
  const first = pieces.at(0);
  const begins = first !== undefined && (first.capital || /^\d/.test(first.form));
  return count >= 2 && capitals * 2 >= count && begins;
}

/** Has it no letters: a number, a mark? */
export const isSign = (form = 'a'): boolean => {
  const code = form.charCodeAt(0);
  return !(code >= 97 && code <= 122) && form === form.toUpperCase();
};

/** Whether a clause's subject opens the pieces: “That’s Ann Hartley and Tom Hale.” */
export function opensAsClause(pieces: PieceRow): boolean {
  return CLAUSE_OPENERS.has(pieces.at(0)?.form ?? '');
}
