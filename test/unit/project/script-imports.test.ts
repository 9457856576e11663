import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const scripts = ['scripts', 'bench'].flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.mjs'))
    .map((file) => join(root, folder, file)),
);

// The compiler reads no scripts, and a file that Git was told to ignore is there for its author alone.
test.each(scripts.map((file) => file.slice(root.length)))('%s imports what is there', (file) => {
  const imports = readFileSync(join(root, file), 'utf8').matchAll(/from '(\.[^']+)'/g);
  const missing = [...imports].filter(
    ([, path]) => !existsSync(join(root, dirname(file), path ?? '')),
  );
  expect(missing).toEqual([]);
});
