import { expect, test } from 'vitest';
import type { ReportedStatement } from '../../../src/messages/page-report.ts';
import { sourcesOf } from '../../../src/ui/parts/sources.ts';
import { reported } from './reported.ts';

let count = 0;
const statement = (part: Partial<ReportedStatement>) =>
  reported({ index: count++, text: 'It was reportedly late.', ...part });

test('one person is one entry, with every statement in the order of the article', () => {
  const first = statement({ name: 'Ada Moor' });
  const second = statement({ name: 'Ada Moor' });
  const { speakers, unnamed, groups } = sourcesOf([first, second]);
  expect(speakers).toHaveLength(1);
  expect(speakers[0]?.statements).toEqual([first, second]);
  expect(unnamed).toEqual([]);
  expect(groups).toEqual([]);
});

test('a person and a body of the same name are two', () => {
  const { speakers } = sourcesOf([
    statement({ name: 'Moor' }),
    statement({ name: 'Moor', kind: 'organization' }),
  ]);
  expect(speakers.map(({ kind }) => kind)).toEqual(['person', 'organization']);
});

test('a source is the same at the head of a sentence and inside it', () => {
  const { unnamed } = sourcesOf([
    statement({ kind: 'anonymous', name: 'Two clerks', via: 'Gazette' }),
    statement({ kind: 'anonymous', name: 'two clerks', via: 'Gazette' }),
    statement({ kind: 'anonymous', name: 'two clerks', via: 'Herald' }),
  ]);
  expect(unnamed).toHaveLength(1);
  expect(unnamed[0]?.via).toEqual(['Gazette', 'Herald']);
});

test('two articles of a page share the people whom they name, and no others', () => {
  const { speakers, unnamed, groups } = sourcesOf([
    statement({ name: 'Ada Moor', article: 'Rain' }),
    statement({ name: 'Ada Moor', article: 'Wind' }),
    statement({ kind: 'anonymous', name: 'two clerks', article: 'Rain' }),
    statement({ kind: 'anonymous', name: 'two clerks', article: 'Wind' }),
    statement({ kind: 'collective', name: 'critics', article: 'Rain' }),
    statement({ kind: 'collective', name: 'critics', article: 'Wind' }),
  ]);
  expect([speakers.length, unnamed.length, groups.length]).toEqual([1, 2, 2]);
});

test('those heard most come first, others in the order of the article', () => {
  const { speakers } = sourcesOf([
    statement({ name: 'Once' }),
    statement({ name: 'Also once' }),
    statement({ name: 'Twice' }),
    statement({ name: 'Twice' }),
  ]);
  expect(speakers.map(({ name }) => name)).toEqual(['Twice', 'Once', 'Also once']);
});

test('hearsay goes by its cue, and what has no source at all stays without a name', () => {
  const { groups } = sourcesOf([
    statement({ kind: 'hearsay', cue: [7, 17] }),
    statement({ kind: 'unknown' }),
    statement({ kind: 'collective', name: 'critics' }),
  ]);
  expect(groups.map(({ name }) => name)).toEqual(['reportedly', null, 'critics']);
});
