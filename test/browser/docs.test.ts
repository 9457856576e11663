/** The docs name what there is, and nothing that is gone: permissions, kinds of source, messages, highlights, scripts. */
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { SourceKind } from '../../src/language/types.ts';
import { origins } from '../../src/messages/map.ts';
import { MARK_NAMES } from '../../src/page/highlight/names.ts';

const root = new URL('../../', import.meta.url);
const read = (path: string): string => readFileSync(new URL(path, root), 'utf8');

const readme = read('README.md');
const contributing = read('CONTRIBUTING.md');
const architecture = read('docs/architecture.md');
const privacy = read('docs/privacy.md');
const scripts = Object.keys(
  (JSON.parse(read('package.json')) as { scripts: Record<string, string> }).scripts,
);

interface Manifest {
  readonly permissions?: readonly string[];
  readonly optional_permissions?: readonly string[];
  readonly host_permissions?: readonly string[];
  readonly commands?: Readonly<Record<string, unknown>>;
}

/** The first cells of a table's rows that are code: `| `name` | … |`. */
function rowsOf(markdown: string): string[] {
  return [...markdown.matchAll(/^\s*\|\s*((?:`[^`]+`(?:,\s*)?)+)\s*\|/gm)].flatMap(
    ([, cell = '']) => [...cell.matchAll(/`([^`]+)`/g)].map(([, name = '']) => name),
  );
}

describe.each(['chrome', 'firefox'])('docs/privacy.md and dist/%s', (target) => {
  const manifest = JSON.parse(read(`dist/${target}/manifest.json`)) as Manifest;
  const asked = [...(manifest.permissions ?? []), ...(manifest.optional_permissions ?? [])];

  test('every permission has its reason', () => {
    expect(asked.length).toBeGreaterThan(0);
    expect(asked.filter((name) => !rowsOf(privacy).includes(name))).toEqual([]);
  });

  test('no hosts beside the content script’s, as the docs say', () => {
    expect(manifest.host_permissions ?? []).toEqual([]);
  });
});

test('docs/privacy.md gives no reason for a permission that neither browser asks for', () => {
  const asked = ['chrome', 'firefox'].flatMap((target) => {
    const manifest = JSON.parse(read(`dist/${target}/manifest.json`)) as Manifest;
    return [...(manifest.permissions ?? []), ...(manifest.optional_permissions ?? [])];
  });
  expect(rowsOf(privacy).filter((name) => !asked.includes(name))).toEqual([]);
});

test('the README explains every kind of source', () => {
  const kinds: Readonly<Record<SourceKind, true>> = {
    person: true,
    organization: true,
    document: true,
    anonymous: true,
    collective: true,
    hearsay: true,
    unknown: true,
  };
  expect(rowsOf(readme).sort()).toEqual(Object.keys(kinds).sort());
});

test('docs/architecture.md lists every message and every highlight', () => {
  const rows = rowsOf(architecture).filter((name) => !name.startsWith('src/'));
  const there = [...Object.keys(origins), ...MARK_NAMES];
  expect(rows.sort()).toEqual([...there].sort());
});

test('every folder of src has its line in docs/architecture.md, and every line its folder', () => {
  const folders = rowsOf(architecture).filter((name) => name.startsWith('src/'));
  expect(folders.length).toBeGreaterThan(5);
  expect(folders.filter((path) => !existsSync(new URL(path, root)))).toEqual([]);
});

test.each([
  ['README.md', readme],
  ['CONTRIBUTING.md', contributing],
  ['docs/architecture.md', architecture],
])('commands and files that %s names exist', (path, text) => {
  const commands = [...text.matchAll(/npm run (?:--silent )?([a-z:]+)/g)].map(
    ([, name = '']) => name,
  );
  expect(commands.filter((name) => !scripts.includes(name))).toEqual([]);
  const links = [...text.matchAll(/\]\((?!https?:)([^)#]+)\)|(?:src|srcset)="([^"]+)"/g)].map(
    ([, link, image]) => link ?? image ?? '',
  );
  const missing = links.filter((link) => !existsSync(new URL(link, new URL(path, root))));
  expect(missing).toEqual([]);
});

test('CONTRIBUTING.md names every command', () => {
  const internal = ['icons'];
  const named = (name: string) =>
    name === 'test' ||
    name === 'start' ||
    contributing.includes(`npm run ${name}`) ||
    contributing.includes(`--silent ${name}`);
  expect(scripts.filter((name) => !named(name) && !internal.includes(name))).toEqual([]);
});
