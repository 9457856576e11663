import { G, M } from '../tokens/classes.ts';
import type { Tokens } from '../tokens/table.ts';
import type { Draft } from './entity.ts';

/**
 * “Paul and Wendy Hargrave”: gives whoever the article calls by a first name alone the surname that follows “and”, and “Mr.
 * Hargrave” to the one of the two who is a man.
 */
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
      shareTitles(tokens, entity, partner, entityOf);
      break;
    }
  }
}

/** Gives the mentions of `partner` whose title is of the other gender to `entity`. */
function shareTitles(tokens: Tokens, entity: Draft, partner: Draft, entityOf: Int32Array): void {
  if (partner.gender === 'unknown') return;
  const other = partner.gender === 'male' ? G.Female : G.Male;
  const titled = ({ titleFirst, first }: Draft['mentions'][number]): boolean => {
    for (let token = titleFirst; token < first; token++) if (tokens.is(token, other)) return true;
    return false;
  };
  const moved = partner.mentions.filter(titled);
  if (moved.length === 0) return;
  for (const { first, last } of moved) entityOf.fill(entity.id, first, last + 1);
  partner.mentions = partner.mentions.filter((mention) => !moved.includes(mention));
  entity.mentions = [...entity.mentions, ...moved].sort((a, b) => a.first - b.first);
}
