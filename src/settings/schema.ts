/** What the reader has chosen. */
export interface Settings {
  readonly version: 1;
  /** Hosts where Sourcelight reads nothing. */
  readonly sitesNever: readonly string[];
}

export const defaults: Settings = { version: 1, sitesNever: [] };

/**
 * Makes settings of whatever the storage held. What is missing or is not what it should be falls back to its default,
 * value by value: a broken entry never costs the reader the others.
 */
export function parseSettings(stored: unknown): Settings {
  if (typeof stored !== 'object' || stored === null) return defaults;
  const sitesNever =
    'sitesNever' in stored && Array.isArray(stored.sitesNever)
      ? stored.sitesNever.filter((site): site is string => typeof site === 'string')
      : defaults.sitesNever;
  return { version: 1, sitesNever };
}

/** The settings with a site turned off or on again. */
export function withSite(settings: Settings, site: string, on: boolean): Settings {
  const others = settings.sitesNever.filter((host) => host !== site);
  return { ...settings, sitesNever: on ? others : [...others, site].sort() };
}
