import { inOrder } from '../in-order.ts';
import { G } from '../tokens/classes.ts';
import { Kind, type Tokens } from '../tokens/table.ts';
import type { Span } from '../types.ts';
import { acronymsOf } from './acronyms.ts';
import { assemble } from './assemble.ts';
import { lastOfName } from './capital.ts';
import { Clustering } from './cluster.ts';
import { descriptionsOf } from './descriptions.ts';
import type { Entities } from './entity.ts';
import { weigh } from './evidence.ts';
import { type Form, Forms } from './forms.ts';
import { genderByPronouns } from './gender.ts';
import { inHeadlines } from './headlines.ts';
import { isKept } from './keep.ts';
import { isPlace, type Known, knownName, mayBeKnown } from './known.ts';
import { markLower } from './lower.ts';
import { cutEpithets, cutOpeners, type Found, keepDoubtful, splitPairs } from './mend.ts';
import { At, type Name } from './name.ts';
import { findNames } from './names.ts';

/**
 * Finds who and what an article names, over the whole text, and joins the spellings of each.
 *
 * @param sentences spans in the text, in order; words outside them are not read.
 */
export function findEntities(tokens: Tokens, sentences: readonly Span[]): Entities {
  const { names, loose } = findNames(tokens, sentences);
  const forms = new Forms();
  const read: Found[] = [];
  const doubtful: Name[] = [];
  for (const name of names) {
    if ((name.at & At.Doubtful) !== 0) {
      doubtful.push(name);
      continue;
    }
    const form = forms.add(wordsOf(tokens, forms, name), name.first, name.last);
    if (form.count === 0) form.known = knownAt(tokens, forms, form, name);
    const described = isPlace(form.known) ? [] : descriptionsOf(tokens, name);
    weigh(tokens, name, form, described);
    read.push({ name, form, described });
  }
  cutOpeners(tokens, forms, read);
  cutEpithets(tokens, forms, read);
  const found = splitPairs(tokens, forms, read);
  keepDoubtful(tokens, forms, doubtful, found);
  markLower(tokens, forms);
  const clusters = new Clustering(forms, acronymsOf(tokens, found));
  const kept = found.filter(({ form }) => isKept(tokens, clusters, form));
  const bearer = (word: number): number => clusters.bearer(word);
  inHeadlines(tokens, forms, loose, bearer, (name, id) => {
    const form = forms.all[id];
    if (form && form.count > 0 && isKept(tokens, clusters, form))
      kept.push({ name, form, described: [] });
  });
  inOrder(kept, ({ name }) => name.first);
  genderByPronouns(tokens, forms, clusters, kept);
  return assemble(tokens, forms, clusters, kept);
}

/** What the lists know the name as; some hold it with “the” only (“the Hill”). */
function knownAt(tokens: Tokens, forms: Forms, form: Form, name: Name): Known | undefined {
  const { words } = form;
  const [opener] = words;
  if (opener === undefined || !mayBeKnown(forms.words[opener] as string, words.length))
    return undefined;
  const whole = words.map((word) => forms.words[word]).join(' ');
  const known = knownName(whole);
  const the = known === undefined && tokens.form(name.first - 1) === 'the';
  return the ? knownName(`the ${whole}`) : known;
}

function wordsOf(tokens: Tokens, forms: Forms, name: Name): number[] {
  const last = lastOfName(tokens, name.first, name.last);
  const words = new Array<number>(last - name.first + 1);
  let count = 0;
  for (let i = name.first; i <= last; i++) {
    const kind = tokens.kind[i] as number;
    if (kind === Kind.Clitic || kind === Kind.Other || kind === Kind.Mark) continue;
    if (kind === Kind.Word && tokens.is(i, G.Preposition | G.Conjunction | G.Det) && i > name.first)
      continue;
    words[count++] = forms.word(tokens, i);
  }
  return count === words.length ? words : words.slice(0, count);
}
