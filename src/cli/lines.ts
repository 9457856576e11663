import { Fault } from './faults.ts';

const NEWLINE = 0x0a;
/** A line is held in memory whole; the longest book is some ten megabytes. */
export const LONGEST_LINE = 64 * 1024 * 1024;

/** One line of the input: its number from 1, and its text or what is wrong with it. */
export type Line =
  | { readonly number: number; readonly text: string }
  | { readonly number: number; readonly fault: Fault };

/**
 * Splits a stream of UTF-8 bytes into lines (LF or CR LF), one in memory at a time. A byte order mark at the beginning
 * is left out. Lines that are not UTF-8 or longer than LONGEST_LINE come back as faults.
 */
export async function* readLines(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<Line> {
  const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  let parts: Uint8Array[] = [];
  let size = 0;
  let number = 0;

  const finish = (): Line => {
    number += 1;
    const whole = size > LONGEST_LINE ? null : Buffer.concat(parts, size);
    parts = [];
    size = 0;
    if (!whole) {
      return { number, fault: new Fault(`longer than ${LONGEST_LINE / 1024 / 1024} MB`) };
    }
    try {
      const text = decoder.decode(whole);
      return { number, text: number === 1 && text.startsWith('\ufeff') ? text.slice(1) : text };
    } catch {
      return { number, fault: new Fault('not valid UTF-8') };
    }
  };
  const keep = (part: Uint8Array): void => {
    size += part.length;
    if (size <= LONGEST_LINE) parts.push(part);
    else parts = [];
  };

  for await (const chunk of bytes) {
    let from = 0;
    for (let at = chunk.indexOf(NEWLINE); at >= 0; at = chunk.indexOf(NEWLINE, from)) {
      keep(chunk.subarray(from, at));
      yield finish();
      from = at + 1;
    }
    if (from < chunk.length) keep(chunk.subarray(from));
  }
  if (size > 0) yield finish();
}
