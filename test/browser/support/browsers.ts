import { fileURLToPath } from 'node:url';
import {
  type BrowserName,
  type Driver,
  findBrowser,
  type LaunchOptions,
  launch,
} from '../drivers/index.ts';

export interface Browser {
  readonly name: BrowserName;
  readonly executable: string;
}

/** The browsers that the machine has; `npm test` says which is missing, and counts it as a failure. */
export const browsers: readonly Browser[] = (['chromium', 'firefox'] as const).flatMap((name) => {
  const executable = findBrowser(name);
  return executable === null ? [] : [{ name, executable }];
});

/** Where `support/build.ts` has built the extension. */
export const builtFolder = (name: BrowserName): string =>
  fileURLToPath(
    new URL(`../../../dist/${name === 'firefox' ? 'firefox' : 'chrome'}`, import.meta.url),
  );

/**
 * Starts a browser without a window, with the extension as it was built.
 *
 * @param extension another folder with an extension
 * @param policy settings that a policy sets
 */
export async function launchBuilt(
  { name, executable }: Browser,
  size = { width: 900, height: 500 },
  extension = builtFolder(name),
  policy?: LaunchOptions['policy'],
): Promise<Driver> {
  const driver = await launch(name, {
    executable,
    extension,
    headless: true,
    size,
    ...(policy === undefined ? {} : { policy }),
  });
  // It comes when the browser gets to it, in front of whatever is open by then.
  await (await driver.opened('src/ui/welcome/index.html')).close();
  return driver;
}
