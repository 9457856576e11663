import { toRgb } from './colour.ts';
import type { ColourName, Look, Settings } from './schema.ts';

/** Whether dark words stand on a light page, or light words on a dark one. */
export type Ground = 'light' | 'dark';

/** The default colours: Okabe and Ito's, each with a shade for dark pages. */
export const defaultColours: Readonly<Record<Ground, Readonly<Record<ColourName, string>>>> = {
  light: { quote: '#0072b2', unnamed: '#b35900' },
  dark: { quote: '#56b4e9', unnamed: '#e69f00' },
};

/** The tint of unnamed sources is a brighter orange than their line, which needs contrast. */
const unnamedTint = '#e69f00';

/** How opaque tints are on each ground, and how thick lines. */
const strengths: Readonly<
  Record<Look, { quote: number; unnamed: number; dark: number; line: number }>
> = {
  calm: { quote: 0.07, unnamed: 0.16, dark: 0.04, line: 2 },
  strong: { quote: 0.18, unnamed: 0.36, dark: 0.06, line: 3 },
  lines: { quote: 0, unnamed: 0, dark: 0, line: 2 },
  tints: { quote: 0.12, unnamed: 0.24, dark: 0.05, line: 0 },
};

/** The colour of the lines, as `#rrggbb`. */
export function lineColour(settings: Settings, name: ColourName, ground: Ground): string {
  return settings.colours[name] ?? defaultColours[ground][name];
}

/**
 * The rules that draw the marks as the reader wants them. `!important` lifts them over the default look, which comes
 * with the manifest.
 *
 * @param prefix what the highlights' names begin with
 * @param holders the selectors of the elements that are given the rules; all elements, unless told
 */
export function markStyle(
  settings: Settings,
  ground: Ground,
  prefix = 'sourcelight',
  holders: readonly string[] = [''],
): string {
  const { quote, unnamed, dark, line } = strengths[settings.look];
  const more = ground === 'dark' && settings.look !== 'lines' ? dark : 0;
  const quoteLine = lineColour(settings, 'quote', ground);
  const unnamedLine = lineColour(settings, 'unnamed', ground);
  const tints = {
    quote: tint(quoteLine, quote + more),
    anonymous: tint(settings.colours.unnamed ?? unnamedTint, unnamed + more / 4),
    collective: tint('#80868e', quote + more),
    hearsay: tint('#80868e', quote + more),
  };
  // No colour of its own, so that it makes each mark's stronger.
  const focus = ground === 'dark' ? tint('#ffffff', 0.2) : tint('#000000', 0.14);
  const lines = { source: ['dashed', unnamedLine], speech: ['solid', quoteLine] };
  const marked = (name: string) =>
    holders.map((holder) => `${holder}::highlight(${prefix}-${name})`).join(', ');
  return [
    ...Object.entries(tints).map(
      ([name, colour]) => `${marked(name)} { background-color: ${colour} !important; }`,
    ),
    ...Object.entries(lines).map(
      ([name, [style, colour]]) =>
        `${marked(name)} { text-decoration: ${
          line === 0 ? 'none' : `underline ${style} ${line}px ${colour}`
        } !important; text-underline-offset: 4px; }`,
    ),
    // With few colours the manifest's own rule stands.
    `@media (forced-colors: none) { ${marked('focus')} { background-color: ${focus} !important; } }`,
  ].join('\n');
}

function tint(hex: string, opacity: number): string {
  return opacity === 0 ? 'transparent' : `rgb(${toRgb(hex).join(' ')} / ${opacity.toFixed(3)})`;
}
