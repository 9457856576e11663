import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import messages from '../../../public/_locales/en/messages.json' with { type: 'json' };
import { shortKeys, withShortKeys } from '../../../scripts/short-keys.ts';

/**
 * A copy of the built extension with one page more, `card.html`, which shows the card as pages do: its own root is
 * closed, so that neither axe nor a test could see into it there.
 *
 * @returns the folder, which the caller removes.
 */
export async function withCardPage(extension: string): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'sourcelight-card-'));
  cpSync(extension, folder, { recursive: true });
  await build({
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    build: {
      outDir: folder,
      emptyOutDir: false,
      lib: {
        entry: fileURLToPath(new URL('card-entry.ts', import.meta.url)),
        formats: ['es'],
        fileName: () => 'card.js',
      },
    },
  });
  const script = join(folder, 'card.js');
  writeFileSync(script, withShortKeys(readFileSync(script, 'utf8'), shortKeys(messages)));
  const page = `<!doctype html><html lang="en"><meta charset="utf-8"><title>The card</title>
    <main><h1>The card</h1></main><script type="module" src="card.js"></script></html>`;
  writeFileSync(join(folder, 'card.html'), page);
  return folder;
}
