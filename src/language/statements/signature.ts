import type { Discourse } from '../sources/discourse.ts';
import type { Referent } from '../sources/referent.ts';
import type { Span } from '../types.ts';
import type { Material, SentenceFacts } from './material.ts';
import { personCalled } from './transcript.ts';

/** Letters of the longest line that signs a quotation. */
const LONGEST = 90;
/** Letters of what stands before the name in it. */
const LONGEST_TITLE = 30;

/** Whose name stands alone below a quotation or closes it, or stands behind a dash: “– Ana Ribeiro, Norvik”. */
export function signedBelow(
  { sentences, tokens, entities }: Material,
  sentence: number,
  facts: readonly SentenceFacts[],
  discourse: Discourse,
): Referent | null {
  const next = sentences[sentence + 1];
  if (!next) return null;
  const [start, end] = next as Span;
  const line = tokens.text.slice(start, Math.min(end, start + LONGEST + 1));
  if (line.length > LONGEST) return null;
  const dash = /^[-–—―~]{1,2}\s?\p{Lu}/u.test(line);
  const alone =
    facts[sentence + 1]?.verbless && facts[sentence + 1]?.paragraph === facts[sentence]?.paragraph;
  if (!dash && !alone) {
    // The next line, without a blank one between; perhaps within the marks: “We will see. ¶ Mayor Ana Ribeiro.”
    const gap = tokens.text.slice((sentences[sentence] as Span)[1], start);
    if (!/^[^\S\n]*\n[^\S\n]*$/.test(gap) || !facts[sentence + 1]?.verbless) return null;
    const signature = line.replace(/[.,”"]+$/, '');
    const entity = entities.all.find(
      ({ kind, name }) =>
        kind === 'person' &&
        signature.endsWith(name) &&
        signature.length - name.length < LONGEST_TITLE,
    );
    return entity ? personCalled(entity.name, entity) : null;
  }
  return discourse.leading(sentence + 1, true);
}
