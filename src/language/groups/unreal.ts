import { type Chunk, chunkAt, headForm, tagOf, type VerbChunk } from '../clauses/chunks.ts';
import { type Frame, lemmaAt } from '../clauses/frame.ts';
import type { Phrase } from '../clauses/phrase.ts';
import { Tag } from '../clauses/tags.ts';
import { G } from '../tokens/classes.ts';
import { startOf } from './amount.ts';
import { nearVerb } from './met.ts';

/** “if critics say”, “before voters know”, “no experts”, “not everyone”: what a group did not say, or not yet. */
export function isUnreal(frame: Frame, chunks: readonly Chunk[], phrase: Phrase): boolean {
  if (frame.tokens.form(frame.first[phrase.first] as number) === 'no') return true;
  const start = startOf(frame, chunks, phrase.chunk);
  const before = chunkAt(chunks, start - 1);
  const tag = tagOf(before);
  // “hopes that voters see her as ready”, “to ensure owners claim the sum”
  const over = tag === Tag.That ? chunkAt(chunks, start - 2) : before;
  if (over?.type === 'verb' && HOPING.has(lemmaAt(frame, over.head))) return true;
  const opens = before?.first === 0 || (before?.first === 1 && frame.tags[0] === Tag.Conjunction);
  // “Not everyone is convinced.”: at the opening of a sentence it says that some are not.
  if (tag === Tag.Negation) return !(opens && frame.tags[phrase.head] === Tag.Pronoun);
  const form = headForm(frame, before);
  // “when traders are nervous, they sell”: whenever they are
  if (form === 'when') return isPresent(frame, nearVerb(chunks, phrase));
  return tag === Tag.Subordinator && UNREAL.has(form);
}

const isPresent = ({ tokens, first }: Frame, verb: VerbChunk | undefined): boolean => {
  const token = first[verb?.first ?? -1] ?? -1;
  return (
    tokens.form(token) === 'are' || (tokens.is(token, G.VerbBase) && !tokens.is(token, G.VerbPast))
  );
};

const HOPING = new Set(['ensure', 'hope', 'pray', 'wish']);

const UNREAL = new Set(['before', 'if', 'unless', 'until', 'whether']);
