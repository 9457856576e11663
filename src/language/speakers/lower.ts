import { THREE_LETTERS, threeLetters } from '../tokens/characters.ts';
import { UNKNOWN } from '../tokens/lexicon.ts';
import { Kind, type Tokens } from '../tokens/table.ts';
import type { Form, Forms } from './forms.ts';

/** For the {@link threeLetters} of a word whether it is asked for; empty between the texts. */
const FILTER = new Uint8Array(THREE_LETTERS);

/**
 * Marks the names of one word that stand only at beginnings and that the article writes in small letters elsewhere:
 * “Marmots were seen. … the marmots” names nobody. Only words that no list holds need this.
 */
export function markLower(tokens: Tokens, forms: Forms): void {
  const asked = new Map<string, Form>();
  for (const form of forms.all) {
    if (form.words.length > 1 || form.initial < form.count || tokens.form(form.first) !== '')
      continue;
    const word = forms.words[form.words[0] as number] as string;
    if (word.length < 3) continue;
    asked.set(word, form);
    FILTER[threeLetters(word, 0)] = 1;
  }
  if (asked.size === 0) return;
  const { text, count, kind, entry, start, end } = tokens;
  for (let i = 0; i < count; i++) {
    if (kind[i] !== Kind.Word || entry[i] !== UNKNOWN) continue;
    const from = start[i] as number;
    if (FILTER[threeLetters(text, from)] === 0) continue;
    const form = asked.get(text.slice(from, end[i]));
    if (form) form.lower = true;
  }
  for (const word of asked.keys()) FILTER[threeLetters(word, 0)] = 0;
}
