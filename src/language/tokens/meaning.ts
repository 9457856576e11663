/**
 * Meaning: the word lists that attribution rests on.
 * Constants of their own, no object: the bundler writes their values where they are read. No bit past 29: Chromium keeps
 * larger numbers outside the objects that have them.
 */

export const Say = 1 << 0;
export const Manner = 1 << 1;
export const Belief = 1 << 2;
export const Show = 1 << 3;
export const Characterise = 1 << 4;
export const Ask = 1 << 5;
export const Directive = 1 << 6;
export const Cite = 1 << 7;
export const Accuse = 1 << 8;
/** speech acts that carry no content: condemn, decline */
export const Act = 1 << 9;
/** a cue in fewer than about a third of its occurrences: wants strong evidence */
export const Weak = 1 << 10;
export const NounCue = 1 << 11;
export const Official = 1 << 12;
export const Collective = 1 << 13;
export const Relation = 1 << 14;
export const Role = 1 << 15;
export const Honorific = 1 << 16;
export const Organization = 1 << 17;
export const OrganizationName = 1 << 18;
export const Outlet = 1 << 19;
export const OutletName = 1 << 20;
export const Document = 1 << 21;
export const FirstName = 1 << 22;
export const Country = 1 << 23;
export const Demonym = 1 << 24;
/** an adverb, a participle or a noun by which something is passed on from nobody: which of them, its place tells */
export const Hearsay = 1 << 25;
/** there, rumour, widely: a fixed phrase of hearsay may begin with it */
export const HearsayOpener = 1 << 26;
/** supports, opposes: a stand taken, without words */
export const Stance = 1 << 27;
export const PersonNoun = 1 << 28;
/** wants, plans, hopes for: a wish or a plan of whoever it is said of */
export const Intent = 1 << 29;
