/** What a test can do in a real browser with the built extension, the same in Chromium and Firefox. */

export type BrowserName = 'chromium' | 'firefox';
/** `forced`: few colours, the system's own, instead of the page's. */
export type ColorScheme = 'light' | 'dark' | 'forced';

/** A highlight's name and the text under one of its ranges. */
export interface Mark {
  readonly name: string;
  readonly text: string;
}

/** A document that scripts can run in: a page or the popup. */
export interface Frame {
  /**
   * Runs a function in the document, as its own scripts would run, and gives back what it returns.
   * The function sees nothing of the test but its arguments; arguments and result travel as JSON.
   *
   * @throws what the function throws.
   */
  evaluate<A extends readonly unknown[], T>(
    run: (...args: A) => T | Promise<T>,
    ...args: A
  ): Promise<T>;
  /** Writes what can be seen of the document to a PNG file; of a tab the whole document, where it is asked for. */
  screenshot(path: string, shot?: { readonly whole: boolean }): Promise<void>;
  close(): Promise<void>;
}

/** A tab. */
export interface Page extends Frame {
  /** Leads the tab to another address and waits until it is loaded. */
  goto(url: string): Promise<void>;
  /** Loads the page again and waits until it is loaded. */
  reload(): Promise<void>;
  /**
   * Presses a key as the reader would, in whatever has the focus: `Tab`, `Escape`, `ArrowDown`, ` `; also with Control
   * held down: `Control+c`.
   */
  press(key: string): Promise<void>;
  /** Clicks there with the mouse, with the left button by default; CSS pixels of the window. */
  click(x: number, y: number, button?: 'right'): Promise<void>;
  /** Taps there with a finger; CSS pixels of the window. */
  tap(x: number, y: number): Promise<void>;
  /** Moves the mouse there in some steps, as a hand does; CSS pixels of the window. */
  point(x: number, y: number): Promise<void>;
  /** What the page's console has been told since the tab was opened, by the page, the browser or an extension. */
  console(): Promise<readonly string[]>;
  /** The page as it would be printed: a PDF. */
  print(): Promise<Uint8Array>;
  /** Clicks the extension's toolbar button over this tab and gives back the popup that opens. */
  popup(): Promise<Popup>;
}

/** A surface that the browser itself shows beside or above the page. */
export interface Surface extends Frame {
  /**
   * Clicks an element as the reader's own hand does: browsers open the panel only then.
   *
   * @throws where there is no such element.
   */
  press(selector: string): Promise<void>;
}

/** The toolbar popup. */
export interface Popup extends Surface {
  /** The popup's address. */
  readonly url: string;
  /** When the toolbar button was clicked, in milliseconds since 1970. */
  readonly clicked: number;
}

/** A window of its own with one page. */
export interface Window extends Frame {
  /** Clicks the extension's toolbar button in this window and gives back the popup that opens. */
  popup(): Promise<Popup>;
}

/** A running browser with the extension installed. */
export interface Driver {
  readonly name: BrowserName;
  readonly version: string;
  /** Opens a new tab in front and waits until it is loaded. */
  open(url: string): Promise<Page>;
  /** Opens a page in another window. A private one starts the extension again, let into private windows. */
  openWindow(url: string, kind: 'normal' | 'private'): Promise<Window>;
  /** Waits for a tab that the extension has opened by itself, with one of its own pages. */
  opened(path: string): Promise<Page>;
  /** Waits for the panel that the browser shows beside the page. */
  panel(): Promise<Surface>;
  /**
   * Presses a key of the extension's own, as the browser calls it: `L`, `VK_PERIOD`; or chooses an item in the context
   * menu that a right click has opened. In Firefox only: Chromium lets no protocol near either.
   */
  readonly own: {
    press(key: string): Promise<void>;
    choose(label: string): Promise<void>;
  } | null;
  /** The folder that files are saved to; gone with the browser. */
  readonly downloads: string;
  /** The address of one of the extension's own pages. */
  surface(path: string): Promise<string>;
  /** Stops the extension's background, as the browser does when it has been idle. Needs one of its pages in a tab. */
  stopBackground(): Promise<void>;
  /** What pages and the popup take for the reader's preference; reduced motion is always one. */
  prefer(scheme: ColorScheme): Promise<void>;
  /** Takes the extension as it is now in its folder; open pages keep the old content script until they reload. */
  reinstall(): Promise<void>;
  /** Switches the extension off or on, as the reader does in the browser's list of extensions. */
  enable(enabled: boolean): Promise<void>;
  /** Takes the extension's access to pages away, but for a click on its button, or gives it back; as readers can. */
  restrict(restricted: boolean): Promise<void>;
  /** What failed in the extension and was caught by nobody, rejections among it, since the browser started. */
  faults(): Promise<readonly string[]>;
  /** Removes the extension; `reinstall` brings it back. */
  remove(): Promise<void>;
  /** Settles when the browser has ended, by itself or by `close`. */
  readonly closed: Promise<void>;
  close(): Promise<void>;
}

export interface LaunchOptions {
  /** The browser's program. */
  readonly executable: string;
  /** The folder of the built extension. */
  readonly extension: string;
  readonly headless: boolean;
  /** Size of the page in CSS pixels. */
  readonly size?: { readonly width: number; readonly height: number };
  /**
   * Settings that a policy sets for the extension: in Firefox without a window, which looks for them in the reader's own
   * folder, and in a Chromium that `takesPolicy`.
   */
  readonly policy?: Readonly<Record<string, unknown>>;
}
