import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import messages from '../../../public/_locales/en/messages.json' with { type: 'json' };
import { analyse } from '../../../src/language/analyse.ts';
import type { Rule } from '../../../src/language/rules.ts';
import { wordsOfRule } from '../../../src/words/rules.ts';

const source = readFileSync(new URL('../../../src/language/rules.ts', import.meta.url), 'utf8');
const named = [...source.matchAll(/\| '([^']+)'/g)].map(([, name]) => name as Rule);

const said = (rule: Rule): string | undefined => messages[wordsOfRule(rule)]?.message;

describe('the engine’s rules in a reader’s words', () => {
  test.each(named)('%s is a sentence', (rule) => {
    expect(said(rule)).toMatch(/^[“A-Z$].+\.$/u);
    // Names of rules with a hyphen are ours alone.
    if (rule.includes('-')) expect(said(rule)).not.toContain(rule);
  });

  test('all of them are known here', () => {
    expect(named.length).toBeGreaterThan(55);
    expect(new Set(named).size).toBe(named.length);
  });

  test('so are those that other words of the text have decided', () => {
    for (const rule of ['listed with: as', 'elsewhere: long', 'source-person', 'reason'] as const) {
      expect(said(rule), rule).toBeDefined();
    }
    expect(wordsOfRule('listed with: as')).not.toBe(wordsOfRule('elsewhere: as'));
  });

  test('what an analysis names has words', () => {
    const { statements } = analyse(
      [
        '“The pier stays closed,” said Ines Holm, who leads the board.',
        'Two clerks, who asked not to be named because the talks go on, told the Harbour Post it was “a farce”.',
        'According to the council, the repair will reportedly cost more. Critics fear that nobody will pay.',
      ].join('\n'),
    );
    const rules = statements.flatMap(({ evidence }) => evidence.map(({ rule }) => rule));
    expect(new Set(rules).size).toBeGreaterThan(6);
    for (const rule of rules) expect(said(rule), rule).toBeDefined();
  });
});
