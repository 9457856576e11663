import { launchChromium } from './chromium.ts';
import { launchFirefox } from './firefox.ts';
import type { BrowserName, Driver, LaunchOptions } from './types.ts';

export { takesPolicy } from './chromium-policy.ts';
export { findBrowser } from './find.ts';
export { readMarks, until } from './scripts.ts';
export type * from './types.ts';

/** Starts a browser with a fresh profile and the built extension. */
export function launch(name: BrowserName, options: LaunchOptions): Promise<Driver> {
  return name === 'firefox' ? launchFirefox(options) : launchChromium(options);
}
