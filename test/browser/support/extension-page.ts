import type { MessageName } from '../../../src/messages/map.ts';
import type { Frame } from '../drivers/types.ts';

/** The parts of the browser's interface that the tests reach from one of the extension's own pages. */
interface Extension {
  readonly storage: {
    readonly sync: {
      get(key: string): Promise<Record<string, unknown>>;
      set(items: Record<string, unknown>): Promise<void>;
      clear(): Promise<void>;
    };
    readonly session: { get(): Promise<Record<string, unknown>> };
  };
  readonly action: {
    getBadgeText(of: { readonly tabId: number }): Promise<string>;
  };
  readonly tabs: {
    create(tab: {
      readonly url: string;
      readonly active: boolean;
    }): Promise<{ readonly id: number }>;
    remove(tabs: readonly number[]): Promise<void>;
    setZoom(tab: number, factor: number): Promise<void>;
    query(what: object): Promise<readonly { readonly id: number; readonly url?: string }[]>;
    sendMessage(
      tab: number,
      message: object,
      options: { readonly frameId: number },
    ): Promise<string>;
  };
}

declare global {
  var browser: Extension | undefined;
}

/** Puts a value in the place of the settings, as an older version or a fault may have left it. */
export function storeSettings(surface: Frame, settings: unknown): Promise<void> {
  return surface.evaluate(async (value) => {
    const extension = globalThis.browser ?? (globalThis.chrome as unknown as Extension);
    await extension.storage.sync.set({ settings: value });
  }, settings);
}

/** The settings as they are stored now. */
export function storedSettings<T>(surface: Frame): Promise<T> {
  return surface.evaluate(async () => {
    const extension = globalThis.browser ?? (globalThis.chrome as unknown as Extension);
    return (await extension.storage.sync.get('settings')).settings as T;
  });
}

/** Empties the storage. */
export function clearStorage(surface: Frame): Promise<void> {
  return surface.evaluate(async () => {
    const extension = globalThis.browser ?? (globalThis.chrome as unknown as Extension);
    await extension.storage.sync.clear();
  });
}

/** The tab that was opened last, of those that are no pages of the extension. */
export function lastTab(surface: Frame): Promise<number> {
  return surface.evaluate(async () => {
    const extension = globalThis.browser ?? (globalThis.chrome as unknown as Extension);
    const tabs = await extension.tabs.query({});
    return Math.max(...tabs.filter(({ url }) => !url?.includes('-extension:')).map(({ id }) => id));
  });
}

/** The extension's own pages that are open in tabs, by address. */
export function ownTabs(surface: Frame): Promise<string[]> {
  return surface.evaluate(async () => {
    const extension = globalThis.browser ?? (globalThis.chrome as unknown as Extension);
    const tabs = await extension.tabs.query({});
    return tabs.map(({ url }) => url ?? '').filter((url) => url.includes('-extension:'));
  });
}

/** What stands on the toolbar button over a tab. */
export function badgeOf(surface: Frame, tab: number): Promise<string> {
  return surface.evaluate((tabId) => {
    const extension = globalThis.browser ?? (globalThis.chrome as unknown as Extension);
    return extension.action.getBadgeText({ tabId });
  }, tab);
}

/** Sends a message to a tab's page as the background does when a shortcut or a menu is used. */
export function sendToPage(
  surface: Frame,
  tab: number,
  name: MessageName,
  payload: object,
): Promise<string> {
  return surface.evaluate(
    (id, message) => {
      const extension = globalThis.browser ?? (globalThis.chrome as unknown as Extension);
      return extension.tabs.sendMessage(id, message, { frameId: 0 });
    },
    tab,
    { name, payload },
  );
}

/** What the surfaces keep of where the reader was, by the keys of the storage. */
export function keptPlaces(surface: Frame): Promise<string[]> {
  return surface.evaluate(async () => {
    const extension = globalThis.browser ?? (globalThis.chrome as unknown as Extension);
    return Object.keys(await extension.storage.session.get());
  });
}

/** Zooms a tab's page, as the browser's own menu does. */
export function zoom(surface: Frame, tab: number, factor: number): Promise<void> {
  return surface.evaluate(
    (id, by) => {
      const { tabs } = globalThis.browser ?? (globalThis.chrome as unknown as Extension);
      return tabs.setZoom(id, by);
    },
    tab,
    factor,
  );
}

/** Opens a tab behind the one in front, and does not wait for its page. */
export function openBehind(surface: Frame, address: string): Promise<number> {
  return surface.evaluate(async (url) => {
    const { tabs } = globalThis.browser ?? (globalThis.chrome as unknown as Extension);
    return (await tabs.create({ url, active: false })).id;
  }, address);
}

/** Closes tabs. */
export function closeTabs(surface: Frame, ids: readonly number[]): Promise<void> {
  return surface.evaluate((all) => {
    const { tabs } = globalThis.browser ?? (globalThis.chrome as unknown as Extension);
    return tabs.remove(all);
  }, ids);
}

/**
 * Opens many tabs behind the one in front, all at once, asks each for its report until it is final, and closes them.
 *
 * @returns the state of each page, those of one address together.
 */
export function openTabs(surface: Frame, urls: readonly string[]): Promise<string[]> {
  return surface.evaluate(async (addresses) => {
    const { tabs } = globalThis.browser ?? (globalThis.chrome as unknown as Extension);
    const stateOf = async (id: number): Promise<string> => {
      try {
        const message = { name: 'page.report', payload: {} };
        return JSON.parse(await tabs.sendMessage(id, message, { frameId: 0 })).value.state;
      } catch {
        return 'loading';
      }
    };
    const settled = async (id: number): Promise<string> => {
      for (;;) {
        const state = await stateOf(id);
        if (!['loading', 'waiting', 'analysing'].includes(state)) return state;
        await new Promise((resolve) => setTimeout(resolve, 200));
      }
    };
    const ordered = [...addresses].sort((a, b) => addresses.indexOf(a) - addresses.indexOf(b));
    const opened = await Promise.all(ordered.map((url) => tabs.create({ url, active: false })));
    const states = await Promise.all(opened.map(({ id }) => settled(id)));
    await tabs.remove(opened.map(({ id }) => id));
    return states;
  }, urls);
}
