import type { CDPSession, Page as Tab } from 'playwright-core';
import { callAsJson } from './scripts.ts';
import type { Page, Popup } from './types.ts';

/** A tab of Chromium. */
export class ChromiumPage implements Page {
  readonly #tab: Tab;
  readonly #session: CDPSession;
  readonly #told: string[] = [];
  readonly popup: () => Promise<Popup>;

  static async attach(tab: Tab, popup: () => Promise<Popup>): Promise<ChromiumPage> {
    const session = await tab.context().newCDPSession(tab);
    const page = new ChromiumPage(tab, session, popup);
    await session.send('Runtime.enable');
    await session.send('Log.enable');
    return page;
  }

  private constructor(tab: Tab, session: CDPSession, popup: () => Promise<Popup>) {
    this.#tab = tab;
    this.#session = session;
    this.popup = popup;
    session.on('Runtime.consoleAPICalled', ({ type, args }) => {
      this.#told.push(`${type}: ${args.map(({ value, description }) => value ?? description)}`);
    });
    session.on('Runtime.exceptionThrown', ({ exceptionDetails: { text, exception } }) => {
      this.#told.push(`exception: ${exception?.description ?? text}`);
    });
    session.on('Log.entryAdded', ({ entry: { level, text } }) => {
      this.#told.push(`${level}: ${text}`);
    });
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

  async click(x: number, y: number, button: 'left' | 'right' = 'left'): Promise<void> {
    await this.#tab.mouse.click(x, y, { button });
  }

  async tap(x: number, y: number): Promise<void> {
    const touch = (type: 'touchStart' | 'touchEnd', touchPoints: { x: number; y: number }[]) =>
      this.#session.send('Input.dispatchTouchEvent', { type, touchPoints });
    await touch('touchStart', [{ x, y }]);
    await touch('touchEnd', []);
  }

  async point(x: number, y: number): Promise<void> {
    await this.#tab.mouse.move(x, y, { steps: 4 });
  }

  async console(): Promise<readonly string[]> {
    return this.#told;
  }

  async print(): Promise<Uint8Array> {
    const { data } = await this.#session.send('Page.printToPDF', { printBackground: true });
    return Buffer.from(data, 'base64');
  }

  async screenshot(path: string, { whole } = { whole: false }): Promise<void> {
    await this.#tab.screenshot({ path, fullPage: whole });
  }

  async close(): Promise<void> {
    await this.#tab.close();
  }
}
