import { M } from '../tokens/classes.ts';
import type { Tokens } from '../tokens/table.ts';
import type { Draft } from './entity.ts';

/** “Paul and Wendy Hargrave”: gives whoever the article calls by a first name alone the surname that follows “and”. */
export function shareSurnames(
  tokens: Tokens,
  drafts: readonly Draft[],
  entityOf: Int32Array,
): void {
  for (const entity of drafts) {
    if (entity.kind !== 'person' || entity.name.includes(' ')) continue;
    for (const { last } of entity.mentions) {
      if (!tokens.means(last, M.FirstName) || tokens.form(last + 1) !== 'and') continue;
      const partner = drafts[entityOf[last + 2] as number];
      if (partner?.kind !== 'person' || !tokens.means(last + 2, M.FirstName)) continue;
      // Spelt out here, and of two words: “Brock and Jan P. Roe” are no couple.
      const words = partner.name.split(' ');
      if (words.length !== 2 || tokens.word(last + 2) !== words[0]) continue;
      if (tokens.word(last + 3) !== words[1]) continue;
      entity.name = `${entity.name} ${words[1]}`;
      break;
    }
  }
}
