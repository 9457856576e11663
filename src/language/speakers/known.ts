import { KNOWN_BODIES, OUTLETS } from '../lists/organisation-nouns.ts';
import { foldWord } from './forms.ts';

/** Names that need no evidence from the article: whole names, several words too, which the lexicon cannot hold. */

export type Known = 'body' | 'outlet';

let made: ReadonlyMap<string, Known> | null = null;

/** What a whole name is, by its folded words parted by spaces; undefined where no list holds it. */
export function knownName(folded: string): Known | undefined {
  made ??= build();
  return made.get(folded);
}

function build(): Map<string, Known> {
  const names = new Map<string, Known>();
  const fold = (name: string) => name.split(' ').map(foldWord).join(' ');
  for (const name of KNOWN_BODIES) names.set(fold(name), 'body');
  for (const name of OUTLETS.keys()) names.set(fold(name), 'outlet');
  return names;
}
