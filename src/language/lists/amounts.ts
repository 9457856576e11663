import { wordSet } from './words.ts';

/**
 * Nouns of number whose “of” leads to who is meant: “a handful of delegates”.
 *
 * Origin: reference grammar of English.
 */
export const AMOUNT_NOUNS = wordSet(`
chorus clutch couple crowd dozens fifth group half handful hundreds lot lots majority minority number pair panel plenty proportion
quarter range scores series share string succession team third thirds thousands trio variety
`);

/** Words of number that leave it open how many are meant, and so count nobody: “thousands of fans”. */
export const LARGE_AMOUNTS = wordSet('dozens hundreds thousands millions hundred thousand');

/** Nouns of number that do the same, and no head of a group by themselves. */
export const OPEN_AMOUNTS = wordSet('array chorus host lot lots number range scores slew variety');

/** Two people in one word. */
export const PAIR_NOUNS = wordSet('couple pair duo twins newlyweds spouses');

/** Parts of a whole, as a poll gives them: “a majority of voters”. */
export const SHARE_NOUNS = wordSet(`
half majority majorities minority per percent percentage proportion quarter quarters share third thirds
`);
