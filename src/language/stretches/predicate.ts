/** Quotations that are the predicate of a clause, their subject being the reporter's. */
import { BE, DO, HAVE, MODALS, NEGATIONS, PREPOSITIONS } from '../lists/closed-class.ts';
import { OPENING_DETERMINERS, SUBJECT_PRONOUNS } from '../lists/stretch-words.ts';
import type { Context } from './context.ts';
import { isUttering } from './forms.ts';
import { form } from './look.ts';

const HAS = new Set(HAVE);
const AUXILIARIES = new Set([...BE, ...DO, ...HAVE, ...MODALS]);
const NO_SUBJECT_ENDS = new Set([
  ...AUXILIARIES,
  ...NEGATIONS,
  ...PREPOSITIONS,
  ...OPENING_DETERMINERS,
]);

const PARTICIPLE_FOLLOWERS = new Set(['as', 'by']);

/** Somebody's words that are the predicate of a clause, from its auxiliary on: the council “will not pay”. */
export function isPredicate(context: Context): boolean {
  const { inner } = context;
  return (
    hasSubjectBefore(context) &&
    AUXILIARIES.has(form(inner, 0)) &&
    inner.at(0)?.capital !== true &&
    !SUBJECT_PRONOUNS.has(form(inner, 1))
  );
}

/** A reporting verb that is quoted with its adverb, right behind its subject: the clinic “sincerely apologised”. */
export function isOwnReport(context: Context): boolean {
  const { inner, after } = context;
  return (
    hasSubjectBefore(context) &&
    form(inner, 0).endsWith('ly') &&
    isUttering(form(inner, 1)) &&
    // “a house ‘newly described’ as a palace”: a participle.
    !PARTICIPLE_FOLLOWERS.has(form(after, 0))
  );
}

/** Does a word that may end a subject stand right before the stretch? */
function hasSubjectBefore({ before }: Context): boolean {
  const have = HAS.has(form(before, 0)) ? 1 : 0;
  const last = before.at(have);
  return last !== undefined && /^\p{L}/u.test(last.form) && !NO_SUBJECT_ENDS.has(last.form);
}
