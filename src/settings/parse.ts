import { migrated } from './migrate.ts';
import {
  colourNames,
  defaults,
  looks,
  markKinds,
  readings,
  type Settings,
  version,
} from './schema.ts';
import { toHost } from './sites.ts';

/**
 * Makes settings of whatever the storage, a file or a policy holds, of this version or an older one. What is missing or
 * is not what it should be falls back to `base`, value by value: a broken entry never costs the reader the others.
 *
 * @param base what stands in for missing values
 */
export function parseSettings(stored: unknown, base: Settings = defaults): Settings {
  if (!isRecord(stored)) return base;
  const from = migrated(stored);
  return {
    version,
    marks: pick(markKinds, from.marks, isBoolean, base.marks),
    look: oneOf(looks, from.look) ?? base.look,
    colours: pick(colourNames, from.colours, isColour, base.colours),
    reading: oneOf(readings, from.reading) ?? base.reading,
    sitesNever: hosts(from.sitesNever) ?? base.sitesNever,
    sitesAlways: hosts(from.sitesAlways) ?? base.sitesAlways,
    badge: isBoolean(from.badge) ? from.badge : base.badge,
  };
}

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

const isBoolean = (value: unknown): value is boolean => typeof value === 'boolean';

const isColour = (value: unknown): value is string | null =>
  value === null || (typeof value === 'string' && /^#[0-9a-f]{6}$/i.test(value));

function oneOf<T extends string>(all: readonly T[], value: unknown): T | undefined {
  return all.find((one) => one === value);
}

/** Each key's value where it passes, else the base's. */
function pick<K extends string, T>(
  keys: readonly K[],
  stored: unknown,
  passes: (value: unknown) => value is T,
  base: Readonly<Record<K, T>>,
): Record<K, T> {
  const from = isRecord(stored) ? stored : {};
  const entries = keys.map((key) => [key, passes(from[key]) ? from[key] : base[key]]);
  return Object.fromEntries(entries) as Record<K, T>;
}

function hosts(value: unknown): readonly string[] | undefined {
  if (!Array.isArray(value)) return undefined;
  const found = value.flatMap((site) => (typeof site === 'string' ? (toHost(site) ?? []) : []));
  return [...new Set(found)].sort();
}
