import { Kind, type Tokens } from '../tokens/table.ts';
import type { Form } from './forms.ts';
import type { Found } from './mend.ts';
import type { Name } from './name.ts';

/** Short forms given with the long one, “Harbour Safety Board (HSB)”, “Northern Command (Norcom)”: the short form in brackets or behind “or” after the long one, or the other way round. */
export function acronymsOf(tokens: Tokens, found: readonly Found[]): [Form, Form][] {
  const pairs: [Form, Form][] = [];
  for (let i = 1; i < found.length; i++) {
    const a = found[i - 1] as Found;
    const b = found[i] as Found;
    if (!isOtherName(tokens, a.name, b.name)) continue;
    const [short, long] = a.form.words.length < b.form.words.length ? [a, b] : [b, a];
    if (short.form.words.length > 1 || long.form.words.length < 2) continue;
    if (abbreviates(tokens, short.name, long.name)) pairs.push([short.form, long.form]);
  }
  return pairs;
}

/** “Northern Command (Norcom)”, “Northern Command, or Norcom”, “Northern Command – known as Norcom –”: the same under another name? */
function isOtherName(tokens: Tokens, a: Name, b: Name): boolean {
  const mark = a.last + 1;
  const kind = tokens.kind[mark] as number;
  let at = mark + 1;
  while (at < b.first && ALIAS_WORDS.has(tokens.lower(at))) at++;
  if (at !== b.first || at > mark + LONGEST_LINK) return false;
  return at > mark + 1
    ? kind === Kind.Open || kind === Kind.Comma || kind === Kind.Dash
    : kind === Kind.Open && tokens.kind[b.last + 1] === Kind.Close;
}

const ALIAS_WORDS = new Set(['also', 'as', 'better', 'commonly', 'known', 'or']);
const LONGEST_LINK = 5;

/** Do the letters of the short form stand in the long one in order, the first at the head of its first or second word? */
function abbreviates(tokens: Tokens, short: Name, long: Name): boolean {
  const letters = tokens.lower(short.first).replaceAll('.', '');
  // “Ministry of Ports (MoP)”, “Harbour Safety (Hasa)”, and not “Ana Roe (Ada)”
  const least = /[A-Z].*[A-Z]/.test(tokens.word(short.first)) ? 2 : 4;
  if (letters.length < least) return false;
  const head = [long.first, long.first + 1].find((at) => tokens.lower(at)[0] === letters[0]);
  if (head === undefined) return false;
  const start = tokens.start[head] as number;
  const text = tokens.text
    .slice(start, Math.min(tokens.end[long.last] as number, start + 120))
    .toLowerCase();
  let at = 0;
  for (const letter of letters) {
    at = text.indexOf(letter, at) + 1;
    if (at === 0) return false;
  }
  return true;
}
