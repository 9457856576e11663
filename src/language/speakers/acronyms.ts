import { Kind, type Tokens } from '../tokens/table.ts';
import type { Form } from './forms.ts';
import type { Found } from './mend.ts';
import type { Name } from './name.ts';

/** Short forms given with the long one: “Harbour Safety Board (HSB)”: the short form in brackets after the long one, or the other way round. */
export function acronymsOf(tokens: Tokens, found: readonly Found[]): [Form, Form][] {
  const pairs: [Form, Form][] = [];
  for (let i = 1; i < found.length; i++) {
    const a = found[i - 1] as Found;
    const b = found[i] as Found;
    const open = a.name.last + 1;
    if (tokens.kind[open] !== Kind.Open || b.name.first !== open + 1) continue;
    if (tokens.kind[b.name.last + 1] !== Kind.Close) continue;
    const [short, long] = a.form.words.length < b.form.words.length ? [a, b] : [b, a];
    if (tokens.kind[short.name.first] !== Kind.Caps || short.form.words.length > 1) continue;
    if (long.form.words.length < 2) continue;
    if (abbreviates(tokens, short.name, long.name)) pairs.push([short.form, long.form]);
  }
  return pairs;
}

/** Do the letters of the short form stand in the long one in order, the first at its head? */
function abbreviates(tokens: Tokens, short: Name, long: Name): boolean {
  const letters = tokens.lower(short.first).replaceAll('.', '');
  const text = tokens.text
    .slice(
      tokens.start[long.first],
      Math.min(tokens.end[long.last] as number, (tokens.start[long.first] as number) + 120),
    )
    .toLowerCase();
  if (letters[0] !== text[0] || letters.length < 2) return false;
  let at = 0;
  for (const letter of letters) {
    at = text.indexOf(letter, at) + 1;
    if (at === 0) return false;
  }
  return true;
}
