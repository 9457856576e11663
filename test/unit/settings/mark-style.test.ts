import { describe, expect, test } from 'vitest';
import { contrast } from '../../../src/settings/colour.ts';
import { defaultColours, markStyle } from '../../../src/settings/mark-style.ts';
import { defaults } from '../../../src/settings/schema.ts';

describe('contrast', () => {
  test('is 21 at most, 1 at least, and does not mind the order', () => {
    expect(contrast('#000000', '#ffffff')).toBeCloseTo(21);
    expect(contrast('#ffffff', '#000000')).toBeCloseTo(21);
    expect(contrast('#777777', '#777777')).toBeCloseTo(1);
  });

  test.each(['quote', 'unnamed'] as const)('the line for %s keeps 3:1 on both grounds', (name) => {
    expect(contrast(defaultColours.light[name], '#ffffff')).toBeGreaterThan(3);
    expect(contrast(defaultColours.dark[name], '#121212')).toBeGreaterThan(3);
  });
});

describe('the rules for the marks', () => {
  test('name every highlight', () => {
    const css = markStyle(defaults, 'light');
    for (const name of [
      'quote',
      'anonymous',
      'collective',
      'hearsay',
      'focus',
      'source',
      'speech',
    ]) {
      expect(css).toContain(`::highlight(sourcelight-${name})`);
    }
  });

  test('are for all elements, or for those that are named', () => {
    expect(markStyle(defaults, 'light')).toMatch(/^::highlight\(sourcelight-quote\) \{/);
    const css = markStyle(defaults, 'light', 'marks', [':root', ':host']);
    expect(css).toMatch(/^:root::highlight\(marks-quote\), :host::highlight\(marks-quote\) \{/);
  });

  test('take the reader’s colours', () => {
    const css = markStyle({ ...defaults, colours: { quote: '#102030', unnamed: null } }, 'light');
    expect(css).toContain('solid 2px #102030');
    expect(css).toContain('rgb(16 32 48 / 0.070)');
  });

  test('lines only leave no tint, tints only no line', () => {
    const lines = markStyle({ ...defaults, look: 'lines' }, 'dark');
    expect(
      lines.match(/sourcelight-(quote|anonymous)\) \{ background-color: transparent/g),
    ).toHaveLength(2);
    const tints = markStyle({ ...defaults, look: 'tints' }, 'light');
    expect(tints.match(/text-decoration: none/g)).toHaveLength(2);
    expect(tints).not.toContain('transparent');
  });
});
