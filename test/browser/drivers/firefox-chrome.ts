// Functions that run inside Firefox, in the browser's own window and with its rights. Each stands alone: its source is
// what travels.

export function hasPopup(url: string): boolean {
  const { document } = Services.wm.getMostRecentWindow('navigator:browser');
  return [...document.querySelectorAll('browser.webextension-popup-browser')].some(
    (popup) => popup.currentURI?.spec.startsWith(url) && popup.closest('panel')?.state === 'open',
  );
}

export function hasPanel(url: string): boolean {
  const { document } = Services.wm.getMostRecentWindow('navigator:browser');
  const sidebar = document.getElementById('sidebar')?.contentDocument;
  const panel = sidebar?.getElementById('webext-panels-browser');
  return panel?.currentURI?.spec.startsWith(url) ?? false;
}

export function pressKey(key: string): void {
  const { document } = Services.wm.getMostRecentWindow('navigator:browser');
  const keys = document.querySelector('keyset[id^="ext-keyset-id"]');
  const element = keys?.querySelector(`[key="${key}"], [keycode="${key}"]`);
  if (!element) throw new Error(`No extension has the key ${key}`);
  element.doCommand();
}

export function isMenuOpen(): boolean {
  const { document } = Services.wm.getMostRecentWindow('navigator:browser');
  return document.getElementById('contentAreaContextMenu').state === 'open';
}

export function chooseInMenu(label: string): void {
  const { document } = Services.wm.getMostRecentWindow('navigator:browser');
  const menu = document.getElementById('contentAreaContextMenu');
  const items = [...menu.querySelectorAll('menuitem')];
  const item = items.find((one) => one.getAttribute('label') === label);
  if (!item) throw new Error(`${label} is not in the menu`);
  menu.activateItem(item);
}

export function closePanel(): void {
  Services.wm.getMostRecentWindow('navigator:browser').SidebarController.hide();
}

/**
 * A frame script reaches into the process of popup or panel; there a sandbox of the document's own rights does the work.
 *
 * @param byHand whether it counts as the reader's own click
 */
export function evaluateIn(
  surface: 'popup' | 'panel',
  url: string,
  byHand: boolean,
  expression: string,
): Promise<string> {
  const { document } = Services.wm.getMostRecentWindow('navigator:browser');
  const sidebar = document.getElementById('sidebar')?.contentDocument;
  const frames =
    surface === 'popup'
      ? [...document.querySelectorAll('browser.webextension-popup-browser')]
      : [sidebar?.getElementById('webext-panels-browser')];
  const frame = frames.find((browser) => browser?.currentURI?.spec.startsWith(url));
  if (!frame) throw new Error(`The ${surface} has closed`);
  const name = `sourcelight:${Math.random()}`;
  const script = `{
    const sandbox = Cu.Sandbox(content, { sandboxPrototype: content, wantXrays: false });
    const answer = (key) => (value) => sendAsyncMessage(${JSON.stringify(name)}, { [key]: String(value) });
    sandbox.json = answer('json');
    sandbox.error = answer('error');
    const hand = ${byHand} ? content.windowUtils.setHandlingUserInput(true) : null;
    try {
      Cu.evalInSandbox(${JSON.stringify(`${expression}.then(json, (e) => error(e + '\\n' + e?.stack))`)}, sandbox);
    } catch (error) {
      sandbox.error(error);
    } finally {
      hand?.destruct();
    }
  }`;
  return new Promise((resolve, reject) => {
    frame.messageManager.addMessageListener(
      name,
      ({ data }: { data: { json?: string; error?: string } }) =>
        data.json === undefined ? reject(new Error(data.error)) : resolve(data.json),
    );
    frame.messageManager.loadFrameScript(
      `data:text/javascript;charset=utf-8,${encodeURIComponent(script)}`,
      false,
    );
  });
}

export async function drawIn(surface: 'popup' | 'panel', url: string): Promise<string> {
  const { document } = Services.wm.getMostRecentWindow('navigator:browser');
  const sidebar = document.getElementById('sidebar')?.contentDocument;
  const frames =
    surface === 'popup'
      ? [...document.querySelectorAll('browser.webextension-popup-browser')]
      : [sidebar?.getElementById('webext-panels-browser')];
  const frame = frames.find((browser) => browser?.currentURI?.spec.startsWith(url));
  if (!frame) throw new Error(`The ${surface} has closed`);
  const picture = await frame.browsingContext.currentWindowGlobal.drawSnapshot(null, 1, 'white');
  const canvas = document.createElementNS('http://www.w3.org/1999/xhtml', 'canvas');
  canvas.width = picture.width;
  canvas.height = picture.height;
  canvas.getContext('2d').drawImage(picture, 0, 0);
  return canvas.toDataURL('image/png').split(',')[1];
}

export async function closePopup(): Promise<void> {
  const { document } = Services.wm.getMostRecentWindow('navigator:browser');
  const panels = new Set(
    [...document.querySelectorAll('browser.webextension-popup-browser')].map((popup) =>
      popup.closest('panel'),
    ),
  );
  for (const panel of panels) {
    if (panel.state === 'closed') continue;
    const hidden = new Promise((resolve) =>
      panel.addEventListener('popuphidden', resolve, { once: true }),
    );
    panel.hidePopup();
    await hidden;
  }
}

interface ScriptError {
  readonly category: string;
  readonly sourceName: string;
  readonly errorMessage: string;
  readonly timeStamp: number;
  readonly flags: number;
}

/**
 * What scripts and policies of pages of an origin, and of extensions, have told the console since a time.
 *
 * @param failed only what failed, and was caught by nobody
 */
export function consoleOf(origin: string, since: number, failed = false): string[] {
  const { nsIScriptError } = Components.interfaces;
  const messages: object[] = Services.console.getMessageArray();
  // Firefox's own notes of a script that it ends, or puts aside, with its page or its extension, whatever that was doing: nobody is left
  // to hear the browser's answer (https://bugzilla.mozilla.org/show_bug.cgi?id=1665380).
  const ends =
    /^(?:Promise (?:resolved|rejected) (?:after context unloaded|while context is inactive)|Script terminated by timeout)/;
  return messages
    .filter((message): message is ScriptError => message instanceof nsIScriptError)
    .filter(
      ({ category, sourceName, errorMessage, timeStamp }) =>
        timeStamp >= since &&
        /javascript|CSP/i.test(category) &&
        [origin, 'moz-extension://'].some((at) => sourceName.startsWith(at)) &&
        !ends.test(errorMessage),
    )
    .filter(({ flags }) => !failed || (flags & nsIScriptError.warningFlag) === 0)
    .map(({ errorMessage, sourceName }) => `${errorMessage} (${sourceName})`);
}
