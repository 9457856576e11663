import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { crx } from '@crxjs/vite-plugin';
import { defineConfig, type Plugin } from 'vite';
import { inAscii } from './scripts/ascii.mjs';
import { frontCodeLists } from './scripts/front-coding.ts';
import { type Target, targetManifest } from './scripts/manifest.ts';
import { shortKey, shortKeys, withShortKeys } from './scripts/short-keys.ts';
import { withShortNames } from './scripts/short-names.ts';

const root = fileURLToPath(new URL('.', import.meta.url));

/** What the content script has in the place of `webextension-polyfill`. */
const standIn = `${root}src/browser.ts`;

const pages = ['src/ui/panel/index.html', 'src/ui/welcome/index.html'];

/**
 * Takes out Preact's one assignment to `innerHTML`, behind `dangerouslySetInnerHTML`, which no surface uses: nothing in
 * the extension can turn text into markup, and the stores' linters see that.
 */
const withoutInnerHtml: Plugin = {
  name: 'without-inner-html',
  transform: (code, id) =>
    /node_modules\/preact\//.test(id) ? code.replaceAll('.innerHTML', '.textContent') : null,
};

const keys = shortKeys(JSON.parse(readFileSync(`${root}public/_locales/en/messages.json`, 'utf8')));

/** Changes all scripts as they were written, the content script among them, which no plugin sees before. */
function rewriteScripts(target: Target, rewrite: (code: string) => string): void {
  const out = `${root}dist/${target}`;
  if (!existsSync(out)) return;
  for (const path of readdirSync(out, { recursive: true, encoding: 'utf8' })) {
    if (!path.endsWith('.js')) continue;
    const file = `${out}/${path}`;
    writeFileSync(file, rewrite(readFileSync(file, 'utf8')));
  }
}

/**
 * Leaves the translators' notes and the white space out of the built messages, and gives them short names: a fifth of
 * them.
 */
const shortMessages = (target: Target): Plugin => ({
  name: 'short-messages',
  closeBundle() {
    rewriteScripts(target, (code) => withShortKeys(code, keys));
    const locales = `${root}dist/${target}/_locales`;
    if (!existsSync(locales)) return;
    for (const locale of readdirSync(locales)) {
      const file = `${locales}/${locale}/messages.json`;
      const messages: Record<string, { message: string }> = JSON.parse(readFileSync(file, 'utf8'));
      const bare = Object.entries(messages).map(([name, { message }]) => [
        shortKey(name, keys),
        { message },
      ]);
      writeFileSync(file, JSON.stringify(Object.fromEntries(bare)));
    }
  },
});

/** Leaves the white space out of the manifest and of the policy's schema: a kilobyte of the package. */
const bareJson = (target: Target): Plugin => ({
  name: 'bare-json',
  closeBundle() {
    for (const name of ['manifest.json', 'managed-schema.json']) {
      const file = `${root}dist/${target}/${name}`;
      if (!existsSync(file)) continue;
      writeFileSync(file, JSON.stringify(JSON.parse(readFileSync(file, 'utf8'))));
    }
  },
});

/** Gives the rules for marks to all elements, not to the root alone: in Firefox highlights do not inherit. */
const forAllElements = (target: Target): Plugin => ({
  name: 'for-all-elements',
  closeBundle() {
    const file = `${root}dist/${target}/src/page/highlight/styles.css`;
    if (target !== 'firefox' || !existsSync(file)) return;
    writeFileSync(file, readFileSync(file, 'utf8').replaceAll(':root::highlight', '::highlight'));
  },
});

/** Front-codes the word lists of the engine: 15 KB of the package. */
const frontCoded: Plugin = {
  name: 'front-coded-lists',
  enforce: 'pre',
  transform: (code, id) => (/src\/language\/lists\//.test(id) ? frontCodeLists(code) : null),
};

/** Shortens the names of the engine's own properties: 13 KB of the package. */
const shortNames: Plugin = {
  name: 'short-names',
  generateBundle(_, bundle) {
    for (const chunk of Object.values(bundle)) {
      if (chunk.type !== 'chunk') continue;
      if (!chunk.moduleIds.some((id) => id.endsWith('language/analyse.ts'))) continue;
      // The test reads our own modules only.
      if (chunk.moduleIds.some((id) => id.includes('node_modules')))
        this.error('a package stands in one script with the engine, whose names are shortened');
      chunk.code = withShortNames(chunk.code);
    }
  },
};

/**
 * Puts `webextension-polyfill` itself where the alias below has put its stand-in: in everything that is bundled with
 * plugins, which is all but the content script. docs/decisions.md says why.
 */
const withPolyfill: Plugin = {
  name: 'with-polyfill',
  enforce: 'pre',
  load: (id) =>
    id === standIn
      ? `export { default } from '${root}node_modules/webextension-polyfill/dist/browser-polyfill.min.js'`
      : null,
};

/** Writes the scripts in ASCII: half of what V8 holds of them, in each page for the content script. */
const ascii = (target: Target): Plugin => ({
  name: 'ascii',
  closeBundle: () => rewriteScripts(target, inAscii),
});

/**
 * Builds the unpacked extension for one browser: `vite build --mode chrome` or `--mode firefox`.
 * `scripts/build.mjs` runs it for both.
 */
export default defineConfig(({ mode }) => {
  const target: Target = mode === 'firefox' ? 'firefox' : 'chrome';
  return {
    root,
    mode: 'production',
    publicDir: 'public',
    plugins: [
      withPolyfill,
      frontCoded,
      shortNames,
      withoutInnerHtml,
      shortMessages(target),
      ascii(target),
      forAllElements(target),
      bareJson(target),
      crx({
        manifest: targetManifest(target),
        browser: target,
        // A plain file, where the default loader would have to be web-accessible and so give us away to every page.
        contentScripts: { standaloneFiles: ['src/content/main.ts'] },
      }),
    ],
    resolve: { alias: { 'webextension-polyfill': standIn } },
    build: {
      outDir: `dist/${target}`,
      emptyOutDir: true,
      // The content script is read on every page.
      minify: true,
      // Pages that @crxjs does not find in every manifest by itself.
      rollupOptions: { input: pages, checks: { pluginTimings: false } },
      // Surfaces open at a click: their scripts are fetched side by side.
      modulePreload: { polyfill: false },
      target: ['chrome120', 'firefox146'],
      reportCompressedSize: false,
    },
  };
});
