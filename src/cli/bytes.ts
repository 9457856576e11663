import { createReadStream } from 'node:fs';
import { createGunzip } from 'node:zlib';

const GZIP = [0x1f, 0x8b] as const;

/** Whether the bytes begin as gzip data. */
export function isGzip(bytes: Uint8Array): boolean {
  return bytes[0] === GZIP[0] && bytes[1] === GZIP[1];
}

/** The bytes of a file, or of standard input for `-`; gzip data is unpacked, whatever the file is called. */
export async function* readBytes(path: string): AsyncGenerator<Uint8Array> {
  const source: AsyncIterable<Uint8Array> = path === '-' ? process.stdin : createReadStream(path);
  const chunks = source[Symbol.asyncIterator]();
  // Two bytes tell gzip, and a pipe may hand them over one by one.
  let head: Uint8Array = new Uint8Array();
  let ended = false;
  while (head.length < GZIP.length && !ended) {
    const next = await chunks.next();
    ended = next.done === true;
    if (!next.done) head = Buffer.concat([head, next.value]);
  }
  async function* all(): AsyncGenerator<Uint8Array> {
    yield head;
    for (let next = await chunks.next(); !next.done; next = await chunks.next()) yield next.value;
  }
  yield* isGzip(head) ? unpack(all()) : all();
}

async function* unpack(packed: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const { pipeline, Readable } = await import('node:stream');
  const gunzip = createGunzip();
  // The loop below sees the error as well; without a listener here it would be thrown twice.
  pipeline(Readable.from(packed), gunzip, () => {});
  yield* gunzip as AsyncIterable<Uint8Array>;
}
