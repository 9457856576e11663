import { CLAUSE_SUBJECTS } from '../lists/stretch-words.ts';
import type { StretchLabel } from '../types.ts';
import type { Context } from './context.ts';
import { isSign } from './titlecase.ts';

/** Says whether speech is a whole clause or a part of one. */
export function speechLabel({ inner, size, text, candidate }: Context): StretchLabel {
  let at = 0;
  while (isSign(inner.at(at)?.form)) at++;
  const first = inner.at(at);
  const last = text.charCodeAt(candidate.inner[1] - 1);
  const ended = last === 46 || last === 33 || last === 63 || last === 44;
  if (first?.capital && (size >= 4 || ended)) return 'quote';
  if (first && CLAUSE_SUBJECTS.has(first.form) && size >= 3) return 'quote';
  return 'fragment';
}
