import { mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, type CDPSession, chromium, type Page as Tab } from 'playwright-core';
import { ChromiumPage } from './chromium-page.ts';
import { withPolicy } from './chromium-policy.ts';
import { ChromiumSurface } from './chromium-surface.ts';
import { until } from './scripts.ts';
import type { ColorScheme, Driver, LaunchOptions, Page, Popup, Surface, Window } from './types.ts';

const ARGUMENTS = [
  // Extensions.loadUnpacked also works where --load-extension is ignored (branded Chrome from 137 on), and
  // Extensions.triggerAction is a click on the toolbar button.
  '--enable-unsafe-extension-debugging',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-quic',
  '--disable-sync',
  '--no-first-run',
];

/** What Playwright would add, and readers have: extensions, pages kept for going back. */
const UNWANTED = ['--disable-extensions', '--enable-automation', '--disable-back-forward-cache'];

/** Chromium, Chrome or Edge, driven over the DevTools protocol by Playwright. */
export async function launchChromium(options: LaunchOptions): Promise<Driver> {
  const profile = await mkdtemp(join(tmpdir(), 'sourcelight-chromium-'));
  // With a policy, the user has root's number in the browser's own name space.
  const asRoot = process.getuid?.() === 0 || options.policy !== undefined;
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: options.policy
      ? await withPolicy(options, options.policy, profile)
      : options.executable,
    headless: options.headless,
    timeout: 120_000,
    viewport: options.headless ? (options.size ?? { width: 1024, height: 768 }) : null,
    args: [
      ...ARGUMENTS,
      // A screen of today's size: on the small one by default, popups are lower than on any reader's.
      ...(options.headless ? ['--screen-info={1600x1200}'] : []),
      ...(asRoot ? ['--no-sandbox'] : []),
    ],
    ignoreDefaultArgs: UNWANTED,
  });
  const closed = new Promise<void>((resolve) => context.once('close', () => resolve())).then(() =>
    removeProfile(profile),
  );
  try {
    return await ChromiumDriver.start(context, options.extension, join(profile, 'saved'), closed);
  } catch (error) {
    await context.close();
    await closed;
    throw error;
  }
}

/** Some of the browser's processes end after it, and write once more into the folder that was removed. */
async function removeProfile(profile: string): Promise<void> {
  let gone = 0;
  await until('the profile to stay removed', async () => {
    const left = await stat(profile).catch(() => null);
    gone = left === null ? gone + 1 : 0;
    await rm(profile, { recursive: true, force: true, maxRetries: 5 });
    return gone > 10;
  });
}

class ChromiumDriver implements Driver {
  readonly name = 'chromium';
  readonly version: string;
  readonly downloads: string;
  readonly closed: Promise<void>;
  readonly own = null;
  readonly #context: BrowserContext;
  readonly #browser: CDPSession;
  readonly #folder: string;
  #extension = '';
  #scheme: ColorScheme = 'light';

  static async start(
    context: BrowserContext,
    folder: string,
    downloads: string,
    closed: Promise<void>,
  ): Promise<ChromiumDriver> {
    const browser = context.browser();
    if (!browser) throw new Error('Playwright gives no browser for the profile');
    const session = await browser.newBrowserCDPSession();
    // Playwright would keep them under names of its own.
    await send(session, 'Browser.setDownloadBehavior', {
      behavior: 'allow',
      downloadPath: downloads,
    });
    const driver = new ChromiumDriver(
      context,
      session,
      folder,
      downloads,
      browser.version(),
      closed,
    );
    // Faults of extensions are collected for developers only.
    await driver.#inList(({ developerPrivate }) =>
      developerPrivate.updateProfileConfiguration({ inDeveloperMode: true }),
    );
    await driver.reinstall();
    return driver;
  }

  private constructor(
    context: BrowserContext,
    browser: CDPSession,
    folder: string,
    downloads: string,
    version: string,
    closed: Promise<void>,
  ) {
    this.#context = context;
    this.#browser = browser;
    this.#folder = folder;
    this.downloads = downloads;
    this.version = version;
    this.closed = closed;
  }

  async reinstall(): Promise<void> {
    const answer = await send<{ id: string }>(this.#browser, 'Extensions.loadUnpacked', {
      path: this.#folder,
    });
    this.#extension = answer.id;
  }

  async open(url: string): Promise<Page> {
    const blank = this.#context.pages().find((page) => page.url() === 'about:blank');
    const tab = blank ?? (await this.#context.newPage());
    const page = await this.#pageOf(tab);
    await tab.bringToFront();
    await tab.emulateMedia(mediaOf(this.#scheme));
    await page.goto(url);
    return page;
  }

  async opened(path: string): Promise<Page> {
    const url = await this.surface(path);
    const tab = await until(url, () => this.#context.pages().find((page) => page.url() === url));
    await tab.waitForLoadState();
    return this.#pageOf(tab);
  }

  async surface(path: string): Promise<string> {
    return `chrome-extension://${this.#extension}/${path}`;
  }

  async panel(): Promise<Surface> {
    const path = `chrome-extension://${this.#extension}/src/ui/panel/`;
    // The tests' own tabs may show the panel's page too.
    const tabs = new Set<string>();
    for (const tab of this.#context.pages()) {
      if (tab.url().startsWith(path)) tabs.add(await this.#targetOf(tab));
    }
    const { targetId, url } = await until('the panel', async () =>
      (await this.#targets('page', path)).find((target) => !tabs.has(target.targetId)),
    );
    const panel = await ChromiumSurface.attach(this.#browser, targetId, url);
    await panel.prefer(this.#scheme);
    return panel;
  }

  async stopBackground(): Promise<void> {
    // Closing the worker's target does nothing while Playwright is attached to it: a page of its origin stops it.
    const origin = `chrome-extension://${this.#extension}/`;
    const own = this.#context.pages().find((page) => page.url().startsWith(origin));
    if (own === undefined) throw new Error('Stopping the background needs an open extension page');
    const session = await this.#context.newCDPSession(own);
    await session.send('ServiceWorker.enable');
    await session.send('ServiceWorker.stopAllWorkers');
    await session.detach();
  }

  async remove(): Promise<void> {
    await send(this.#browser, 'Extensions.uninstall', { id: this.#extension });
  }

  async enable(enabled: boolean): Promise<void> {
    await this.#inList(
      ({ management }, id, on) =>
        new Promise<void>((done) => management.setEnabled(id, on, () => done())),
      this.#extension,
      enabled,
    );
  }

  async restrict(restricted: boolean): Promise<void> {
    await this.#inList(
      ({ developerPrivate }, extensionId, hostAccess) =>
        developerPrivate.updateExtensionConfiguration({ extensionId, hostAccess }),
      this.#extension,
      restricted ? 'ON_CLICK' : 'ON_ALL_SITES',
    );
  }

  faults(): Promise<readonly string[]> {
    return this.#inList(async ({ developerPrivate }, id) => {
      const { runtimeErrors } = await developerPrivate.getExtensionInfo(id);
      // Chrome's own `setIcon` says this of a tab that was closed meanwhile, and lets nobody catch it.
      const own = 'Unchecked runtime.lastError: No tab with id';
      return runtimeErrors
        .filter(({ message }) => !message.startsWith(own))
        .map(({ message, source }) => `${message} (${source})`);
    }, this.#extension);
  }

  async openWindow(url: string, kind: 'normal' | 'private'): Promise<Window> {
    if (kind === 'private') {
      await this.#inList(
        ({ developerPrivate }, extensionId) =>
          developerPrivate.updateExtensionConfiguration({ extensionId, incognitoAccess: true }),
        this.#extension,
      );
    }
    const known = await this.#targets('page', url);
    const address = await this.surface('src/ui/welcome/index.html');
    let opener = await this.open(address);
    if (kind === 'private') {
      // Letting it in starts the extension again, which closes its pages.
      await until('the extension in private windows', async () => {
        const allowed = await opener.evaluate(isAllowed).catch(() => null);
        if (allowed === null) opener = await this.open(address);
        return allowed;
      });
    }
    await opener.evaluate(
      async (wanted, incognito) => {
        const { windows } = globalThis.chrome as unknown as Windows;
        await windows.create({ url: wanted, incognito, focused: true });
      },
      url,
      kind === 'private',
    );
    const { targetId, browserContextId } = await until('the window', async () =>
      (await this.#targets('page', url)).find((target) =>
        known.every((other) => other.targetId !== target.targetId),
      ),
    );
    await opener.close();
    const frame = await ChromiumSurface.attach(this.#browser, targetId, url);
    return Object.assign(frame, { popup: () => this.#popupOver(url, browserContextId) });
  }

  /** Runs a function in the browser's own list of extensions, which may do what no protocol offers. */
  async #inList<A extends readonly unknown[], T>(
    run: (chrome: ExtensionList, ...args: A) => Promise<T>,
    ...args: A
  ): Promise<T> {
    const list = await this.#context.newPage();
    try {
      await list.goto('chrome://extensions/');
      return (await list.evaluate(`(${run})(chrome, ...${JSON.stringify(args)})`)) as T;
    } finally {
      await list.close();
    }
  }

  async prefer(scheme: ColorScheme): Promise<void> {
    this.#scheme = scheme;
    for (const tab of this.#context.pages()) await tab.emulateMedia(mediaOf(scheme));
  }

  async close(): Promise<void> {
    await this.#context.close();
    await this.closed;
  }

  #pageOf(tab: Tab): Promise<Page> {
    return ChromiumPage.attach(tab, () => this.#openPopup(tab));
  }

  async #openPopup(tab: Tab): Promise<Popup> {
    await tab.bringToFront();
    return this.#popupOver(await this.#addressOf(tab));
  }

  /** What stands in the address bar, over a page that did not come too. */
  async #addressOf(tab: Tab): Promise<string> {
    const session = await this.#context.newCDPSession(tab);
    const { entries, currentIndex } = await session.send('Page.getNavigationHistory');
    await session.detach();
    return entries[currentIndex]?.url ?? '';
  }

  async #popupOver(url: string, window?: string): Promise<Popup> {
    const origin = `chrome-extension://${this.#extension}/src/ui/popup/`;
    const before = await this.#targets('page', origin);
    const target = (await this.#targets('tab', url)).find(
      ({ browserContextId }) => window === undefined || browserContextId === window,
    );
    if (!target) throw new Error(`No tab shows ${url}`);
    const clicked = Date.now();
    await send(this.#browser, 'Extensions.triggerAction', {
      id: this.#extension,
      targetId: target.targetId,
    });
    const opened = await until('the popup', async () =>
      (await this.#targets('page', origin)).find(
        ({ targetId }) => !before.some((known) => known.targetId === targetId),
      ),
    );
    const popup = await ChromiumSurface.attach(this.#browser, opened.targetId, opened.url, clicked);
    await popup.prefer(this.#scheme);
    return popup;
  }

  async #targetOf(tab: Tab): Promise<string> {
    const session = await this.#context.newCDPSession(tab);
    const { targetInfo } = await session.send('Target.getTargetInfo');
    await session.detach();
    return targetInfo.targetId;
  }

  async #targets(type: string, url: string): Promise<Target[]> {
    const { targetInfos } = await send<{ targetInfos: Target[] }>(
      this.#browser,
      'Target.getTargets',
      { filter: [{ type }] },
    );
    return targetInfos.filter((target) => target.url.startsWith(url));
  }
}

function mediaOf(scheme: ColorScheme) {
  const forced = scheme === 'forced';
  return {
    colorScheme: forced ? 'light' : scheme,
    forcedColors: forced ? 'active' : 'none',
    reducedMotion: 'reduce',
  } as const;
}

interface Target {
  readonly targetId: string;
  readonly browserContextId?: string;
  readonly url: string;
}

/** The part of the browser's own interface that its list of extensions uses. */
interface ExtensionList {
  readonly management: {
    setEnabled(id: string, enabled: boolean, done: () => void): void;
  };
  readonly developerPrivate: {
    updateProfileConfiguration(change: { readonly inDeveloperMode: boolean }): Promise<void>;
    updateExtensionConfiguration(change: {
      readonly extensionId: string;
      readonly hostAccess?: string;
      readonly incognitoAccess?: boolean;
    }): Promise<void>;
    getExtensionInfo(id: string): Promise<{
      readonly runtimeErrors: readonly { readonly message: string; readonly source: string }[];
    }>;
  };
}

const isAllowed = (): Promise<boolean> =>
  (globalThis.chrome as unknown as Windows).extension.isAllowedIncognitoAccess();

/** The part of an extension's interface that opens windows. */
interface Windows {
  readonly extension: { isAllowedIncognitoAccess(): Promise<boolean> };
  readonly windows: {
    create(window: {
      readonly url: string;
      readonly incognito: boolean;
      readonly focused: boolean;
    }): Promise<unknown>;
  };
}

/** Playwright types the protocol of its own release; the extension commands are newer. */
function send<T>(session: CDPSession, method: string, params: object): Promise<T> {
  return (session.send as (method: string, params: object) => Promise<unknown>).call(
    session,
    method,
    params,
  ) as Promise<T>;
}
