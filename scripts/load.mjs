// Builds parts of the project that run in Node into dist/, when their sources have changed, and loads them: Node 20
// cannot run TypeScript by itself.
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
import { basename, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { inAscii } from './ascii.mjs';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const OWN = ['scripts/load.mjs', 'package-lock.json'];

/** What is built together, into dist/<name>: the modules to load, and all the sources that they are made of. */
const PARTS = {
  cli: {
    entries: ['src/cli/analyze.ts', 'src/cli/evaluate.ts', 'src/cli/train.ts'],
    sources: ['src/cli', 'src/language', 'src/page'],
  },
  drivers: {
    entries: [
      'test/browser/drivers/index.ts',
      'test/browser/support/start.ts',
      'test/browser/support/pages.ts',
      'test/browser/support/growing.ts',
      'test/browser/support/extension-page.ts',
    ],
    sources: ['test/browser/drivers', 'test/browser/support'],
  },
};

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

function isFresh(out, stamp) {
  try {
    return readFileSync(join(out, 'stamp'), 'utf8') === stamp;
  } catch {
    return false;
  }
}

const ascii = {
  name: 'ascii',
  generateBundle(_, bundle) {
    for (const chunk of Object.values(bundle)) chunk.code = inAscii(chunk.code);
  },
};

async function build(entries, out, stamp) {
  const { build: bundle } = await import('vite');
  // Two runs may build at the same time: each writes its own folder and moves it into place.
  const own = `${out}-${process.pid}`;
  await bundle({
    root: ROOT,
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    plugins: [ascii],
    build: {
      ssr: true,
      outDir: own,
      emptyOutDir: true,
      target: 'node20',
      minify: false,
      rolldownOptions: {
        input: Object.fromEntries(entries.map((entry) => [nameOf(entry), join(ROOT, entry)])),
        output: {
          entryFileNames: '[name].mjs',
          chunkFileNames: 'chunk-[hash].mjs',
          comments: false,
        },
      },
    },
  });
  writeFileSync(join(own, 'stamp'), stamp);
  mkdirSync(join(ROOT, 'dist'), { recursive: true });
  try {
    rmSync(out, { recursive: true, force: true });
    renameSync(own, out);
  } catch (error) {
    rmSync(own, { recursive: true, force: true });
    if (!isFresh(out, stamp)) throw error;
  }
}

const nameOf = (entry) => basename(entry, '.ts');

/**
 * Loads a module of a part, built from the sources as they are now.
 *
 * @param {'cli' | 'drivers'} part
 * @param {string} name the module's file name without its ending
 */
export async function load(part, name) {
  const { entries, sources } = PARTS[part];
  const out = join(ROOT, 'dist', part);
  const stamp = stampOf([...sources, ...OWN]);
  if (!isFresh(out, stamp)) await build(entries, out, stamp);
  return import(pathToFileURL(join(out, `${name}.mjs`)).href);
}
