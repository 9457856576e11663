/**
 * Builds the extension: `npm run build` writes dist/chrome and dist/firefox; names choose, `--watch` builds again on
 * every change.
 *
 *   node scripts/build.mjs [chrome] [firefox] [--watch]
 */
import { watch as watchFiles } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build as viteBuild } from 'vite';

export const targets = ['chrome', 'firefox'];

const root = fileURLToPath(new URL('..', import.meta.url));

/** What a build is made of; a change in any of it starts another. */
const sources = ['src', 'public', 'manifest.json', 'vite.config.ts'];

/**
 * Builds one target into dist/<target>.
 *
 * @param {string} target chrome or firefox
 */
export async function build(target) {
  // Vite takes it from whoever calls, and builds Preact's slower and larger half for development where it is another.
  process.env.NODE_ENV = 'production';
  // @crxjs reports each content script on standard output, and asks the bundler for an option that it then calls
  // superfluous; a build that goes well has nothing to say.
  const { log } = console;
  const { write } = process.stderr;
  console.log = () => {};
  process.stderr.write = (text, ...more) =>
    String(text).includes('inlineDynamicImports') || write.call(process.stderr, text, ...more);
  try {
    await viteBuild({ root, mode: target, logLevel: 'warn', configFile: `${root}vite.config.ts` });
  } finally {
    console.log = log;
    process.stderr.write = write;
  }
}

/**
 * Builds the targets again after every change under the sources. Whole builds, not Vite's own watcher: they take a
 * fifth of a second, and @crxjs builds standalone content scripts aside, where Vite's watcher does not see their files.
 *
 * @param {string[]} chosen targets
 * @param {(error: unknown) => void} done called after each build, with the error if it failed
 * @returns {() => void} stops watching
 */
export function watch(chosen, done) {
  let timer;
  let running = false;
  let again = false;
  const run = async () => {
    if (running) {
      again = true;
      return;
    }
    running = true;
    try {
      for (const target of chosen) await build(target);
      done(undefined);
    } catch (error) {
      done(error);
    }
    running = false;
    if (again) {
      again = false;
      await run();
    }
  };
  // Editors write in several steps: one build when they are through.
  const changed = () => {
    clearTimeout(timer);
    timer = setTimeout(run, 80);
  };
  const watchers = sources.map((path) =>
    watchFiles(`${root}${path}`, { recursive: path === 'src' || path === 'public' }, changed),
  );
  return () => {
    clearTimeout(timer);
    for (const watcher of watchers) watcher.close();
  };
}

async function main(args) {
  const unknown = args.find((arg) => arg !== '--watch' && !targets.includes(arg));
  if (unknown !== undefined) {
    console.error(`${unknown}: not known. Usage: npm run build -- [chrome] [firefox] [--watch]`);
    process.exitCode = 2;
    return;
  }
  const named = targets.filter((target) => args.includes(target));
  const chosen = named.length > 0 ? named : targets;
  for (const target of chosen) await build(target);
  console.log(`Built ${chosen.map((target) => `dist/${target}`).join(' and ')}.`);
  if (args.includes('--watch')) {
    watch(chosen, (error) => console.log(error === undefined ? 'Built again.' : String(error)));
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href)
  await main(process.argv.slice(2));
