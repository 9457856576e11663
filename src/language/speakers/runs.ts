import { ADDRESS, OF_TITLES, OFFICE_ADDRESS, OFFICES } from '../lists/name-words.ts';
import { G, M } from '../tokens/classes.ts';
import { Kind, type Tokens } from '../tokens/table.ts';
import { BODY, PEOPLE, TITLE } from './bits.ts';
import { extendBody, spelledOut } from './bodies.ts';
import { isCapital, isInitial, isNamed } from './capital.ts';
import { At, type Name, type Names, nameWith } from './name.ts';
import { isFunction } from './no-name.ts';
import { runEnd } from './run-end.ts';

/** How a run of capitalised words falls apart into title, name and what is none. */

/**
 * Cuts the run `[from, end)` into names and adds them to `found`.
 *
 * @param to end of the sentence: a body's name may go on past the run (“Department of Justice”).
 * @returns the token to go on from.
 */
export function cutRun(
  tokens: Tokens,
  from: number,
  end: number,
  to: number,
  sentence: number,
  at: number,
  found: Names,
): number {
  let start = from;
  let done = end;
  for (let i = from; i <= end; i++) {
    if (i < end && !isFunction(tokens, i, start)) continue;
    let stop = i;
    while (stop > start && tokens.kind[stop - 1] === Kind.Other) stop--;
    if (stop > start) {
      const where = start === from ? at : at & ~At.Initial;
      const next = piece(tokens, start, stop, i === end ? to : stop, sentence, where, found);
      if (i === end) done = next;
    } else if (i < end && end - from === 1) doubtful(tokens, i, sentence, at, found);
    start = i + 1;
  }
  return Math.max(done, end);
}

/** A single word that may be a surname: kept only where it stands like a subject. */
function doubtful(tokens: Tokens, at: number, sentence: number, where: number, found: Names) {
  if (!tokens.is(at, G.Time | G.Modal | G.Adverb) && !tokens.means(at, TITLE)) return;
  if (tokens.form(at).endsWith('day')) return;
  if (tokens.is(at - 1, G.Preposition | G.Det) || tokens.kind[at + 1] === Kind.Number) return;
  found.names.push({ first: at, last: at, titleFirst: at, sentence, at: where | At.Doubtful });
}

/** A piece without function words: title and name, or a body's name, or nothing. */
function piece(
  tokens: Tokens,
  from: number,
  end: number,
  to: number,
  sentence: number,
  at: number,
  found: Names,
): number {
  const spelled = spelledOut(tokens, from, end, to);
  if (spelled > end) {
    found.names.push({ first: from, last: spelled - 1, titleFirst: from, sentence, at });
    return spelled;
  }
  // “Secretary of State Ines Duarte” goes on, “the Prime Minister” does not; “Leader of the Opposition” is no newspaper.
  const office = officeOf(tokens, end, to);
  const seat = tokens.lower(end - 1) === 'member';
  const officer = seat || tokens.form(end) === 'of' ? TITLE | M.Official : TITLE;
  const holds = office > end && tokens.means(end - 1, officer);
  const body = !holds && tokens.means(end - 1, BODY) && !isTitled(tokens, from, end);
  let start = holds ? end : body ? bodyStart(tokens, from, end) : nameStart(tokens, from, end);
  if (start === end) {
    if (office > end) {
      const last = runEnd(tokens, office, to);
      // “of State” is no name of its own: the title is not looked through.
      found.names.push({ first: office, last: last - 1, titleFirst: from, sentence, at });
      return last;
    }
    // “the Secretary of State”
    if (tokens.form(end) === 'of' && end + 1 < to && OFFICES.has(tokens.lower(end + 1)))
      return end + 2;
    if (end - from === 1) {
      doubtful(tokens, from, sentence, at, found);
      return end;
    }
    // “Pentagon Chief”: what stands before the title may be a name of its own.
    let last = end;
    while (last > from && (tokens.means(last - 1, TITLE) || isOfTitle(tokens, last - 1))) last--;
    if (last > from && last < end) push(tokens, found, from, last, from, sentence, at);
    return end;
  }
  let last = end;
  if (body || start === from) {
    last = extendBody(tokens, start, end, to);
  }
  if (last > end) start = from;
  push(tokens, found, start, last, from, sentence, at);
  return last;
}

function push(
  tokens: Tokens,
  found: Names,
  first: number,
  end: number,
  from: number,
  sentence: number,
  at: number,
) {
  let last = end - 1;
  if ((at & At.Headline) !== 0) {
    // Headlines capitalise verbs too: “Ana Ribeiro Wins” names Ana Ribeiro, if it names anybody by itself.
    while (
      last > first &&
      !tokens.means(last, M.FirstName) &&
      tokens.is(last, last > first + 1 ? HEADLINE : SURE)
    )
      last--;
    if (last - first > 2 || last === first || !tokens.means(first, M.FirstName)) {
      if (!tokens.means(first - 1, M.Honorific)) {
        found.loose.push([from, end, sentence]);
        return;
      }
    }
  }
  // What stands before the name and is a name itself is a place or body: “Texas Sen. …”, “Apple CEO …”.
  if (first > from) before(tokens, found, from, first, sentence, at);
  const name: Name = {
    first,
    last,
    titleFirst: first > from ? titleStart(tokens, from, first) : first,
    sentence,
    at,
  };
  // “Welsh said”: somebody's surname, if the article has it in full.
  const people =
    last === first && tokens.means(first, PEOPLE) && !tokens.means(first, M.FirstName | BODY);
  if (!people) found.names.push(name);
  else if (!isOfPeople(tokens, first)) found.names.push(nameWith(name, { at: at | At.Doubtful }));
}

/** “the Welsh”, “Welsh players” */
const isOfPeople = (tokens: Tokens, at: number): boolean =>
  tokens.is(at, G.Plural) ||
  tokens.is(at - 1, G.Det) ||
  (tokens.kind[at + 1] === Kind.Word && tokens.is(at + 1, G.Noun | G.NounLike | G.Adjective));

/** Forms that no surname has. */
const SURE = G.VerbS | G.VerbIng;
const HEADLINE = G.VerbBase | G.VerbS | G.VerbPast | G.VerbParticiple | G.VerbIng;

/** Names the place or body that opens a title: “New York City Mayor”, “Fox News Host”. */
function before(
  tokens: Tokens,
  found: Names,
  from: number,
  first: number,
  sentence: number,
  at: number,
) {
  const title = titleStart(tokens, from, first);
  if (title <= from) return;
  let last = title - 1;
  while (last >= from && (tokens.means(last, PEOPLE) || isOfTitle(tokens, last))) last--;
  let start = from;
  while (start < last && isOfTitle(tokens, start)) start++;
  if (last < from) return;
  const known = tokens.means(last, BODY | M.Country);
  const lower = tokens.entry[last]?.form !== '' && !known && last === start;
  if (lower || tokens.means(last, PEOPLE)) return;
  found.names.push({ first: from, last, titleFirst: from, sentence, at: at & ~At.Initial });
}

const isOfTitle = (tokens: Tokens, at: number): boolean => OF_TITLES.has(tokens.lower(at));

/** First token of the title words that end right before `first`. */
function titleStart(tokens: Tokens, from: number, first: number): number {
  let start = first;
  while (start > from && (tokens.means(start - 1, TITLE) || tokens.is(start - 1, G.Adjective)))
    start--;
  return start;
}

/** Where the name begins in a piece that may open with titles; `end` where all of it is title. */
function nameStart(tokens: Tokens, from: number, end: number): number {
  for (let i = end - 1; i >= from; i--) {
    if (!isTitle(tokens, i, end)) continue;
    // “Odalys M. Roe”
    if (i > from && isInitial(tokens, i) && isCapital(tokens, i - 1)) continue;
    const named = i > from && isNamed(tokens, i - 1);
    if (i === end - 1) {
      if (named || isAddressed(tokens, i, from) || isSurname(tokens, i, from)) continue;
      return end;
    }
    // “Martin Luther King Jr.”: after a first name only a whole name makes a title of it.
    const first = i > from && tokens.means(from, M.FirstName) && end - i < 3;
    if ((named || first) && (!tokens.means(i, M.Honorific) || isInitial(tokens, i) || first))
      continue;
    // “Miss Harvest Ana Ribeiro”
    const crowned =
      i + 3 < end && !tokens.means(i + 1, M.FirstName) && tokens.means(i + 2, M.FirstName);
    return crowned && tokens.form(i) === 'miss' ? i + 2 : i + 1;
  }
  // “Texas Republican Ines Duarte”, “MP Ines Duarte”, “Ukraine Ines Duarte” (an office before it is cut off).
  let opens = false;
  for (let i = from; i < end - 2; i++) {
    if (tokens.means(i, M.FirstName)) break;
    const next = i + 1;
    opens ||= tokens.means(i, PEOPLE | M.Country) || tokens.kind[i] === Kind.Caps;
    if (!opens || tokens.means(next, BODY | M.Country | PEOPLE)) continue;
    if (tokens.means(next, M.FirstName)) return next;
    if (tokens.means(i, M.Country | PEOPLE) && isPlain(tokens, next, end)) return next;
  }
  return from;
}

/** “Counsel Ana Ribeiro”: a noun for people serves as a title before what can only be a name. */
function isTitle(tokens: Tokens, at: number, end: number): boolean {
  if (tokens.means(at, TITLE)) {
    const form = tokens.form(at);
    // “St. Louis”; “Dean Duarte”, who may be called so.
    if (form === 'st' || form === 'st.') return false;
    // “Mrs Justice Duarte”
    const behind = tokens.is(at - 1, G.Det) || ADDRESS.has(tokens.lower(at - 1));
    return !tokens.means(at, M.FirstName) || at + 2 < end || behind;
  }
  if (!tokens.means(at, M.Official) || at + 2 >= end || tokens.is(at, G.Plural)) return false;
  return tokens.means(at + 1, M.FirstName) || tokens.form(at + 1) === '';
}

/** “Mr. Band”, “Norvik Mayor Ana Band”: a surname, whatever it means. */
const isTitled = (tokens: Tokens, from: number, end: number): boolean =>
  end - from === 2
    ? ADDRESS.has(tokens.lower(from))
    : end - from > 2 && tokens.means(end - 3, TITLE) && tokens.means(end - 2, M.FirstName);

/** A body's name keeps its titles (“Attorney General's Office”), but not an honorific before it. */
function bodyStart(tokens: Tokens, from: number, end: number): number {
  return end - from > 2 && tokens.means(from, M.Honorific) && tokens.means(from + 1, M.FirstName)
    ? from + 1
    : from;
}

/** Two words that no list knows: they can only be a name. */
function isPlain(tokens: Tokens, from: number, end: number): boolean {
  for (let i = from; i < end; i++)
    if (tokens.form(i) !== '' || tokens.kind[i] === Kind.Caps) return false;
  return end - from === 2;
}

/** “Tamika Judge said”, “Tamika Deans”: after a word that no list knows, and no article before it. */
function isSurname(tokens: Tokens, at: number, from: number): boolean {
  if (at !== from + 1 || tokens.form(from) !== '' || tokens.kind[from] !== Kind.Capital)
    return false;
  return tokens.is(at, G.Plural) || !tokens.is(from - 1, G.Det);
}

/** “Mr. King”, and not “Mr. Chairman”. */
const isAddressed = (tokens: Tokens, at: number, from: number): boolean =>
  at > from &&
  tokens.means(at - 1, M.Honorific) &&
  ADDRESS.has(tokens.lower(at - 1)) &&
  !OFFICE_ADDRESS.has(tokens.lower(at));

/**
 * Where the name begins after “of State”, “of National Intelligence”, “for Health”; `end` where no name follows the office.
 */
function officeOf(tokens: Tokens, end: number, to: number): number {
  let at = end + 1;
  if (tokens.form(at) === 'the') at++;
  if (at >= to || !isCapital(tokens, at)) return end;
  const joint = tokens.form(end);
  if (!OFFICE_JOINTS.has(joint)) return end;
  // “Lawyer for Jan Pieter Roe”
  if (joint !== 'of' && tokens.means(at, M.FirstName | TITLE)) return end;
  const last = runEnd(tokens, at, to);
  // “of State for Trade Ines Duarte”
  const next =
    tokens.form(last) === 'for' && OFFICES.has(tokens.lower(last - 1))
      ? officeOf(tokens, last, to)
      : last;
  if (next > last) return next;
  const listed = listedOffice(tokens, last, to);
  if (listed > 0) return listed;
  for (let i = at + 1; i < last; i++) {
    if (tokens.means(i, M.FirstName) && !tokens.means(i, M.Country)) return last - i > 4 ? end : i;
    // “Spokesman for the Norvik Mayor Ana Ribeiro”
    if (tokens.means(i, TITLE) && !OFFICES.has(tokens.lower(i))) return end;
  }
  // “of Foreign Affairs Odile Karsten”
  const office = OFFICES.has(tokens.lower(at + 1)) && last - at > 2 ? at + 1 : at;
  return last - office > 1 && last - office < 5 && OFFICES.has(tokens.lower(office))
    ? office + 1
    : end;
}

/** Where the name begins after “for Trade, Energy and Harbour Safety Ines Duarte”, read on from the first of the list; 0 where none does. */
function listedOffice(tokens: Tokens, from: number, to: number): number {
  for (let at = from, guard = 0; guard < LONGEST_LIST; guard++) {
    const comma = tokens.kind[at] === Kind.Comma;
    const and = tokens.form(comma ? at + 1 : at) === 'and';
    const next = at + (comma ? 1 : 0) + (and ? 1 : 0);
    if (next === at || next >= to || !isCapital(tokens, next)) return 0;
    const end = runEnd(tokens, next, to);
    if (and) {
      for (let i = next + 1; i < end; i++)
        if (tokens.means(i, M.FirstName))
          return guard > 0 || OFFICES.has(tokens.lower(from - 1)) ? i : 0;
      return 0;
    }
    at = end;
  }
  return 0;
}

const LONGEST_LIST = 5;

const OFFICE_JOINTS = new Set(['for', 'of', 'to']);
