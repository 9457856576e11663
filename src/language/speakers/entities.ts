import { M } from '../tokens/classes.ts';
import { Kind, type Tokens } from '../tokens/table.ts';
import type { Span } from '../types.ts';
export interface Entity {
  id: number;
  name: string;
  kind: 'person' | 'organization' | 'place' | 'work' | 'other';
  gender: 'male' | 'female' | 'unknown';
  plural: boolean;
  mentions: { first: number; last: number; titleFirst: number }[];
  roles: string[];
}
export interface Entities {
  readonly all: readonly Entity[];
  entityAt(token: number): Entity | undefined;
  byRole(head: string, before: number): Entity | undefined;
}
export function findEntities(tokens: Tokens, _s: readonly Span[]): Entities {
  const at: (Entity | undefined)[] = [];
  const all: Entity[] = [];
  const byName = new Map<string, Entity>();
  for (let i = 0; i < tokens.count; i++) {
    if (!tokens.isCapital(i) || tokens.entry[i]!.grammar & 0xffff) continue;
    let j = i;
    while (
      j + 1 < tokens.count &&
      tokens.isCapital(j + 1) &&
      !(tokens.entry[j + 1]!.grammar & 0xffff)
    )
      j++;
    const words = [];
    for (let k = i; k <= j; k++) words.push(tokens.word(k));
    const last = words[words.length - 1]!;
    let e = byName.get(last);
    if (!e) {
      e = {
        id: all.length,
        name: words.join(' '),
        kind:
          tokens.means(j, M.OrganizationName | M.OutletName | M.Organization) ||
          tokens.kind[j] === Kind.Caps
            ? 'organization'
            : 'person',
        gender: 'unknown',
        plural: false,
        mentions: [],
        roles: [],
      };
      all.push(e);
      byName.set(last, e);
    }
    if (words.length > e.name.split(' ').length) e.name = words.join(' ');
    e.mentions.push({ first: i, last: j, titleFirst: i });
    for (let k = i; k <= j; k++) at[k] = e;
    i = j;
  }
  return { all, entityAt: (t) => at[t], byRole: () => undefined };
}
