import { FIRMS } from '../lists/body-synonyms.ts';
import {
  BODY_ENDS,
  BODY_MOODS,
  FIRM,
  PARTICLES,
  PLACE_ENDS,
  PLACE_POSTS,
  PLACE_STARTS,
  SUFFIXES,
  THINGS,
} from '../lists/name-words.ts';
import { G, M } from '../tokens/classes.ts';
import { Kind, type Tokens } from '../tokens/table.ts';
import { BODY, FUNCTION, TITLE } from './bits.ts';
import { isInitial } from './capital.ts';
import type { Description } from './descriptions.ts';
import type { Form } from './forms.ts';
import { isPlace } from './known.ts';
import { At, type Name } from './name.ts';

/** What one mention tells of who bears the name: a person or a body, a man or a woman. */

/** Adds what the mention's words and neighbours tell to the weights of its form. */
export function weigh(
  tokens: Tokens,
  name: Name,
  form: Form,
  described: readonly Description[],
): void {
  const { weights } = form;
  form.count++;
  if (tokens.kind[form.first] === Kind.Caps && tokens.kind[name.first] !== Kind.Caps) {
    form.first = name.first;
    form.last = name.last;
  }
  const quoted = (name.at & At.Quoted) !== 0;
  if (quoted) form.quoted++;
  if ((name.at & At.Initial) !== 0) form.initial++;
  if (tokens.kind[name.last] === Kind.Caps) form.caps++;
  if (form.count === 1) {
    byWords(tokens, name, form);
    const { known } = form;
    if (isPlace(known)) weights.place += 3;
    else if (known === 'body' || known === 'outlet') weights.organization += 5;
  }
  const before = name.titleFirst - 1;
  const after = name.last + 1;
  if (name.titleFirst < name.first) byTitle(tokens, name, form);
  for (const { head, sure, body } of described) {
    const weight = sure ? 3 : 2;
    if (body) weights.organization += weight;
    // “the developer, Roe Homes”: somebody or a firm
    else if (!FIRMS.has(tokens.lemma(head))) weights.person += weight;
    byGender(tokens, head, form, 3);
  }
  // “40-year-old Odalys”
  if (AGED.test(tokens.word(before))) weights.person += 2;
  if (tokens.form(before) === 'the') {
    form.the++;
    // “the Duarte plan”: the article belongs to the noun that follows.
    const modifies = tokens.kind[after] === Kind.Word && tokens.is(after, G.Noun | G.NounLike);
    if (described.length === 0 && !modifies) weights.organization += 1;
  } else if (tokens.is(before, G.Preposition)) {
    const form = tokens.form(before);
    if (form === 'in') weights.place += 1;
    else if (form === 'at' || form === 'near') weights.place += 0.5;
    // “an analyst at Vasko”, “president of Vasko”.
    const post = tokens.means(before - 1, M.Official | M.Role);
    if (form === 'of' && PLACE_POSTS.has(tokens.form(before - 1))) weights.place += 2;
    else if (post && (form === 'at' || form === 'of'))
      weights.organization += form === 'at' ? 2 : 1.5;
  } else if (tokens.kind[before] === Kind.Mark && closes(tokens, after)) weights.work += 1.5;
  // A dateline: “LISBON (Agency) — …”.
  if (
    (name.at & At.Initial) !== 0 &&
    tokens.kind[name.last] === Kind.Caps &&
    isDateline(tokens, after)
  )
    weights.place += 2;
  // Known bodies speak as often as people: “Reuters said” tells of nobody called so.
  const share = form.known === 'body' || form.known === 'outlet' ? 0 : quoted ? 0.5 : 1;
  const kind = tokens.kind[after] as number;
  if (kind === Kind.Comma) {
    const next = after + 1;
    if (tokens.kind[next] === Kind.Number && tokens.kind[next + 1] === Kind.Comma) {
      if ((tokens.end[next] as number) - (tokens.start[next] as number) <= 2) weights.person += 4;
    } else if (tokens.form(next) === 'who') {
      // “a nurse from Norvik, New Jersey, who said”, “a student from Vesk, who left”
      const home = isPlace(form.known) ? name.last > name.first : HOMES.has(tokens.form(before));
      if (!home) weights.person += 3;
    } else if (tokens.form(next) === 'which') weights.organization += 3;
  } else if (
    kind === Kind.Colon &&
    tokens.kind[name.first] === Kind.Caps &&
    (name.at & At.Initial) !== 0
  ) {
    // “RIBEIRO: …” in a transcript.
    weights.person += 2;
  } else if (tokens.form(after) === 'who' || tokens.form(after) === 'whose') weights.person += 2;
  else if (tokens.means(after, M.Say)) {
    if (speaksOfIt(tokens, after + 1)) weights.organization += 2;
    else weights.person += share;
  } else if (tokens.means(after, M.Official | M.Role) && !tokens.isCapital(after))
    weights.organization += 0.5;
  // “‘…,’ said Duarte”, “‘…,’ explains Duarte”
  const tag =
    tokens.is(before, G.VerbPast) ||
    (tokens.is(before, G.VerbS) && tokens.kind[before - 1] === Kind.Mark);
  if (tag && tokens.means(before, M.Say)) weights.person += share;
}

const AGED = /^\d+-year-old$/;

/** “Vasko said its ships”, “Vasko says it will pay”: who speaks of “it” is nobody, if “it” is not the weather. */
function speaksOfIt(tokens: Tokens, from: number): boolean {
  let at = from;
  while (at < from + 4 && (tokens.is(at, G.Time | G.Adverb) || TO_CONTENT.has(tokens.form(at))))
    at++;
  const form = tokens.form(at);
  if (form === 'its') return true;
  if (form !== 'it') return false;
  const next = tokens.is(at + 2, G.Negation | G.Adverb) ? at + 3 : at + 2;
  // “Vasko said it was sorry”
  if (tokens.is(at + 1, G.Be)) return MOODS.has(tokens.word(next));
  return tokens.is(at + 1, G.Have | G.Modal | G.Do) && !tokens.is(next, G.Be);
}

/** What a firm or a club says that it is, and the weather is not. */
const MOODS: ReadonlySet<string> = new Set(BODY_MOODS);

/** Before where somebody lives or works. */
const HOMES = new Set(['at', 'from', 'in']);

const TO_CONTENT = new Set(['that', 'on']);

/** Does a dash or a bracket, perhaps after a region, part the words before from the text? */
function isDateline(tokens: Tokens, after: number): boolean {
  const kind = tokens.kind[after] as number;
  if (kind === Kind.Dash || kind === Kind.Open) return true;
  return (
    kind === Kind.Comma &&
    tokens.isCapital(after + 1) &&
    [Kind.Dash, Kind.Open].includes(tokens.kind[after + 2] as 11 | 12)
  );
}

const closes = (tokens: Tokens, at: number): boolean =>
  tokens.kind[at] === Kind.Mark ||
  ((tokens.kind[at] === Kind.Comma || tokens.kind[at] === Kind.Stop) &&
    tokens.kind[at + 1] === Kind.Mark);

/** “Vila Nova Bay” is a place, “Harvest Day” nobody. */
function byKind(tokens: Tokens, first: number, last: number, { weights }: Form) {
  const end = tokens.lower(last);
  if (PLACE_ENDS.has(end)) weights.place += 3;
  else if (THINGS.has(end)) weights.person -= 2.5;
  if (last === first + 1 && PLACE_STARTS.has(tokens.lower(first))) weights.place += 1;
}

/** What the words of the name tell, whatever stands around them. */
function byWords(tokens: Tokens, name: Name, form: Form) {
  const { weights } = form;
  const { first, last } = name;
  const length = last - first + 1;
  const end = tokens.lower(last);
  if (length > 1 && FIRM.has(end)) weights.organization += 5;
  if (tokens.means(last, M.Organization)) weights.organization += length > 1 ? 4 : 2;
  if (tokens.means(last, M.OrganizationName)) weights.organization += 4;
  if (tokens.means(last, M.OutletName | M.Outlet)) weights.organization += 4;
  // “the United Harbour Workers”
  if (length > 2 && tokens.is(last, G.Plural) && tokens.means(last, M.Official))
    weights.organization += 3;
  if (tokens.means(last, M.Country)) weights.place += length === 1 ? 5 : 2;
  else if (tokens.means(first, BODY) && length > 1) weights.organization += 1.5;
  let inner = false;
  for (let i = first; i <= last; i++) {
    const entry = tokens.entry[i];
    if (i > first && tokens.kind[i] === Kind.Word && entry && (entry.grammar & FUNCTION) !== 0) {
      // “Bank of Norvik”, “Friends of the Harbour”
      const heads = tokens.means(i - 1, M.Organization) || tokens.is(i - 1, G.Plural);
      if (!PARTICLES.has(entry.form) && heads) weights.organization += 4;
      inner = true;
    } else if (tokens.kind[i] === Kind.Word && i > first && !inner) weights.person += 1;
    else if (tokens.kind[i] === Kind.Other) weights.organization += 4;
    else if (i > first && isInitial(tokens, i) && i < last) weights.person += 3;
  }
  if (length > 2 && SUFFIXES.has(end.replace('.', ''))) weights.person += 3;
  if (length === 1 && tokens.kind[first] === Kind.Caps) weights.organization += 1.5;
  else if (isCamel(tokens, first)) weights.organization += 1.5;
  if ((length > 1 && BODY_ENDS.has(end)) || DOMAIN.test(end)) weights.organization += 2.5;
  const named = tokens.means(first, M.FirstName);
  if (named && !inner) {
    weights.person += length === 1 ? (opensCouple(tokens, last) ? 2 : 0.8) : length < 5 ? 3 : 1;
    // Alone it may be the surname of somebody of the other gender: “Omar” of “Ines Omar”.
    byGender(tokens, first, form, length === 1 ? 0.4 : 2);
  } else if (length > 1 && length < 4 && !inner && plain(tokens, first, last))
    weights.person += 0.8;
  if (length > 1) byKind(tokens, first, last, form);
}

/** “Norvik.com”, and not “U.S.” */
const DOMAIN = /\.[a-z]{2}/;

/** “Tom and Ida Brock”: a first name that shares the surname of the next. */
const opensCouple = (tokens: Tokens, at: number): boolean =>
  tokens.form(at + 1) === 'and' &&
  (tokens.means(at + 2, M.FirstName) || tokens.form(at + 2) === '') &&
  tokens.isCapital(at + 2) &&
  tokens.isCapital(at + 3);

/** “OpenHarbor”: a capital after small letters, other than in “McKay” and the like. */
function isCamel(tokens: Tokens, at: number): boolean {
  const start = tokens.start[at] as number;
  const end = tokens.end[at] as number;
  const { text } = tokens;
  for (let i = start + 4; i < end; i++) {
    const code = text.charCodeAt(i);
    if (code > 64 && code < 91 && text.charCodeAt(i - 1) > 96) return true;
  }
  return false;
}

/** Words that no list knows as anything else: the look of a personal name. */
function plain(tokens: Tokens, first: number, last: number): boolean {
  for (let i = first; i <= last; i++) {
    if (tokens.kind[i] !== Kind.Capital) return false;
    if (tokens.form(i) !== '' && !tokens.means(i, M.FirstName)) return false;
  }
  return true;
}

function byTitle(tokens: Tokens, name: Name, form: Form) {
  for (let i = name.titleFirst; i < name.first; i++) {
    if (!tokens.means(i, TITLE)) continue;
    form.weights.person += tokens.means(i, M.Honorific) ? 4 : 3;
    byGender(tokens, i, form, 5);
  }
}

function byGender(tokens: Tokens, at: number, form: Form, weight: number) {
  const male = tokens.is(at, G.Male);
  const female = tokens.is(at, G.Female);
  if (male && !female) form.weights.male += weight;
  else if (female && !male) form.weights.female += weight;
}
