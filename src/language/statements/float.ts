import type { Referent } from '../sources/referent.ts';
import type { Span, Stretch } from '../types.ts';
import type { Draft } from './draft.ts';
import type { Material } from './join.ts';
import { speakerInside } from './transcript.ts';

/** How many sentences back a quotation without a cue may look for its speaker. */
const REACH = 8;

/** What is known of a sentence when quotations without a cue look for their speaker. */
export interface SentenceFacts {
  readonly paragraph: number;
  /** Drafts whose cue stands in this sentence. */
  readonly drafts: readonly Draft[];
  /** For the stretches of this sentence, by index, the subject of the verb before each. */
  readonly quoteSubjects: ReadonlyMap<number, Referent>;
}

/** Who a floating quotation is given to. */
type Speaker = Pick<Draft, 'referent' | 'via'>;

/**
 * Gives the stretches that no cue governs to whoever speaks around them, in the order of the text.
 *
 * @param given the draft of each stretch that a cue governs; filled up.
 */
export function floatQuotes(
  material: Material,
  facts: readonly SentenceFacts[],
  given: Map<number, Draft>,
  drafts: Draft[],
): void {
  const { speech, sentences } = material;
  const bySentence = new Map<number, Draft>();
  let sentence = 0;
  for (let index = 0; index < speech.length; index++) {
    const { span, rule } = speech[index] as Stretch;
    while (sentence + 1 < sentences.length && (sentences[sentence + 1] as Span)[0] <= span[0])
      sentence++;
    let draft = given.get(index);
    if (!draft) {
      const inside = speakerInside(material, span);
      const like: Speaker | null = inside
        ? { referent: inside, via: null }
        : speakerOf(index, sentence, facts, bySentence);
      draft = {
        sentence,
        cue: null,
        cueSpan: null,
        referent: like?.referent ?? null,
        sourceSpan: null,
        via: like?.via ?? null,
        reason: null,
        speech: [index],
        evidence: [{ rule: inside ? 'name-inside' : 'floating-quote', span }],
      };
      drafts.push(draft);
      given.set(index, draft);
    }
    draft.evidence.push({ rule, span });
    bySentence.set(sentence, draft);
  }
}

/**
 * Who a floating quotation belongs to: the subject of the verb before it, else whoever spoke last in the same paragraph,
 * else who speaks next in it, else the last speaker of the paragraph before.
 */
function speakerOf(
  index: number,
  sentence: number,
  facts: readonly SentenceFacts[],
  given: ReadonlyMap<number, Draft>,
): Speaker | null {
  const here = facts[sentence];
  if (!here) return null;
  const subject = here.quoteSubjects.get(index);
  if (subject) return { referent: subject, via: null };
  for (let back = sentence; back >= 0; back--) {
    const fact = facts[back] as SentenceFacts;
    if (fact.paragraph !== here.paragraph) break;
    const said = given.get(back) ?? lastSpoken(fact);
    if (said) return said;
  }
  for (let next = sentence + 1; next < facts.length; next++) {
    const fact = facts[next] as SentenceFacts;
    if (fact.paragraph !== here.paragraph) break;
    const said = lastSpoken(fact);
    if (said) return said;
  }
  for (let back = sentence - 1; back >= 0 && back > sentence - REACH; back--) {
    const fact = facts[back] as SentenceFacts;
    if (fact.paragraph === here.paragraph) continue;
    const said = given.get(back) ?? lastSpoken(fact);
    if (said) return said;
  }
  return null;
}

function lastSpoken(fact: SentenceFacts): Draft | null {
  for (let i = fact.drafts.length - 1; i >= 0; i--) {
    const draft = fact.drafts[i] as Draft;
    const kind = draft.referent?.kind;
    // A group is spoken for; words of one of its members are somebody's.
    if (kind && kind !== 'hearsay' && kind !== 'collective') return draft;
  }
  return null;
}
