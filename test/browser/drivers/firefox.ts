import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  chooseInMenu,
  closePanel,
  closePopup,
  consoleOf,
  drawIn,
  evaluateIn,
  hasPanel,
  hasPopup,
  isMenuOpen,
  pressKey,
} from './firefox-chrome.ts';
import { execute, FirefoxPage, FirefoxSurface, type Reach } from './firefox-page.ts';
import { Marionette } from './marionette.ts';
import { callAsJson, until } from './scripts.ts';
import type { ColorScheme, Driver, LaunchOptions, Page, Popup, Surface, Window } from './types.ts';

const PREFERENCES: Readonly<Record<string, boolean | number | string>> = {
  // Any free port; Firefox writes it into the profile.
  'marionette.port': 0,
  'browser.aboutwelcome.enabled': false,
  'browser.shell.checkDefaultBrowser': false,
  'browser.startup.homepage_override.mstone': 'ignore',
  'datareporting.policy.dataSubmissionEnabled': false,
  'extensions.getAddons.cache.enabled': false,
  'ui.prefersReducedMotion': 1,
};

/** Values of ui.systemUsesDarkTheme, which pages and the popup both follow. */
const SCHEMES: Readonly<Record<ColorScheme, number>> = { light: 0, dark: 1, forced: 0 };

/** Firefox, driven over Marionette; its popup through the browser's own chrome. */
export async function launchFirefox(options: LaunchOptions): Promise<Driver> {
  const profile = await mkdtemp(join(tmpdir(), 'sourcelight-firefox-'));
  const downloads = join(profile, 'saved');
  const preferences = Object.entries({
    ...PREFERENCES,
    'ui.systemUsesDarkTheme': SCHEMES.light,
    // 2 is “a folder of the reader's own”.
    'browser.download.folderList': 2,
    'browser.download.dir': downloads,
  });
  await writeFile(
    join(profile, 'user.js'),
    preferences
      .map(([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});\n`)
      .join(''),
  );
  if (options.policy !== undefined) await writePolicy(profile, options.extension, options.policy);
  const { width, height } = options.size ?? { width: 1024, height: 768 };
  const child = spawn(
    options.executable,
    [
      '-marionette',
      '-no-remote',
      '-remote-allow-system-access',
      '-profile',
      profile,
      ...(options.headless ? ['-headless', `-width=${width}`, `-height=${height + 86}`] : []),
    ],
    {
      stdio: 'ignore',
      env: {
        ...process.env,
        MOZ_CRASHREPORTER_DISABLE: '1',
        // Nothing of this run in the user's own folders; with a display, X needs the real one for its key.
        ...(options.headless ? { HOME: profile } : {}),
      },
    },
  );
  const kill = () => child.kill('SIGKILL');
  process.once('exit', kill);
  const closed = new Promise<void>((resolve) => {
    child.once('error', () => resolve());
    child.once('exit', () => resolve());
  }).then(async () => {
    process.off('exit', kill);
    await rm(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
  });
  try {
    const port = await until('Firefox to listen', () => activePort(profile, child), 60_000);
    const client = await Marionette.open(port);
    return await FirefoxDriver.start(client, child, options.extension, downloads, closed);
  } catch (error) {
    kill();
    await closed;
    throw error;
  }
}

/** https://developer.mozilla.org/docs/Mozilla/Add-ons/WebExtensions/Native_manifests#managed_storage_manifests */
async function writePolicy(
  home: string,
  extension: string,
  data: NonNullable<LaunchOptions['policy']>,
): Promise<void> {
  const { browser_specific_settings } = JSON.parse(
    await readFile(join(extension, 'manifest.json'), 'utf8'),
  );
  const { id } = browser_specific_settings.gecko;
  const folder = join(home, '.mozilla/managed-storage');
  await mkdir(folder, { recursive: true });
  const manifest = { name: id, description: 'Settings of the test', type: 'storage', data };
  await writeFile(join(folder, `${id}.json`), JSON.stringify(manifest));
}

async function activePort(profile: string, child: ChildProcess): Promise<number | null> {
  if (child.exitCode !== null) throw new Error(`Firefox ended with status ${child.exitCode}`);
  const text = await readFile(join(profile, 'MarionetteActivePort'), 'utf8').catch(() => '');
  return text === '' ? null : Number(text);
}

class FirefoxDriver implements Driver {
  readonly name = 'firefox';
  readonly version: string;
  readonly downloads: string;
  readonly closed: Promise<void>;
  readonly own = {
    press: (key: string) => this.#inChrome(pressKey, key),
    choose: async (label: string) => {
      await until('the menu', () => this.#inChrome(isMenuOpen));
      await this.#inChrome(chooseInMenu, label);
    },
  };
  readonly #client: Marionette;
  readonly #child: ChildProcess;
  readonly #folder: string;
  #extension = '';
  /** Commands speak to the chosen window and context, so those that belong together go one after the other. */
  #turn: Promise<unknown> = Promise.resolve();

  static async start(
    client: Marionette,
    child: ChildProcess,
    folder: string,
    downloads: string,
    closed: Promise<void>,
  ): Promise<FirefoxDriver> {
    const session = await client.command<{ capabilities: { browserVersion: string } }>(
      'WebDriver:NewSession',
      { capabilities: { alwaysMatch: { unhandledPromptBehavior: 'accept' } } },
    );
    const version = session.capabilities.browserVersion;
    const driver = new FirefoxDriver(client, child, folder, downloads, version, closed);
    await driver.reinstall();
    return driver;
  }

  private constructor(
    client: Marionette,
    child: ChildProcess,
    folder: string,
    downloads: string,
    version: string,
    closed: Promise<void>,
  ) {
    this.#client = client;
    this.#child = child;
    this.#folder = folder;
    this.downloads = downloads;
    this.version = version;
    this.closed = closed;
  }

  reinstall(): Promise<void> {
    return this.#install({ allowPrivateBrowsing: false });
  }

  #install(options: { readonly allowPrivateBrowsing: boolean }): Promise<void> {
    return this.#inTurn(async () => {
      const { value } = await this.#client.command<{ value: string }>('Addon:Install', {
        path: this.#folder,
        temporary: true,
        ...options,
      });
      this.#extension = value;
    });
  }

  async open(url: string): Promise<Page> {
    const { handle } = await this.#inTurn(() =>
      this.#client.command<{ handle: string }>('WebDriver:NewWindow', { type: 'tab', focus: true }),
    );
    const page = this.#pageOf(handle);
    await page.goto(url);
    return page;
  }

  async openWindow(url: string, kind: 'normal' | 'private'): Promise<Window> {
    if (kind === 'private') {
      await this.#install({ allowPrivateBrowsing: true });
      // Starting again closes the extension's own pages, and commands need a page that is open.
      await this.#inTurn(async () => {
        const [handle] = await this.#client.command<string[]>('WebDriver:GetWindowHandles');
        await this.#client.command('WebDriver:SwitchToWindow', { handle, focus: false });
      });
    }
    const { handle } = await this.#inTurn(() =>
      this.#client.command<{ handle: string }>('WebDriver:NewWindow', {
        type: 'window',
        focus: true,
        private: kind === 'private',
      }),
    );
    const page = this.#pageOf(handle);
    await page.goto(url);
    return page;
  }

  async opened(path: string): Promise<Page> {
    const url = await this.surface(path);
    const handle = await until(url, async () => {
      const handles = await this.#inTurn(() =>
        this.#client.command<string[]>('WebDriver:GetWindowHandles'),
      );
      for (const handle of handles) {
        const { value } = await this.#inTab(handle, (client) =>
          client.command<{ value: string }>('WebDriver:GetCurrentURL'),
        );
        if (value === url) return handle;
      }
      return null;
    });
    return this.#pageOf(handle);
  }

  surface(path: string): Promise<string> {
    return this.#inChrome(
      (id, file) => {
        const { ExtensionParent } = ChromeUtils.importESModule(
          'resource://gre/modules/ExtensionParent.sys.mjs',
        );
        return `moz-extension://${ExtensionParent.GlobalManager.getExtension(id).uuid}/${file}`;
      },
      this.#extension,
      path,
    );
  }

  async panel(): Promise<Surface> {
    const url = await this.surface('src/ui/panel/');
    await until('the panel', () => this.#inChrome(hasPanel, url));
    const panel = new FirefoxSurface(url, this.#reach('panel', url, closePanel));
    await until('the panel to load', () =>
      panel.evaluate(() => document.readyState === 'complete'),
    );
    return panel;
  }

  async stopBackground(): Promise<void> {
    await this.#inChrome(async (id) => {
      const { ExtensionParent } = ChromeUtils.importESModule(
        'resource://gre/modules/ExtensionParent.sys.mjs',
      );
      await ExtensionParent.GlobalManager.getExtension(id).terminateBackground();
    }, this.#extension);
  }

  async remove(): Promise<void> {
    await this.#inChrome(async (id) => {
      const { AddonManager } = ChromeUtils.importESModule(
        'resource://gre/modules/AddonManager.sys.mjs',
      );
      await (await AddonManager.getAddonByID(id)).uninstall();
    }, this.#extension);
  }

  async enable(enabled: boolean): Promise<void> {
    await this.#inChrome(
      async (id, on) => {
        const { AddonManager } = ChromeUtils.importESModule(
          'resource://gre/modules/AddonManager.sys.mjs',
        );
        const addon = await AddonManager.getAddonByID(id);
        await (on ? addon.enable() : addon.disable());
      },
      this.#extension,
      enabled,
    );
  }

  async restrict(restricted: boolean): Promise<void> {
    await this.#inChrome(
      async (id, remove) => {
        const { ExtensionParent } = ChromeUtils.importESModule(
          'resource://gre/modules/ExtensionParent.sys.mjs',
        );
        const { ExtensionPermissions } = ChromeUtils.importESModule(
          'resource://gre/modules/ExtensionPermissions.sys.mjs',
        );
        const extension = ExtensionParent.GlobalManager.getExtension(id);
        const hosts = { permissions: [], origins: ['http://*/*', 'https://*/*'] };
        await (remove
          ? ExtensionPermissions.remove(id, hosts, extension)
          : ExtensionPermissions.add(id, hosts, extension));
      },
      this.#extension,
      restricted,
    );
  }

  faults(): Promise<readonly string[]> {
    return this.#inChrome(consoleOf, 'moz-extension://', 0, true);
  }

  async prefer(scheme: ColorScheme): Promise<void> {
    await this.#inChrome(
      (dark, colours) => {
        Services.prefs.setIntPref('ui.systemUsesDarkTheme', dark);
        // 2 is “always” for the colours that the reader has chosen, 0 “with high contrast only”.
        Services.prefs.setIntPref('browser.display.document_color_use', colours);
      },
      SCHEMES[scheme],
      scheme === 'forced' ? 2 : 0,
    );
  }

  async close(): Promise<void> {
    await this.#client.command('Marionette:Quit', { flags: ['eForceQuit'] }).catch(() => {});
    this.#client.close();
    const deadline = new Promise<'late'>((resolve) => setTimeout(resolve, 5000, 'late').unref());
    if (this.#child.exitCode === null && this.#child.signalCode === null) {
      const ended = await Promise.race([once(this.#child, 'exit'), deadline]);
      if (ended === 'late') this.#child.kill('SIGKILL');
    }
    await this.closed;
  }

  #pageOf(handle: string): Page {
    return new FirefoxPage(
      (act) => this.#inTab(handle, act),
      () => this.#openPopup(handle),
      (origin, since) => this.#inChrome(consoleOf, origin, since),
    );
  }

  async #openPopup(handle: string): Promise<Popup> {
    await this.#inChrome(closePopup);
    await this.#inTab(handle, async () => {});
    const { url, clicked } = await this.#inChrome(async (id) => {
      const { ExtensionParent } = ChromeUtils.importESModule(
        'resource://gre/modules/ExtensionParent.sys.mjs',
      );
      const extension = ExtensionParent.GlobalManager.getExtension(id);
      const window = Services.wm.getMostRecentWindow('navigator:browser');
      const now = Date.now();
      await extension.apiManager.global.browserActionFor(extension).triggerAction(window);
      return { url: `moz-extension://${extension.uuid}/`, clicked: now };
    }, this.#extension);
    const popup = new FirefoxSurface(url, this.#reach('popup', url, closePopup), clicked);
    await until('the popup', () => this.#inChrome(hasPopup, url));
    await until('the popup to load', () =>
      popup.evaluate(
        () => location.protocol === 'moz-extension:' && document.readyState === 'complete',
      ),
    );
    return popup;
  }

  #reach(surface: 'popup' | 'panel', url: string, close: () => void | Promise<void>): Reach {
    return {
      evaluate: (expression, byHand) =>
        this.#inChrome(evaluateIn, surface, url, byHand, expression),
      draw: () => this.#inChrome(drawIn, surface, url),
      close: () => this.#inChrome(close),
    };
  }

  /** Runs commands with a tab in front. */
  #inTab<T>(handle: string, act: (client: Marionette) => Promise<T>): Promise<T> {
    return this.#inTurn(async () => {
      await this.#client.command('WebDriver:SwitchToWindow', { handle, focus: true });
      return act(this.#client);
    });
  }

  /** Runs a function with the browser's own rights, in its own window. */
  #inChrome<A extends readonly unknown[], T>(
    run: (...args: A) => T | Promise<T>,
    ...args: A
  ): Promise<T> {
    return this.#inTurn(async () => {
      await this.#client.command('Marionette:SetContext', { value: 'chrome' });
      try {
        return JSON.parse(await execute(this.#client, callAsJson(run, args))) as T;
      } finally {
        await this.#client.command('Marionette:SetContext', { value: 'content' });
      }
    });
  }

  #inTurn<T>(act: () => Promise<T>): Promise<T> {
    const mine = this.#turn.then(act);
    this.#turn = mine.catch(() => {});
    return mine;
  }
}
