import { mkdtemp, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, type CDPSession, chromium, type Page as Tab } from 'playwright-core';
import { callAsJson, settled, until } from './scripts.ts';
import type { ColorScheme, Driver, LaunchOptions, Page, Popup } from './types.ts';

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

/** Chromium, Chrome or Edge, driven over the DevTools protocol by Playwright. */
export async function launchChromium(options: LaunchOptions): Promise<Driver> {
  const profile = await mkdtemp(join(tmpdir(), 'sourcelight-chromium-'));
  const asRoot = process.getuid?.() === 0;
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: options.executable,
    headless: options.headless,
    timeout: 120_000,
    viewport: options.headless ? (options.size ?? { width: 1024, height: 768 }) : null,
    args: [...ARGUMENTS, ...(asRoot ? ['--no-sandbox'] : [])],
    ignoreDefaultArgs: ['--disable-extensions', '--enable-automation'],
  });
  const closed = new Promise<void>((resolve) => context.once('close', () => resolve())).then(() =>
    removeProfile(profile),
  );
  try {
    return await ChromiumDriver.start(context, options.extension, closed);
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
  readonly closed: Promise<void>;
  readonly #context: BrowserContext;
  readonly #browser: CDPSession;
  readonly #folder: string;
  #extension = '';
  #scheme: ColorScheme = 'light';

  static async start(
    context: BrowserContext,
    folder: string,
    closed: Promise<void>,
  ): Promise<ChromiumDriver> {
    const browser = context.browser();
    if (!browser) throw new Error('Playwright gives no browser for the profile');
    const session = await browser.newBrowserCDPSession();
    const driver = new ChromiumDriver(context, session, folder, browser.version(), closed);
    await driver.reinstall();
    return driver;
  }

  private constructor(
    context: BrowserContext,
    browser: CDPSession,
    folder: string,
    version: string,
    closed: Promise<void>,
  ) {
    this.#context = context;
    this.#browser = browser;
    this.#folder = folder;
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
    const page = this.#pageOf(tab);
    await tab.bringToFront();
    await tab.emulateMedia({ colorScheme: this.#scheme });
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

  async prefer(scheme: ColorScheme): Promise<void> {
    this.#scheme = scheme;
    for (const tab of this.#context.pages()) await tab.emulateMedia({ colorScheme: scheme });
  }

  async close(): Promise<void> {
    await this.#context.close();
    await this.closed;
  }

  #pageOf(tab: Tab): Page {
    return new ChromiumPage(tab, () => this.#openPopup(tab));
  }

  async #openPopup(tab: Tab): Promise<Popup> {
    await tab.bringToFront();
    const origin = `chrome-extension://${this.#extension}/src/ui/popup/`;
    const before = await this.#targets('page', origin);
    const target = (await this.#targets('tab', tab.url()))[0];
    if (!target) throw new Error(`No tab shows ${tab.url()}`);
    await send(this.#browser, 'Extensions.triggerAction', {
      id: this.#extension,
      targetId: target.targetId,
    });
    const opened = await until('the popup', async () =>
      (await this.#targets('page', origin)).find(
        ({ targetId }) => !before.some((known) => known.targetId === targetId),
      ),
    );
    const popup = await ChromiumPopup.attach(this.#browser, opened.targetId, opened.url);
    await popup.prefer(this.#scheme);
    return popup;
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

interface Target {
  readonly targetId: string;
  readonly url: string;
}

/** Playwright types the protocol of its own release; the extension commands are newer. */
function send<T>(session: CDPSession, method: string, params: object): Promise<T> {
  return (session.send as (method: string, params: object) => Promise<unknown>).call(
    session,
    method,
    params,
  ) as Promise<T>;
}

class ChromiumPage implements Page {
  readonly #tab: Tab;
  readonly popup: () => Promise<Popup>;

  constructor(tab: Tab, popup: () => Promise<Popup>) {
    this.#tab = tab;
    this.popup = popup;
  }

  async evaluate<A extends readonly unknown[], T>(
    run: (...args: A) => T | Promise<T>,
    ...args: A
  ): Promise<T> {
    return JSON.parse(await this.#tab.evaluate<string>(callAsJson(run, args))) as T;
  }

  async goto(url: string): Promise<void> {
    await this.#tab.goto(url);
  }

  async reload(): Promise<void> {
    await this.#tab.reload();
  }

  async press(key: string): Promise<void> {
    await this.#tab.keyboard.press(key);
  }

  async point(x: number, y: number): Promise<void> {
    await this.#tab.mouse.move(x, y, { steps: 4 });
  }

  async screenshot(path: string): Promise<void> {
    await this.#tab.screenshot({ path });
  }

  async close(): Promise<void> {
    await this.#tab.close();
  }
}

/** The popup is no page to Playwright: it is driven through the browser's own session. */
class ChromiumPopup implements Popup {
  readonly url: string;
  readonly #browser: CDPSession;
  readonly #target: string;
  readonly #session: string;
  readonly #waiting = new Map<number, (answer: Answer) => void>();
  #sent = 0;

  static async attach(browser: CDPSession, target: string, url: string): Promise<ChromiumPopup> {
    const { sessionId } = await browser.send('Target.attachToTarget', { targetId: target });
    const popup = new ChromiumPopup(browser, target, sessionId, url);
    await until('the popup to load', () =>
      popup.evaluate(() => document.readyState === 'complete'),
    );
    return popup;
  }

  private constructor(browser: CDPSession, target: string, session: string, url: string) {
    this.#browser = browser;
    this.#target = target;
    this.#session = session;
    this.url = url;
    browser.on('Target.receivedMessageFromTarget', ({ sessionId, message }) => {
      if (sessionId !== session) return;
      const answer = JSON.parse(message) as Answer;
      this.#waiting.get(answer.id)?.(answer);
      this.#waiting.delete(answer.id);
    });
    browser.on('Target.detachedFromTarget', ({ sessionId }) => {
      if (sessionId !== session) return;
      for (const [id, settle] of this.#waiting) {
        settle({ id, error: { message: 'The popup has closed' } });
      }
      this.#waiting.clear();
    });
  }

  async evaluate<A extends readonly unknown[], T>(
    run: (...args: A) => T | Promise<T>,
    ...args: A
  ): Promise<T> {
    const { result, exceptionDetails } = await this.#command<{
      result: { value: string };
      exceptionDetails?: { text: string; exception?: { description?: string } };
    }>('Runtime.evaluate', {
      expression: callAsJson(run, args),
      awaitPromise: true,
      returnByValue: true,
    });
    if (exceptionDetails) {
      throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    }
    return JSON.parse(result.value) as T;
  }

  async prefer(scheme: ColorScheme): Promise<void> {
    await this.#command('Emulation.setEmulatedMedia', {
      features: [{ name: 'prefers-color-scheme', value: scheme }],
    });
  }

  async screenshot(path: string): Promise<void> {
    await settled(this);
    const { data } = await this.#command<{ data: string }>('Page.captureScreenshot', {});
    await writeFile(path, data, 'base64');
  }

  async close(): Promise<void> {
    await this.#browser.send('Target.closeTarget', { targetId: this.#target }).catch(() => {
      // It closes by itself as soon as it loses the focus.
    });
    await until('the popup to close', async () => {
      const { targetInfos } = await this.#browser.send('Target.getTargets');
      return targetInfos.every(({ targetId }) => targetId !== this.#target);
    });
  }

  #command<T>(method: string, params: object): Promise<T> {
    this.#sent += 1;
    const id = this.#sent;
    return new Promise<T>((resolve, reject) => {
      this.#waiting.set(id, ({ error, result }) =>
        error ? reject(new Error(error.message)) : resolve(result as T),
      );
      this.#browser
        .send('Target.sendMessageToTarget', {
          sessionId: this.#session,
          message: JSON.stringify({ id, method, params }),
        })
        .catch(reject);
    });
  }
}

interface Answer {
  readonly id: number;
  readonly result?: unknown;
  readonly error?: { readonly message: string };
}
