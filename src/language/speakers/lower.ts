import { UNKNOWN } from '../tokens/lexicon.ts';
import { Kind, type Tokens } from '../tokens/table.ts';
import type { Form, Forms } from './forms.ts';
import { SKETCHES, sketch } from './sketch.ts';

/**
 * Marks the names of one word that stand only at beginnings and that the article writes in small letters elsewhere:
 * “Marmots were seen. … the marmots” names nobody. Only words that no list holds need this.
 */
export function markLower(tokens: Tokens, forms: Forms): void {
  const asked = new Map<string, Form>();
  const filter = new Uint8Array(SKETCHES);
  for (const form of forms.all) {
    if (form.words.length > 1 || form.initial < form.count || tokens.form(form.first) !== '')
      continue;
    const word = forms.words[form.words[0] as number] as string;
    if (word.length < 3) continue;
    asked.set(word, form);
    filter[sketch(word.charCodeAt(0), word.charCodeAt(1), word.length)] = 1;
  }
  if (asked.size === 0) return;
  for (let i = 0; i < tokens.count; i++) {
    if (tokens.kind[i] !== Kind.Word || tokens.entry[i] !== UNKNOWN) continue;
    const start = tokens.start[i] as number;
    const end = tokens.end[i] as number;
    if (
      filter[
        sketch(tokens.text.charCodeAt(start), tokens.text.charCodeAt(start + 1), end - start)
      ] === 0
    )
      continue;
    const form = asked.get(tokens.text.slice(start, end));
    if (form) form.lower = true;
  }
}
