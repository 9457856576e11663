import { writeFile } from 'node:fs/promises';
import type { CDPSession } from 'playwright-core';
import { callAsJson, pressIn, settled, until } from './scripts.ts';
import type { ColorScheme, Popup } from './types.ts';

const CLOSED = 'The popup has closed';

/** Popup and panel are no pages to Playwright: they are driven through the browser's own session. */
export class ChromiumSurface implements Popup {
  readonly url: string;
  readonly clicked: number;
  readonly #browser: CDPSession;
  readonly #target: string;
  readonly #session: string;
  readonly #waiting = new Map<number, (answer: Answer) => void>();
  #sent = 0;

  /** @param clicked when what opened it was clicked */
  static async attach(
    browser: CDPSession,
    target: string,
    url: string,
    clicked = Number.NaN,
  ): Promise<ChromiumSurface> {
    const { sessionId } = await browser.send('Target.attachToTarget', { targetId: target });
    const popup = new ChromiumSurface(browser, target, sessionId, url, clicked);
    await until('the popup to load', () =>
      popup.evaluate(() => document.readyState === 'complete'),
    );
    return popup;
  }

  private constructor(
    browser: CDPSession,
    target: string,
    session: string,
    url: string,
    clicked: number,
  ) {
    this.#browser = browser;
    this.#target = target;
    this.#session = session;
    this.url = url;
    this.clicked = clicked;
    browser.on('Target.receivedMessageFromTarget', ({ sessionId, message }) => {
      if (sessionId !== session) return;
      const answer = JSON.parse(message) as Answer;
      this.#waiting.get(answer.id)?.(answer);
      this.#waiting.delete(answer.id);
    });
    browser.on('Target.detachedFromTarget', ({ sessionId }) => {
      if (sessionId !== session) return;
      for (const [id, settle] of this.#waiting) {
        settle({ id, error: { message: CLOSED } });
      }
      this.#waiting.clear();
    });
  }

  evaluate<A extends readonly unknown[], T>(
    run: (...args: A) => T | Promise<T>,
    ...args: A
  ): Promise<T> {
    return this.#evaluate(callAsJson(run, args), false) as Promise<T>;
  }

  async press(selector: string): Promise<void> {
    await this.#evaluate(callAsJson(pressIn, [selector]), true).catch((error: Error) => {
      // What is pressed may close the popup before it answers: the button of the panel does.
      if (error.message !== CLOSED) throw error;
    });
  }

  async #evaluate(expression: string, userGesture: boolean): Promise<unknown> {
    const { result, exceptionDetails } = await this.#command<{
      result: { value: string };
      exceptionDetails?: { text: string; exception?: { description?: string } };
    }>('Runtime.evaluate', {
      expression,
      awaitPromise: true,
      returnByValue: true,
      userGesture,
    });
    if (exceptionDetails) {
      throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    }
    return JSON.parse(result.value);
  }

  async prefer(scheme: ColorScheme): Promise<void> {
    await this.#command('Emulation.setEmulatedMedia', {
      features: [
        { name: 'prefers-color-scheme', value: scheme === 'dark' ? 'dark' : 'light' },
        { name: 'forced-colors', value: scheme === 'forced' ? 'active' : 'none' },
      ],
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
