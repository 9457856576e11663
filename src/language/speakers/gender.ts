import { CLOSED_CLASS, G } from '../tokens/classes.ts';
import { Kind, type Tokens } from '../tokens/table.ts';
import type { Clustering } from './cluster.ts';
import { type Form, type Forms, kindOf } from './forms.ts';
import type { Found } from './mend.ts';
import { At } from './name.ts';

/** How far behind a name a pronoun is looked for, in tokens. */
const REACH = 30;
/** Mentions of one bearer that are looked at. */
const MOST = 12;

/** What a title or a first name tells of a gender, at least; less is open to pronouns. */
const SURE = 1;

const MALE = new Set(['he', 'his', 'him', 'himself']);
const FEMALE = new Set(['she', 'her', 'hers', 'herself']);

/**
 * Where neither title nor first name tells a person's gender, the pronouns that follow the name before anybody else is
 * named whom they could mean do: each is weak evidence, the sum decides.
 */
export function genderByPronouns(
  tokens: Tokens,
  forms: Forms,
  clusters: Clustering,
  kept: readonly Found[],
): void {
  const seen = new Map<number, number>();
  kept.forEach(({ form }, at) => {
    if (clusters.shared.has(form.id)) return;
    const root = clusters.root(form.id);
    const { weights } = forms.all[root] as Form;
    const times = seen.get(root) ?? 0;
    if (times >= MOST || kindOf(weights) !== 'person') return;
    if (times === 0 && Math.abs(weights.male - weights.female) >= SURE) {
      seen.set(root, MOST);
      return;
    }
    seen.set(root, times + 1);
    const pronoun = pronounOf(tokens, forms, clusters, kept, at);
    if (pronoun === 'male') weights.male += 0.5;
    else if (pronoun === 'female') weights.female += 0.5;
  });
}

/** The gender of the first pronoun behind a name that can stand for nobody named in between. */
function pronounOf(
  tokens: Tokens,
  forms: Forms,
  clusters: Clustering,
  kept: readonly Found[],
  at: number,
): 'male' | 'female' | null {
  const { name, form } = kept[at] as Found;
  const own = clusters.root(form.id);
  const { last } = name;
  // “…, said Roe. ‘He knows’”: what somebody says is of others.
  const quoted = (name.at & At.Quoted) !== 0;
  let inside = quoted;
  let next = at + 1;
  let male = true;
  let female = true;
  let sameSentence = true;
  for (let i = last + 1; i <= Math.min(last + REACH, tokens.count - 1); i++) {
    for (let other = kept[next]; other && other.name.first <= i; other = kept[++next]) {
      const root = clusters.root(other.form.id);
      const { weights } = forms.all[root] as Form;
      if (root === own || kindOf(weights) !== 'person') continue;
      if (weights.female - weights.male < SURE) male = false;
      if (weights.male - weights.female < SURE) female = false;
    }
    if (!male && !female) return null;
    inside = insideAfter(tokens, i, inside);
    sameSentence &&= tokens.kind[i] !== Kind.Stop && tokens.kind[i] !== Kind.Break;
    // “Roe was quick to steer him away. ‘No more,’ she said”: somebody else stands between.
    if (sameSentence && isObject(tokens, i)) {
      if (tokens.form(i) === 'him') male = false;
      else female = false;
      continue;
    }
    if (inside !== quoted || !tokens.is(i, G.Pronoun | G.Possessive)) continue;
    const word = tokens.form(i);
    if (MALE.has(word)) return male ? 'male' : null;
    if (FEMALE.has(word)) return female ? 'female' : null;
  }
  return null;
}

/** “him”, “her” before anything but a noun. */
function isObject(tokens: Tokens, i: number): boolean {
  const form = tokens.form(i);
  if (form === 'him') return true;
  return form === 'her' && (!tokens.isWord(i + 1) || tokens.is(i + 1, CLOSED_CLASS | G.Adverb));
}

/** Is what follows token `i` inside quotation marks, if what stands before it is or is not? */
function insideAfter(tokens: Tokens, i: number, before: boolean): boolean {
  const kind = tokens.kind[i];
  if (kind === Kind.Break) return false;
  if (kind !== Kind.Mark) return before;
  switch (tokens.text[tokens.start[i] as number]) {
    case '“':
    case '‘':
      return true;
    case '”':
    case '’':
      return false;
    case '"':
      return !before;
    default:
      return before;
  }
}
