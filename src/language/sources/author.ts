import { type Chunk, chunkAt, headForm, tagOf } from '../clauses/chunks.ts';
import { type Frame, tokenAt, wordAt } from '../clauses/frame.ts';
import { type Phrase, phraseFrom } from '../clauses/phrase.ts';
import { Tag } from '../clauses/tags.ts';
import { AUTHORED_TEXTS } from '../lists/document-nouns.ts';
import { SIGHT_VERBS } from '../lists/verb-frames.ts';
import type { Entities } from '../speakers/entity.ts';
import { HUMAN, M } from '../tokens/classes.ts';
import type { Context } from './context.ts';
import { ownerOf } from './owner.ts';
import { referTo } from './referent.ts';

/**
 * Whose words a document holds: “a statement from the ministry”, “the mayor's letter”. A report or a poll speaks for
 * itself; a statement, a letter, a tweet speak for whoever made them.
 */
export function authorOf(
  frame: Frame,
  chunks: readonly Chunk[],
  phrase: Phrase,
  noun: string,
  definite: boolean,
  context: Context,
): string | null {
  const { entities, discourse } = context;
  const owner = OWN_TEXTS.has(noun) ? ownerOf(frame, phrase, context) : null;
  if (owner) return owner.name;
  if (!AUTHORED_TEXTS.has(noun)) return null;
  const written = writtenBy(frame, chunks, phrase, entities);
  if (written) return written;
  // “the staff letter”: the staff's, whoever was named last.
  const before = tokenAt(frame, phrase.head - 1);
  if (phrase.head > phrase.first && frame.tokens.means(before, AUTHORS)) return null;
  // “the statement said”, after “the ministry said in a statement”.
  if (!definite || noun === 'ad' || noun === 'book' || noun === 'memo') return null;
  return discourse.lastNamed(frame.sentence, frame.first[phrase.first] as number)?.name ?? null;
}

/** Texts that are by whoever they belong to: “her letter”, “its report”; no biography. */
const OWN_TEXTS: ReadonlySet<string> = new Set([
  ...[...AUTHORED_TEXTS].filter((noun) => noun !== 'biography'),
  ...['account', 'article', 'blog', 'column', 'essay', 'page', 'report', 'site', 'website'],
]);

/** Who stands before the noun (“the mayor's letter”) or behind it (“a letter from the mayor”). */
function writtenBy(
  frame: Frame,
  chunks: readonly Chunk[],
  phrase: Phrase,
  entities: Entities,
): string | null {
  const at = (item: number): string | null => {
    const entity = entities.entityAt(frame.first[item] as number);
    return entity &&
      (entity.kind === 'person' || entity.kind === 'organization' || entity.kind === 'place')
      ? entity.name
      : null;
  };
  /** “from the panel”, “by the office of the mayor”: a body or somebody that the article may name elsewhere. */
  const behind = (chunk: number): string | null => {
    const { head } = chunks[chunk] as Chunk;
    const token = frame.first[head] as number;
    if (frame.tags[head] !== Tag.Noun || !frame.tokens.means(token, AUTHORS)) return at(head);
    const known = entities.byRole(frame.tokens.lemma(token), token);
    return known?.name ?? referTo(frame, phraseFrom(chunks, chunk), 'document').name;
  };
  for (let item = phrase.first; item < phrase.head; item++) {
    if (frame.tags[item] === Tag.Name) {
      const before = at(item);
      if (before) return before;
    }
  }
  const preposition = chunks[phrase.chunk + 1];
  const noun2 = chunks[phrase.chunk + 2];
  // “a statement released by the ministry”
  const author = chunks[phrase.chunk + 3];
  if (
    preposition?.type === 'verb' &&
    !isSeen(frame, preposition.head) &&
    tagOf(noun2) === Tag.Preposition &&
    author?.type === 'noun'
  ) {
    const by = frame.tokens.form(frame.first[(noun2 as Chunk).head] as number) === 'by';
    return by ? behind(phrase.chunk + 3) : null;
  }
  if (tagOf(preposition) !== Tag.Preposition || noun2?.type !== 'noun') return null;
  const form = frame.tokens.form(frame.first[(preposition as Chunk).head] as number);
  // “a statement on behalf of the family”
  if (form === 'on' && frame.tokens.word(frame.first[noun2.head] as number) === 'behalf')
    return chunks[phrase.chunk + 4]?.type === 'noun' ? behind(phrase.chunk + 4) : null;
  if (form === 'of') return at(noun2.head);
  return form === 'from' || form === 'by' ? behind(phrase.chunk + 2) : null;
}

/** The people by whom a letter, a memo or a post is said to be: “a letter from his doctor”, “an email sent by two clerks”. */
export function writerOf(frame: Frame, chunks: readonly Chunk[], phrase: Phrase): Phrase | null {
  const { tokens, first, tags } = frame;
  if (
    tags[phrase.head] !== Tag.Noun ||
    !AUTHORED_TEXTS.has(tokens.lemma(first[phrase.head] as number))
  )
    return null;
  const verb = chunks[phrase.chunk + 1];
  if (verb?.type === 'verb' && !WRITTEN.has(wordAt(frame, verb.head))) return null;
  const at = verb?.type === 'verb' ? phrase.chunk + 3 : phrase.chunk + 2;
  const writer = chunks[at];
  const form = headForm(frame, chunkAt(chunks, at - 1));
  if (writer?.type !== 'noun' || (form !== 'from' && form !== 'by')) return null;
  const token = first[writer.head] as number;
  const human = tags[writer.head] === Tag.Noun && tokens.means(token, HUMAN);
  return human ? phraseFrom(chunks, at) : null;
}

const WRITTEN = new Set(['emailed', 'penned', 'posted', 'sent', 'shared', 'written']);

/** “reviewed by the Herald”: who sees a text has not written it. */
function isSeen(frame: Frame, head: number): boolean {
  const lemma = frame.tokens.lemma(frame.first[head] as number);
  return SIGHT_VERBS.has(lemma || wordAt(frame, head));
}

const AUTHORS = M.Official | M.Role | M.Relation | M.PersonNoun | M.Organization | M.Outlet;
