// The page layer as a module that Node and browsers can load: built from src/page for measuring, outside the extension.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const ROOT = fileURLToPath(new URL('..', import.meta.url));

/** The source text of a built module; `format` is Rolldown's. */
export async function buildPageModules(format = 'es', entry = 'src/page/index.ts') {
  const out = mkdtempSync(join(tmpdir(), 'sourcelight-page-'));
  try {
    await build({
      root: ROOT,
      configFile: false,
      logLevel: 'error',
      publicDir: false,
      build: {
        outDir: out,
        minify: false,
        target: 'es2023',
        lib: {
          entry: join(ROOT, entry),
          formats: [format],
          name: 'SourcelightPage',
          fileName: () => 'page.mjs',
        },
      },
    });
    return readFileSync(join(out, 'page.mjs'), 'utf8');
  } finally {
    rmSync(out, { recursive: true, force: true });
  }
}

/** The built module, loaded into this process. */
export async function loadPageModules() {
  const source = await buildPageModules();
  return import(`data:text/javascript;base64,${Buffer.from(source).toString('base64')}`);
}
