import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { analyse } from '../../../src/language/analyse.ts';
import { analyze } from './run.ts';

const TEXT = '“The bridge will open in May,” Mayor Odile Karsten said.';
const article = (id: string | number, text = TEXT) => `${JSON.stringify({ id, text })}\n`;

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'sourcelight-cli-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const file = (name: string, content: string | Uint8Array): string => {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
};

describe('articles', { timeout: 30_000 }, () => {
  test('one analysis a line, in order, the same as the engine gives', async () => {
    const run = await analyze([], article('a') + article(7, 'Nobody spoke.'));
    expect(run).toMatchObject({ status: 0, errors: [] });
    expect(run.results).toEqual([
      { id: 'a', ...analyse(TEXT) },
      { id: 7, ...analyse('Nobody spoke.') },
    ]);
  });

  test('files, gzip data under any name, and standard input as -', async () => {
    const run = await analyze(
      [file('a.jsonl', article('a')), '-', file('b.jsonl', gzipSync(article('b')))],
      article('input'),
    );
    expect(run).toMatchObject({ status: 0, errors: [] });
    expect(run.results.map(({ id }) => id)).toEqual(['a', 'input', 'b']);
  });

  test('a byte order mark, CR LF, blank lines and a missing last line break are no faults', async () => {
    const run = await analyze([], `\ufeff${article('a').trim()}\r\n\r\n  \n${article('b').trim()}`);
    expect(run).toMatchObject({ status: 0, errors: [] });
    expect(run.results.map(({ id }) => id)).toEqual(['a', 'b']);
  });

  test('an empty input is no fault', async () => {
    expect(await analyze([], '')).toEqual({ status: 0, output: '', results: [], errors: [] });
  });

  test('a line that cannot be read: which and why, in one line; the others are done', async () => {
    const lines: readonly (string | Uint8Array)[] = [
      article('first'),
      '{"id": "cut", "te\n',
      '["list"]\n',
      'null\n',
      '{"text": "no id"}\n',
      '{"id": "no text"}\n',
      '{"id": "number", "text": 5}\n',
      Uint8Array.from([0x22, 0xff, 0xfe, 0x22, 0x0a]),
      article('last'),
    ];
    const run = await analyze([], Buffer.concat(lines.map((line) => Buffer.from(line))));
    expect(run.status).toBe(1);
    expect(run.results.map(({ id }) => id)).toEqual(['first', 'last']);
    expect(run.errors).toEqual([
      expect.stringMatching(/^standard input, line 2: not JSON \(.+\)$/),
      'standard input, line 3: not a JSON object',
      'standard input, line 4: not a JSON object',
      'standard input, line 5: "id" is missing',
      'standard input, line 6: "text" is missing',
      'standard input, line 7: "text" is not a string',
      'standard input, line 8: not valid UTF-8',
    ]);
  });

  test('a file that cannot be read: which and why; the others are done', async () => {
    const cut = gzipSync(article('b')).subarray(0, 20);
    const absent = join(folder, 'absent.jsonl');
    const broken = file('broken.jsonl.gz', cut);
    const run = await analyze([absent, folder, broken, file('c.jsonl', article('c'))]);
    expect(run.status).toBe(1);
    expect(run.results.map(({ id }) => id)).toEqual(['c']);
    expect(run.errors).toEqual([
      `${absent}: no such file`,
      `${folder}: is a folder`,
      `${broken}: gzip data ends too early`,
    ]);
  });
});

describe('usage', { timeout: 30_000 }, () => {
  test.each([[['--nonsense']], [['--html']]])('%j is wrong usage', async (args) => {
    const run = await analyze(args);
    expect(run.status).toBe(2);
    expect(run.results).toEqual([]);
    expect(run.errors[1]).toMatch(/^usage: /);
  });

  test('--help shows the usage and is no fault', async () => {
    const run = await analyze(['--help']);
    expect(run).toMatchObject({ status: 0, errors: [] });
    expect(run.output).toMatch(/^usage: /);
  });
});
