import { fileURLToPath } from 'node:url';
import { type BrowserName, type Driver, findBrowser, launch } from '../drivers/index.ts';

export interface Browser {
  readonly name: BrowserName;
  readonly executable: string;
}

/** The browsers that the machine has; `npm test` says which is missing, and counts it as a failure. */
export const browsers: readonly Browser[] = (['chromium', 'firefox'] as const).flatMap((name) => {
  const executable = findBrowser(name);
  return executable === null ? [] : [{ name, executable }];
});

/** Starts a browser without a window, with the extension as `support/build.ts` has built it. */
export async function launchBuilt(
  { name, executable }: Browser,
  size = { width: 900, height: 500 },
): Promise<Driver> {
  const folder = name === 'firefox' ? 'dist/firefox' : 'dist/chrome';
  const driver = await launch(name, {
    executable,
    extension: fileURLToPath(new URL(`../../../${folder}`, import.meta.url)),
    headless: true,
    size,
  });
  // It comes when the browser gets to it, in front of whatever is open by then.
  await (await driver.opened('src/ui/welcome/index.html')).close();
  return driver;
}
