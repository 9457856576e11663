import browser from 'webextension-polyfill';
import { isRecord, parseSettings } from './parse.ts';
import { defaults, type Settings } from './schema.ts';

const key = 'settings';

/** The settings in force, and those of them that a policy has set and the reader cannot change. */
export interface StoredSettings {
  readonly settings: Settings;
  readonly managed: ReadonlySet<keyof Settings>;
}

/** The settings in force: the policy's where there is one, else the reader's, else the defaults. */
export async function loadSettings(): Promise<Settings> {
  return (await loadStored()).settings;
}

/** The settings in force, and which of them a policy has set. Storage that cannot be read counts as empty. */
export async function loadStored(): Promise<StoredSettings> {
  const [own, policy] = await Promise.all([readOwn(), readPolicy()]);
  const settings = parseSettings(policy, parseSettings(own));
  return { settings, managed: new Set(managedBy(policy)) };
}

/**
 * Stores the settings; open pages and surfaces hear of it through `watchSettings`. Of what a policy sets, the reader's
 * own choice stays in the storage: the policy holds on this computer only.
 *
 * @throws when the storage is full or cannot be written.
 */
export async function saveSettings(settings: Settings): Promise<void> {
  const [stored, policy] = await Promise.all([readOwn(), readPolicy()]);
  const own = parseSettings(stored);
  const kept = Object.fromEntries(managedBy(policy).map((name) => [name, own[name]]));
  await browser.storage.sync.set({ [key]: { ...settings, ...kept } });
}

function managedBy(policy: Record<string, unknown>): (keyof Settings)[] {
  const known = Object.keys(defaults) as (keyof Settings)[];
  return known.filter((name) => Object.hasOwn(policy, name));
}

/**
 * Calls back with the settings in force whenever the reader's or the policy's change, from wherever.
 *
 * @returns stops watching.
 */
export function watchSettings(changed: (settings: Settings) => void): () => void {
  const listener = (changes: Record<string, unknown>, area: string) => {
    if (area === 'managed' || (area === 'sync' && Object.hasOwn(changes, key))) {
      void loadSettings().then(changed);
    }
  };
  browser.storage.onChanged.addListener(listener);
  return () => browser.storage.onChanged.removeListener(listener);
}

async function readOwn(): Promise<unknown> {
  try {
    return (await browser.storage.sync.get(key))[key];
  } catch {
    return undefined;
  }
}

/** Firefox rejects where no policy is set; Chrome answers with an empty object. */
async function readPolicy(): Promise<Record<string, unknown>> {
  try {
    const policy: unknown = await browser.storage.managed.get();
    return isRecord(policy) ? policy : {};
  } catch {
    return {};
  }
}
