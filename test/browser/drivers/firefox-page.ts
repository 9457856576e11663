import { writeFile } from 'node:fs/promises';
import type { Marionette } from './marionette.ts';
import { callAsJson, pressIn, settled } from './scripts.ts';
import type { Page, Popup } from './types.ts';

/** Evaluates an expression that yields JSON in the chosen context. */
export async function execute(client: Marionette, expression: string): Promise<string> {
  const { value } = await client.command<{ value: { json?: string; error?: string } }>(
    'WebDriver:ExecuteAsyncScript',
    {
      script: `const done = arguments[arguments.length - 1];
        Promise.resolve().then(() => ${expression})
          .then((json) => done({ json }), (error) => done({ error: String(error) + '\\n' + error?.stack }));`,
      args: [],
      scriptTimeout: 60_000,
    },
  );
  if (value.json === undefined) throw new Error(value.error);
  return value.json;
}

/** WebDriver's code points of keys that are no characters. https://www.w3.org/TR/webdriver2/#keyboard-actions */
const KEYS: Readonly<Record<string, string>> = {
  Control: '\uE009',
  Tab: '\uE004',
  Enter: '\uE007',
  Escape: '\uE00C',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
};

/** A pointer's way to a point of the window, down and up again. */
const pressAt = (pointerType: 'mouse' | 'touch', x: number, y: number, button: number) => ({
  type: 'pointer',
  id: pointerType,
  parameters: { pointerType },
  actions: [
    { type: 'pointerMove', x: Math.round(x), y: Math.round(y), duration: 0 },
    { type: 'pointerDown', button },
    { type: 'pointerUp', button },
  ],
});

type InTab = <T>(act: (client: Marionette) => Promise<T>) => Promise<T>;
type ConsoleOf = (origin: string, since: number) => Promise<string[]>;

/** A tab of Firefox. */
export class FirefoxPage implements Page {
  readonly #inTab: InTab;
  readonly #consoleOf: ConsoleOf;
  readonly #opened = Date.now();
  readonly popup: () => Promise<Popup>;

  constructor(inTab: InTab, popup: () => Promise<Popup>, consoleOf: ConsoleOf) {
    this.#inTab = inTab;
    this.#consoleOf = consoleOf;
    this.popup = popup;
  }

  async evaluate<A extends readonly unknown[], T>(
    run: (...args: A) => T | Promise<T>,
    ...args: A
  ): Promise<T> {
    return JSON.parse(await this.#inTab((client) => execute(client, callAsJson(run, args)))) as T;
  }

  async goto(url: string): Promise<void> {
    await this.#inTab((client) => client.command('WebDriver:Navigate', { url }));
  }

  async reload(): Promise<void> {
    await this.#inTab((client) => client.command('WebDriver:Refresh'));
  }

  async press(chord: string): Promise<void> {
    const keys = chord.split(/(?<=.)\+/).map((key) => KEYS[key] ?? key);
    await this.#act({
      type: 'key',
      id: 'keyboard',
      actions: [
        ...keys.map((value) => ({ type: 'keyDown', value })),
        ...keys.toReversed().map((value) => ({ type: 'keyUp', value })),
      ],
    });
  }

  async click(x: number, y: number, which?: 'right'): Promise<void> {
    await this.#act(pressAt('mouse', x, y, which === 'right' ? 2 : 0));
  }

  async tap(x: number, y: number): Promise<void> {
    await this.#act(pressAt('touch', x, y, 0));
  }

  async point(x: number, y: number): Promise<void> {
    const moves = [-12, -6, -2, 0].map((away) => ({
      type: 'pointerMove',
      x: Math.max(0, Math.round(x) + away),
      y: Math.max(0, Math.round(y) + away),
      duration: 20,
    }));
    await this.#act({ type: 'pointer', id: 'mouse', actions: moves });
  }

  async #act(source: object): Promise<void> {
    await this.#inTab((client) =>
      client.command('WebDriver:PerformActions', { actions: [source] }),
    );
  }

  async console(): Promise<readonly string[]> {
    const origin = await this.evaluate(() => location.origin);
    return this.#consoleOf(origin, this.#opened);
  }

  async print(): Promise<Uint8Array> {
    const { value } = await this.#inTab((client) =>
      client.command<{ value: string }>('WebDriver:Print', { background: true }),
    );
    return Buffer.from(value, 'base64');
  }

  async screenshot(path: string, { whole } = { whole: false }): Promise<void> {
    const { value } = await this.#inTab((client) =>
      client.command<{ value: string }>('WebDriver:TakeScreenshot', { full: whole }),
    );
    await writeFile(path, value, 'base64');
  }

  async close(): Promise<void> {
    await this.#inTab(async (client) => {
      const [other] = await client.command<string[]>('WebDriver:CloseWindow');
      // Without a window, Marionette takes no further command but to choose one.
      if (other) await client.command('WebDriver:SwitchToWindow', { handle: other, focus: false });
    });
  }
}

/** How to reach a popup or panel of Firefox, which Marionette knows nothing of. */
export interface Reach {
  readonly evaluate: (expression: string, byHand: boolean) => Promise<string>;
  readonly draw: () => Promise<string>;
  readonly close: () => Promise<void>;
}

/** The toolbar popup of Firefox, or its sidebar. */
export class FirefoxSurface implements Popup {
  readonly url: string;
  readonly clicked: number;
  readonly #reach: Reach;

  /** @param clicked when what opened it was clicked */
  constructor(url: string, reach: Reach, clicked = Number.NaN) {
    this.url = url;
    this.clicked = clicked;
    this.#reach = reach;
  }

  async evaluate<A extends readonly unknown[], T>(
    run: (...args: A) => T | Promise<T>,
    ...args: A
  ): Promise<T> {
    return JSON.parse(await this.#reach.evaluate(callAsJson(run, args), false)) as T;
  }

  async press(selector: string): Promise<void> {
    await this.#reach.evaluate(callAsJson(pressIn, [selector]), true);
  }

  async screenshot(path: string): Promise<void> {
    await settled(this);
    await writeFile(path, await this.#reach.draw(), 'base64');
  }

  close(): Promise<void> {
    return this.#reach.close();
  }
}
