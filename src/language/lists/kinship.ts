import { words } from './words.ts';

/**
 * What one of two relatives is to the other, each with the nouns for the other way round: “her daughter said her mother …”.
 *
 * Origin: English nouns of kinship.
 */
const CHILDREN = words('child daughter son');
const PARENTS = words('dad father mom mother mum parent');
const SPOUSES = words(
  'boyfriend ex-husband ex-wife fiance fiancé fiancée girlfriend husband partner spouse widow widower wife',
);
const SIBLINGS = words('brother sibling sister twin');
const GRANDCHILDREN = words('grandchild granddaughter grandson');
const GRANDPARENTS = words('grandad grandfather grandma grandmother grandpa grandparent nan');

const each = (nouns: readonly string[], back: readonly string[]): [string, readonly string[]][] =>
  nouns.map((noun) => [noun, back]);

/** For each noun of kinship, what the other of the two may be called. */
export const KIN_BACK: ReadonlyMap<string, readonly string[]> = new Map([
  ...each(CHILDREN, PARENTS),
  ...each(PARENTS, CHILDREN),
  ...each(SPOUSES, SPOUSES),
  ...each(SIBLINGS, SIBLINGS),
  ...each(GRANDCHILDREN, GRANDPARENTS),
  ...each(GRANDPARENTS, GRANDCHILDREN),
]);
