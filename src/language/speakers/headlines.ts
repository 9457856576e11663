import { Kind, type Tokens } from '../tokens/table.ts';
import type { Forms } from './forms.ts';
import type { Name } from './name.ts';
import { At } from './name.ts';

/** Most words of a name that is searched for. */
const LONGEST = 8;

/**
 * Finds, in lines where all words are capitalised, the names that the article gives elsewhere: the longest one at each
 * place, or a surname that only one bearer has. A headline is no evidence by itself: “Ribeiro Calls Vote” names Ribeiro only because the text below does.
 */
export function inHeadlines(
  tokens: Tokens,
  forms: Forms,
  loose: readonly (readonly [from: number, to: number, sentence: number])[],
  bearer: (word: number) => number,
  report: (name: Name, form: number) => void,
): void {
  for (const [from, to, sentence] of loose) {
    for (let at = from; at < to; at++) {
      if (!tokens.isCapital(at)) continue;
      let node = 0;
      let last = -1;
      let form = -1;
      for (let i = at; i < to && i - at < LONGEST; i++) {
        if (tokens.kind[i] === Kind.Word && i === at) break;
        node = forms.step(node, forms.word(tokens, i));
        if (node < 0) break;
        const found = forms.formAt(node);
        if (found) {
          last = i;
          form = found.id;
        }
      }
      if (form < 0) {
        form = bearer(forms.word(tokens, at));
        last = at;
      }
      if (form < 0) continue;
      report({ first: at, last, titleFirst: at, sentence, at: At.Headline }, form);
      at = last;
    }
  }
}
