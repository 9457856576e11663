import type { Frame } from '../clauses/frame.ts';
import { PHRASAL_CUES } from '../lists/cue-phrases.ts';

/** For each verb the words that make a cue of it: point → out, to; make → clear, it clear. Longer ones first. */
const PHRASES = new Map<string, readonly (readonly string[])[]>();
for (const phrase of PHRASAL_CUES) {
  const [verb = '', ...rest] = phrase.split(' ');
  PHRASES.set(
    verb,
    [...(PHRASES.get(verb) ?? []), rest].sort((a, b) => b.length - a.length),
  );
}

/** Last item of the phrasal cue whose verb is item `head` and whose main verb has this lemma; -1 where it is none. */
export function phrasalEnd(frame: Frame, head: number, lemma: string): number {
  const phrases = PHRASES.get(lemma);
  if (!phrases) return -1;
  for (const phrase of phrases) {
    let at = 0;
    while (at < phrase.length && formAt(frame, head + 1 + at) === phrase[at]) at++;
    if (at === phrase.length) return head + at;
  }
  return -1;
}

function formAt({ tokens, first, stretch }: Frame, item: number): string {
  const token = first[item];
  return token === undefined || (stretch[item] as number) >= 0 ? '' : tokens.lower(token);
}
