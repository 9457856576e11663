import { words } from './words.ts';

/**
 * What stands right before words that the reporter names or holds at arm's length.
 * Origin: the grammar of mention in English, general knowledge.
 */

/** One word before the marks. */
export const NAMING_WORDS: ReadonlySet<string> = new Set(
  words(`
so-called nicknamed dubbed codenamed code-named christened supposed purported self-styled self-described
self-proclaimed proverbial aka a.k.a quote-unquote trademarked
`),
);

/** Nouns for words as words, before the marks: “the word ‘X’”, “the slogan ‘X’” is speech and stands elsewhere. */
export const WORD_NOUNS: ReadonlySet<string> = new Set(
  words(`
word words term terms phrase phrases expression moniker nickname nicknames label acronym adjective verb noun pronoun prefix suffix
letter hashtag password username handle spelling euphemism buzzword catchphrase
`),
);
