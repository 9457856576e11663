import {
  STUDIES,
  STUDY_AUTHORS,
  STUDYING_FORMS,
  TEAM_BODIES,
  TEAM_MATES,
  TEAMS,
} from '../lists/finders.ts';
import type { Entities, Entity, Mention } from '../speakers/entity.ts';
import { G } from '../tokens/classes.ts';
import { Kind, type Tokens } from '../tokens/table.ts';

/** Tokens on either side of a name in which its part in a study stands. */
const REACH = 14;

/**
 * The first whom the article names as one of those whose study it tells of: “Ana Ribeiro, the study's lead author”, “Ribeiro
 * and her colleagues”, “a team led by Ribeiro”. Then “researchers” without a name are they. Null where it names nobody so.
 */
export function leaderOf(tokens: Tokens, { all }: Entities): Entity | null {
  const leader = all.find(
    ({ kind, mentions }) =>
      kind === 'person' &&
      mentions.some((mention) => before(tokens, mention) || after(tokens, mention)),
  );
  return leader ?? null;
}

/** “led by Ribeiro” of a team, “lead author Ribeiro”, “co-author of the paper, Ribeiro”. */
function before(tokens: Tokens, { titleFirst }: Mention): boolean {
  const least = Math.max(0, titleFirst - REACH);
  for (let at = titleFirst - 1; at >= least; at--) {
    const kind = tokens.kind[at];
    if (kind === Kind.Stop || kind === Kind.Break || kind === Kind.Mark) return false;
    if (isAuthor(tokens, at)) return true;
    if (at > titleFirst - 4 && leads(tokens, at) && tokens.form(at + 1) === 'by') {
      for (let back = at - 1; back >= least; back--) if (TEAMS.has(tokens.lemma(back))) return true;
    }
  }
  return false;
}

/** “Ribeiro and colleagues”, “Ribeiro's group”, “Ribeiro, who led the study”, “Ribeiro, a co-author of the paper”. */
function after(tokens: Tokens, { last }: Mention): boolean {
  if (tokens.kind[last + 1] === Kind.Clitic && TEAM_BODIES.has(tokens.lemma(last + 2))) return true;
  const most = Math.min(tokens.count, last + REACH);
  for (let at = last + 1; at < most; at++) {
    const kind = tokens.kind[at];
    if (kind === Kind.Stop || kind === Kind.Break || kind === Kind.Mark) return false;
    if (isAuthor(tokens, at)) return true;
    if (tokens.form(at) === 'and') {
      const mates = tokens.is(at + 1, G.Possessive) ? at + 2 : at + 1;
      if (TEAM_MATES.has(tokens.lemma(mates) || tokens.word(mates))) return true;
    }
    if (
      tokens.form(at - 1) === 'who' &&
      STUDYING_FORMS.has(tokens.word(at)) &&
      STUDIES.has(tokens.lemma(at + 2))
    )
      return true;
  }
  return false;
}

const leads = (tokens: Tokens, at: number): boolean => tokens.reads(at, 'led');

/** “lead author”, “co-author”, “author of the study”: no author of a book. */
function isAuthor(tokens: Tokens, at: number): boolean {
  // A base form, else the word as it stands: cut only where it may be one of these.
  const letter = tokens.text.charCodeAt(tokens.start[at] as number) | 32;
  if (letter !== 97 && letter !== 99 && letter !== 105) return false;
  const word = tokens.lemma(at) || tokens.word(at);
  if (word === 'co-author' || word === 'coauthor') return true;
  // “one of the trial's investigators”
  if (word === 'investigator')
    return (
      tokens.kind[at - 1] === Kind.Clitic &&
      STUDIES.has(tokens.lemma(at - 2) || tokens.word(at - 2))
    );
  if (word !== 'author') return false;
  if (at > 0 && STUDY_AUTHORS.has(tokens.lower(at - 1))) return true;
  if (tokens.form(at + 1) !== 'of') return false;
  for (let next = at + 2; next < at + 6; next++)
    if (STUDIES.has(tokens.lemma(next) || tokens.word(next))) return true;
  return false;
}
