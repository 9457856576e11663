import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import type { BrowserName } from './types.ts';

/** Programs by family, the first one found wins; names are looked up in PATH, paths taken as they are. */
const PROGRAMS: Readonly<Record<BrowserName, readonly string[]>> = {
  chromium: [
    'chromium',
    'chromium-browser',
    'google-chrome-stable',
    'google-chrome',
    'microsoft-edge-stable',
    'microsoft-edge',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
    'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
    'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
  ],
  firefox: [
    'firefox',
    'firefox-esr',
    'firefox-developer-edition',
    '/Applications/Firefox.app/Contents/MacOS/firefox',
    '/Applications/Firefox Developer Edition.app/Contents/MacOS/firefox',
    'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
    'C:\\Program Files (x86)\\Mozilla Firefox\\firefox.exe',
  ],
};

const VARIABLE: Readonly<Record<BrowserName, string>> = {
  chromium: 'CHROMIUM_BIN',
  firefox: 'FIREFOX_BIN',
};

/** Where the machine has a browser of this family; CHROMIUM_BIN and FIREFOX_BIN name another. Null where it has none. */
export function findBrowser(name: BrowserName): string | null {
  const chosen = process.env[VARIABLE[name]];
  if (chosen) return chosen;
  const folders = (process.env.PATH ?? '').split(delimiter);
  for (const program of PROGRAMS[name]) {
    const places = /[/\\]/.test(program) ? [program] : folders.map((path) => join(path, program));
    const found = places.find(isProgram);
    if (found) return found;
  }
  return null;
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
