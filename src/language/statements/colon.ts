import { type Chunk, chunkAt, headForm, tagAt, tagOf } from '../clauses/chunks.ts';
import { type Frame, lemmaAt } from '../clauses/frame.ts';
import { type Phrase, phraseFrom } from '../clauses/phrase.ts';
import { subjectBefore } from '../clauses/subject.ts';
import { Tag } from '../clauses/tags.ts';
import { possessor } from '../cues/phrases.ts';
import { classify } from '../sources/classify.ts';
import type { Context } from '../sources/context.ts';
import type { Referent } from '../sources/referent.ts';
import { HUMAN, M } from '../tokens/classes.ts';

/** Chunks of the clause before a colon that are looked at. */
const LONGEST = 40;

/**
 * Whose words follow a clause and a colon, whatever the clause says of them: “One resident was furious: ‘They lied’”, “Her
 * verdict was damning: ‘…’”, “There was praise from Ribeiro: ‘…’”.
 *
 * @param quote the chunk of the quotation.
 */
export function announcedBefore(
  frame: Frame,
  chunks: readonly Chunk[],
  quote: number,
  context: Context,
): Referent | null {
  if (tagAt(chunks, quote - 1) !== Tag.Colon) return null;
  const from = sender(frame, chunks, quote - 1, context);
  if (from) return from;
  let opener = 0;
  for (let at = quote - 2; at >= Math.max(0, quote - LONGEST); at--) {
    const piece = chunks[at] as Chunk;
    const tag = tagOf(piece);
    if (tag === Tag.Stop || tag === Tag.Semicolon || tag === Tag.Quote || tag === Tag.Break) {
      opener = at + 1;
      break;
    }
    if (piece.type !== 'verb' || !piece.finite) continue;
    const subject = subjectBefore(frame, chunks, at);
    const speaker = subject && speaks(frame, chunks, owning(frame, subject) ?? subject, context);
    if (speaker) return speaker;
  }
  // “For Ribeiro, a nurse, it was too much: ‘…’”
  return headForm(frame, chunkAt(chunks, opener)) === 'for' && chunks[opener + 1]?.type === 'noun'
    ? speaks(frame, chunks, phraseFrom(chunks, opener + 1), context)
    : null;
}

/** Whom “from” gives the words to: “Then came the answer from Ribeiro”. */
export function sender(
  frame: Frame,
  chunks: readonly Chunk[],
  end: number,
  context: Context,
): Referent | null {
  for (let at = end - 1; at > 1 && at > end - 8; at--) {
    const piece = chunks[at] as Chunk;
    if (piece.type === 'verb') return null;
    if (headForm(frame, piece) === 'from' && isSent(frame, chunks, at - 1))
      return chunks[at + 1]?.type === 'noun'
        ? speaks(frame, chunks, phraseFrom(chunks, at + 1), context)
        : null;
  }
  return null;
}

/** “came the answer”, “there was a word”, “a warning”: and not “drove to the station”. */
function isSent(frame: Frame, chunks: readonly Chunk[], at: number): boolean {
  const noun = chunkAt(chunks, at);
  const verb = chunkAt(chunks, at - 1);
  if (noun?.type !== 'noun') return false;
  if (frame.tokens.means(frame.first[noun.head] as number, M.NounCue | M.Document)) return true;
  return verb?.type === 'verb' && COMING.has(lemmaAt(frame, verb.head));
}

const COMING = new Set(['be', 'come']);

/** Whose verdict, message or reaction it is, where the phrase is about none of people. */
const owning = (frame: Frame, { first, head, chunk }: Phrase): Phrase | null =>
  frame.tokens.means(frame.first[head] as number, HUMAN | M.Organization)
    ? null
    : possessor(frame, first, head, chunk);

function speaks(
  frame: Frame,
  chunks: readonly Chunk[],
  phrase: Phrase,
  context: Context,
): Referent | null {
  const referent = classify(frame, chunks, phrase, context);
  if (!referent || referent.entity?.kind === 'place') return null;
  return SPEAKING.has(referent.kind) ? referent : null;
}

const SPEAKING: ReadonlySet<string> = new Set(['person', 'organization', 'anonymous', 'document']);
