import { FIRM, SUFFIXES } from '../lists/name-words.ts';
import type { EntityKind } from './entity.ts';
import { type Form, type Forms, kindOf, type Weights } from './forms.ts';
import { knownName } from './known.ts';
import { fullName } from './nicknames.ts';
import { oneOff } from './one-off.ts';

/** What a title tells of a gender, at least, and what a first name does. */
const TITLED = 5;
const NAMED = 2;

/** What makes a firm of somebody's surname: “Duarte”, founded by Ana Duarte. */
const FIRM_SURNAME = 6;
/** What a title tells of a person, and what the lists do of a country's name; more is said by “in”. */
const TITLE_WEIGHT = 3;
const LISTED = 8;

/** More bearers of one short form than these are not told apart. */
const MOST = 12;

/** Joins the forms of an article, the spellings of a name that belong to one bearer. Every step looks forms up by a word or a row of words: linear in their number. */
export class Clustering {
  /** Representative form of each form. */
  readonly of: Int32Array;
  /** For a short form that several bearers share: their representatives. */
  readonly shared = new Map<number, number[]>();
  /** Families: “the Duartes”. */
  readonly plurals = new Set<number>();
  readonly #forms: Forms;
  readonly #last = new Map<number, number[]>();
  readonly #first = new Map<number, number[]>();
  readonly #inner = new Map<number, number[]>();
  readonly #alikeWords = new Map<string, number[]>();
  readonly #acronyms = new Map<number, number>();

  constructor(forms: Forms, aliases: readonly (readonly [short: Form, long: Form])[]) {
    this.#forms = forms;
    this.of = new Int32Array(forms.all.length);
    for (let id = 0; id < forms.all.length; id++) this.of[id] = id;
    for (const [short, long] of aliases) {
      // “Norcom said” tells of nobody called so.
      short.weights.person = 0;
      this.#join(short.id, long.id);
    }
    const long = forms.all.filter((form) => form.words.length > 1 && form.count > 0);
    this.#sameEnds(long);
    this.#suffixes(long);
    this.#sameWords(long);
    for (const form of long) this.#index(form);
    for (const form of forms.all) if (form.words.length === 1) this.#single(form);
  }

  /** Representative of a form, with paths halved on the way. */
  root(id: number): number {
    const { of } = this;
    let at = id;
    while (of[at] !== at) {
      of[at] = of[of[at] as number] as number;
      at = of[at] as number;
    }
    return at;
  }

  #join(short: number, long: number) {
    const a = this.root(short);
    const b = this.root(long);
    if (a === b) return;
    this.of[a] = b;
    const from = (this.#forms.all[a] as Form).weights;
    const to = (this.#forms.all[b] as Form).weights;
    to.person += from.person;
    to.organization += from.organization;
    to.place += from.place;
    to.work += from.work;
    to.male += from.male;
    to.female += from.female;
  }

  #kind(id: number): EntityKind {
    return kindOf((this.#forms.all[this.root(id)] as Form).weights);
  }

  /** “Ana Ribeiro”, “Ana M. Ribeiro”, “Ana Ribeiro Jr.”: same first name, same surname. */
  #sameEnds(long: readonly Form[]) {
    const seen = new Map<number, number>();
    for (const form of long) {
      if (this.#kind(form.id) !== 'person') continue;
      const [first, last] = [form.words[0] as number, this.#surname(form)];
      if (first === last) continue;
      const whole = first * 0x200000 + last;
      const given = this.#forms.wordOf(fullName(this.#forms.words[first] as string));
      const key = seen.has(whole) ? whole : given * 0x200000 + last;
      const other = seen.get(key);
      seen.set(whole, other ?? form.id);
      if (other === undefined) seen.set(key, form.id);
      else this.#join(form.id, other);
    }
  }

  /** The last word that is no “Jr.” or “III”. */
  #surname(form: Form): number {
    let at = form.words.length - 1;
    while (at > 1 && SUFFIXES.has(this.#forms.words[form.words[at] as number] as string)) at--;
    return form.words[at] as number;
  }

  /** A form that another ends or begins with: “López Obrador”, “de Souza”, “Democrat Ana Ribeiro”, “Bank of X”. */
  #suffixes(long: readonly Form[]) {
    for (const form of long) {
      const { words } = form;
      const size = Math.min(words.length, 12);
      const kind = this.#kind(form.id);
      for (let from = 1; from < size - 1; from++) {
        const short = this.#forms.find(words, from);
        if (!short || !this.#alike(short.id, kind)) continue;
        if (kind === 'person' || kind === 'organization') this.#join(short.id, form.id);
        break;
      }
      if (kind !== 'organization') continue;
      for (let to = size - 1; to > 1; to--) {
        const short = this.#forms.find(words, 0, to);
        if (!short || this.#kind(short.id) !== kind) continue;
        this.#join(short.id, form.id);
        break;
      }
    }
  }

  /** “Department of Justice”, “Justice Department”. */
  #sameWords(long: readonly Form[]) {
    const seen = new Map<number, Form[]>();
    for (const form of long) {
      if (this.#kind(form.id) !== 'organization' || form.words.length > 6) continue;
      const sum = form.words.reduce((all, word) => all + word, 0);
      const others = seen.get(sum);
      const other = others?.find(({ words }) => isReordered(words, form.words));
      if (other) this.#join(form.id, other.id);
      else if (others === undefined) seen.set(sum, [form]);
      else if (others.length < MOST) others.push(form);
    }
  }

  #alike(id: number, kind: EntityKind): boolean {
    const own = this.#kind(id);
    return own === kind || own === 'other';
  }

  #index(form: Form) {
    const { words } = form;
    const id = this.root(form.id);
    const kind = this.#kind(id);
    const surname = kind === 'person' ? this.#surname(form) : (words[words.length - 1] as number);
    put(this.#last, surname, id);
    // “Bakri” for Jibrin al-Bakri
    const bare = /^[aeu][dlnrsz]-(.+)/.exec(this.#forms.words[surname] as string)?.[1];
    if (bare !== undefined) put(this.#last, this.#forms.wordOf(bare), id);
    if (kind === 'person') {
      const start = (this.#forms.words[surname] as string).slice(0, 3);
      const words = this.#alikeWords.get(start);
      if (!words) this.#alikeWords.set(start, [surname]);
      else if (words.length < MOST && !words.includes(surname)) words.push(surname);
    }
    put(this.#first, words[0] as number, id);
    if (kind === 'person' || kind === 'other') {
      for (let i = 1; i < Math.min(words.length, 8) - 1; i++)
        put(this.#inner, words[i] as number, id);
    }
    if (kind === 'organization' || kind === 'other') this.#acronym(form, id);
  }

  #acronym(form: Form, id: number) {
    let letters = '';
    for (const word of form.words) letters += (this.#forms.words[word] as string)[0] ?? '';
    for (let size = letters.length; size > 2 && size > letters.length - 2; size--) {
      const word = this.#forms.known(letters.slice(0, size));
      if (word < 0) continue;
      const other = this.#acronyms.get(word);
      this.#acronyms.set(word, other === undefined || other === id ? id : -1);
      break;
    }
  }

  /** Joins a name of one word to the fuller name that it stands for. */
  #single(form: Form) {
    const word = form.words[0] as number;
    if (this.root(form.id) !== form.id) return;
    if (form.caps === form.count && form.caps > 0) {
      const id = this.#acronyms.get(word);
      if (id !== undefined && id >= 0) return this.#join(form.id, id);
    }
    if (form.known === 'body') return this.#firm(form, word);
    const own = form.weights;
    const place = own.place >= 4 && own.place > own.person;
    const last = this.#roots(this.#last.get(word));
    const people = last.filter((id) => this.#bears(id, own) && !this.#clash(own, id));
    // “Jordan said”, of Ana Jordan
    const land = form.known === 'country' || form.known === 'state';
    const body = own.organization > own.person + 2 && own.organization >= this.#firmFrom(form);
    const named = land ? own.place <= LISTED && own.person >= 1 : !place || own.person > 0;
    if (people.length > 0 && !body && named) {
      // “Spain’s boats”, where it is Ana Spain’s: no country after all.
      own.place = 0;
      own.organization = 0;
      return this.#give(form, people);
    }
    if (land) return;
    const firsts = this.#roots(this.#first.get(word));
    const given = firsts.filter((id) => this.isPerson(id));
    if (given.length > 0 && !place && own.organization < 4) return this.#give(form, given);
    const bodies = last.filter((id) => this.#kind(id) === 'organization');
    if (bodies.length > 0 && form.the * 2 > form.count) return this.#give(form, bodies);
    const firms = firsts.filter((id) => this.#isFirm(id));
    if (firms.length === 1 && !place && own.person <= own.organization + 2)
      return this.#give(form, firms);
    const inner = this.#roots(this.#inner.get(word)).filter((id) => this.#kind(id) === 'person');
    if (inner.length === 1 && !place && own.organization < 2) return this.#give(form, inner);
    const letters = this.#forms.words[word] as string;
    if (
      letters.endsWith('s') &&
      this.#surnames(this.#forms.known(letters.slice(0, -1))).length > 0
    ) {
      this.plurals.add(form.id);
      own.person += 3 + own.organization;
      return;
    }
    if (form.caps === 0 && !place && own.organization < 2) this.#misspelt(form, letters);
  }

  /** “Scheiderman” after “Schneiderman”: one letter off a single surname of the article. */
  #misspelt(form: Form, letters: string) {
    if (letters.length < 6) return;
    let found = -1;
    for (const word of this.#alikeWords.get(letters.slice(0, 3)) ?? []) {
      if (!oneOff(letters, this.#forms.words[word] as string)) continue;
      const people = this.#surnames(word);
      if (people.length !== 1 || found >= 0) return;
      found = people[0] as number;
    }
    if (found >= 0) this.#join(form.id, found);
  }

  #surnames(word: number): readonly number[] {
    return this.#roots(this.#last.get(word)).filter((id) => this.isPerson(id));
  }

  /** “Mr. Ribeiro” is not Ana Ribeiro. */
  #clash({ male, female }: Weights, id: number): boolean {
    const other = (this.#forms.all[this.root(id)] as Form).weights;
    return (
      (male - female >= TITLED && other.female - other.male >= NAMED) ||
      (female - male >= TITLED && other.male - other.female >= NAMED)
    );
  }

  /** What makes a body of somebody's surname; nothing does of an outlet's that never has its “the”. */
  #firmFrom({ words: [word = 0], the }: Form): number {
    const outlet = the === 0 && knownName(`the ${this.#forms.words[word]}`) === 'outlet';
    return outlet ? Infinity : FIRM_SURNAME;
  }

  /** Is it a person, or one who has a title where only the surname stands: “in Ana Roe”, “Ms. Roe”? */
  #bears(id: number, { person }: Weights): boolean {
    const { place, organization, work } = (this.#forms.all[this.root(id)] as Form).weights;
    const weak = person >= TITLE_WEIGHT && Math.max(place, organization, work) < 2;
    return weak || this.isPerson(id);
  }

  /** Is the bearer of a form, or each who shares it, a person? */
  isPerson(id: number): boolean {
    return (this.shared.get(id) ?? [id]).every((each) => this.#kind(each) === 'person');
  }

  /** “Vasko” where the article has “Vasko Corp.” */
  #firm(form: Form, word: number) {
    const firms = this.#roots(this.#first.get(word)).filter((id) => {
      const { words } = this.#forms.all[id] as Form;
      return words.length === 2 && FIRM.has(this.#forms.words[words[1] as number] as string);
    });
    if (firms.length === 1) this.#join(form.id, firms[0] as number);
  }

  /** A body called by its own first word: “Vasko Inc.”, not by a place or a common word. */
  #isFirm(id: number): boolean {
    const form = this.#forms.all[id] as Form;
    const last = this.#forms.words[form.words[form.words.length - 1] as number] as string;
    return this.#kind(id) === 'organization' && (FIRM.has(last) || form.words.length === 2);
  }

  #give(form: Form, ids: readonly number[]) {
    if (ids.length === 1) this.#join(form.id, ids[0] as number);
    else this.shared.set(form.id, [...ids]);
  }

  #roots(ids: readonly number[] | undefined): readonly number[] {
    if (ids === undefined) return NONE;
    const roots: number[] = [];
    for (const id of ids) {
      const root = this.root(id);
      if (!roots.includes(root)) roots.push(root);
    }
    return roots;
  }

  /** The only person with this surname, the body with these initials; -1 where there is none. */
  bearer(word: number): number {
    const people = this.#surnames(word);
    if (people.length === 1) return people[0] as number;
    return people.length > 1 ? -1 : (this.#acronyms.get(word) ?? -1);
  }
}

const NONE: readonly number[] = [];

/** Are the two made of the same words, in whatever order? */
const isReordered = (a: readonly number[], b: readonly number[]): boolean =>
  a.length === b.length && sorted(a) === sorted(b);

const sorted = (words: readonly number[]): string => [...words].sort((a, b) => a - b).join();

function put(map: Map<number, number[]>, key: number, id: number) {
  const ids = map.get(key);
  if (ids === undefined) map.set(key, [id]);
  else if (ids.length < MOST && !ids.includes(id)) ids.push(id);
}
