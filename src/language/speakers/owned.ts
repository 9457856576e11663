import { OWNED_BODIES } from '../lists/organisation-nouns.ts';
import { G, M } from '../tokens/classes.ts';
import { Kind, type Tokens } from '../tokens/table.ts';
import type { Draft } from './entity.ts';

/** Bodies that are named by whose they are: “the Duarte campaign”, “Ana Duarte’s presidential campaign”. */

/** Words between the owner and the noun, at most. */
const REACH = 3;

/**
 * Adds an entity for each owner and noun. The tokens from the one after the owner to the noun are its mention; the owner's own
 * words stay the owner's. Its name is the longest of its mentions, owner included.
 */
export function ownedBodies(tokens: Tokens, drafts: Draft[], entityOf: Int32Array): void {
  const owners = drafts.slice();
  const made = new Map<string, number>();
  for (const owner of owners) {
    for (const { first, last } of owner.mentions) {
      const head = ownedHead(tokens, last);
      if (head < 0 || entityOf[head] !== -1) continue;
      const noun = tokens.lemma(head);
      const key = `${owner.id} ${noun}`;
      const name = tokens.text.slice(tokens.start[first], tokens.end[head]).replace(/\s+/g, ' ');
      let id = made.get(key) ?? spelledOut(owners, owner, noun)?.id;
      if (id === undefined) {
        id = drafts.length;
        made.set(key, id);
        drafts.push({
          id,
          name,
          kind: 'organization',
          gender: 'unknown',
          plural: false,
          mentions: [],
          roles: [noun],
          affiliations: [owner],
        });
      }
      const body = drafts[id] as Draft;
      if (name.length > body.name.length) body.name = name;
      body.mentions.push({ first: last + 1, last: head, titleFirst: last + 1 });
      for (let i = last + 1; i <= head; i++) if (entityOf[i] === -1) entityOf[i] = id;
    }
  }
}

/** “the Benghazi committee” where the article has the “Select Committee on Benghazi”. */
const spelledOut = (bodies: readonly Draft[], owner: Draft, noun: string): Draft | undefined =>
  bodies.find(
    ({ kind, name, roles }) =>
      kind === 'organization' && roles.includes(noun) && name.endsWith(` ${owner.name}`),
  );

/** The noun for the body that the name owns; -1 where it owns none. */
function ownedHead(tokens: Tokens, last: number): number {
  let at = last + 1;
  const possessive = tokens.kind[at] === Kind.Clitic;
  if (possessive) at++;
  for (let i = at; i < at + REACH; i++) {
    if (tokens.kind[i] !== Kind.Word) return -1;
    if (tokens.means(i, M.Organization) && !tokens.is(i, G.Plural)) {
      // “the Duarte campaign manager” is about a manager.
      const next = tokens.kind[i + 1] === Kind.Word && tokens.is(i + 1, G.Noun);
      if (OWNED_BODIES.has(tokens.lemma(i)) && !(next && !tokens.is(i + 1, G.VerbPast | G.VerbS)))
        return i;
    }
    if (!tokens.is(i, G.Adjective | G.Noun) && tokens.form(i) !== '') return -1;
  }
  return -1;
}
