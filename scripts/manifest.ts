import { readFileSync } from 'node:fs';

export type Target = 'chrome' | 'firefox';

type Manifest = Record<string, unknown> & { background: { service_worker: string } };

const source = new URL('../manifest.json', import.meta.url);

/**
 * The manifest of one browser, made from the one manifest.json, which is Chrome's.
 *
 * Firefox has no service workers for extensions, wants an id, and asks what data is collected (nothing).
 * 146 is the first Firefox that draws lines in `::highlight()`.
 */
export function targetManifest(target: Target): Record<string, unknown> {
  const manifest = JSON.parse(readFileSync(source, 'utf8')) as Manifest;
  if (target === 'chrome') return manifest;
  const { minimum_chrome_version: _, background, ...shared } = manifest;
  return {
    ...shared,
    background: { scripts: [background.service_worker], type: 'module' },
    browser_specific_settings: {
      gecko: {
        id: 'sourcelight@sourcelight.example',
        strict_min_version: '146.0',
        data_collection_permissions: { required: ['none'] },
      },
      gecko_android: { strict_min_version: '146.0' },
    },
  };
}
