import type { Ground } from '../settings/mark-style.ts';

/**
 * Whether an element's words are light on dark or dark on light. The colour of the words tells, whatever paints the
 * page behind them, and whatever the system prefers.
 */
export function groundOf(element: Element): Ground {
  const brightness = brightnessOf(getComputedStyle(element).color);
  return brightness !== null && brightness > 0.55 ? 'dark' : 'light';
}

/**
 * How bright a computed colour is, roughly, from 0 to 1; null for notations that are not read. Computed colours keep the
 * notation they were written in where that is not sRGB's old one.
 */
export function brightnessOf(colour: string): number | null {
  const [, notation = '', values = ''] = /^([a-z]+)\(([^)]*)\)/.exec(colour) ?? [];
  const parts = values.split(/[\s,/]+/).map((part) => {
    const value = Number.parseFloat(part);
    return part.endsWith('%') ? value / 100 : value;
  });
  const [first = Number.NaN, second = Number.NaN, third = Number.NaN, fourth = Number.NaN] = parts;
  const brightness = {
    rgb: (0.2126 * first + 0.7152 * second + 0.0722 * third) / 255,
    rgba: (0.2126 * first + 0.7152 * second + 0.0722 * third) / 255,
    oklch: first,
    oklab: first,
    lch: first > 1 ? first / 100 : first,
    lab: first > 1 ? first / 100 : first,
    // color(srgb r g b): the first part is the name of the space.
    color: 0.2126 * second + 0.7152 * third + 0.0722 * fourth,
  }[notation];
  return brightness === undefined || Number.isNaN(brightness) ? null : brightness;
}
