import { parseSync, Visitor } from 'vite';
import { describe, expect, test } from 'vitest';
import { inAscii } from '../../../scripts/ascii.mjs';
import { OWN_NAMES, withShortNames } from '../../../scripts/short-names.ts';

test('a script in ASCII says the same', () => {
  const code = 'const said = /^[“”]{1}$/u.test("“") ? "…" + "é" : "";';
  const ascii = inAscii(code);
  expect(ascii).toMatch(/^[\0-\x7f]*$/);
  const run = (script: string): unknown => new Function(`${script} return said;`)();
  expect(run(ascii)).toBe(run(code));
  expect(run(ascii)).toBe('…é');
});

/** What the service worker holds besides the engine, and what the engine hands out by name. */
const others = Object.entries(
  import.meta.glob<string>(
    [
      '../../../src/{background,messages,settings,panel,words}/**/*.ts',
      '../../../src/browser.ts',
      '../../../src/language/{types,rules}.ts',
    ],
    { eager: true, query: '?raw', import: 'default' },
  ),
);

describe('short names', () => {
  test('stand for the properties of the engine, one for each', () => {
    const short = withShortNames('export const f = (a) => a.tokens.form + a.tokens.kind;');
    expect(short).not.toMatch(/tokens|form/);
    expect(short).toContain('.kind');
    const [, first, second] = /\w+\.(\w+)\.\w+\s*\+\s*\w+\.(\w+)\./.exec(short) ?? [];
    expect(first).toBeDefined();
    expect(first).toBe(second);
  });

  test('has other modules to look at', () => expect(others.length).toBeGreaterThan(20));

  test.each(others)('are no properties in %s', (file, source) => {
    const met = new Set<string>();
    new Visitor({
      MemberExpression: ({ property }) => property.type === 'Identifier' && met.add(property.name),
      Property: ({ key }) => key.type === 'Identifier' && met.add(key.name),
      TSPropertySignature: ({ key }) => key.type === 'Identifier' && met.add(key.name),
      Literal: ({ value }) => typeof value === 'string' && met.add(value),
    }).visit(parseSync(file, source).program);
    expect(OWN_NAMES.filter((name) => met.has(name))).toEqual([]);
  });
});
