import { words } from './words.ts';

/**
 * Nouns of number whose “of” leads to who is meant: “a handful of delegates”.
 *
 * Origin: reference grammar of English.
 */
export const AMOUNT_NOUNS: ReadonlySet<string> = new Set(
  words(`
couple crowd dozens group half handful hundreds lot lots majority minority number pair panel plenty range scores
series string team thousands trio variety
`),
);
