import { G, M } from '../tokens/classes.ts';
import { Kind, type Tokens } from '../tokens/table.ts';
import type { Span } from '../types.ts';
import { chooser } from './choose.ts';
import { Clustering, type EntityKind, kindOf } from './cluster.ts';
import { type Description, descriptionsOf } from './descriptions.ts';
import { weigh } from './evidence.ts';
import { type Form, Forms } from './forms.ts';
import { inHeadlines } from './headlines.ts';
import { knownName } from './known.ts';
import { Lookup } from './lookup.ts';
import { markLower } from './lower.ts';
import { At, findNames, type Name } from './names.ts';
import { bodyRoles, roleAt } from './roles.ts';
import { BODY, DESCRIBES } from './vocabulary.ts';

export type { EntityKind } from './cluster.ts';
export type Gender = 'male' | 'female' | 'unknown';

/** One place where an entity is named: tokens, inclusive; `titleFirst` is the first token of a title before it. */
export interface Mention {
  readonly first: number;
  readonly last: number;
  readonly titleFirst: number;
}

/** Somebody or something that the article names. */
export interface Entity {
  readonly id: number;
  /** The fullest form the article gives, without title or role; of organisations without “the”. */
  readonly name: string;
  readonly kind: EntityKind;
  readonly gender: Gender;
  /** Named as several: “the Sozas”. */
  readonly plural: boolean;
  /** In the order of the text. */
  readonly mentions: readonly Mention[];
  /** What the article calls it, lower-case, the head noun last and in its base form: “campaign spokesman”. */
  readonly roles: readonly string[];
  /** Names in the phrases that describe it. */
  readonly affiliations: readonly Entity[];
}

/** All entities of one article, and how to find the one a word stands for. */
export interface Entities {
  readonly all: readonly Entity[];
  /** The entity that the token names or, as head of a title or an apposition, describes. */
  entityAt(token: number): Entity | undefined;
  /**
   * The entity that a definite description stands for: the one with such a role that was mentioned last before the
   * token, else the only one that is named so afterwards.
   *
   * @param head the description's head noun in its base form, lower-case: “senator” for “the senator”.
   */
  byRole(head: string, before: number): Entity | undefined;
}

/** An entity in the making. */
interface Draft extends Entity {
  readonly mentions: Mention[];
  readonly roles: string[];
  readonly affiliations: Entity[];
}

/** A name with its form and what describes it. */
interface Found {
  readonly name: Name;
  readonly form: Form;
  readonly described: readonly Description[];
}

/**
 * Finds who and what an article names, over the whole text, and joins the spellings of each.
 *
 * @param sentences spans in the text, in order; words outside them are not read.
 */
export function findEntities(tokens: Tokens, sentences: readonly Span[]): Entities {
  const { names, loose } = findNames(tokens, sentences);
  const forms = new Forms();
  const found: Found[] = [];
  const doubtful: Name[] = [];
  for (const name of names) {
    if ((name.at & At.Doubtful) !== 0) doubtful.push(name);
    else {
      const form = forms.add(wordsOf(tokens, forms, name), name.first, name.last);
      const described = descriptionsOf(tokens, name);
      weigh(tokens, name, form, described, forms.words);
      found.push({ name, form, described });
    }
  }
  cutOpeners(tokens, forms, found);
  splitPairs(tokens, forms, found);
  keepDoubtful(tokens, forms, doubtful, found);
  markLower(tokens, forms);
  const clusters = new Clustering(forms, aliases(tokens, found));
  const kept = found.filter(({ form }) => isKept(tokens, clusters, form));
  inHeadlines(
    tokens,
    forms,
    loose,
    (word) => clusters.bearer(word),
    (name, form) => {
      const known = forms.all[form];
      if (known && known.count > 0 && isKept(tokens, clusters, known))
        kept.push({ name, form: known, described: [] });
    },
  );
  kept.sort((a, b) => a.name.first - b.name.first);
  return assemble(tokens, forms, clusters, kept);
}

function wordsOf(tokens: Tokens, forms: Forms, name: Name): number[] {
  const words: number[] = [];
  for (let i = name.first; i <= name.last; i++) {
    const kind = tokens.kind[i] as number;
    if (kind === Kind.Clitic || kind === Kind.Other) continue;
    if (kind === Kind.Word && tokens.is(i, G.Preposition | G.Conjunction | G.Det) && i > name.first)
      continue;
    words.push(forms.word(tokens, i));
  }
  return words;
}

/** “Even Duarte”, “Welcoming Duarte”: a word that stands only at beginnings is no part of a name met without it. */
function cutOpeners(tokens: Tokens, forms: Forms, found: Found[]) {
  found.forEach(({ name, form, described }, at) => {
    const { words, initial, count } = form;
    if ((name.at & At.Initial) === 0 || words.length < 2 || initial < count) return;
    if (name.titleFirst < name.first || tokens.kind[name.first + 1] === Kind.Word) return;
    if (tokens.means(name.first, M.FirstName | M.Country) || form.known) return;
    const short = forms.find(words, 1);
    if (!short || short.initial === short.count || short.known === 'people') return;
    if (tokens.form(name.first) === '' && !/ing$/.test(forms.words[words[0] as number] as string))
      return;
    const first = name.first + 1;
    short.count++;
    found[at] = { name: { ...name, first, titleFirst: first }, form: short, described };
  });
}

/** “told the Braga Post Duarte would go”: a known body and a name that the article has by itself, side by side. */
function splitPairs(tokens: Tokens, forms: Forms, found: Found[]) {
  for (let at = found.length - 1; at >= 0; at--) {
    const { name, form } = found[at] as Found;
    const { words } = form;
    if (words.length < 3 || name.last - name.first + 1 !== words.length || form.known) continue;
    for (let cut = words.length - 1; cut > 1; cut--) {
      const right = forms.find(words, cut);
      if (!right || right.known || right.weights.person <= right.weights.organization) continue;
      const row = words.slice(0, cut);
      const known = knownName(row.map((word) => forms.words[word]).join(' '));
      if (known !== 'outlet' && known !== 'body') continue;
      const middle = name.first + cut;
      const first = { ...name, last: middle - 1 };
      const left = forms.add(row, first.first, first.last);
      weigh(tokens, first, left, [], forms.words);
      right.count++;
      const second = { ...name, first: middle, titleFirst: middle };
      found.splice(
        at,
        1,
        { name: first, form: left, described: [] },
        { name: second, form: right, described: [] },
      );
      break;
    }
  }
}

/** “May said”: kept where somebody of that surname is named in full. */
function keepDoubtful(tokens: Tokens, forms: Forms, doubtful: readonly Name[], found: Found[]) {
  if (doubtful.length === 0) return;
  const surnames = new Set<number>();
  for (const { words } of forms.all)
    if (words.length > 1) surnames.add(words[words.length - 1] as number);
  for (const name of doubtful) {
    const word = forms.word(tokens, name.first);
    if (!surnames.has(word)) continue;
    const form = forms.add([word], name.first, name.last);
    weigh(tokens, name, form, [], forms.words);
    found.push({ name, form, described: [] });
  }
}

/** “Border Security Force (BSF)”: the short form in brackets after the long one, or the other way round. */
function aliases(tokens: Tokens, found: readonly Found[]): [Form, Form][] {
  const pairs: [Form, Form][] = [];
  for (let i = 1; i < found.length; i++) {
    const a = found[i - 1] as Found;
    const b = found[i] as Found;
    const open = a.name.last + 1;
    if (tokens.kind[open] !== Kind.Open || b.name.first !== open + 1) continue;
    if (tokens.kind[b.name.last + 1] !== Kind.Close) continue;
    const [short, long] = a.form.words.length < b.form.words.length ? [a, b] : [b, a];
    if (tokens.kind[short.name.first] !== Kind.Caps || short.form.words.length > 1) continue;
    if (long.form.words.length < 2) continue;
    if (abbreviates(tokens, short.name, long.name)) pairs.push([short.form, long.form]);
  }
  return pairs;
}

/** Do the letters of the short form stand in the long one in order, the first at its head? */
function abbreviates(tokens: Tokens, short: Name, long: Name): boolean {
  const letters = tokens.word(short.first).toLowerCase().replaceAll('.', '');
  const text = tokens.text
    .slice(
      tokens.start[long.first],
      Math.min(tokens.end[long.last] as number, (tokens.start[long.first] as number) + 120),
    )
    .toLowerCase();
  if (letters[0] !== text[0] || letters.length < 2) return false;
  let at = 0;
  for (const letter of letters) {
    at = text.indexOf(letter, at) + 1;
    if (at === 0) return false;
  }
  return true;
}

/** Is the form a name at all? A lone capital where any word has one is not, without a sign of its own. */
function isKept(tokens: Tokens, clusters: Clustering, form: Form): boolean {
  if (form.known === 'people') return false;
  if (clusters.root(form.id) !== form.id || clusters.shared.has(form.id)) return true;
  if (form.words.length > 1 || form.known) return true;
  const { weights, first } = form;
  const most = Math.max(weights.person, weights.organization, weights.place);
  // “the Department” is a description, and so is “the Post” where nothing names it in full; but the article may not.
  if (
    tokens.means(first, BODY) &&
    !tokens.means(first, M.FirstName | M.Country) &&
    weights.person < 3
  )
    return tokens.means(first, M.OutletName) && form.the > form.initial;
  if (tokens.is(first, G.Plural) && tokens.means(first, DESCRIBES)) return false;
  const known = tokens.is(first, NOUNS);
  if (form.initial < form.count) return !known || most >= 1.5;
  if (tokens.form(first) !== '') return most >= 2;
  return !form.lower && (tokens.kind[first] === Kind.Caps || most >= 1);
}

const NOUNS = G.Noun | G.NounLike | G.Adjective | G.VerbBase | G.VerbIng | G.VerbPast | G.VerbS;

function assemble(
  tokens: Tokens,
  forms: Forms,
  clusters: Clustering,
  kept: readonly Found[],
): Entities {
  const entityOf = new Int32Array(tokens.count).fill(-1);
  const drafts: Draft[] = [];
  const idOf = new Map<number, number>();
  const choose = chooser(tokens, forms, clusters, kept);
  const fullest = fullestForms(tokens, forms, clusters, kept);
  const describing: [Draft, Description][] = [];
  for (let i = 0; i < kept.length; i++) {
    const { name, form, described } = kept[i] as Found;
    const root = choose(i);
    let id = idOf.get(root);
    if (id === undefined) {
      id = drafts.length;
      idOf.set(root, id);
      drafts.push(draft(tokens, forms, clusters, id, root, fullest.get(root) ?? form));
    }
    const entity = drafts[id] as Draft;
    entity.mentions.push({ first: name.first, last: name.last, titleFirst: name.titleFirst });
    entityOf.fill(id, name.first, name.last + 1);
    for (const description of described) describing.push([entity, description]);
  }
  for (const [entity, description] of describing) {
    const { head, first, last } = description;
    const role = roleAt(tokens, first, head);
    if (!entity.roles.includes(role) && entity.roles.length < 24) entity.roles.push(role);
    if (entityOf[head] === -1) entityOf[head] = entity.id;
    for (let i = first; i <= last; i++) {
      const other = drafts[entityOf[i] as number];
      if (
        other &&
        other !== entity &&
        !entity.affiliations.includes(other) &&
        entity.affiliations.length < 24
      )
        entity.affiliations.push(other);
    }
  }
  return new Lookup(drafts, entityOf);
}

/** The form that names each cluster best. */
function fullestForms(
  tokens: Tokens,
  forms: Forms,
  clusters: Clustering,
  kept: readonly Found[],
): Map<number, Form> {
  const best = new Map<number, Form>();
  for (const form of new Set(kept.map(({ form }) => form))) {
    if (clusters.shared.has(form.id)) continue;
    const root = clusters.root(form.id);
    const other = best.get(root);
    if (other === undefined || isFuller(tokens, forms, form, other)) best.set(root, form);
  }
  return best;
}

function isFuller(tokens: Tokens, _forms: Forms, a: Form, b: Form): boolean {
  if (a.words.length !== b.words.length) return a.words.length > b.words.length;
  const caps = (form: Form): number => (tokens.kind[form.last] === Kind.Caps ? 1 : 0);
  if (caps(a) !== caps(b)) return caps(a) < caps(b);
  return a.count > b.count;
}

/** The name as it stands in the text, white space closed up; “Jr.” and “Co.” keep their full stop. */
function spelling(tokens: Tokens, first: number, last: number): string {
  const { text } = tokens;
  const end = tokens.end[last] as number;
  const dot = text[end] === '.' && last > first && DOTTED.test(tokens.word(last)) ? 1 : 0;
  return text.slice(tokens.start[first], end + dot).replace(/\s+/g, ' ');
}

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
