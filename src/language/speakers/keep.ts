import { isTrade } from '../groups/ending.ts';
import { SIGNS } from '../lists/headings.ts';
import { G, M } from '../tokens/classes.ts';
import { Kind, type Tokens } from '../tokens/table.ts';
import { BODY, DESCRIBES, PEOPLE } from './bits.ts';
import type { Clustering } from './cluster.ts';
import { foldWord } from './fold.ts';
import type { Form } from './forms.ts';
import { knownName } from './known.ts';

/** Is the form a name at all? A lone capital where any word has one is not, without a sign of its own. */
export function isKept(tokens: Tokens, clusters: Clustering, form: Form): boolean {
  const joined = clusters.root(form.id) !== form.id || clusters.shared.has(form.id);
  // “Welsh said”, of Ana Welsh
  if (form.known === 'people') return joined && clusters.isPerson(form.id);
  if (joined) return true;
  if (form.known) return true;
  if (form.words.length > 1) return !isPeople(tokens, form);
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
  // “Unions say”, “Hospitals say”, however often sentences begin so
  const opens = form.initial === form.count;
  if (opens && tokens.is(first, G.Plural) && tokens.means(first, M.Organization)) return false;
  const known = tokens.is(first, NOUNS);
  if (!opens) return !known || most >= 1.5;
  // “Asked who had called, …”, “Said one aide: …”
  if (
    tokens.is(first, G.VerbPast) &&
    (tokens.form(first).endsWith('ed') || tokens.means(first, M.Say))
  )
    return false;
  if (tokens.form(first) !== '') return most >= 2;
  if (weights.person < 3 && isTrade(tokens, first)) return false;
  return !form.lower && (tokens.kind[first] === Kind.Caps || most >= 1);
}

const NOUNS = G.Noun | G.NounLike | G.Adjective | G.VerbBase | G.VerbIng | G.VerbPast | G.VerbS;

/**
 * “House Democrats”, “Central Americans”: several people of a kind, and no name; but “the United Harbour Workers” is what a
 * union is called.
 */
function isPeople(tokens: Tokens, { first, last, words, weights, the }: Form): boolean {
  if (last - first + 1 !== words.length || weights.person >= 3) return false;
  if (tokens.means(first, M.FirstName) || tokens.means(last, BODY | M.FirstName)) return false;
  // “Human Rights Watch” ends in what “Watch:” alone names nobody by.
  const end = foldWord(tokens.word(last));
  if (tokens.means(last, PEOPLE) || (knownName(end) === 'people' && !SIGNS.has(end))) return true;
  return (
    tokens.is(last, G.Plural) && tokens.means(last, DESCRIBES) && !(the > 0 && words.length > 2)
  );
}
