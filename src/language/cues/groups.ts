import {
  type Chunk,
  type NounChunk,
  skipAdverbs,
  tagOf,
  type VerbChunk,
} from '../clauses/chunk.ts';
import type { Frame } from '../clauses/frame.ts';
import type { Phrase } from '../clauses/subject.ts';
import { Tag } from '../clauses/tags.ts';
import {
  AS_VERBS,
  EXPRESS_VERBS,
  LINKING_VERBS,
  SIDE_NOUNS,
  VIEW_ADJECTIVES,
  VIEW_NOUNS,
  VIEW_VERBS,
} from '../lists/group-views.ts';
import { groupKind } from '../sources/collective.ts';
import { G, M } from '../tokens/classes.ts';
import type { ContentForm, Cue } from './cue.ts';
import { verbsOf } from './group-verbs.ts';

/**
 * How a reporter sums up the view of a group: forms that state nothing where one person is their subject, and that
 * `find.ts` therefore leaves. “Critics have questioned the cost”, “was seen by many as a gift”, “fears among residents”.
 */
export function findGroupViews(frame: Frame, chunks: readonly Chunk[]): Cue[] {
  const cues: Cue[] = [];
  for (let at = 0; at < chunks.length; at++) {
    const chunk = chunks[at] as Chunk;
    if (chunk.type !== 'noun') continue;
    const { first, head } = chunk;
    const phrase: Phrase = { first, last: lastOf(frame, chunks, at), head, chunk: at, joined: [] };
    const cue = isGroup(frame, chunks, phrase)
      ? (agent(frame, chunks, phrase) ??
        holder(frame, chunks, phrase) ??
        inverted(frame, chunks, phrase) ??
        joined(frame, chunks, phrase) ??
        subject(frame, chunks, phrase))
      : possessed(frame, chunks, at);
    if (cue) cues.push(cue);
  }
  return cues;
}

/** Last item of the phrase: “dozens of supporters” goes on over its “of”. */
function lastOf(frame: Frame, chunks: readonly Chunk[], at: number): number {
  const inner = chunks[at + 2];
  if (inner?.type === 'noun' && startOf(frame, chunks, at + 2) === at) return inner.last;
  return (chunks[at] as Chunk).last;
}

/** “they” counts as well: whoever joins the cue to its source sees whether a group is meant. */
const isGroup = (frame: Frame, chunks: readonly Chunk[], phrase: Phrase): boolean =>
  frame.tokens.form(frame.first[phrase.head] as number) === 'they' ||
  groupKind(frame, chunks, phrase) === 'collective';

const cueOf = (
  rule: string,
  frame: Frame,
  source: Phrase,
  first: number,
  last: number,
  head: number,
  content: ContentForm,
): Cue => ({
  rule,
  first,
  last,
  lemma: lemmaAt(frame, head),
  meaning: frame.tokens.entry[frame.first[head] as number]?.meaning ?? 0,
  source,
  recipient: null,
  content,
  strength: 'thought',
});

const lemmaAt = ({ tokens, first }: Frame, item: number): string =>
  tokens.lemma(first[item] as number);
const formAt = ({ tokens, first }: Frame, chunk: Chunk | undefined): string =>
  chunk ? tokens.form(first[chunk.head] as number) : '';

const VIEWING = new Set(VIEW_VERBS);
const AS = new Set(AS_VERBS);
const EXPRESSING = new Set(EXPRESS_VERBS);
const VIEWS = new Set(VIEW_NOUNS);
const FEELING = new Set(VIEW_ADJECTIVES);
/** “Critics [of the plan] [, who …,] have long questioned”, “experts who fear that”. */
function subject(frame: Frame, chunks: readonly Chunk[], phrase: Phrase): Cue | null {
  const before = tagOf(chunks[startOf(frame, chunks, phrase.chunk) - 1]);
  if (before === Tag.Preposition && !relativeAfter(chunks, phrase.chunk)) return null;
  for (const at of verbsOf(frame, chunks, phrase.chunk)) {
    const cue = viewOf(frame, chunks, phrase, at);
    if (cue) return cue;
  }
  return null;
}

/** The view that the verb `at` gives to the group. */
function viewOf(frame: Frame, chunks: readonly Chunk[], phrase: Phrase, at: number): Cue | null {
  const verb = chunks[at];
  if (verb?.type !== 'verb' || verb.infinitive) return null;
  if (hypothetical(frame, chunks, phrase, verb)) return null;
  const lemma = lemmaAt(frame, verb.head);
  const made = (rule: string, last: number, content: ContentForm) =>
    cueOf(rule, frame, phrase, verb.first, last, verb.head, content);
  const next = skipAdverbs(chunks, at + 1);
  const pointed = POINTING.has(frame.tokens.form(frame.first[phrase.first] as number));
  if (!pointed && (LINKING_VERBS.has(lemma) || hasBe(frame, verb))) {
    const adjective = feeling(frame, chunks, verb, next);
    if (adjective >= 0 && (lemma === 'feel' || isAbout(frame, chunks, adjective)))
      return made('group-adjective', adjective, 'that');
  }
  if (EXPRESSING.has(lemma)) {
    const noun = chunks[next];
    if (noun?.type === 'noun' && VIEWS.has(lemmaAt(frame, noun.head)))
      return made('group-express', noun.last, 'that');
  }
  if (!(VIEWING.has(lemma) || (verb.modal && WORDS.has(lemma))) || verb.negated || verb.passive)
    return null;
  if (AS.has(lemma) && !plainSight(frame, phrase, verb) && !asFollows(frame, chunks, next))
    return null;
  const after = chunks[next];
  if (after?.type === 'verb' && after.infinitive && !toBe(frame, lemma, after)) return null;
  if (lemma === 'feel' && after?.type !== 'noun' && tagOf(after) !== Tag.That) return null;
  return made('group-verb', verb.last, 'clause');
}

/** The chunk where the phrase begins: “a number of” before the group belongs to it. */
function startOf(frame: Frame, chunks: readonly Chunk[], at: number): number {
  if (formAt(frame, chunks[at - 1]) !== 'of') return at;
  const amount = chunks[at - 2];
  if (amount?.type !== 'noun') return at;
  const { tokens, first, tags } = frame;
  const open = tags[amount.head] === Tag.Quantifier || tags[amount.head] === Tag.Number;
  return open || AMOUNTS.has(tokens.word(first[amount.head] as number)) ? at - 2 : at;
}

const AMOUNTS = new Set('number slew lot lots range array variety scores host'.split(' '));

/** Is a relative clause the phrase's own: “from some who saw”, “to both parties, who have asked”? */
function relativeAfter(chunks: readonly Chunk[], at: number): boolean {
  let next = at + 1;
  while (tagOf(chunks[next]) === Tag.Preposition && chunks[next + 1]?.type === 'noun') next += 2;
  if (tagOf(chunks[next]) === Tag.Comma) next++;
  return tagOf(chunks[next]) === Tag.Relative;
}

/** “if critics say”, “no experts”, “voters might think”; “critics would call it” is what they do call it. */
function hypothetical(
  frame: Frame,
  chunks: readonly Chunk[],
  phrase: Phrase,
  verb: VerbChunk,
): boolean {
  const before = chunks[phrase.chunk - 1];
  if (tagOf(before) === Tag.Subordinator) {
    const form = formAt(frame, before);
    if (form === 'if' || form === 'unless' || form === 'whether') return true;
  }
  if (frame.tokens.form(frame.first[phrase.first] as number) === 'no') return true;
  return verb.modal && !wouldSay(frame, phrase, verb);
}

/** “critics would call it”, “supporters would argue”: they do. */
const wouldSay = ({ tokens, first }: Frame, phrase: Phrase, verb: VerbChunk): boolean =>
  tokens.form(first[verb.first] as number) === 'would' &&
  SIDE_NOUNS.has(tokens.lemma(first[phrase.head] as number)) &&
  WORDS.has(tokens.lemma(first[verb.head] as number));

const WORDS = new Set(['say', 'argue', 'call', 'contend', 'counter']);

const POINTING = new Set(['these', 'those']);

const hasBe = ({ tokens, first }: Frame, verb: VerbChunk): boolean => {
  for (let item = verb.first; item <= verb.head; item++)
    if (tokens.is(first[item] as number, G.Be)) return true;
  return false;
};

/** Item of the feeling after a linking verb: “were never too worried that”; -1 where there is none. */
function feeling(frame: Frame, chunks: readonly Chunk[], verb: VerbChunk, next: number): number {
  // A participle may have been read into the verb: “felt betrayed”.
  for (let item = verb.first; item <= verb.last; item++)
    if (FEELING.has(frame.tokens.word(frame.first[item] as number))) return item;
  for (let at = next; at < chunks.length && at < next + 2; at++) {
    const chunk = chunks[at] as Chunk;
    for (let item = chunk.first; item <= chunk.last && item < chunk.first + 4; item++)
      if (FEELING.has(frame.tokens.word(frame.first[item] as number))) return item;
  }
  return -1;
}

/** “what many expect to be a hard year”, and not “voters expect to vote”. */
const toBe = ({ tokens, first }: Frame, lemma: string, verb: VerbChunk): boolean =>
  lemma === 'expect' && tokens.is(first[verb.head] as number, G.Be);

/** “forecasters see a mild winter”: of people whose trade is to see, in the present, any object will do. */
const plainSight = ({ tokens, first }: Frame, phrase: Phrase, verb: VerbChunk): boolean =>
  tokens.means(first[phrase.head] as number, M.Collective) &&
  tokens.form(first[verb.head] as number) === 'see' &&
  verb.first === verb.head;

/** “worried that”, “sceptical of”, “confident she will”: a thought, and no mere mood. */
function isAbout(frame: Frame, chunks: readonly Chunk[], adjective: number): boolean {
  const next = frame.first[adjective + 1];
  if (next === undefined) return false;
  const form = frame.tokens.form(next);
  if (form === 'that' || form === 'about' || form === 'of' || form === 'over') return true;
  const at = chunks.findIndex((chunk) => chunk.last >= adjective);
  return chunks[at + 1]?.type === 'noun' && chunks[at + 2]?.type === 'verb';
}

/** Does “as” or a clause follow the object? */
function asFollows(frame: Frame, chunks: readonly Chunk[], from: number): boolean {
  for (let at = from; at < chunks.length && at < from + 10; at++) {
    const chunk = chunks[at] as Chunk;
    if (chunk.type === 'verb') return !chunk.infinitive && chunk.finite && at < from + 4;
    if (formAt(frame, chunk) === 'as') return true;
    if (tagOf(chunk) === Tag.Comma || tagOf(chunk) === Tag.Stop) return false;
  }
  return false;
}

/** “seen by many as a gift”, “has been called a fraud by fellow physicians”. */
function agent(frame: Frame, chunks: readonly Chunk[], phrase: Phrase): Cue | null {
  const start = startOf(frame, chunks, phrase.chunk);
  const by = chunks[start - 1];
  if (formAt(frame, by) !== 'by') return null;
  for (let at = start - 2; at >= 0 && at > start - 7; at--) {
    const chunk = chunks[at] as Chunk;
    if (tagOf(chunk) === Tag.Comma) return null;
    if (chunk.type !== 'verb') continue;
    const lemma = lemmaAt(frame, chunk.head);
    const fits = VIEWING.has(lemma) || CALLING.has(lemma);
    if (!fits || chunk.negated || chunk.ing || chunk.infinitive) return null;
    if (!frame.tokens.is(frame.first[chunk.head] as number, G.VerbParticiple)) return null;
    // “derided efforts by some”: the efforts are theirs.
    if (at < start - 2 && !chunk.passive) return null;
    return cueOf('group-agent', frame, phrase, chunk.first, chunk.last, chunk.head, 'object');
  }
  return null;
}

const CALLING = new Set(['call', 'dub', 'label', 'brand', 'consider', 'perceive', 'pillory']);

/** “…, say analysts.” */
function inverted(frame: Frame, chunks: readonly Chunk[], phrase: Phrase): Cue | null {
  const verb = chunks[phrase.chunk - 1];
  if (verb?.type !== 'verb' || !verb.finite || verb.first !== verb.head) return null;
  const before = tagOf(chunks[phrase.chunk - 2]);
  if (before !== Tag.Comma && before !== Tag.Quote && before !== Tag.Dash) return null;
  if (!INVERTING.has(lemmaAt(frame, verb.head))) return null;
  const after = chunks[phrase.chunk + 1];
  if (after?.type === 'verb' || after?.type === 'noun') return null;
  return cueOf('group-inverted', frame, phrase, verb.first, verb.last, verb.head, 'front');
}

const INVERTING = new Set(
  'say argue contend warn predict believe think note add explain suggest complain claim'.split(' '),
);

/** “according to Ana Roe, of the college, and other scientists” */
function joined(frame: Frame, chunks: readonly Chunk[], phrase: Phrase): Cue | null {
  if (tagOf(chunks[phrase.chunk - 1]) !== Tag.Conjunction) return null;
  for (let at = phrase.chunk - 2; at > 0 && at > phrase.chunk - 16; at--) {
    const chunk = chunks[at] as Chunk;
    if (chunk.type === 'verb' && chunk.finite) return null;
    if (formAt(frame, chunk) !== 'to' || formAt(frame, chunks[at - 1]) !== 'according') continue;
    const according = chunks[at - 1] as Chunk;
    return cueOf(
      'group-joined',
      frame,
      phrase,
      according.first,
      chunk.last,
      according.head,
      'front',
    );
  }
  return null;
}

/** “fears among residents that”, “criticism from doctors”, “scrutiny from some who”. */
function holder(frame: Frame, chunks: readonly Chunk[], phrase: Phrase): Cue | null {
  const start = startOf(frame, chunks, phrase.chunk);
  const link = formAt(frame, chunks[start - 1]);
  if (link !== 'among' && link !== 'from' && link !== 'by') return null;
  const noun = chunks[start - 2];
  if (noun?.type !== 'noun' || !VIEWS.has(lemmaAt(frame, noun.head))) return null;
  return cueOf('group-noun', frame, phrase, noun.head, noun.head, noun.head, 'that');
}

/** “critics' argument that”, “their fear is that”: the noun of opinion with whoever holds it in the same phrase. */
function possessed(frame: Frame, chunks: readonly Chunk[], at: number): Cue | null {
  const { tags } = frame;
  const chunk = chunks[at] as NounChunk;
  if (!VIEWS.has(lemmaAt(frame, chunk.head)) || !stated(frame, chunks, at)) return null;
  for (let item = chunk.head - 1; item >= chunk.first; item--) {
    const own = tags[item] === Tag.Possessive;
    if (!own && tags[item] !== Tag.Genitive) continue;
    const head = own ? item : item - 1;
    if (head < chunk.first) return null;
    const first = own ? item : chunk.first;
    const source: Phrase = { first, last: head, head, chunk: at, joined: [] };
    return cueOf('group-noun', frame, source, chunk.head, chunk.head, chunk.head, 'that');
  }
  return null;
}

/** Does what was thought follow: “fear that”, “fear is that”? */
function stated(frame: Frame, chunks: readonly Chunk[], at: number): boolean {
  const next = chunks[at + 1];
  if (tagOf(next) === Tag.That) return true;
  if (next?.type === 'verb')
    return lemmaAt(frame, next.head) === 'be' && tagOf(chunks[at + 2]) === Tag.That;
  return false;
}
