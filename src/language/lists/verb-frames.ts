import { wordSet } from './words.ts';

/**
 * What verbs take before and behind them, where that tells a finite form from a participle, “to” from a preposition, or whose
 * words a sentence holds.
 *
 * Origin: reference grammar of English; short, the verbs that news uses most.
 */

/** Verbs without an object: “he stood by the plan”. */
export const INTRANSITIVE_VERBS = wordSet(`
abide be come drive drop end fall go grow live pass respond rise sit stand start stay stick stop swear swing
`);

/** By what somebody says something, who is no agent of it: “officials said by telephone”. */
export const MEANS = wordSet(
  'e-mail email fax letter mail phone radio satellite telephone text video video-link whatsapp',
);

/** Verbs that tell or do something to somebody: without an object after them they are participles. */
export const OBJECT_VERBS = wordSet(`
accuse brief describe inform involve label name nickname notify quote suspect tell urge
`);

/** After these “to” opens an infinitive: “declined to detail”, “wants to campaign in”. */
export const INFINITIVE_VERBS = wordSet(`
agree appear ask attempt begin continue decide decline expect fail have hope intend manage need offer plan pledge
prepare promise refuse seek seem start tend threaten try use vow want
`);

/** Of the verbs of speech, those that tell what somebody did or met in an -ing form: “described hearing shots”. */
export const DOING_VERBS = wordSet(
  'acknowledge admit confess deny describe mention recall recollect recount remember report',
);

/** Of these, with “as” behind their object: “remembered him as a quiet man”. */
export const RECALLING_VERBS = wordSet('recall recollect remember');

/** Thoughts, where “as” tells how their object strikes somebody: “see the plan as a mistake”. */
export const SEEING_VERBS = wordSet('consider perceive regard see view');

/** What somebody does to say something: “took to the radio to say”, “issued a note to deny”. */
export const PURPOSE_VERBS = wordSet(`
appear break call come contact email give go hold interrupt issue phone post publish release return ring speak stand take text tweet
turn use visit write
`);

/** Verbs whose first object is whoever is addressed. */
export const ADDRESS_VERBS = wordSet(`
advise ask assure brief call caution convince email inform instruct message notify order persuade promise
reassure remind show tell text urge warn write
`);

/** What a reader does with a text, who is not whose words it holds: “a letter seen by the Herald”. */
export const SIGHT_VERBS = wordSet(
  'examine examined find hear obtain read review reviewed see verify view watch',
);

/** Verbs by which somebody is given a name: “who identified himself as Roe”, “who gave her name as Roe”. */
export const NAME_GIVING_FORMS = wordSet('gave give giving identified identify introduced named');

/** Verbs behind which a clause may begin with another: “believe if they win, they …”. */
export const CLAUSE_VERBS = wordSet('argue believe insist say think');

/** Verbs whose subject did not write the text that is their object: “the paper obtained a letter”. */
export const RECEIVING_VERBS = wordSet(
  'be cite find get have hear include obtain quote read receive review see',
);

/** Verbs behind which “about 40” is a number, and not what is spoken of. */
export const RECKONING_VERBS = wordSet('add believe claim confirm estimate report say tell think');

/** Participles between a noun and its name: “a group called Harbour Watch”. */
export const CALLED_FORMS = wordSet('called named dubbed nicknamed');

/** Between a name and its office: “Ribeiro served as mayor”. */
export const SERVING_FORMS = wordSet('serves served became works worked');

/** Verbs that liken somebody to what is quoted: “compared him to ‘a vicar’”. */
export const LIKENING_VERBS = wordSet('compare liken');
