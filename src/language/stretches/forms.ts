import { forms } from '../lists/inflect.ts';
import {
  ACCUSE_VERBS,
  ASK_VERBS,
  BELIEF_VERBS,
  CHARACTERISE_VERBS,
  DIRECTIVE_VERBS,
  MANNER_VERBS,
  NOUN_LIKE_CUES,
  SAY_VERBS,
  WEAK_CUES,
} from '../lists/reporting-verbs.ts';

const formsOf = (lemmas: readonly string[]): string[] => lemmas.flatMap((lemma) => forms(lemma));

/** Verb forms that can stand with a quotation as its tag: “…,” she said. */
export const TAG_FORMS: ReadonlySet<string> = new Set([
  ...formsOf([...SAY_VERBS, ...MANNER_VERBS, ...ASK_VERBS, ...DIRECTIVE_VERBS]),
  ...['began', 'goes', 'read', 'reads', 'reasoned', 'thinks', 'thought', 'went'],
]);

/** Verb forms before a fragment: “called it ‘a mess’”, “accused them of ‘fraud’”. */
export const CHARACTERISE_FORMS: ReadonlySet<string> = new Set(
  formsOf([...CHARACTERISE_VERBS, ...ACCUSE_VERBS]),
);

const strong = (lemmas: readonly string[]): string[] =>
  formsOf(lemmas.filter((lemma) => !WEAK_CUES.has(lemma))).filter(
    (form) => !NOUN_LIKE_CUES.has(form),
  );

/** Verb forms that mark a clause as somebody's words even from some way off. */
export const CUE_FORMS: ReadonlySet<string> = new Set([
  ...strong([
    ...SAY_VERBS,
    ...MANNER_VERBS,
    ...ASK_VERBS,
    ...DIRECTIVE_VERBS,
    ...CHARACTERISE_VERBS,
    ...ACCUSE_VERBS,
  ]),
  ...strong(BELIEF_VERBS),
]);
