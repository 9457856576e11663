import { type Chunk, chunkAt, tagAt, tagOf } from '../clauses/chunks.ts';
import type { Frame } from '../clauses/frame.ts';
import { Tag } from '../clauses/tags.ts';
import { ANY_CUE, G, M } from '../tokens/classes.ts';
import { hashOf, mix } from '../tokens/lexicon.ts';
import type { Candidate } from './candidate.ts';
import type { ContentForm } from './cue.ts';

/** Slots of the model: features are hashed into them. A power of two. */
export const SLOTS = 1 << 13;
/** Most features that one candidate can have. */
export const MOST_FEATURES = 48;

/**
 * What a candidate looks like to the model: writes the slots of its features to `out`.
 *
 * @param said whether another cue stands before it in the sentence.
 * @returns how many were written.
 */
export function featuresOf(
  frame: Frame,
  chunks: readonly Chunk[],
  candidate: Candidate,
  said: boolean,
  out: Int32Array,
): number {
  const { tokens, first } = frame;
  const { meaning, source, chunk: at } = candidate;
  const verb = chunks[at] as Chunk;
  const word = wordHash(frame, candidate.head, candidate.lemma);
  const content = candidate.content === null ? 0 : (CONTENT.get(candidate.content) as number);
  const rule = RULES.get(candidate.rule) ?? 0;
  const known = candidate.byRule ? 1 : 0;
  const group = groupsOf(meaning);
  const subject = subjectClass(frame, source.head);
  const head = headHash(frame, source.head);
  const next = nextHash(frame, chunks, candidate.after);
  const object = objectHash(frame, chunks, candidate.after);
  const objectKind = objectClass(frame, chunks, candidate.after);
  const before = chunkAt(chunks, at - 1);
  const governor =
    before?.type === 'verb' ? wordHash(frame, before.head, lemmaOf(frame, before.head)) : 0;
  const shape =
    verb.type === 'verb'
      ? (verb.infinitive ? 1 : 0) |
        (verb.ing ? 2 : 0) |
        (verb.finite ? 4 : 0) |
        (verb.modal ? 8 : 0) |
        (verb.passive ? 16 : 0) |
        (verb.negated ? 32 : 0)
      : 64;
  const left =
    before === undefined
      ? 0
      : before.type === 'other'
        ? before.tag
        : before.type === 'noun'
          ? 100
          : 101;
  const leftOfSource = tagAt(chunks, source.chunk - 1);
  const quotes = frame.quoted ? 1 : 0;
  const headForm = hashOf(tokens.form(first[candidate.head] as number));

  let count = 0;
  out[count++] = slotOf(0, 0);
  out[count++] = slotOf(1, word);
  out[count++] = slotOf(2, word, content);
  out[count++] = slotOf(3, rule, content);
  out[count++] = slotOf(4, known, content * 256 + (rule & 255));
  for (let left = group; left !== 0; left &= left - 1) {
    const bit = 31 - Math.clz32(left & -left);
    out[count++] = slotOf(5, bit, content);
    out[count++] = slotOf(6, bit, subject);
  }
  out[count++] = slotOf(7, group, rule);
  out[count++] = slotOf(8, subject, content);
  out[count++] = slotOf(9, subject, known);
  out[count++] = slotOf(10, word, subject);
  out[count++] = slotOf(11, word, shape);
  out[count++] = slotOf(12, shape, content);
  out[count++] = slotOf(13, next);
  out[count++] = slotOf(14, word, next);
  out[count++] = slotOf(15, object);
  out[count++] = slotOf(16, word, object);
  out[count++] = slotOf(17, objectKind, group);
  out[count++] = slotOf(18, objectKind, subject);
  out[count++] = slotOf(19, governor, group);
  out[count++] = slotOf(20, governor, word);
  out[count++] = slotOf(21, left, shape);
  out[count++] = slotOf(22, leftOfSource, shape);
  out[count++] = slotOf(23, said ? 1 : 0, known);
  out[count++] = slotOf(24, quotes, content);
  out[count++] = slotOf(25, head);
  out[count++] = slotOf(26, head, word);
  out[count++] = slotOf(27, headForm);
  out[count++] = slotOf(28, headForm, subject);
  out[count++] = slotOf(29, word, known);
  return count;
}

/** Slot of a feature: what `a` and `b` are is told by its template. */
function slotOf(template: number, a: number, b = 0): number {
  let hash = Math.imul(template + 1, 0x9e3779b1) ^ Math.imul(a + 0x7f4a7c15, 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35) ^ Math.imul(b + 0x165667b1, 0x27d4eb2f);
  return (hash ^ (hash >>> 15)) & (SLOTS - 1);
}

/** The groups of a verb or noun, as the model has learnt them: a stance as bit 30. */
const groupsOf = (meaning: number): number =>
  (meaning & GROUPS) | ((meaning & M.Stance) === 0 ? 0 : 1 << 30);

const GROUPS = (ANY_CUE & ~M.Stance) | M.Act | M.Weak | M.NounCue;

/** Hashes of the names of the rules that make candidates. */
const RULES = new Map(
  [
    'verb',
    'verb-phrasal',
    'verb-inverted',
    'verb-participle',
    'verb-relative',
    'verb-as',
    'verb-final',
    'verb-parenthetical',
    'verb-infinitive',
    'verb-passive',
    'noun',
  ].map((rule) => [rule, hashOf(rule)]),
);

const CONTENT: ReadonlyMap<ContentForm, number> = new Map([
  ['quote', 1],
  ['that', 2],
  ['clause', 3],
  ['wh', 4],
  ['infinitive', 5],
  ['object', 6],
  ['front', 7],
]);

const lemmaOf = (frame: Frame, item: number): string =>
  frame.tokens.lemma(frame.first[item] as number);

/** The lemma, or where no list knows the word its letters without the ending of a verb form. */
function wordHash({ tokens, first }: Frame, item: number, lemma: string): number {
  if (lemma !== '') return hashOf(lemma);
  const token = first[item] as number;
  const { text } = tokens;
  const start = tokens.start[token] as number;
  let end = tokens.end[token] as number;
  if (text.startsWith('ing', end - 3)) end -= 3;
  else if (text.startsWith('ed', end - 2)) end -= 2;
  else if (text.startsWith('s', end - 1)) end -= 1;
  if (text.startsWith('e', end - 1)) end -= 1;
  let hash = 7;
  for (let i = start; i < end; i++) hash = mix(hash, text.charCodeAt(i) | 32);
  return hash;
}

/** The head's lemma where it is a common noun that the lists know. */
function headHash({ tokens, first, tags }: Frame, item: number): number {
  if (tags[item] === Tag.Name) return 1;
  return hashOf(tokens.lemma(first[item] as number));
}

/** What whoever would be the source is: pronoun, name, person, document … */
function subjectClass({ tokens, first, tags }: Frame, item: number): number {
  const token = first[item] as number;
  const tag = tags[item] as number;
  if (tag === Tag.Pronoun || tag === Tag.Possessive) return hashOf(tokens.form(token));
  const kinds =
    M.Official |
    M.Collective |
    M.Relation |
    M.Role |
    M.PersonNoun |
    M.Organization |
    M.Outlet |
    M.Document;
  if (tag === Tag.Name)
    return tokens.means(token, M.OrganizationName | M.Organization | M.OutletName | M.Outlet)
      ? 2
      : tokens.is(token, G.Plural)
        ? 3
        : 1;
  const kind = tokens.entry[token]!.meaning & kinds;
  return kind !== 0 ? (kind << 1) | (tokens.is(token, G.Plural) ? 1 : 0) : tag;
}

/** The first word after the candidate, where it is a preposition or another word of a closed class; else its tag. */
function nextHash(
  { tokens, first, tags, stretch }: Frame,
  chunks: readonly Chunk[],
  at: number,
): number {
  const chunk = chunks[at];
  if (chunk === undefined) return 0;
  if ((stretch[chunk.first] as number) >= 0) return Tag.Quote;
  const tag = tags[chunk.first] as number;
  if (tag === Tag.Preposition || tag === Tag.Subordinator || tag === Tag.Wh || tag === Tag.Adverb)
    return hashOf(tokens.form(first[chunk.first] as number));
  return tag;
}

/** The noun chunk that follows at once or behind one preposition. */
function objectAt(chunks: readonly Chunk[], at: number): Chunk | null {
  const chunk = chunks[at];
  if (chunk?.type === 'noun') return chunk;
  const next = chunks[at + 1];
  return tagOf(chunk) === Tag.Preposition && next?.type === 'noun' ? next : null;
}

function objectHash(frame: Frame, chunks: readonly Chunk[], at: number): number {
  const object = objectAt(chunks, at);
  return object ? headHash(frame, object.head) : 0;
}

function objectClass(frame: Frame, chunks: readonly Chunk[], at: number): number {
  const object = objectAt(chunks, at);
  if (!object) return 0;
  const noun = frame.tokens.means(frame.first[object.head] as number, M.NounCue | M.Document)
    ? 64
    : 0;
  return noun | (frame.tags[object.head] as number);
}
