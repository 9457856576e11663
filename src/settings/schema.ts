/** How much the marks stand out. */
export const looks = ['calm', 'strong', 'lines', 'tints'] as const;
export type Look = (typeof looks)[number];

/** Which kinds of sentences can be marked. */
export const markKinds = ['quote', 'anonymous', 'collective', 'hearsay'] as const;
export type MarkKind = (typeof markKinds)[number];

/** The two families of colour, as `#rrggbb`; null for the default, which also has a shade for dark pages. */
export const colourNames = ['quote', 'unnamed'] as const;
export type ColourName = (typeof colourNames)[number];

export const readings = ['automatic', 'on-request'] as const;
export type Reading = (typeof readings)[number];

/** What the reader has chosen. The same keys can be set by a policy (docs/managed.md). */
export interface Settings {
  readonly version: typeof version;
  readonly marks: Readonly<Record<MarkKind, boolean>>;
  readonly look: Look;
  readonly colours: Readonly<Record<ColourName, string | null>>;
  /** Pages are read by themselves, or only when the reader asks. */
  readonly reading: Reading;
  /** Hosts where nothing is read; what is below them is meant too (`example.org` holds for `www.example.org`). */
  readonly sitesNever: readonly string[];
  /** Hosts that are read by themselves even where `reading` is on request. */
  readonly sitesAlways: readonly string[];
  /** Whether the toolbar button counts the sentences that rest on unnamed sources. */
  readonly badge: boolean;
}

/** The version of what is stored. A change of shape gets a new one, and a step in migrate.ts. */
export const version = 2;

export const defaults: Settings = {
  version,
  marks: { quote: true, anonymous: true, collective: false, hearsay: false },
  look: 'calm',
  colours: { quote: null, unnamed: null },
  reading: 'automatic',
  sitesNever: [],
  sitesAlways: [],
  badge: true,
};
