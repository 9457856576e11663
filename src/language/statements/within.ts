import { chunk } from '../clauses/chunk.ts';
import { type Frame, frameOf } from '../clauses/frame.ts';
import { tagFrame } from '../clauses/tag.ts';
import { findCues } from '../cues/find.ts';
import { groupKind } from '../groups/kind.ts';
import { givesView } from '../groups/states.ts';
import { VOICED_VERBS } from '../lists/group-verbs.ts';
import { referTo } from '../sources/referent.ts';
import type { Draft } from './draft.ts';
import { draftOf } from './drafts.ts';

/** Words between “people” and what they say: “people would all agree”. */
const NEAR = 3;

/**
 * What everybody says or thinks by somebody's quoted words: “‘People think it is safe,’ Roe said”. Of other groups that those
 * who are quoted speak for (“Democrats agree”), too few are meant as a source.
 *
 * @param speechAt for each token the index of the speech stretch that it lies in, or -1.
 */
export function saidWithin(frame: Frame, speechAt: Int32Array): Draft[] {
  const found: Draft[] = [];
  if (!frame.quoted) return found;
  const { tokens } = frame;
  let token = frame.first[0] as number;
  while (token < frame.end) {
    const stretch = speechAt[token] as number;
    if (stretch < 0 || !speaks(frame, token)) {
      token++;
      continue;
    }
    let from = token;
    while (from > (frame.first[0] as number) && speechAt[from - 1] === stretch) from--;
    let to = token;
    while (to < frame.end && speechAt[to] === stretch) to++;
    const inner = frameOf(tokens, frame.sentence, from, to, null);
    tagFrame(inner);
    const chunks = chunk(inner);
    for (const cue of findCues(inner, chunks)) {
      const { source, content } = cue;
      if (!source || !VOICED_VERBS.has(cue.lemma) || !(content === 'that' || content === 'clause'))
        continue;
      if (!ALL.has(tokens.form(inner.first[source.last] as number))) continue;
      if (groupKind(inner, chunks, source) !== 'collective' || !givesView(inner, chunks, cue))
        continue;
      found.push(draftOf(inner, cue, referTo(inner, source, 'collective'), null));
    }
    token = to;
  }
  return found;
}

/** “people say”, “everyone now thinks” */
function speaks({ tokens }: Frame, at: number): boolean {
  if (!ALL.has(tokens.form(at))) return false;
  for (let next = at + 1; next <= at + NEAR; next++)
    if (VOICED_VERBS.has(tokens.lemma(next))) return true;
  return false;
}

const ALL = new Set(['everybody', 'everyone', 'people']);
