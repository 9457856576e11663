import { describe, expect, test } from 'vitest';
import { type Line, LONGEST_LINE, readLines } from '../../../src/cli/lines.ts';

async function* chunks(...parts: (string | Uint8Array)[]): AsyncGenerator<Uint8Array> {
  for (const part of parts) yield Buffer.from(part);
}

async function all(bytes: AsyncIterable<Uint8Array>): Promise<Line[]> {
  const lines: Line[] = [];
  for await (const line of readLines(bytes)) lines.push(line);
  return lines;
}

describe('readLines', () => {
  test('lines and characters that chunks cut in two', async () => {
    const bytes = Buffer.from('“a”\nbé\n');
    const single = Array.from(bytes, (byte) => Uint8Array.of(byte));
    expect(await all(chunks(...single))).toEqual([
      { number: 1, text: '“a”' },
      { number: 2, text: 'bé' },
    ]);
  });

  test('a byte order mark counts only at the very beginning', async () => {
    expect(await all(chunks('\ufeffa\n\ufeffb'))).toEqual([
      { number: 1, text: 'a' },
      { number: 2, text: '\ufeffb' },
    ]);
  });

  test('a line beyond the limit is a fault and takes no other with it', async () => {
    async function* huge(): AsyncGenerator<Uint8Array> {
      yield Buffer.from('a\n');
      const part = Buffer.alloc(1024 * 1024, 'x');
      for (let size = 0; size <= LONGEST_LINE; size += part.length) yield part;
      yield Buffer.from('\nb\n');
    }
    const [first, second, third] = await all(huge());
    expect(first).toEqual({ number: 1, text: 'a' });
    expect(second).toMatchObject({ number: 2, fault: { message: 'longer than 64 MB' } });
    expect(third).toEqual({ number: 3, text: 'b' });
  });
});
