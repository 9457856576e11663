import sniffEncoding from 'html-encoding-sniffer';
import { decode } from 'whatwg-encoding';
import { Fault } from './faults.ts';

/**
 * The text of a saved page, as a browser would read its bytes: byte order mark, then `meta`, then UTF-8 if the bytes
 * are, then windows-1252. Bytes that the encoding does not know become U+FFFD.
 *
 * @throws Fault where the bytes are no text at all: an image, an archive.
 *
 * Not TextDecoder: Node 20's takes windows-1252 for Latin-1 and loses curly quotation marks
 * (https://github.com/nodejs/node/issues/56542).
 */
export function decodePage(bytes: Uint8Array): string {
  const text = decode(bytes, sniffEncoding(bytes, { defaultEncoding: undeclared(bytes) }));
  if (isBinary(text)) throw new Fault('not text');
  return text;
}

/** Characters that no text has, as in https://mimesniff.spec.whatwg.org/#binary-data-byte; pages have a stray one. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
const BINARY = /[\u0000-\u0008\u000b\u000e-\u001a\u001c-\u001f]/g;

function isBinary(text: string): boolean {
  const head = text.slice(0, 1445);
  return (head.match(BINARY)?.length ?? 0) > head.length / 20;
}

function undeclared(bytes: Uint8Array): string {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return 'UTF-8';
  } catch {
    return 'windows-1252';
  }
}
