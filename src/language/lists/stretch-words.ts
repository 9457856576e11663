import { wordSet } from './words.ts';

/**
 * Small words by which the stretch rules read what stands around and within quotation marks. They look at words as they are
 * written, contractions whole, before anything is tokenised.
 *
 * Origin: reference grammar of English; prepositions of broadcasts and small words of titles from style books.
 */

/** Subjects, alone or with their verbs: what begins with one is a whole clause. */
export const CLAUSE_SUBJECTS = wordSet(`
he she they i we it you there this that he's she's they're i'm we're it's you're there's that's
`);

/** Who stands for one of several before the verb of a tag: “‘…,’ another added”. */
export const LONE_SUBJECTS = wordSet('another many one others several some three two');

/** Articles, possessives and pointers that open a noun phrase. */
export const OPENING_DETERMINERS = wordSet(
  'the a an his her its their our my your this that these those',
);

/** Pronouns that can be a subject. */
export const SUBJECT_PRONOUNS = wordSet('he she they i we it who you one');

/** Words that begin another part of the sentence. */
export const PART_OPENERS = wordSet(`
and or but as in on at for to of with by from that who which what when where while after before because if than he she
it they we you i ,
`);

/** What a row of quoted words holds besides them. */
export const ROW_WORDS = wordSet('and or , a an the nor but "');

/** Of somebody in a programme: “in an interview on ‘The Hour’”. */
export const APPEARANCES = wordSet(`
interview interviews appearance appearances appeared appearing interviewed guest
`);

/** Between somebody and the programme that they were in. */
export const BROADCAST_PREPOSITIONS = wordSet(
  'on in from to of for with by during at about behind via',
);

/** Words that stay small in a title. */
export const SMALL_IN_TITLES = wordSet(`
a an the and but or nor of in on at to for from by with as into over vs v per than is it de la le el du about after
against before between through under without that
`);

/** Subjects with their verbs: a clause in which every other word is a name. */
export const CLAUSE_OPENERS = wordSet(
  "he's she's it's that's there's i'm we're they're i i've i'll we've you're",
);

/** Modals of what nobody has said: “one might say”. */
export const UNREAL_MODALS = wordSet('would could might may should can');
