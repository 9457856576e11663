import { isRecord, parseSettings } from './parse.ts';
import { defaults, type Settings, version } from './schema.ts';

/** What a file with settings holds. */
export interface FileSettings {
  readonly settings: Settings;
  /** Whether a newer version of the extension has saved it, which may know settings that this one does not. */
  readonly newer: boolean;
}

/**
 * Reads settings from a file that was saved earlier, by this version, an older or a newer one, or written by hand.
 *
 * @param base what holds for settings that the file leaves out, or that are not what they should be
 * @returns null where the file holds no settings at all.
 */
export function settingsFromFile(text: string, base: Settings): FileSettings | null {
  const stored = parsed(text);
  const { version: _, ...known } = defaults;
  if (!isRecord(stored) || Object.keys(known).every((name) => !Object.hasOwn(stored, name))) {
    return null;
  }
  const newer = typeof stored.version === 'number' && stored.version > version;
  return { settings: parseSettings(stored, base), newer };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
