import { fileURLToPath } from 'node:url';
import { crx } from '@crxjs/vite-plugin';
import { defineConfig } from 'vite';
import { type Target, targetManifest } from './scripts/manifest.ts';

const root = fileURLToPath(new URL('.', import.meta.url));

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
      crx({
        manifest: targetManifest(target),
        browser: target,
        // A plain file, where the default loader would have to be web-accessible and so give us away to every page.
        contentScripts: { standaloneFiles: ['src/content/main.ts'] },
      }),
    ],
    build: {
      outDir: `dist/${target}`,
      emptyOutDir: true,
      // Readable output: the stores' reviewers read what runs.
      minify: false,
      cssMinify: false,
      modulePreload: false,
      target: ['chrome120', 'firefox146'],
      reportCompressedSize: false,
    },
  };
});
