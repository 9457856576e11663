import { forms } from '../lists/inflect.ts';
import {
  ACCUSE_VERBS,
  ASK_VERBS,
  BELIEF_VERBS,
  CHARACTERISE_VERBS,
  DIRECTIVE_VERBS,
  MANNER_VERBS,
  SAY_VERBS,
} from '../lists/reporting-verbs.ts';

const formsOf = (...lists: (readonly string[])[]): ReadonlySet<string> =>
  new Set(lists.flat().flatMap((lemma) => forms(lemma)));

/** Verb forms that can stand with a quotation as its tag: “…,” she said. */
export const TAG_FORMS = formsOf(SAY_VERBS, MANNER_VERBS, ASK_VERBS, DIRECTIVE_VERBS, [
  'think',
  'laugh',
  'go',
  'begin',
  'recall',
  'reason',
  'read',
]);

/** Verb forms before a fragment: “called it ‘a mess’”, “accused them of ‘fraud’”. */
export const CHARACTERISE_FORMS = formsOf(CHARACTERISE_VERBS, ACCUSE_VERBS);

/** Any verb form whose object or clause can be somebody else's words or thoughts. */
export const CUE_FORMS = formsOf(
  SAY_VERBS,
  ASK_VERBS,
  DIRECTIVE_VERBS,
  CHARACTERISE_VERBS,
  ACCUSE_VERBS,
  BELIEF_VERBS,
);
