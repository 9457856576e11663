/**
 * What the lexicon can say of a word form, as bits. A form may carry many: “reports” is a noun, a verb in -s, a document,
 * a reporting word. Which one it is in a sentence, `clauses/tag.ts` decides.
 */

/** Grammar: parts of speech and the closed classes. */
export const G = {
  Det: 1 << 0,
  /** my, his, their */
  Possessive: 1 << 1,
  /** personal and indefinite pronouns that can be a subject or an object */
  Pronoun: 1 << 2,
  Preposition: 1 << 3,
  /** and, or, but */
  Conjunction: 1 << 4,
  /** that, because, while, when, if, as */
  Subordinator: 1 << 5,
  /** who, which, whose, whom, that */
  Relative: 1 << 6,
  Be: 1 << 7,
  Have: 1 << 8,
  Do: 1 << 9,
  Modal: 1 << 10,
  Adverb: 1 << 11,
  /** some, many, several, most, others */
  Quantifier: 1 << 12,
  /** two, three, dozens */
  NumberWord: 1 << 13,
  Negation: 1 << 14,
  /** Tuesday, yesterday, week, August */
  Time: 1 << 15,
  VerbBase: 1 << 16,
  VerbS: 1 << 17,
  VerbPast: 1 << 18,
  VerbParticiple: 1 << 19,
  VerbIng: 1 << 20,
  /** the form is met as a noun at least as often as a verb */
  NounLike: 1 << 21,
  Noun: 1 << 22,
  Plural: 1 << 23,
  Adjective: 1 << 24,
  /** what, how, why, whether, where */
  Wh: 1 << 25,
  Male: 1 << 26,
  Female: 1 << 27,
} as const;

/** Meaning: the word lists that attribution rests on. */
export const M = {
  Say: 1 << 0,
  Manner: 1 << 1,
  Belief: 1 << 2,
  Show: 1 << 3,
  Characterise: 1 << 4,
  Ask: 1 << 5,
  Directive: 1 << 6,
  Cite: 1 << 7,
  Accuse: 1 << 8,
  /** speech acts that carry no content: condemn, decline */
  Act: 1 << 9,
  /** a cue in fewer than about a third of its occurrences: wants strong evidence */
  Weak: 1 << 10,
  NounCue: 1 << 11,
  Official: 1 << 12,
  Collective: 1 << 13,
  Relation: 1 << 14,
  Role: 1 << 15,
  Honorific: 1 << 16,
  Organization: 1 << 17,
  OrganizationName: 1 << 18,
  Outlet: 1 << 19,
  OutletName: 1 << 20,
  Document: 1 << 21,
  FirstName: 1 << 22,
  Country: 1 << 23,
  Demonym: 1 << 24,
  HearsayAdverb: 1 << 25,
  HearsayParticiple: 1 << 26,
  HearsayNoun: 1 << 27,
  PersonNoun: 1 << 28,
  /** wants, plans, hopes for: a wish or a plan of whoever it is said of */
  Intent: 1 << 29,
  /** supports, opposes: a stand taken, without words */
  Stance: 1 << 30,
} as const;

/** Any finite or non-finite form of a verb. */
export const ANY_VERB = G.VerbBase | G.VerbS | G.VerbPast | G.VerbParticiple | G.VerbIng;
/** be, have, do and the modals. */
export const AUXILIARY = G.Be | G.Have | G.Do | G.Modal;
/** Verbs that can attribute a statement to their subject. */
export const ANY_CUE =
  M.Say |
  M.Manner |
  M.Belief |
  M.Show |
  M.Characterise |
  M.Ask |
  M.Directive |
  M.Accuse |
  M.Cite |
  M.Intent |
  M.Stance;
