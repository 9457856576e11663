import { G, M } from '../tokens/classes.ts';
import { Kind, type Tokens } from '../tokens/table.ts';
import type { Span } from '../types.ts';
import { isCapital, isParticle } from './capital.ts';
import { At, type Names } from './name.ts';
import { runEnd } from './run-end.ts';
import { cutRun } from './runs.ts';

/** More capitalised words in a row than a name can have: a headline, a list, a hostile text. */
const LONGEST = 12;

/** Words that headlines leave in small letters. */
const SMALL = G.Det | G.Preposition | G.Conjunction | G.Possessive;

/** Finds the names of an article: runs of capitalised words with what belongs to them. */
export function findNames(tokens: Tokens, sentences: readonly Span[]): Names {
  const found: Names = { names: [], loose: [] };
  let token = 0;
  sentences.forEach((span, index) => {
    while (token < tokens.count && (tokens.start[token] as number) < span[0]) token++;
    const from = token;
    while (token < tokens.count && (tokens.start[token] as number) < span[1]) token++;
    inSentence(tokens, from, token, index, found);
  });
  return found;
}

function inSentence(tokens: Tokens, from: number, to: number, sentence: number, found: Names) {
  const { kind } = tokens;
  let capitals = 0;
  for (let i = from; i < to; i++) if (isCapital(tokens, i)) capitals++;
  if (capitals === 0) return;
  const headline = capitals >= 2 && isHeadline(tokens, from, to, capitals);
  let quoted = false;
  for (let i = from; i < to; i++) {
    const k = kind[i] as number;
    if (k === Kind.Mark) {
      if (isDouble(tokens, i)) quoted = !quoted;
      continue;
    }
    if (!isCapital(tokens, i) && !isLowerName(tokens, i)) continue;
    const start = withParticles(tokens, i, from);
    const end = runEnd(tokens, i, to);
    const at =
      (start === from || beginsAnew(tokens, start - 1) ? At.Initial : 0) |
      (quoted ? At.Quoted : 0) |
      (headline ? At.Headline : 0);
    if (end - start > LONGEST) found.loose.push([start, end, sentence]);
    else {
      const last = cutRun(tokens, start, end, to, sentence, at, found);
      i = last - 1;
      continue;
    }
    i = end - 1;
  }
}

/** Are at most a sixth as many words in small letters as with a capital? */
function isHeadline(tokens: Tokens, from: number, to: number, capitals: number): boolean {
  let lower = 0;
  for (let i = from; i < to && lower * 6 <= capitals; i++) {
    if (tokens.kind[i] !== Kind.Word || tokens.is(i, SMALL)) continue;
    // A past in small letters: “said Norvik Harbour Union President Ana Ribeiro”, “The Harbour Board blamed Norvik”.
    if (tokens.is(i, G.VerbPast)) return false;
    lower++;
  }
  return lower * 6 <= capitals;
}

/** Can a sentence begin after this token, so that a capital says nothing? */
function beginsAnew(tokens: Tokens, before: number): boolean {
  const k = tokens.kind[before] as number;
  return (
    k === Kind.Mark ||
    k === Kind.Colon ||
    k === Kind.Stop ||
    k === Kind.Exclaim ||
    k === Kind.Break ||
    k === Kind.Open ||
    k === Kind.Dash ||
    k === Kind.Other
  );
}

function isDouble(tokens: Tokens, at: number): boolean {
  const code = tokens.text.charCodeAt(tokens.start[at] as number);
  return code === 0x22 || code === 0x201c || code === 0x201d || code === 0xab || code === 0xbb;
}

/** “al-Masri”, “eBay”: a name that begins with a small letter. */
function isLowerName(tokens: Tokens, at: number): boolean {
  if (tokens.kind[at] !== Kind.Word) return false;
  const start = tokens.start[at] as number;
  const { text } = tokens;
  const second = text.charCodeAt(start + 1);
  if (second >= 65 && second <= 90) return (tokens.end[at] as number) - start > 3;
  const hyphen = text.charCodeAt(start + 2);
  if (hyphen !== 0x2d) return false;
  const third = text.charCodeAt(start + 3);
  if (third < 65 || third > 90) return false;
  return second === 0x6c || second === 0x73 || second === 0x6e || second === 0x72;
}

/** The particles before a run belong to it: “von der Leyen”. */
function withParticles(tokens: Tokens, at: number, from: number): number {
  let start = at;
  while (start > from && at - start < 3) {
    const before = start - 1;
    if (tokens.kind[before] !== Kind.Word) break;
    const length = (tokens.end[before] as number) - (tokens.start[before] as number);
    if (length > 5 || length < 2 || !isParticle(tokens, before)) break;
    if (before > from && tokens.is(before - 1, G.Det)) break;
    start = before;
  }
  return tokens.is(at, G.Time) && !tokens.means(at, M.FirstName) ? at : start;
}
