import type { Settings } from './schema.ts';

/** Whether a site's pages are read by themselves, on request, or not at all. */
export type SiteRule = 'read' | 'wait' | 'never';

/** What holds for a host: the longest entry that covers it decides; where there is none, how pages are read at all. */
export function ruleFor(settings: Settings, host: string): SiteRule {
  const never = longestCover(settings.sitesNever, host);
  const always = longestCover(settings.sitesAlways, host);
  if (never > always) return 'never';
  if (always > 0) return 'read';
  return settings.reading === 'automatic' ? 'read' : 'wait';
}

/** The settings with a site switched off or on again, leaving as few entries as will do. */
export function withSite(settings: Settings, host: string, on: boolean): Settings {
  const without: Settings = {
    ...settings,
    sitesNever: settings.sitesNever.filter((site) => site !== host),
    sitesAlways: settings.sitesAlways.filter((site) => site !== host),
  };
  if ((ruleFor(without, host) !== 'never') === on) return without;
  return on
    ? { ...without, sitesAlways: [...without.sitesAlways, host].sort() }
    : { ...without, sitesNever: [...without.sitesNever, host].sort() };
}

/**
 * The host that somebody means by “Example.org” or “https://www.example.org/news”.
 *
 * @returns null where it is none.
 */
export function toHost(site: string): string | null {
  const trimmed = site.trim();
  if (trimmed === '' || /\s/.test(trimmed)) return null;
  try {
    const { hostname } = new URL(trimmed.includes('://') ? trimmed : `https://${trimmed}`);
    return hostname === '' ? null : hostname;
  } catch {
    return null;
  }
}

/** The length of the longest site that covers a host; 0 where none does. */
function longestCover(sites: readonly string[], host: string): number {
  const covering = sites.filter((site) => site === host || host.endsWith(`.${site}`));
  return Math.max(0, ...covering.map((site) => site.length));
}
