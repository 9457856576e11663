import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { targetManifest } from '../../../scripts/manifest.ts';

const docs = readFileSync(new URL('../../../docs/privacy.md', import.meta.url), 'utf8');
const promised = [...docs.matchAll(/^\| `(\w+)`/gm)].map(([, name]) => name);

describe.each(['chrome', 'firefox'] as const)('%s', (target) => {
  const manifest = targetManifest(target) as unknown as Record<string, unknown>;

  test('asks for nothing that docs/privacy.md does not explain', () => {
    const { permissions } = manifest as { permissions: string[] };
    const expected = promised.filter((name) => target === 'chrome' || name !== 'sidePanel');
    expect(permissions.toSorted()).toEqual(expected.toSorted());
  });

  test('asks for no hosts and opens nothing to pages', () => {
    expect(manifest).not.toHaveProperty('host_permissions');
    expect(manifest).not.toHaveProperty('optional_permissions');
    expect(manifest).not.toHaveProperty('web_accessible_resources');
  });

  test('suggests at most four keys, each once', () => {
    const commands = Object.values(
      manifest.commands as Record<string, { suggested_key?: { default: string } }>,
    );
    const keys = commands.flatMap(({ suggested_key }) => suggested_key?.default ?? []);
    expect(keys.length).toBeLessThanOrEqual(4);
    expect(new Set(keys).size).toBe(keys.length);
  });
});
