import { version } from './schema.ts';

type Stored = Readonly<Record<string, unknown>>;

/**
 * The way up from each version of what is stored to the next. A step renames and reshapes; whether values are what they
 * should be is checked afterwards.
 */
const steps: Readonly<Record<number, (stored: Stored) => Stored>> = {
  // Version 1 (0.1.0 before its release) knew only the sites left out; all it held has kept its name.
  1: (stored) => ({ ...stored, version: 2 }),
};

/** What was stored, in the shape of today's version. What a newer version stored is taken as it is. */
export function migrated(stored: Stored): Stored {
  let now = stored;
  let at = versionOf(stored);
  while (at < version) {
    now = steps[at]?.(now) ?? now;
    at += 1;
  }
  return now;
}

/** Files and policies that name no version are of today's. */
function versionOf(stored: Stored): number {
  return typeof stored.version === 'number' && stored.version >= 1
    ? Math.floor(stored.version)
    : version;
}
