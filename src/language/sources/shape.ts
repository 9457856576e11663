import type { NounChunk } from '../clauses/chunks.ts';
import type { Frame } from '../clauses/frame.ts';
import { Tag } from '../clauses/tags.ts';
import { G } from '../tokens/classes.ts';

/** What the words before a head noun tell: how many, and which. */
export interface Shape {
  /** the, this, those */
  readonly definite: boolean;
  /** a, an, another */
  readonly indefinite: boolean;
  /** two, a dozen */
  readonly counted: boolean;
  /** some, many, several; empty where none */
  readonly quantifier: string;
  /** his, the mayor's */
  readonly possessive: boolean;
  /** second, other, one: a member pointed at beside others */
  readonly pointed: boolean;
}

/** @param head item of the noun meant, where it is not the chunk's own (“the president's” in “the president's request”). */
export function shapeOf(frame: Frame, chunk: NounChunk, head = chunk.head): Shape {
  const { tokens, first, tags } = frame;
  const shape = {
    definite: false,
    indefinite: false,
    counted: false,
    quantifier: '',
    possessive: false,
    pointed: false,
  };
  for (let item = chunk.first; item < head; item++) {
    const form = tokens.form(first[item] as number);
    const tag = tags[item];
    if (tag === Tag.Determiner) {
      if (form === 'a' || form === 'an' || form === 'another') shape.indefinite = true;
      else if (form !== 'each' && form !== 'every' && form !== 'no') shape.definite = true;
    } else if (tag === Tag.Possessive || tag === Tag.Genitive) {
      shape.possessive = true;
      // “the victim's mother”: what came before belongs to the victim.
      shape.definite = false;
      shape.indefinite = false;
    }
    if (tag === Tag.Number) shape.counted = true;
    else if (tag === Tag.Quantifier) shape.quantifier = form;
    if (form === 'second' || form === 'third' || form === 'one' || form === 'another')
      shape.pointed = true;
  }
  return shape;
}

/** Does the noun at an item look like a plural, in the lexicon or by its ending? */
export function isPlural(frame: Frame, item: number): boolean {
  const token = frame.first[item] as number;
  const { tokens } = frame;
  if (tokens.is(token, G.Plural)) return true;
  if (tokens.is(token, G.Noun)) return false;
  const end = tokens.end[token]!;
  // “crewmen”
  if (tokens.text.endsWith('men', end)) return true;
  return tokens.text.charCodeAt(end - 1) === 115 && tokens.text.charCodeAt(end - 2) !== 115;
}
