import type { FloatRule } from '../rules.ts';
import type { Discourse } from '../sources/discourse.ts';
import type { Referent } from '../sources/referent.ts';
import { countWords } from '../stretches/pieces.ts';
import type { Draft } from './draft.ts';
import { quotedInHeadlines } from './headline.ts';
import { type Material, type SentenceFacts, spanAt } from './material.ts';
import { Repeated } from './repeated.ts';
import { signedBelow } from './signature.ts';
import type { QuoteSubject } from './subjects.ts';
import { speakerInside } from './transcript.ts';
import { isWoven, lastSentence, tellsOfWoven } from './woven.ts';

/** How many sentences back a quotation without a cue may look for its speaker. */
const REACH = 8;
/** Sentences of a paragraph that are looked at on either side. */
const LONGEST_PARAGRAPH = 40;
/** Code units between what is hearsay and the words it holds: “of a ”, “as being ”. */
const RIGHT_BEHIND = 16;

/** Who a floating quotation is given to, and by which rule. */
type Speaker = Pick<Draft, 'referent' | 'via'> & { readonly rule: FloatRule };

/**
 * Gives the stretches that no cue governs to whoever speaks around them, in the order of the text; those of headlines
 * last, for they repeat what the text gives to somebody.
 *
 * @param given the draft of each stretch that a cue governs; filled up.
 */
export function floatQuotes(
  material: Material,
  facts: readonly SentenceFacts[],
  given: Map<number, Draft>,
  drafts: Draft[],
  discourse: Discourse,
): void {
  const { speech, sentences } = material;
  const headlines = quotedInHeadlines(material, given);
  const sentenceOf = new Int32Array(speech.length);
  const bySentence = new Map<number, Draft>();
  let sentence = 0;
  const make = (index: number, like: Speaker | null): void => {
    const span = spanAt(material, index);
    const draft: Draft = {
      sentence: sentenceOf[index] as number,
      cue: null,
      cueSpan: null,
      referent: like?.referent ?? null,
      sourceSpan: null,
      via: like?.via ?? null,
      reason: null,
      speech: [index],
      evidence: [{ rule: like?.rule ?? 'floating', span }],
    };
    drafts.push(draft);
    given.set(index, draft);
  };
  for (let index = 0; index < speech.length; index++) {
    const span = spanAt(material, index);
    while ((sentences[sentence + 1]?.[0] ?? Infinity) <= span[0]) sentence++;
    sentenceOf[index] = sentence;
    if (!given.has(index)) {
      const guess = isGuess(material, index);
      const hearsay = isHearsay(material, index, facts[sentence] as SentenceFacts);
      const short = guess && !isLong(material, index) && !(hearsay && isMood(material, index));
      if (short || headlines.has(index)) continue;
      const nobody = guess || hearsay;
      const near = nobody
        ? null
        : speakerOf(material, index, sentence, facts, given, bySentence, discourse);
      const far = near !== null && !tellsOfWoven(near) && isWoven(material, index, sentence);
      make(index, far ? null : near);
    }
    const draft = given.get(index);
    if (draft?.referent) bySentence.set(sentence, draft);
  }
  const repeated = new Repeated(material, headlines, given);
  for (const index of headlines) {
    const elsewhere = repeated.of(material, index);
    const draft = given.get(index);
    if (!draft && isGuess(material, index)) continue;
    if (draft && elsewhere) {
      draft.referent = elsewhere.referent;
      draft.via = elsewhere.via;
      draft.evidence.push({ rule: 'words-repeated', span: spanAt(material, index) });
    } else if (!draft) {
      const at = sentenceOf[index] as number;
      make(
        index,
        elsewhere
          ? speaking(elsewhere, 'words-repeated')
          : speakerOf(material, index, at, facts, given, bySentence, discourse),
      );
    }
  }
  for (let index = 0; index < speech.length; index++) {
    const { span, rule } = speech[index] as Material['speech'][number];
    given.get(index)?.evidence.push({ rule, span });
  }
}

/** Rules that take words for speech because somebody speaks near them. */
const NEAR_A_CUE = new Set(['cue in sentence', 'cue in the sentence before', 'noun cue']);

/** Is the stretch speech only if a cue governs it? */
function isGuess({ speech }: Material, index: number): boolean {
  const stretch = speech[index];
  return stretch !== undefined && !stretch.sure && NEAR_A_CUE.has(stretch.rule);
}

/** Words of the shortest quotation that the reporter's own marks would hardly hold. */
const LONG = 4;

/** “his answer was about how she ‘was not allowed to speak at all’”: somebody's words, though nothing says whose. */
function isLong({ speech, tokens }: Material, index: number): boolean {
  const { candidate } = speech[index] as Material['speech'][number];
  return countWords(tokens.text, ...candidate.inner, LONG) >= LONG;
}

/** “was accused of ‘rank arrogance’”: the words are nobody's, right behind what is hearsay. */
function isHearsay(material: Material, index: number, { drafts }: SentenceFacts): boolean {
  const [start] = spanAt(material, index);
  return drafts.some(
    ({ cue, cueSpan }) =>
      cue?.source === null &&
      cueSpan !== null &&
      cueSpan[1] < start &&
      start - cueSpan[1] < RIGHT_BEHIND,
  );
}

/** “is said to be ‘furious’”, and not “to be the ‘mastermind’”, “to be ‘Patient Zero’”. */
function isMood({ speech, tokens }: Material, index: number): boolean {
  const [start, end] = speech[index]?.candidate.inner ?? [0, 0];
  const before = tokens.text.slice(Math.max(0, start - RIGHT_BEHIND), start);
  return (
    !/\b(?:an?|the|its?|his|her|their)\W+$/.test(before) &&
    /^\p{Ll}/u.test(tokens.text.slice(start, end))
  );
}

/** Who a floating quotation belongs to: the first of these rules that finds somebody. */
function speakerOf(
  material: Material,
  index: number,
  sentence: number,
  facts: readonly SentenceFacts[],
  given: ReadonlyMap<number, Draft>,
  bySentence: ReadonlyMap<number, Draft>,
  discourse: Discourse,
): Speaker | null {
  const inside = speakerInside(material, spanAt(material, index));
  if (inside) return { referent: inside, via: null, rule: 'name-inside' };
  // A quotation that runs over paragraphs has one speaker.
  const before = given.get(index - 1);
  if (before && material.speech[index]?.candidate.continued) return speaking(before, 'goes-on');
  const until = lastSentence(material, index, sentence);
  const told = toldOf(material, index);
  const subject = subjectIn(index, sentence, until, facts);
  // “Brock kept to his bed all day, and by dusk ‘he was well’”: said of him.
  const himself = subject?.by === 'subject' && told !== null && subject.referent?.gender === told;
  if (subject && !himself)
    return { referent: subject.referent, via: null, rule: `floating-${subject.by}` };
  const signed = signedBelow(material, until, facts, discourse);
  if (signed) return { referent: signed, via: null, rule: 'signed-below' };
  return (
    inParagraph(sentence, facts, bySentence, discourse, told) ??
    inParagraphsBefore(sentence, facts, bySentence, discourse, told) ??
    inParagraphBehind(sentence, facts, discourse)
  );
}

/** The gender of whom the words tell: “He was a quiet boy”; null where whoever says them is among them. */
function toldOf({ tokens, speech }: Material, index: number): Referent['gender'] | null {
  const [start, end] = speech[index]?.candidate.inner ?? [0, 0];
  const words = tokens.text.slice(start, Math.min(end, start + LONGEST_LOOK));
  const other = /^(he|she)\b/i.exec(words)?.[1]?.toLowerCase();
  if (other === undefined || /\b(?:I|we|my|our|me|us)\b/i.test(words)) return null;
  return other === 'he' ? 'male' : 'female';
}

/** Code units of a quotation that are searched for who speaks of whom. */
const LONGEST_LOOK = 400;

/** Whose words the sentences of a quotation make it: what stands behind it tells more than what stands before. */
function subjectIn(
  index: number,
  from: number,
  until: number,
  facts: readonly SentenceFacts[],
): QuoteSubject | null {
  const behind = facts[until]?.quoteSubjects?.get(index);
  if (behind && behind.by !== 'subject') return behind;
  return facts[from]?.quoteSubjects?.get(index) ?? behind ?? null;
}

/** Whoever spoke last in the paragraph; else who speaks next in it, or whom it is about. */
function inParagraph(
  sentence: number,
  facts: readonly SentenceFacts[],
  bySentence: ReadonlyMap<number, Draft>,
  discourse: Discourse,
  told: Referent['gender'] | null,
): Speaker | null {
  const { paragraph } = facts[sentence] as SentenceFacts;
  const near = (at: number): boolean =>
    at >= 0 && facts[at]?.paragraph === paragraph && Math.abs(at - sentence) < LONGEST_PARAGRAPH;
  for (let back = sentence; near(back); back--) {
    const fact = facts[back] as SentenceFacts;
    const said = lastOf(fact, bySentence.get(back));
    if (said) return speaking(said, 'floating-after');
  }
  for (let next = sentence + 1; near(next); next++) {
    const said = lastSpoken(facts[next] as SentenceFacts);
    if (said) return speaking(said, 'floating-before');
  }
  for (let back = sentence - 1; near(back); back--) {
    const led = leading(discourse, back, told);
    if (led) return led;
  }
  return null;
}

/** The last speaker of the paragraphs before, or the person whom the paragraph right before leads up to. */
function inParagraphsBefore(
  sentence: number,
  facts: readonly SentenceFacts[],
  bySentence: ReadonlyMap<number, Draft>,
  discourse: Discourse,
  told: Referent['gender'] | null,
): Speaker | null {
  const { paragraph } = facts[sentence] as SentenceFacts;
  let lead: Speaker | null = null;
  for (let back = sentence - 1; back >= 0 && back > sentence - REACH; back--) {
    const fact = facts[back] as SentenceFacts;
    if (fact.paragraph === paragraph) continue;
    if (lead && fact.paragraph < paragraph - 1) return lead;
    const said = lastOf(fact, bySentence.get(back));
    if (said) return speaking(said, 'floating-paragraph');
    lead ??= leading(discourse, back, told);
  }
  return lead;
}

/** Whoever speaks, or is spoken of first, in the paragraph behind a quotation that opens the article. */
function inParagraphBehind(
  sentence: number,
  facts: readonly SentenceFacts[],
  discourse: Discourse,
): Speaker | null {
  const { paragraph } = facts[sentence] as SentenceFacts;
  for (let next = sentence + 1; next < facts.length && next < sentence + REACH; next++) {
    const fact = facts[next] as SentenceFacts;
    if (fact.paragraph > paragraph + 1) return null;
    const said = lastSpoken(fact);
    if (said) return speaking(said, 'floating-opening');
    const named = discourse.leading(next);
    if (named) return { referent: named, via: null, rule: 'floating-opening' };
  }
  return null;
}

function leading(
  discourse: Discourse,
  sentence: number,
  told: Referent['gender'] | null,
): Speaker | null {
  const referent = discourse.leading(sentence, false, told);
  return referent && { referent, via: null, rule: 'led-up-to' };
}

const speaking = ({ referent, via }: Draft, rule: FloatRule): Speaker => ({ referent, via, rule });

/** Whoever speaks last in a sentence, of which somebody may have said the last quotation. */
const lastOf = (fact: SentenceFacts, quoted: Draft | undefined): Draft | null =>
  quoted ? (closing(fact, quoted) ?? quoted) : lastSpoken(fact);

/** “Fans called it ‘a farce’, Brock said.”: who closes the sentence goes on, and not those of whom she told. */
function closing({ drafts }: SentenceFacts, { cue }: Draft): Draft | null {
  const last = drafts.at(-1);
  // “…,” a fan wrote, Brock reports: still the fan.
  if (!last?.referent || cue?.content === 'front') return null;
  return last.cue?.rule === 'verb-final' && last.cue.strength === 'speech' ? last : null;
}

/** The last source of a sentence: of words or thoughts first, else of a stance. */
function lastSpoken(fact: SentenceFacts): Draft | null {
  let stance: Draft | null = null;
  for (let i = fact.drafts.length - 1; i >= 0; i--) {
    const draft = fact.drafts[i] as Draft;
    const kind = draft.referent?.kind;
    // A group is spoken for; words of one of its members are somebody's.
    if (!kind || kind === 'hearsay' || kind === 'collective') continue;
    if (draft.cue?.strength === 'speech') return draft;
    stance ??= draft;
  }
  return stance;
}
