import type { SourceEntry } from '../parts/sources.ts';

/** Where a statement lies along the article, in percent of its length. */
export interface Strip {
  readonly index: number;
  readonly start: number;
  readonly length: number;
}

/** A strip shorter than this could not be seen or hit. */
const least = 1.5;

/** A source's strips, in the order of the article; each lies within 0 to 100. */
export function stripsOf({ statements }: SourceEntry): Strip[] {
  return statements.map(({ index, place: [from, to] }) => {
    const length = Math.max(least, (to - from) * 100);
    return { index, start: Math.min(from * 100, 100 - length), length };
  });
}

/**
 * Which strip an arrow key leads to: along the source with left and right, to the nearest strip of the source above or
 * below with up and down.
 *
 * @param rows the strips of each source
 * @param at the strip that has the focus, by row and place in it
 * @returns where to go, or null where the key leads nowhere.
 */
export function walkStrips(
  rows: readonly (readonly Strip[])[],
  [row, place]: readonly [row: number, place: number],
  key: string,
): readonly [row: number, place: number] | null {
  const along = { ArrowLeft: -1, ArrowRight: 1 }[key];
  if (along !== undefined) {
    return rows[row]?.[place + along] === undefined ? null : [row, place + along];
  }
  const across = { ArrowUp: -1, ArrowDown: 1 }[key];
  const from = rows[row]?.[place];
  const to = across === undefined ? undefined : rows[row + across];
  if (across === undefined || from === undefined || to === undefined) return null;
  const distance = (strip: Strip | undefined) =>
    strip === undefined ? Number.POSITIVE_INFINITY : Math.abs(strip.start - from.start);
  let nearest = 0;
  for (let i = 1; i < to.length; i++) if (distance(to[i]) < distance(to[nearest])) nearest = i;
  return [row + across, nearest];
}
