import { parseSync, Visitor } from 'vite';
import { describe, expect, test } from 'vitest';
import english from '../../../public/_locales/en/messages.json' with { type: 'json' };
import { shortKey, shortKeys, withShortKeys } from '../../../scripts/short-keys.ts';

const keys = shortKeys(english);
const sources = Object.entries(
  import.meta.glob<string>('../../../src/**/*.{ts,tsx}', {
    eager: true,
    query: '?raw',
    import: 'default',
  }),
);

describe('short keys', () => {
  test('stand for messages of more than one word, one for each, in any case', () => {
    expect(keys.size).toBeGreaterThan(100);
    const all = [...keys.values(), ...Object.keys(english)].map((key) => key.toLowerCase());
    expect(new Set(all).size).toBe(all.length);
    expect(keys.has('why')).toBe(false);
  });

  test('leave alone what the manifest calls by name', () => {
    for (const key of ['extensionName', 'commandToggle', 'panelTitle', 'sidePanel'])
      expect(keys.has(key)).toBe(false);
  });

  test('are said and kept alike', () => {
    const short = keys.get('reasonSome');
    expect(withShortKeys('say(`reasonSome`, "reasonSome"); reasonSome()', keys)).toBe(
      `say(\`${short}\`, "${short}"); reasonSome()`,
    );
    expect(shortKey('reasonSome_other', keys)).toBe(`${short}_other`);
    expect(shortKey('why', keys)).toBe('why');
  });

  // Where a text is compared, or names a property, it would no longer be what it was.
  test.each(sources)('are nothing but messages in %s', (file, source) => {
    const met = new Set<unknown>();
    const meet = (...nodes: readonly (object | null)[]) => {
      for (const node of nodes) if (node !== null && 'value' in node) met.add(node.value);
    };
    new Visitor({
      BinaryExpression: ({ left, right }) => meet(left, right),
      SwitchCase: ({ test: compared }) => meet(compared),
      MemberExpression: ({ property }) => meet(property),
      Property: ({ key }) => meet(key),
      JSXAttribute: ({ value }) => meet(value),
    }).visit(parseSync(file, source).program);
    expect([...keys.keys()].filter((key) => met.has(key))).toEqual([]);
  });
});
