import { afterAll, beforeAll, expect } from 'vitest';
import type { Driver, LaunchOptions, Page } from '../drivers/index.ts';
import { type Browser, launchBuilt } from './browsers.ts';
import { pagesWith } from './pages.ts';
import { samplePage } from './sample.ts';
import { type PageServer, type Served, servePages } from './server.ts';

/** A browser with the extension, and pages for it to read. */
export interface Stage {
  readonly driver: Driver;
  /** The address of one of the pages. */
  readonly url: (path: string) => string;
  /** Opens one of the pages in a tab. */
  readonly open: (path: string) => Promise<Page>;
  /** Opens one of the extension's surfaces in a tab, about another tab where it speaks of one. */
  readonly openSurface: (name: SurfaceName, tab?: number) => Promise<Page>;
}

export type SurfaceName = 'options' | 'panel' | 'popup' | 'welcome';

interface Setting {
  /** The pages by path; those that most tests share, where nothing else is said. */
  readonly pages?: Readonly<Record<string, string | Served>>;
  /** The browser's window. */
  readonly size?: LaunchOptions['size'];
  /** A folder with another extension than the one that was built. */
  readonly extension?: string;
  readonly policy?: LaunchOptions['policy'];
  /** The tests end without the extension, or bring about what the browser counts as a fault. */
  readonly faulty?: true;
}

/**
 * Sets the stage for the tests of a `describe`: it stands before the first, and is taken down after the last, when the
 * browser must have no fault of the extension to report.
 */
export function setStage(
  browser: Browser,
  { pages = pagesWith(samplePage), size, extension, policy, faulty }: Setting = {},
): Stage {
  let driver: Driver;
  let server: PageServer;

  beforeAll(async () => {
    server = await servePages(pages);
    driver = await launchBuilt(browser, size, extension, policy);
  });
  afterAll(async () => {
    if (!faulty) expect(await driver?.faults()).toEqual([]);
    await driver?.close();
    await server?.close();
  });

  return {
    get driver() {
      return driver;
    },
    url: (path) => server.url(path),
    open: (path) => driver.open(server.url(path)),
    openSurface: async (name, tab) => {
      const address = await driver.surface(`src/ui/${name}/index.html`);
      return driver.open(tab === undefined ? address : `${address}?tab=${tab}`);
    },
  };
}
