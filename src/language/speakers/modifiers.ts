import { OFFICE_FIELDS, OFFICERS } from '../lists/name-words.ts';
import type { Tokens } from '../tokens/table.ts';
import type { Entity } from './entity.ts';
import { foldWord } from './fold.ts';
import { isPlace, knownName } from './known.ts';
import { headOf, headsFor } from './roles.ts';

/** What stands before the head of a description and picks one of several: “the Republican nominee”, “the Ohio governor”. */

const SAME: ReadonlyMap<string, string> = new Map([
  ['gop', 'republican'],
  ['democrat', 'democratic'],
  ['us', 'american'],
]);

const normal = (word: string): string => SAME.get(word) ?? word;

/** The folded words of `[first, head)` that can pick: parties, peoples, places, “vice”, and the field of a minister. */
export function modifiersAt(tokens: Tokens, first: number, head: number): string[] {
  const found: string[] = [];
  const officer = OFFICERS.has(tokens.lemma(head));
  let pair = '';
  for (let i = Math.max(first, head - 8); i < head; i++) {
    if (!tokens.isWord(i)) continue;
    const word = foldWord(tokens.word(i));
    const two = pair === '' ? '' : `${pair} ${word}`;
    if (isPlace(knownName(two))) found[found.length - 1] = two;
    else if (
      tokens.isCapital(i) ||
      word === 'vice' ||
      word === 'shadow' ||
      (officer && OFFICE_FIELDS.has(word))
    )
      found.push(normal(word));
    pair = tokens.isCapital(i) ? word : '';
  }
  return found;
}

/** Does a place stand before the head that is not known to be the entity's: “the Ohio governor”? */
export function isElsewhere(tokens: Tokens, first: number, head: number, entity: Entity): boolean {
  const modifiers = modifiersAt(tokens, first, head);
  return (
    modifiers.some((modifier) => isPlace(knownName(modifier))) &&
    agreement(entity, tokens.lemma(head), modifiers) <= 0
  );
}

/** Above zero where the entity's roles with that head share a modifier, below where they contradict one. */
export function agreement(entity: Entity, head: string, modifiers: readonly string[]): number {
  const heads = [head, ...headsFor(head)];
  let found = 0;
  for (const role of entity.roles) {
    if (!heads.includes(headOf(role))) continue;
    const words = role.split(' ').slice(0, -1).map(normal);
    // “the shadow home secretary” is in opposition.
    if (words.includes('shadow') !== modifiers.includes('shadow')) {
      found = -1;
      continue;
    }
    for (const modifier of modifiers) {
      if (words.includes(modifier)) return 1;
      const field = OFFICERS.has(head) && OFFICE_FIELDS.has(modifier);
      if (words.some((word) => clash(word, modifier) || (field && OFFICE_FIELDS.has(word))))
        found = -1;
    }
    if (words.includes('vice') !== modifiers.includes('vice')) found = -1;
  }
  for (const { name } of entity.affiliations) {
    if (modifiers.includes(foldWord(name))) return 1;
  }
  return found;
}

/** Two parties, two places: one bearer has not both. */
function clash(a: string, b: string): boolean {
  const [x, y] = [knownName(a), knownName(b)];
  if (x === undefined || y === undefined || a === b) return false;
  return isPlace(x) ? x === y : x === 'people' && y === 'people';
}
