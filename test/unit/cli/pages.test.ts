import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { decodePage } from '../../../src/cli/decode.ts';
import { analyse } from '../../../src/language/analyse.ts';
import { analyze } from './run.ts';

const QUOTE = '“We won’t close the café,” said Odile Kärsten, the mayor of Lower Brennick.';
const PAGE = (
  head = '',
) => `<!doctype html><html lang="en"><head>${head}<title>Brennick café stays</title></head>
<body><nav><a href="/">Home</a></nav><article><h1>Brennick café stays</h1><p>${QUOTE}</p>
<p>The town had argued for three months about the house by the river, whose roof leaks and whose kitchen is too small for
the number of guests that come on a summer evening. Two councillors left the room before the vote, and nobody stopped them.</p>
<p>Repairs begin in the spring and should take until autumn, after which the terrace opens again to everybody.</p>
</article></body></html>`;

/** The page in windows-1252, as editors of the nineties saved it. */
const windows1252 = (page: string): Uint8Array => {
  const codes: Readonly<Record<string, number>> = { '“': 0x93, '”': 0x94, '’': 0x92 };
  return Uint8Array.from(Array.from(page, (char) => codes[char] ?? char.charCodeAt(0)));
};

describe('decodePage', () => {
  test.each([
    ['UTF-8, undeclared', Buffer.from(PAGE())],
    ['windows-1252, undeclared', windows1252(PAGE())],
    ['windows-1252 called Latin-1', windows1252(PAGE('<meta charset="iso-8859-1">'))],
    ['UTF-16 with a byte order mark', Buffer.from(`\ufeff${PAGE()}`, 'utf16le')],
    [
      'a byte order mark against the declaration',
      Buffer.from(`\ufeff${PAGE('<meta charset=koi8-r>')}`),
    ],
  ])('%s', (_, bytes) => expect(decodePage(bytes)).toContain(QUOTE));

  test('bytes that the declared encoding does not know cost only themselves', () => {
    const bytes = Buffer.concat([Buffer.from(PAGE('<meta charset=utf-8>')), Uint8Array.of(0xff)]);
    expect(decodePage(bytes)).toContain(QUOTE);
    expect(decodePage(bytes)).toMatch(/\ufffd$/);
  });

  test('what is no text is a fault, an empty file is none', () => {
    const picture = Uint8Array.from({ length: 4000 }, (_, at) => (at * 7919) % 256);
    expect(() => decodePage(picture)).toThrow('not text');
    expect(decodePage(new Uint8Array())).toBe('');
  });
});

describe('analyze --html', { timeout: 60_000 }, () => {
  let folder = '';
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'sourcelight-pages-'));
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  const save = (name: string, content: string | Uint8Array) => {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  };

  test('a folder: every page by name, what cannot be read in one line each', async () => {
    save('pages/b.html.gz', gzipSync(PAGE()));
    save('pages/a.html', PAGE());
    save('pages/cut.html.gz', gzipSync(PAGE()).subarray(0, 60));
    save('pages/list.html', '<title>Links</title><ul><li><a href="/a">A</a></ul>');
    save('pages/notes.txt', 'not a page');
    save('pages/older/c.HTM', PAGE());
    const run = await analyze(['--html', join(folder, 'pages')]);
    expect(run.status).toBe(1);
    expect(run.errors).toEqual([`${join(folder, 'pages/cut.html.gz')}: gzip data ends too early`]);
    expect(run.results.map(({ id, article }) => [id, article])).toEqual([
      ['a', true],
      ['b', true],
      ['list', false],
      ['older/c', true],
    ]);
    const [a, b, list] = run.results;
    expect(a).toMatchObject({ title: 'Brennick café stays', lang: 'en' });
    expect(a?.text).toContain(QUOTE);
    expect(a?.text).not.toContain('Home');
    expect(b?.text).toBe(a?.text);
    expect({ ...a }).toMatchObject(analyse(String(a?.text)));
    expect(list).toMatchObject({ title: 'Links', text: '', statements: [] });
  });

  test('a single file under any name, and one that is not there', async () => {
    save('saved-page', PAGE());
    const run = await analyze(['--html', join(folder, 'saved-page'), join(folder, 'absent.html')]);
    expect(run).toMatchObject({
      status: 1,
      errors: [`${join(folder, 'absent.html')}: no such file`],
    });
    expect(run.results.map(({ id }) => id)).toEqual(['saved-page']);
  });

  test('a folder without pages is a fault', async () => {
    save('none/notes.txt', 'not a page');
    const run = await analyze(['--html', join(folder, 'none')]);
    expect(run).toMatchObject({
      status: 1,
      results: [],
      errors: [expect.stringContaining('no .html')],
    });
  });
});
