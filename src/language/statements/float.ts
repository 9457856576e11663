import type { Draft } from './draft.ts';

/** What is known of a sentence when quotations without a cue look for their speaker. */
export interface SentenceFacts {
  readonly paragraph: number;
  /** Drafts whose cue stands in this sentence. */
  readonly drafts: readonly Draft[];
  /** Draft of the sentence's subject, where that is a person or a body: “Kirby was ‘sure’.” */
  readonly subject: Draft | null;
}

/**
 * The draft whose source a floating quotation in `sentence` belongs to: what was said last in the same paragraph, else
 * what is said next in it, else the last speaker of the paragraph before.
 */
export function speakerOfFloating(
  sentence: number,
  facts: readonly SentenceFacts[],
  given: (sentence: number) => Draft | null,
): Draft | null {
  const here = facts[sentence];
  if (!here) return null;
  if (here.subject && here.drafts.length === 0) return here.subject;
  for (let back = sentence; back >= 0; back--) {
    const fact = facts[back] as SentenceFacts;
    if (fact.paragraph !== here.paragraph) break;
    const said = (back < sentence ? given(back) : null) ?? lastSpoken(fact);
    if (said) return said;
  }
  for (let next = sentence + 1; next < facts.length; next++) {
    const fact = facts[next] as SentenceFacts;
    if (fact.paragraph !== here.paragraph) break;
    const said = lastSpoken(fact);
    if (said) return said;
  }
  for (let back = sentence - 1; back >= 0 && back > sentence - 8; back--) {
    const fact = facts[back] as SentenceFacts;
    if (fact.paragraph === here.paragraph) continue;
    const said = given(back) ?? lastSpoken(fact) ?? fact.subject;
    if (said) return said;
  }
  return null;
}

function lastSpoken(fact: SentenceFacts): Draft | null {
  for (let i = fact.drafts.length - 1; i >= 0; i--) {
    const draft = fact.drafts[i] as Draft;
    if (draft.referent && draft.referent.kind !== 'hearsay') return draft;
  }
  return null;
}
