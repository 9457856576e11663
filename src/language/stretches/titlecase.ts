import { words } from '../lists/words.ts';
import type { PieceRow } from './pieces.ts';

/** Words that stay small in a title. */
const SMALL = new Set(
  words(`
a an the and but or nor of in on at to for from by with as into over vs v per than is it de la le el du about after against
before between through under without that
`),
);

/** Subjects with their verbs: a clause in which every other word is a name. */
const CLAUSES = new Set(
  words("he's she's it's that's there's i'm we're they're i i've i'll we've you're"),
);

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
    else if (!SMALL.has(form) && !(code >= 48 && code <= 57)) return false;
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
  return CLAUSES.has(pieces.at(0)?.form ?? '');
}
