import { wordSet } from './words.ts';

/**
 * What stands before words that the reporter names or holds at arm's length.
 * Origin: the grammar of mention in English, general knowledge.
 */

/** One word right before the marks: “the so-called ‘X’”. */
export const NAMING_WORDS = wordSet(`
so-called nicknamed dubbed codenamed code-named christened supposed purported self-styled self-described named
self-proclaimed proverbial aka a.k.a quote-unquote trademarked
`);

/** Nouns for words as words: “the word ‘X’”, “phrases like ‘X’”. */
export const WORD_NOUNS = wordSet(`
word words term terms phrase phrases expression expressions moniker nickname nicknames label labels acronym adjective verb noun
pronoun prefix suffix letter hashtag password username handle spelling euphemism buzzword catchphrase command commands category pseudonym alias codename name names
`);

/** What several words in marks before them are the name of: “the ‘open door’ policy”. */
export const POLICY_NOUNS = wordSet(`
agenda approach campaign clause doctrine initiative law laws loophole movement policies policy principle programme rule rules scheme standard
provision strategy system tax visa visas
`);

/** Open a judgement of it: “a ‘very bad’ law”. */
export const JUDGING_WORDS = wordSet('less more most quite rather so too very');

/** Subjects of words that nobody has said: “a reader would ask”, “one might say”. */
export const GENERIC_SUBJECTS = wordSet(
  'one you anyone someone somebody anybody nobody reader readers',
);

/** Before “as” and the marks: put in a class, “classified as ‘X’”. */
export const CLASSING_WORDS = wordSet(
  'categorised categorized classed classified coded designated filed graded listed marked ranked registered tagged',
);

/** Before “called ‘X’” they tell what something goes by: “often called a ‘mini-stroke’”. */
export const USUALLY = wordSet(`
affectionately also commonly informally jokingly locally often once otherwise popularly so sometimes usually
`);
