// Builds the command line into dist/cli when its sources have changed. Node 20 cannot run TypeScript by itself.
import { createHash } from 'node:crypto';
import {
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const SOURCES = ['src/cli', 'src/language', 'src/page', 'scripts/cli.mjs', 'package-lock.json'];
const OUT = join(ROOT, 'dist/cli');
const ENTRIES = ['analyze', 'evaluate'];

/** A digest of names, sizes and times of all sources: cheap, and it notices removed and older files as well. */
function stampOf(paths) {
  const hash = createHash('sha256');
  const visit = (path) => {
    const entry = statSync(path, { throwIfNoEntry: false });
    if (entry?.isDirectory()) for (const name of readdirSync(path).sort()) visit(join(path, name));
    else hash.update(`${path}\0${entry?.size}\0${entry?.mtimeMs}\n`);
  };
  for (const path of paths) visit(join(ROOT, path));
  return hash.digest('hex');
}

function isFresh(stamp) {
  try {
    return readFileSync(join(OUT, 'stamp'), 'utf8') === stamp;
  } catch {
    return false;
  }
}

async function build(stamp) {
  const { build: bundle } = await import('vite');
  // Two runs may build at the same time: each writes its own folder and moves it into place.
  const own = `${OUT}-${process.pid}`;
  await bundle({
    root: ROOT,
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    build: {
      ssr: true,
      outDir: own,
      emptyOutDir: true,
      target: 'node20',
      minify: false,
      rolldownOptions: {
        input: Object.fromEntries(ENTRIES.map((name) => [name, join(ROOT, `src/cli/${name}.ts`)])),
        output: { entryFileNames: '[name].mjs', chunkFileNames: 'chunk-[hash].mjs' },
      },
    },
  });
  writeFileSync(join(own, 'stamp'), stamp);
  mkdirSync(join(ROOT, 'dist'), { recursive: true });
  rmSync(OUT, { recursive: true, force: true });
  try {
    renameSync(own, OUT);
  } catch (error) {
    rmSync(own, { recursive: true, force: true });
    if (!isFresh(stamp)) throw error;
  }
}

/**
 * Loads one of the command line's modules, built from the sources as they are now.
 *
 * @param {'analyze' | 'evaluate'} name
 */
export async function load(name) {
  const stamp = stampOf(SOURCES);
  if (!isFresh(stamp)) await build(stamp);
  return import(pathToFileURL(join(OUT, `${name}.mjs`)).href);
}
