import { readFileSync } from 'node:fs';
import type { ManifestV3Export } from '@crxjs/vite-plugin';

export type Target = 'chrome' | 'firefox';

const source = new URL('../manifest.json', import.meta.url);

/**
 * The manifest of one browser, made from the one manifest.json, which is Chrome's.
 *
 * Firefox has no service workers for extensions, wants an id, and asks what data is collected (nothing).
 * 146 is the first Firefox that draws lines in `::highlight()`.
 */
export function targetManifest(target: Target): ManifestV3Export {
  const manifest = JSON.parse(readFileSync(source, 'utf8'));
  if (target === 'chrome') return manifest;
  const {
    minimum_chrome_version: _,
    storage: __,
    background,
    side_panel,
    permissions,
    ...shared
  } = manifest;
  return {
    ...shared,
    permissions: permissions.filter((permission: string) => permission !== 'sidePanel'),
    background: { scripts: [background.service_worker], type: 'module' },
    sidebar_action: {
      default_panel: side_panel.default_path,
      default_title: '__MSG_panelTitle__',
      default_icon: manifest.icons,
      open_at_install: false,
    },
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
