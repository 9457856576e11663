import { G } from '../tokens/classes.ts';
import type { Tokens } from '../tokens/table.ts';
import type { Clustering } from './cluster.ts';
import type { Form, Forms } from './forms.ts';
import type { Name } from './name.ts';

/** Which of several bearers a short name means at one place: “Ribeiro” in an article on two Ribeiros. */

interface Found {
  readonly name: Name;
  readonly form: Form;
}

/** How often somebody is named in full again within {@link NEAR} sentences who does not go by the surname alone. */
const FULL_ALWAYS = 3;

/** How near, in sentences, somebody must have led a sentence to claim a bare surname from the article's main bearer. */
const NEAR = 3;

/**
 * Returns a function that gives the representative form for each mention; it is to be called for all mentions in the
 * order of the text.
 *
 * Mr. or Mrs. decides; then it is not whoever the rest of the sentence names in full; then the headline, if it names one of
 * them; then it is not whoever the article names in full each time; then whoever was the first person named in one of the last sentences; then the one whom the article names most by
 * the surname: who is called Jan all the time is hardly “Ribeiro”.
 */
export function chooser(
  tokens: Tokens,
  forms: Forms,
  clusters: Clustering,
  kept: readonly Found[],
): (at: number) => number {
  // By representative form.
  const made = (value: number): Int32Array => new Int32Array(forms.all.length).fill(value);
  const times = made(0);
  const first = made(kept.length);
  const repeated = made(0);
  const lastFull = made(-NEAR - 1);
  kept.forEach(({ name, form }, at) => {
    if (clusters.shared.has(form.id)) return;
    const root = clusters.root(form.id);
    const given = form.words.length === 1 && (forms.all[root] as Form).words.length > 1;
    const surname = (forms.all[root] as Form).words.at(-1) === form.words[0];
    if (!given || surname) times[root]!++;
    if (first[root] === kept.length) first[root] = at;
    if (form.words.length === 1) return;
    const { sentence } = name;
    const gap = sentence - lastFull[root]!;
    if (gap > 0 && gap <= NEAR) repeated[root]!++;
    lastFull[root] = sentence;
  });
  const lastSentence = made(-NEAR - 1);
  const seen = made(0);
  let led = -1;

  /** “Ribeiro said of Jan Ribeiro”: who is named in full further on in the sentence. */
  const namedBehind = (from: number, sentence: number): ReadonlySet<number> => {
    const roots = new Set<number>();
    for (let i = from + 1; kept[i]?.name.sentence === sentence; i++) {
      const { form } = kept[i] as Found;
      if (!clusters.shared.has(form.id)) roots.add(clusters.root(form.id));
    }
    return roots;
  };

  const isNear = (root: number, sentence: number): boolean =>
    sentence - lastSentence[root]! <= NEAR;

  /** Which of those who share the short name it means. */
  const among = (at: number, name: Name, shared: readonly number[]): number => {
    const fitting = byGender(tokens, forms, name, shared);
    const named = fitting.filter((root) => seen[root] === 1);
    if (named.length === 0) return earliest(fitting, first);
    const behind = namedBehind(at, name.sentence);
    const others = named.filter((root) => !behind.has(root));
    // Of kin the one whom the headline is about goes by the surname alone.
    const headed = others.filter((root) => kept[first[root]!]?.name.sentence === 0);
    if (headed.length === 1) return headed[0] as number;
    // “Jan Ribeiro said … Jan Ribeiro added …”: “Ribeiro” is another.
    const seldom = others.filter((root) => repeated[root]! < FULL_ALWAYS);
    const [opener = named[0] as number, ...rest] = seldom.length > 0 ? seldom : others;
    let best = opener;
    for (const root of rest) {
      const near = isNear(root, name.sentence);
      const alike = near === isNear(best, name.sentence);
      if (alike ? times[root]! > times[best]! : near) best = root;
    }
    lastSentence[best] = name.sentence;
    led = name.sentence;
    return best;
  };

  return (at) => {
    const { name, form } = kept[at] as Found;
    const shared = clusters.shared.get(form.id);
    if (shared) return among(at, name, shared);
    const root = clusters.root(form.id);
    const { person, organization } = (forms.all[root] as Form).weights;
    if (person > organization) {
      if (led !== name.sentence) lastSentence[root] = name.sentence;
      led = name.sentence;
    }
    seen[root] = 1;
    return root;
  };
}

/** The bearers whom the honorific before the name allows; all of them where it allows none. */
function byGender(
  tokens: Tokens,
  forms: Forms,
  name: Name,
  ids: readonly number[],
): readonly number[] {
  let male = false;
  let female = false;
  for (let i = name.titleFirst; i < name.first; i++) {
    male ||= tokens.is(i, G.Male);
    female ||= tokens.is(i, G.Female);
  }
  if (male === female) return ids;
  const fitting = ids.filter((id) => {
    const { weights } = forms.all[id] as Form;
    return male ? weights.male >= weights.female : weights.female >= weights.male;
  });
  return fitting.length > 0 ? fitting : ids;
}

const earliest = (ids: readonly number[], first: Int32Array): number =>
  ids.reduce((best, id) => (first[id]! < first[best]! ? id : best));
