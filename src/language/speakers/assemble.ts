import { M } from '../tokens/classes.ts';
import { Kind, type Tokens } from '../tokens/table.ts';
import { lastOfName } from './capital.ts';
import { chooser } from './choose.ts';
import type { Clustering } from './cluster.ts';
import { shareSurnames } from './couples.ts';
import type { Description } from './descriptions.ts';
import type { Draft, Entities, Gender } from './entity.ts';
import { type Form, type Forms, kindOf } from './forms.ts';
import { Lookup } from './lookup.ts';
import type { Found } from './mend.ts';
import { ownedBodies } from './owned.ts';
import { bodyRoles, roleAt } from './roles.ts';

/** Makes the entities of the names that were kept, which are in the order of the text. */
export function assemble(
  tokens: Tokens,
  forms: Forms,
  clusters: Clustering,
  kept: readonly Found[],
): Entities {
  const entityOf = new Int32Array(tokens.count).fill(-1);
  const drafts: Draft[] = [];
  const idOf = new Int32Array(forms.all.length).fill(-1);
  const choose = chooser(tokens, forms, clusters, kept);
  const fullest = fullestForms(tokens, forms, clusters, kept);
  const describing: [Draft, Description][] = [];
  for (let i = 0; i < kept.length; i++) {
    const { name, form, described } = kept[i] as Found;
    const root = choose(i);
    let id = idOf[root] as number;
    if (id < 0) {
      id = drafts.length;
      idOf[root] = id;
      drafts.push(draft(tokens, forms, clusters, id, root, fullest[root] ?? form));
    }
    const entity = drafts[id] as Draft;
    entity.mentions.push({ first: name.first, last: name.last, titleFirst: name.titleFirst });
    for (let token = name.first; token <= name.last; token++) entityOf[token] = id;
    for (const description of described) describing.push([entity, description]);
  }
  shareSurnames(tokens, drafts, entityOf);
  ownedBodies(tokens, drafts, entityOf);
  for (const [entity, description] of describing) {
    const { head, first, last, body } = description;
    // “the campaign Ribeiro ran”
    if (body && entity.kind === 'person') continue;
    const role = roleAt(tokens, first, head);
    if (!entity.roles.includes(role) && entity.roles.length < 24) entity.roles.push(role);
    if (entityOf[head] === -1) entityOf[head] = entity.id;
    for (let i = first; i <= last; i++) {
      const id = entityOf[i] as number;
      const other = id < 0 ? entity : (drafts[id] as Draft);
      if (
        other !== entity &&
        !entity.affiliations.includes(other) &&
        entity.affiliations.length < 24
      )
        entity.affiliations.push(other);
    }
  }
  return new Lookup(tokens, drafts, entityOf);
}

/** The form that names each cluster best, by representative form. */
function fullestForms(
  tokens: Tokens,
  forms: Forms,
  clusters: Clustering,
  kept: readonly Found[],
): (Form | undefined)[] {
  const best: (Form | undefined)[] = new Array(forms.all.length);
  const seen = new Uint8Array(forms.all.length);
  for (const { form } of kept) {
    if (seen[form.id] === 1 || clusters.shared.has(form.id)) continue;
    seen[form.id] = 1;
    const root = clusters.root(form.id);
    const other = best[root];
    if (other === undefined || isFuller(tokens, form, other)) best[root] = form;
  }
  return best;
}

function isFuller(tokens: Tokens, a: Form, b: Form): boolean {
  if (a.words.length !== b.words.length) {
    const [long, short] = a.words.length > b.words.length ? [a, b] : [b, a];
    // “Reluctant Ana Ribeiro” is no fuller than “Ana Ribeiro”.
    const named = (form: Form): boolean => tokens.means(form.first, M.FirstName);
    const full = named(long) || !named(short) || short.words.length < 2 ? long : short;
    return full === a;
  }
  const caps = (form: Form): number => (tokens.kind[form.last] === Kind.Caps ? 1 : 0);
  if (caps(a) !== caps(b)) return caps(a) < caps(b);
  return a.count > b.count;
}

/** The name as it stands in the text, white space closed up; “Jr.” and “Co.” keep their full stop. */
function spelling(tokens: Tokens, first: number, end: number): string {
  const { text } = tokens;
  const last = lastOfName(tokens, first, end);
  const to = tokens.end[last] as number;
  const dot = text[to] === '.' && last > first && DOTTED.test(tokens.word(last)) ? 1 : 0;
  const name = text.slice(tokens.start[first], to + dot);
  return UNTIDY.test(name) ? name.replace(/\u00ad/g, '').replace(/\s+/g, ' ') : name;
}

/** A soft hyphen, or white space other than single spaces. */
const UNTIDY = /\u00ad|[^\S ]|\s\s/;

const DOTTED = /^(?:Jr|Sr|Inc|Corp|Co|Ltd|Bros)$/;

function draft(
  tokens: Tokens,
  forms: Forms,
  clusters: Clustering,
  id: number,
  root: number,
  form: Form,
): Draft {
  const { weights } = forms.all[root] as Form;
  const kind = kindOf(weights);
  const { first, last } = form;
  const name = spelling(tokens, first, last);
  const gender: Gender =
    kind !== 'person' || weights.male === weights.female
      ? 'unknown'
      : weights.male > weights.female
        ? 'male'
        : 'female';
  const roles = kind === 'person' ? [] : bodyRoles(tokens, form);
  const plural = clusters.plurals.has(root);
  return { id, name, kind, gender, plural, mentions: [], roles, affiliations: [] };
}
