import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { analyse } from '../../src/language/analyse.ts';
import { differences } from './compare.ts';
import { readExpectations } from './expectation.ts';

const read = (slug: string, file: string): string =>
  readFileSync(join(import.meta.dirname, slug, file), 'utf8');

const articles = readdirSync(import.meta.dirname, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);

describe('articles of our own', () => {
  it.each(articles)('%s', (slug) => {
    const text = read(slug, 'article.txt');
    const expectations = readExpectations(read(slug, 'expected.txt'));
    const found = differences(text, analyse(text), expectations);
    const wrong = found.filter(({ expectation }) => !expectation?.missed);
    const mended = expectations.filter(
      (one) => one.missed && !found.some(({ expectation }) => expectation === one),
    );
    expect(wrong.map(({ said }) => said)).toEqual([]);
    expect(mended.map(({ line }) => `${line}   — right now: take its “!” away`)).toEqual([]);
  });
});
