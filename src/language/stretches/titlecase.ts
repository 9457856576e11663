import type { Piece } from './context.ts';

/** Words that stay small in a title. */
const SMALL = new Set(
  'a an the and but or nor of in on at to for from by with as into over vs v per than is it de la le el du'.split(
    ' ',
  ),
);

/**
 * Whether pieces are written as a title: every word of weight begins with a capital, and there are at least two words
 * (names, mottos and headlines pass too).
 */
export function isTitleCase(pieces: readonly Piece[]): boolean {
  let words = 0;
  let capitals = 0;
  for (const { form, capital } of pieces) {
    const code = form.charCodeAt(0);
    const letter = form !== form.toUpperCase();
    if (!letter) {
      if (code >= 48 && code <= 57) words++;
      continue;
    }
    words++;
    if (capital) capitals++;
    else if (!SMALL.has(form)) return false;
  }
  return words >= 2 && capitals >= 1 && capitals * 2 >= words && (pieces[0]?.capital ?? false);
}
