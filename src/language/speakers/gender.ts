import { G } from '../tokens/classes.ts';
import { Kind, type Tokens } from '../tokens/table.ts';
import { type Clustering, kindOf } from './cluster.ts';
import type { Form, Forms } from './forms.ts';
import type { Found } from './mend.ts';
import { At } from './name.ts';

/** How far behind a name a pronoun is looked for, in tokens. */
const REACH = 30;
/** Mentions of one bearer that are looked at. */
const MOST = 12;

const MALE = new Set(['he', 'his', 'him', 'himself']);
const FEMALE = new Set(['she', 'her', 'hers', 'herself']);

/**
 * Where neither title nor first name tells a person's gender, the pronouns that follow the name before anybody else is
 * named do: each is weak evidence, the sum decides.
 */
export function genderByPronouns(
  tokens: Tokens,
  forms: Forms,
  clusters: Clustering,
  kept: readonly Found[],
): void {
  const seen = new Map<number, number>();
  kept.forEach(({ name, form }, at) => {
    if (clusters.shared.has(form.id)) return;
    const root = clusters.root(form.id);
    const { weights } = forms.all[root] as Form;
    const times = seen.get(root) ?? 0;
    if (times >= MOST || kindOf(weights) !== 'person') return;
    if (times === 0 && weights.male !== weights.female) {
      seen.set(root, MOST);
      return;
    }
    seen.set(root, times + 1);
    const end = Math.min(
      name.last + REACH,
      nextPerson(forms, clusters, kept, at) - 1,
      tokens.count - 1,
    );
    // “…, said Roe. ‘He knows’”: what somebody says is of others.
    const quoted = (name.at & At.Quoted) !== 0;
    let inside = quoted;
    for (let i = name.last + 1; i <= end; i++) {
      inside = insideAfter(tokens, i, inside);
      if (inside !== quoted || !tokens.is(i, G.Pronoun | G.Possessive)) continue;
      const word = tokens.form(i);
      if (MALE.has(word)) weights.male += 0.5;
      else if (FEMALE.has(word)) weights.female += 0.5;
      else continue;
      break;
    }
  });
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

/** First token of the next person who is named. */
function nextPerson(
  forms: Forms,
  clusters: Clustering,
  kept: readonly Found[],
  at: number,
): number {
  for (let i = at + 1; i < Math.min(kept.length, at + REACH); i++) {
    const { name, form } = kept[i] as Found;
    if (kindOf((forms.all[clusters.root(form.id)] as Form).weights) === 'person') return name.first;
  }
  return Infinity;
}
