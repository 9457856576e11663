/**
 * Grammar: parts of speech and the closed classes.
 * Constants of their own, no object: the bundler writes their values where they are read. No bit past 29: Chromium keeps
 * larger numbers outside the objects that have them.
 */

export const Det = 1 << 0;
/** my, his, their */
export const Possessive = 1 << 1;
/** personal and indefinite pronouns that can be a subject or an object */
export const Pronoun = 1 << 2;
export const Preposition = 1 << 3;
/** and, or, but */
export const Conjunction = 1 << 4;
/** that, because, while, when, if, as */
export const Subordinator = 1 << 5;
/** who, which, whose, whom, that */
export const Relative = 1 << 6;
export const Be = 1 << 7;
export const Have = 1 << 8;
export const Do = 1 << 9;
export const Modal = 1 << 10;
export const Adverb = 1 << 11;
/** some, many, several, most, others */
export const Quantifier = 1 << 12;
/** two, three, dozens */
export const NumberWord = 1 << 13;
export const Negation = 1 << 14;
/** Tuesday, yesterday, week, August */
export const Time = 1 << 15;
export const VerbBase = 1 << 16;
export const VerbS = 1 << 17;
export const VerbPast = 1 << 18;
export const VerbParticiple = 1 << 19;
export const VerbIng = 1 << 20;
/** the form is met as a noun at least as often as a verb */
export const NounLike = 1 << 21;
export const Noun = 1 << 22;
export const Plural = 1 << 23;
export const Adjective = 1 << 24;
/** what, how, why, whether, where */
export const Wh = 1 << 25;
export const Male = 1 << 26;
export const Female = 1 << 27;
/** a verb form that is nearly always a cue, with no noun of the same form */
export const StrongCue = 1 << 28;
/** a word that is looked at by itself, and not only by its classes: a small word of the tagger's, a verb of “point out” */
export const Odd = 1 << 29;
