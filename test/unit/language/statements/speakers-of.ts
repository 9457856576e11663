import { analyse } from '../../../../src/language/analyse.ts';

/** For each quoted stretch of speech, in order, the name of its source. */
export function speakers(text: string): (string | null)[] {
  return analyse(text)
    .statements.flatMap(({ speech, source }) => speech.map((span) => ({ span, name: source.name })))
    .sort((a, b) => a.span[0] - b.span[0])
    .map(({ name }) => name);
}
