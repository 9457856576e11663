import { HEADS_OF, OFFICES, OWNING_PLURALS } from '../lists/name-words.ts';
import { G, HUMAN, M } from '../tokens/classes.ts';
import { Kind, type Tokens } from '../tokens/table.ts';
import { BODY, PEOPLE, TITLE } from './bits.ts';
import { knownName } from './known.ts';
import { runEnd } from './run-end.ts';

/** How a body's name goes on past small words: “Department of Justice”, “Food and Drug Administration”. */

const isName = (tokens: Tokens, at: number, to: number): boolean =>
  at < to && tokens.isCapital(at) && !tokens.is(at, G.Time) && !tokens.is(at, G.Det | G.Pronoun);

/** Longest name of a body, in tokens. */
const LONGEST = 16;

/**
 * Token after the name of the body that begins with `[start, end)`; `end` where it does not go on.
 * Three things lead on: “of”, “for” and “on” after a noun for a body, “and” inside what such a name is about, and the
 * possessive of a plural.
 */
export function extendBody(tokens: Tokens, start: number, end: number, to: number): number {
  let last = end;
  while (last < to && last - start < LONGEST) {
    const next = onward(tokens, start, last, to, last > end);
    if (next === last) break;
    last = next;
  }
  return last;
}

/** “Sailors for Safety and Trade in Norvik (SSTN)”: the token of the bracket whose letters the words spell; else `end`. */
export function spelledOut(tokens: Tokens, start: number, end: number, to: number): number {
  let initials = '';
  for (let at = start; at < to && at - start < LONGEST; at++) {
    if (tokens.kind[at] === Kind.Open) {
      const letters = tokens.word(at + 1);
      const closed = tokens.kind[at + 1] === Kind.Caps && tokens.kind[at + 2] === Kind.Close;
      return closed && at > end && initials.startsWith(letters) ? at : end;
    }
    if (tokens.isCapital(at)) initials += tokens.text[tokens.start[at] as number];
    else if (at < end || !(tokens.kind[at] === Kind.Comma || SMALL.has(tokens.form(at))))
      return end;
  }
  return end;
}

const SMALL = new Set(['against', 'and', 'for', 'in', 'of', 'on', 'the', 'to', 'with']);

function onward(tokens: Tokens, start: number, end: number, to: number, after: boolean): number {
  if (end + 1 >= to) return end;
  const form = tokens.form(end);
  const head = end - 1;
  if (form === 'of' || form === 'for' || form === 'on') {
    const lower = tokens.lower(head);
    const body = tokens.means(head, M.Organization) || (form === 'of' && HEADS_OF.has(lower));
    if (!body && !(after && form !== 'on')) return end;
    const next = tokens.form(end + 1) === 'the' ? end + 2 : end + 1;
    if (!isName(tokens, next, to)) return end;
    if (form !== 'of' && tokens.means(next, M.FirstName | M.Honorific | M.Role)) return end;
    // “Friends of Ana Ribeiro” at the start of a sentence
    const somebody =
      tokens.means(next, M.FirstName | M.Honorific) && !tokens.means(next, M.Country);
    if (somebody && tokens.means(head, HUMAN)) return end;
    if (after && !body && tokens.means(next, BODY)) return end;
    return runEnd(tokens, next, to);
  }
  if (form === 'and') {
    const next = end + 1;
    if (!isName(tokens, next, to) || tokens.kind[next] === Kind.Caps) return end;
    const last = runEnd(tokens, next, to);
    if (tokens.means(next, M.FirstName | M.Honorific | M.Role | M.Country)) return end;
    const closes = tokens.means(last - 1, M.Organization);
    // “Centers for Disease Control and Prevention”: inside what the name is about.
    if (after) return closes || last - next > 3 ? end : last;
    // “the Food and Drug Administration”, “the Welsh Food and Drug Administration”: one common word, and the noun for the body
    // comes last.
    const land =
      head > start &&
      (tokens.kind[start] === Kind.Caps ||
        tokens.means(start, M.Country | PEOPLE) ||
        // “Norvik Fire and Rescue Service”
        PUBLIC_FIELDS.has(tokens.lower(head)));
    const field = land ? start + 1 : start;
    const common = field === head && knownName(tokens.lower(field)) === undefined;
    // “the University and College Union”
    const own =
      (tokens.means(field, BODY | M.FirstName | M.Country) &&
        !FIELDS.has(tokens.lower(field)) &&
        !PUBLIC_FIELDS.has(tokens.lower(field))) ||
      tokens.kind[field] === Kind.Caps;
    const opened = land ? !tokens.means(field, TITLE) : tokens.is(start - 1, G.Det);
    return common && !own && closes && last - next > 1 && opened ? last : end;
  }
  if (tokens.kind[end] === Kind.Clitic && end - start <= 2) {
    const next = end + 1;
    if (!OWNING_PLURALS.has(tokens.lower(head)) || !isName(tokens, next, to)) return end;
    const last = runEnd(tokens, next, to);
    return tokens.means(last - 1, BODY) ? last : end;
  }
  return end;
}

/** What services and departments of a town or a land are for. */
const PUBLIC_FIELDS: ReadonlySet<string> = new Set([...OFFICES, 'fire', 'food', 'parks', 'water']);

/** Nouns for bodies that tell what another body is for. */
const FIELDS = new Set(['business', 'church', 'college', 'community', 'school', 'university']);
