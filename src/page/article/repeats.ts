/** What a body says twice: a pull quote is a sentence of it set large, a teaser the standfirst again. */
import type { Paragraph } from '../text/paragraphs.ts';
import { bare } from './headline.ts';

/** Elements that say that their words are the body's own: headings quote it too, and are read as headings. */
const PLAIN = /^(?:p|li|h[1-6])$/;
const PULLED = /quote|callout|pull|highlight|emphasi[sz]e/i;

/** Longer than this nothing is set large; shorter than this nothing is told apart. */
const LONGEST_PULLED = 300;
const SHORTEST_PULLED = 20;
/** Words by which a line is looked up, and lines that may begin with the same. */
const WORDS = 4;
const ALIKE = 8;
/** Lines between two chances to hand control back. */
const SLICE = 100;

/** Whether a line is set as something drawn from the body. */
function isPulled({ kind, text, element }: Paragraph): boolean {
  if (kind === 'heading' || text.length < SHORTEST_PULLED || text.length > LONGEST_PULLED) {
    return false;
  }
  return kind === 'quotation' || !PLAIN.test(element.localName) || PULLED.test(element.className);
}

/** Each word's place in a bare text, and its end as one more. */
function placesIn(text: string): number[] {
  const places = [0];
  for (let at = text.indexOf(' '); at >= 0; at = text.indexOf(' ', at + 1)) places.push(at + 1);
  places.push(text.length + 1);
  return places;
}

/** The lines drawn from the body whose words stand in another line: one way through the text, however many they are. */
function* pulledFrom(lines: readonly Paragraph[]): Generator<void, ReadonlySet<Paragraph>> {
  const pulled = new Set<Paragraph>();
  const drawn = new Map<string, { readonly line: Paragraph; readonly words: string }[]>();
  for (const line of lines.filter(isPulled)) {
    const words = bare(line.text);
    const end = placesIn(words)[WORDS];
    if (end === undefined || words.length < SHORTEST_PULLED) continue;
    const start = words.slice(0, end - 1);
    const alike = drawn.get(start) ?? [];
    if (alike.length < ALIKE) drawn.set(start, [...alike, { line, words }]);
  }
  if (drawn.size === 0) return pulled;
  for (const [i, line] of lines.entries()) {
    if (i % SLICE === SLICE - 1) yield;
    const text = `${bare(line.text)} `;
    const places = placesIn(text.trimEnd());
    for (let word = 0; word + WORDS < places.length; word++) {
      const at = places[word]!;
      for (const one of drawn.get(text.slice(at, places[word + WORDS]! - 1)) ?? [])
        if (one.line !== line && text.startsWith(`${one.words} `, at)) pulled.add(one.line);
    }
  }
  return pulled;
}

/** Drops what repeats, some lines between two yields. */
export function* withoutRepeats(lines: readonly Paragraph[]): Generator<void, Paragraph[]> {
  const seen = new Set<string>();
  const fresh = lines.filter(({ text }) => {
    if (text.length < SHORTEST_PULLED) return true;
    if (seen.has(text)) return false;
    seen.add(text);
    return true;
  });
  const pulled = yield* pulledFrom(fresh);
  return fresh.filter((line) => !pulled.has(line));
}
