import { PLACE_PREPOSITIONS } from '../lists/closed-class.ts';
import { OFFICE_FIELDS, PLACE_NOUNS } from '../lists/name-words.ts';
import { PLAIN_PERSONS } from '../lists/person-nouns.ts';
import { OFFICE_PARTICIPLES } from '../lists/titles.ts';
import { SERVING_FORMS } from '../lists/verb-frames.ts';
import { G, M } from '../tokens/classes.ts';
import { Kind, type Tokens } from '../tokens/table.ts';
import { DESCRIBES, FUNCTION, TITLE } from './bits.ts';
import { At, type Name } from './name.ts';

/** A noun phrase that says who a named person is: a title before the name, an apposition, “is a …”. */
export interface Description {
  /** Head noun: “spokesman” of “a spokesman for the mayor”. */
  readonly head: number;
  /** First token of the phrase after its article. */
  readonly first: number;
  /** Last token that may hold an affiliation: “the mayor” above. */
  readonly last: number;
  /** Joined to the name by a comma or a verb, and so sure; a bare noun before the name is less. */
  readonly sure: boolean;
  /** The head is a noun for bodies: “the mining company Vasko”. */
  readonly body: boolean;
}

/** Longest phrase that is read, in tokens. */
const REACH = 9;

/** All descriptions of a name by its surroundings. */
export function descriptionsOf(tokens: Tokens, name: Name): Description[] {
  const found: Description[] = [];
  // “Reacting, the minister of trade, Ines Duarte, said …” names nobody.
  if (isParticiple(tokens, name)) return found;
  const before = titleBefore(tokens, name) ?? appositionBefore(tokens, name);
  if (before) found.push(before);
  const after = appositionAfter(tokens, name);
  if (after) found.push(after);
  // “Ines Duarte MP”
  const behind = name.last + 1;
  if (name.last > name.first && tokens.kind[behind] === Kind.Caps && describes(tokens, behind))
    found.push({ head: behind, first: behind, last: behind, sure: false, body: false });
  return found;
}

/** A lone word in -ing that opens a sentence, with a comma behind. */
const isParticiple = (tokens: Tokens, { at, first, last }: Name): boolean =>
  (at & At.Initial) !== 0 &&
  first === last &&
  tokens.kind[last + 1] === Kind.Comma &&
  tokens.word(first).endsWith('ing');

const describes = (tokens: Tokens, at: number): boolean =>
  tokens.means(at, DESCRIBES) && tokens.isWord(at);

/** A common noun for one body: “company”, “newspaper”. */
const isBody = (tokens: Tokens, at: number): boolean =>
  tokens.kind[at] === Kind.Word &&
  tokens.means(at, M.Organization | M.Outlet) &&
  !tokens.means(at, DESCRIBES) &&
  !tokens.is(at, G.Plural);

/** Can the token stand between the article and the head of a noun phrase? */
function inPhrase(tokens: Tokens, at: number): boolean {
  if (tokens.kind[at] === Kind.Clitic) return true;
  if (tokens.kind[at] === Kind.Number) return true;
  if (!tokens.isWord(at) || tokens.is(at, G.Det | G.Possessive)) return false;
  if (tokens.isCapital(at)) return !tokens.is(at, FUNCTION) || tokens.kind[at] === Kind.Caps;
  const entry = tokens.entry[at];
  if (entry === undefined || entry.grammar === 0) return true;
  if ((entry.grammar & (G.VerbPast | G.Adjective | G.Noun)) === G.VerbPast) return false;
  if ((entry.grammar & FUNCTION) !== 0 && (entry.grammar & (G.Noun | G.Adjective)) === 0)
    return false;
  if (
    (entry.grammar & G.VerbIng) !== 0 &&
    !OFFICE_PARTICIPLES.has(entry.form) &&
    (entry.grammar & (G.Noun | G.NounLike | G.Adjective)) === 0
  )
    return false;
  const noun = G.Noun | G.Adjective | G.NounLike | G.NumberWord | G.VerbIng | G.VerbParticiple;
  return (entry.grammar & noun) !== 0 || describes(tokens, at);
}

/** “campaign spokesman Ines Duarte”, “Defense Secretary Ines Duarte”, “his wife, Ines Duarte”. */
function titleBefore(tokens: Tokens, name: Name): Description | undefined {
  const head = name.first - 1;
  const body = isBody(tokens, head) && name.titleFirst === name.first;
  if (head < 0 || !(body || describes(tokens, head))) return undefined;
  if (name.titleFirst === name.first) {
    // A lower-case noun right before the name; a plural there may open a relative clause (“officials Duarte met”).
    if (tokens.isCapital(head) || PLAIN_PERSONS.has(tokens.form(head))) return undefined;
    if (tokens.is(head, G.Plural) || !(body || tokens.means(head, DESCRIBES & ~M.Collective)))
      return undefined;
  }
  let first = name.titleFirst === name.first ? head : name.titleFirst;
  while (first > 0 && head - first < REACH && inPhrase(tokens, first - 1)) first--;
  first = firstField(tokens, first);
  return { head, first, last: head, sure: name.titleFirst < name.first, body };
}

/** “Culture, Media and Sport Secretary Ines Duarte”: where the fields before `first` begin that one office has in a row. */
function firstField(tokens: Tokens, first: number): number {
  if (tokens.form(first - 1) !== 'and') return first;
  let at = first;
  const joined = (before: number): boolean =>
    (tokens.form(before) === 'and' || tokens.kind[before] === Kind.Comma) &&
    OFFICE_FIELDS.has(tokens.lower(before - 1));
  while (at > 1 && joined(at - 1)) at -= 2;
  return at;
}

/** “the city's mayor, Ines Duarte, …”, “the mayor of Vila Nova, Ines Duarte, …”, “the airline, Vasko, …”. */
function appositionBefore(tokens: Tokens, name: Name): Description | undefined {
  const comma = name.first - 1;
  if (comma < 1 || tokens.kind[comma] !== Kind.Comma) return undefined;
  const after = tokens.kind[name.last + 1] as number;
  if (after !== Kind.Comma && after !== Kind.Stop && after !== Kind.Close && after !== Kind.Dash)
    return undefined;
  let head = comma - 1;
  let last = head;
  const body = isBody(tokens, head) && !hangs(tokens, head);
  if (!body && (!describes(tokens, head) || tokens.isCapital(head))) {
    // The head may lie before “of …”.
    let at = comma - 1;
    while (at > 0 && comma - at < REACH && !isOf(tokens, at)) {
      if (!tokens.isWord(at) && tokens.kind[at] !== Kind.Clitic) return undefined;
      at--;
    }
    if (!isOf(tokens, at) || !describes(tokens, at - 1)) return undefined;
    // “a soldier in the state capital, Norvik,”
    const placed = tokens.form(at) === 'in' && PLACE_NOUNS.has(tokens.word(comma - 1));
    if (placed && name.first === name.last) return undefined;
    head = at - 1;
    last = comma - 1;
  }
  if (tokens.is(head, G.Plural)) return undefined;
  let first = head;
  while (first > 0 && head - first < REACH && inPhrase(tokens, first - 1)) first--;
  first = firstField(tokens, first);
  if (!tokens.is(first - 1, G.Det | G.Possessive) && tokens.kind[first + 1] !== Kind.Clitic) {
    // Without article or possessor it is no apposition: “asked by reporters in the spring, Duarte, …”.
    let owner = false;
    for (let i = first; i < head; i++) owner ||= tokens.kind[i] === Kind.Clitic;
    if (!owner) return undefined;
  }
  return { head, first, last, sure: true, body };
}

/** “a lawyer for the union, Ines Duarte, …”: the phrase with this head belongs to another noun. */
function hangs(tokens: Tokens, head: number): boolean {
  let first = head;
  while (first > 0 && head - first < REACH && inPhrase(tokens, first - 1)) first--;
  const opener = tokens.is(first - 1, G.Det | G.Possessive) ? first - 2 : first - 1;
  return tokens.is(opener, G.Preposition);
}

const isOf = (tokens: Tokens, at: number): boolean => {
  const form = tokens.form(at);
  return form === 'of' || form === 'for' || form === 'at' || form === 'in';
};

/** “Duarte, the city's mayor,”, “Duarte, mayor of …”, “Duarte is a spokesman for …”, “Duarte, who was …”. */
function appositionAfter(tokens: Tokens, name: Name): Description | undefined {
  let at = name.last + 1;
  let verb = false;
  if (tokens.kind[at] === Kind.Comma || tokens.kind[at] === Kind.Open) {
    at++;
    // “Duarte, 44, a spokesman for …”
    if (tokens.kind[at] === Kind.Number && tokens.kind[at + 1] === Kind.Comma) at += 2;
  }
  if (tokens.form(at) === 'who') at++;
  if (tokens.is(at, G.Be) || SERVING_FORMS.has(tokens.form(at))) {
    verb = true;
    at++;
    if (tokens.form(at) === 'as') at++;
  } else if (at === name.last + 1 || tokens.form(at - 1) === 'who') return undefined;
  // “Duarte, whose son …” is about the son.
  const article = tokens.is(at, G.Det | G.Possessive) && tokens.form(at) !== 'whose';
  if (article) at++;
  const first = at;
  let head = -1;
  while (at - first < REACH && (inPhrase(tokens, at) || tokens.form(at) === 'and')) {
    if (describes(tokens, at)) head = at;
    at++;
  }
  // “Vasko, a conservative action committee”: people may stand before the body's noun.
  const body = head < at - 1 && article && isBody(tokens, at - 1);
  if (body) head = at - 1;
  if (head < 0) return undefined;
  const next = head + 1;
  if (tokens.isCapital(next) && !verb) return undefined;
  // “In a letter signed by Duarte, the mayor urged …”: the mayor is the subject of what follows.
  const says =
    tokens.means(next, M.Say | M.Directive | M.Belief) && tokens.is(next, G.VerbPast | G.VerbS);
  if (article && !verb && says && !tokens.is(next + 1, G.Preposition)) return undefined;
  if (tokens.is(head, G.Plural) || (verb && !article)) return undefined;
  if (!article) {
    // “Duarte, mayor of …”, “Duarte, president and founder”: nothing else begins without an article.
    if (tokens.isCapital(first) && !tokens.means(first, TITLE) && head === first) return undefined;
    if (
      !isOf(tokens, next) &&
      tokens.kind[next] !== Kind.Comma &&
      tokens.form(next) !== 'and' &&
      tokens.kind[next] !== Kind.Stop
    )
      return undefined;
  }
  let last = head;
  if (isOf(tokens, next) || tokens.form(next) === 'with' || tokens.form(next) === 'to') {
    while (
      last - head < REACH &&
      (tokens.isWord(last + 1) || tokens.kind[last + 1] === Kind.Clitic)
    )
      last++;
  }
  // “In Norvik, the mayor said …” is about a place and a mayor; not so “at Vasko, the company, …”.
  const place = tokens.form(name.titleFirst - 1);
  if (!verb && PLACE_PREPOSITIONS.has(place) && (place !== 'at' || tokens.isWord(last + 1)))
    return undefined;
  return { head, first, last, sure: true, body };
}
