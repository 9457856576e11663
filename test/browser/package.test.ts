/** What is shipped: no complaint of the store's linter, small, and nothing that a page can fetch. */
import { execFile } from 'node:child_process';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));
const folder = (target: string) => join(root, 'dist', target);

function files(path: string): string[] {
  return readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
}

interface Manifest {
  readonly web_accessible_resources?: unknown;
  readonly permissions: readonly string[];
  readonly content_scripts: readonly { readonly js: readonly string[] }[];
}
const manifestOf = (target: string): Manifest =>
  JSON.parse(readFileSync(join(folder(target), 'manifest.json'), 'utf8'));

test('web-ext lint has nothing to say about dist/firefox', { timeout: 120_000 }, async () => {
  const program = join(root, 'node_modules/web-ext/bin/web-ext.js');
  const args = [program, 'lint', '--source-dir', folder('firefox'), '--output', 'json'];
  const { stdout } = await promisify(execFile)(process.execPath, args).catch(
    (failed: { stdout: string }) => failed,
  );
  const { summary, errors, warnings, notices } = JSON.parse(stdout);
  expect([...errors, ...warnings, ...notices]).toEqual([]);
  expect(summary).toEqual({ errors: 0, warnings: 0, notices: 0 });
});

describe.each(['chrome', 'firefox'])('dist/%s', (target) => {
  test('has no web-accessible resources', () => {
    expect(manifestOf(target).web_accessible_resources).toBeUndefined();
  });

  // Wanted are 400 KB; docs/decisions.md says what stands in the way. The bound keeps it from growing.
  test('is at most 560 KB without its icons', () => {
    const bytes = files(folder(target))
      .filter((path) => extname(path) !== '.png')
      .reduce((sum, path) => sum + statSync(path).size, 0);
    expect(bytes).toBeGreaterThan(50_000);
    expect(bytes).toBeLessThanOrEqual(560_000);
  });

  test('has a content script of at most 31 KB, gzipped', () => {
    const scripts = manifestOf(target).content_scripts.flatMap(({ js }) => js);
    expect(scripts).toHaveLength(1);
    const [script = ''] = scripts;
    const bytes = gzipSync(readFileSync(join(folder(target), script)), { level: 9 }).length;
    expect(bytes).toBeGreaterThan(10_000);
    expect(bytes).toBeLessThanOrEqual(31_000);
  });
});
