import { FIRMS } from '../lists/body-synonyms.ts';
import { G, HUMAN, M } from '../tokens/classes.ts';
import { Kind, type Tokens } from '../tokens/table.ts';
import type { Description } from './descriptions.ts';
import { weigh } from './evidence.ts';
import type { Form, Forms } from './forms.ts';
import { knownName } from './known.ts';
import { At, type Name, nameWith } from './name.ts';

/** Names that were cut wrongly, put right by what the rest of the article names. */

/** A name with its form and what describes it. */
export interface Found {
  readonly name: Name;
  readonly form: Form;
  readonly described: readonly Description[];
}

/**
 * “Even Duarte”, “Welcoming Duarte”: a word that stands only at beginnings is no part of a name met without it. Some are
 * first names too: “Will Duarte resign?”, “Young Duarte fans” of Ana Duarte.
 */
export function cutOpeners(tokens: Tokens, forms: Forms, found: Found[]) {
  const surnames = surnamesIn(forms);
  found.forEach(({ name, form, described }, at) => {
    const { words, initial, count } = form;
    if ((name.at & At.Initial) === 0 || words.length < 2 || initial < count) return;
    if (name.titleFirst < name.first || tokens.kind[name.first + 1] === Kind.Word) return;
    // “Said Ribeiro: …”, “Added Ribeiro: …” have a verb before the name, and no first name.
    const says =
      tokens.means(name.first, M.Say) &&
      tokens.is(name.first, G.VerbPast) &&
      ENDS.has(tokens.kind[name.last + 1] as number);
    const verb = asks(tokens, name) || isEpithet(tokens, name, form, surnames);
    if (!says && !verb && (tokens.means(name.first, M.FirstName | M.Country) || form.known)) return;
    const alone = says || verb || isTrade(tokens, name, form);
    const short =
      forms.find(words, 1) ??
      (alone ? forms.add(words.slice(1), name.first + 1, name.last) : undefined);
    if (!short || (short.initial === short.count && !alone) || short.known === 'people') return;
    const opener = forms.words[words[0] as number] as string;
    // A word that no list holds may be a rare first name: it goes only before a first name, or with -ing.
    const rare = tokens.form(name.first) === '' && !TRADE.test(tokens.word(name.first));
    if (rare && !says && !opener.endsWith('ing')) {
      if (words.length < 3 || !tokens.means(name.first + 1, M.FirstName)) return;
    }
    const first = name.first + 1;
    if (isFirmsTrade(tokens, name.first, name.last)) short.weights.organization += FIRM_WEIGHT;
    const cut = nameWith(name, { first, titleFirst: first, at: name.at & ~At.Initial });
    form.count--;
    form.initial--;
    weigh(tokens, cut, short, described);
    found[at] = { name: cut, form: short, described };
  });
}

/** By the last word of the names of several words: how many of them begin differently. */
function surnamesIn(forms: Forms): ReadonlyMap<number, number> {
  const times = new Map<number, number>();
  for (const { words } of forms.all) {
    const last = words[words.length - 1] as number;
    if (words.length > 1) times.set(last, (times.get(last) ?? 0) + 1);
  }
  return times;
}

/** “Will Duarte resign?”: the verb of a question, whoever may be called Will. */
function asks(tokens: Tokens, { first, last }: Name): boolean {
  if (!tokens.is(first, G.Modal)) return false;
  let at = last + 1;
  while (at < last + LONGEST_QUESTION && !SENTENCE_ENDS.has(tokens.kind[at] as number)) at++;
  return tokens.text[tokens.start[at] ?? -1] === '?';
}

const LONGEST_QUESTION = 40;
const SENTENCE_ENDS: ReadonlySet<number> = new Set([Kind.Stop, Kind.Exclaim, Kind.Break]);

/** “Young Duarte fans”, where the article has another first name for Duarte. */
const isEpithet = (
  tokens: Tokens,
  { first }: Name,
  { words }: Form,
  surnames: ReadonlyMap<number, number>,
): boolean =>
  words.length === 2 &&
  tokens.is(first, G.Adjective) &&
  (surnames.get(words[1] as number) ?? 0) > 1;

/** “Heartbroken Ana said”, of Ana Duarte: what stands before the first name of somebody named in full is no part of it. */
export function cutEpithets(tokens: Tokens, forms: Forms, found: Found[]) {
  const given = new Set<number>();
  for (const { form } of found)
    if (form.words.length > 1 && form.weights.person > form.weights.organization)
      given.add(form.words[0] as number);
  found.forEach(({ name, form, described }, at) => {
    const { words, known } = form;
    const last = words.length - 1;
    if (last < 1 || known || !given.has(words[last] as number)) return;
    if (tokens.means(name.first, M.FirstName | M.Honorific)) return;
    if (!tokens.means(name.last + 1, M.Say | M.Manner)) return;
    const first = name.last;
    const short = forms.find(words, last) ?? forms.add(words.slice(last), first, first);
    const cut = nameWith(name, { first, titleFirst: first });
    form.count--;
    weigh(tokens, cut, short, described);
    found[at] = { name: cut, form: short, described };
  });
}

/** “Airline Norair”, “Retailer Vasko”, and not “Club Vasko”: what a firm does, before a name that can only be its. */
const isFirmsTrade = (tokens: Tokens, first: number, last: number): boolean =>
  last === first + 1 &&
  FIRMS.has(tokens.lower(first)) &&
  !NAMING.has(tokens.lower(first)) &&
  tokens.form(last) === '';

const FIRM_WEIGHT = 3;
/** Nouns for bodies that names begin with. */
const NAMING = new Set(['club', 'label', 'studio', 'team']);

/** “Striker Ana Duarte”, “Pensioner Odalys Roe”: a noun for people, or a trade by its ending, then what can only be a name. */
function isTrade(tokens: Tokens, { first, last }: Name, { weights }: Form): boolean {
  if (isFirmsTrade(tokens, first, last)) return true;
  // “Nine-year-old Ana” has no surname.
  if (last - first < 2 && !tokens.word(first).endsWith('-old')) return false;
  if (weights.organization > 1 || weights.place > 1) return false;
  if (!tokens.means(first + 1, M.FirstName) && tokens.form(first + 1) !== '') return false;
  const human = tokens.means(first, HUMAN) && !tokens.is(first, G.Plural);
  return human || TRADE.test(tokens.word(first));
}
const TRADE = /^[A-Z][a-z-]{2,}(?:er|or|ee|eer|ist|ian|star|man|woman|ess|-of-[a-z]+|-year-old)$/;

/** What follows a speaker behind “Said”: “Said Ribeiro: …”, “Said Ribeiro, who …”. */
const ENDS: ReadonlySet<number> = new Set([Kind.Colon, Kind.Comma]);

/** “told the Braga Post Duarte would go”: a known body and a name that the article has by itself, side by side. */
export function splitPairs(tokens: Tokens, forms: Forms, found: readonly Found[]): Found[] {
  const whole: Found[] = [];
  for (const each of found) {
    const pair = pairOf(tokens, forms, each);
    if (pair) whole.push(...pair);
    else whole.push(each);
  }
  return whole;
}

function pairOf(tokens: Tokens, forms: Forms, { name, form }: Found): Found[] | undefined {
  const { words } = form;
  if (words.length < 3 || name.last - name.first + 1 !== words.length || form.known)
    return undefined;
  const person = afterAcronym(tokens, forms, name, form) ?? hostOf(tokens, forms, name, form);
  if (person) return person;
  for (let cut = words.length - 1; cut > 1; cut--) {
    const right = forms.find(words, cut) ?? inFull(tokens, forms, name, words, cut);
    if (!right || right.known || right.weights.person <= right.weights.organization) continue;
    const row = words.slice(0, cut);
    const known = knownName(row.map((word) => forms.words[word]).join(' '));
    if (known !== 'outlet' && known !== 'body') continue;
    const middle = name.first + cut;
    const first = nameWith(name, { last: middle - 1 });
    const left = forms.add(row, first.first, first.last);
    left.known ??= known;
    weigh(tokens, first, left, []);
    right.count++;
    const second = nameWith(name, { first: middle, titleFirst: middle });
    return [
      { name: first, form: left, described: [] },
      { name: second, form: right, described: [] },
    ];
  }
  return undefined;
}

/** “Braga Post Ana Duarte”, where the article says Duarte alone too. */
function inFull(
  tokens: Tokens,
  forms: Forms,
  { first }: Name,
  words: readonly number[],
  cut: number,
): Form | undefined {
  if (cut !== words.length - 2 || !tokens.means(first + cut, M.FirstName)) return undefined;
  if (!forms.find(words, cut + 1)) return undefined;
  const form = forms.add(words.slice(cut), first + cut, first + cut + 1);
  form.weights.person += 3;
  return form;
}

/** “The Ana Duarte Show”, where the article says Duarte alone too: the show is called after her. */
function hostOf(
  tokens: Tokens,
  forms: Forms,
  name: Name,
  { words, weights }: Form,
): Found[] | undefined {
  if (weights.organization <= weights.person || !tokens.means(name.first, M.FirstName))
    return undefined;
  const surname = forms.find(words, 1, 2);
  if (!surname || surname.known || surname.weights.person <= surname.weights.organization)
    return undefined;
  const host = nameWith(name, { last: name.first + 1 });
  const form = forms.add(words.slice(0, 2), host.first, host.last);
  weigh(tokens, host, form, []);
  return [{ name: host, form, described: [] }];
}

/** “NCU Frontier Rasheda Karim”, where the article says Karim alone too: the last two words are a person of the body before. */
function afterAcronym(
  tokens: Tokens,
  forms: Forms,
  name: Name,
  { words }: Form,
): Found[] | undefined {
  if (tokens.kind[name.first] !== Kind.Caps || tokens.kind[name.last] === Kind.Caps)
    return undefined;
  const cut = words.length - 2;
  const surname = forms.find(words, cut + 1);
  if (!surname || surname.known || surname.weights.person <= surname.weights.organization + 0.5)
    return undefined;
  const middle = name.first + cut;
  const first = nameWith(name, { last: middle - 1 });
  const second = nameWith(name, { first: middle, titleFirst: middle });
  return [first, second].map((each, at): Found => {
    const row = at === 0 ? words.slice(0, cut) : words.slice(cut);
    const form = forms.add(row, each.first, each.last);
    weigh(tokens, each, form, []);
    return { name: each, form, described: [] };
  });
}

/** “May said”: kept where somebody of that surname is named in full. */
export function keepDoubtful(
  tokens: Tokens,
  forms: Forms,
  doubtful: readonly Name[],
  found: Found[],
) {
  if (doubtful.length === 0) return;
  const surnames = new Set<number>();
  for (const { words } of forms.all)
    if (words.length > 1) surnames.add(words[words.length - 1] as number);
  for (const name of doubtful) {
    const word = forms.word(tokens, name.first);
    if (!surnames.has(word)) continue;
    const form = forms.add([word], name.first, name.last);
    form.known ??= knownName(forms.words[word] as string);
    weigh(tokens, name, form, []);
    found.push({ name, form, described: [] });
  }
}
