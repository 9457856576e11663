import { Kind, type Tokens } from '../tokens/table.ts';
import { isCapital, isNamed, isParticle } from './capital.ts';

/** Token after the run of capitalised words that begins at `start`; particles and “&” between them belong to it. */
export function runEnd(tokens: Tokens, start: number, to: number): number {
  let end = start + 1;
  for (;;) {
    while (end < to && isCapital(tokens, end)) end++;
    const next = joins(tokens, end, to);
    if (next === end) return end;
    end = next;
  }
}

/** Where the run goes on after particles or “&” at `at`; `at` itself where it does not. */
function joins(tokens: Tokens, at: number, to: number): number {
  if (at + 1 >= to) return at;
  if (tokens.kind[at] === Kind.Mark) return nicknameEnd(tokens, at, to);
  if (tokens.kind[at] === Kind.Other) {
    const amp = tokens.text.charCodeAt(tokens.start[at] as number) === 0x26;
    return amp && isCapital(tokens, at + 1) ? at + 1 : at;
  }
  let next = at;
  while (next < to && next - at < 3 && tokens.kind[next] === Kind.Word) {
    const start = tokens.start[next] as number;
    const length = (tokens.end[next] as number) - start;
    if (length > 5 && tokens.text.charCodeAt(start + 2) === 0x2d) {
      const third = tokens.text.charCodeAt(start + 3);
      return third >= 65 && third <= 90 ? next + 1 : at;
    }
    if (length > 5 || !isParticle(tokens, next)) break;
    next++;
  }
  return next > at && next < to && isCapital(tokens, next) ? next : at;
}

/** The surname after a nickname in quotation marks: Ana “Nita” Ribeiro. */
function nicknameEnd(tokens: Tokens, at: number, to: number): number {
  if (at + 3 >= to || !isCapital(tokens, at + 1) || tokens.kind[at + 2] !== Kind.Mark) return at;
  const close = tokens.end[at + 2] as number;
  const next = at + 3;
  if (!isCapital(tokens, next) || tokens.start[next] !== close + 1) return at;
  // No space between the words and their marks, one before the first.
  if (tokens.start[at + 1] !== tokens.end[at] || tokens.end[at + 1] !== tokens.start[at + 2])
    return at;
  return tokens.start[at] === (tokens.end[at - 1] as number) + 1 && isNamed(tokens, at - 1)
    ? next
    : at;
}
