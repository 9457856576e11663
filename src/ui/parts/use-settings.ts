import { useEffect, useState } from 'preact/hooks';
import type { Settings } from '../../settings/schema.ts';
import {
  loadStored,
  type StoredSettings,
  saveSettings,
  watchSettings,
} from '../../settings/store.ts';

export interface SettingsHandle extends StoredSettings {
  /** Why the last change could not be stored; null when it was. */
  readonly fault: string | null;
  /** Shows a change that is still being made, without storing it: while a colour is looked for. */
  readonly show: (part: Partial<Settings>) => void;
  /** @returns whether the change was stored. */
  readonly change: (part: Partial<Settings>) => Promise<boolean>;
}

/**
 * The settings in force, for a surface that changes them. A change is shown at once and stored; where it cannot be
 * stored, what is stored is shown again, and why.
 *
 * @returns null until they are loaded.
 */
export function useSettings(): SettingsHandle | null {
  const [stored, setStored] = useState<StoredSettings | null>(null);
  const [fault, setFault] = useState<string | null>(null);

  useEffect(() => {
    const load = () => void loadStored().then(setStored);
    load();
    return watchSettings(load);
  }, []);

  if (stored === null) return null;
  const show = (part: Partial<Settings>) => {
    const settings = { ...stored.settings, ...part };
    setStored({ ...stored, settings });
    return settings;
  };
  return {
    ...stored,
    fault,
    show,
    change: async (part) => {
      const settings = show(part);
      try {
        await saveSettings(settings);
        setFault(null);
        return true;
      } catch (error) {
        setFault(error instanceof Error ? error.message : String(error));
        setStored(await loadStored());
        return false;
      }
    },
  };
}
