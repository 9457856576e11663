import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';

type Messages = Record<string, { message: string }>;

const root = fileURLToPath(new URL('../..', import.meta.url));
const folder = join(root, 'public/_locales');
const load = (locale: string): Messages =>
  JSON.parse(readFileSync(join(folder, locale, 'messages.json'), 'utf8'));
const locales = readdirSync(folder);
const english = load('en');

/** `quotes_one` → `quotes`; other keys are their own base. */
const baseOf = (key: string) => key.split('_')[0] ?? key;
const isCounted = (key: string) => key.includes('_');
const bases = new Set(Object.keys(english).map(baseOf));
const counted = new Set(Object.keys(english).filter(isCounted).map(baseOf));

const sources = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
  .filter((path) => /\.tsx?$/.test(path))
  .map((path) => readFileSync(join(root, 'src', path), 'utf8'))
  .join('\n');
const manifest = ['manifest.json', 'scripts/manifest.ts']
  .map((path) => readFileSync(join(root, path), 'utf8'))
  .join('\n');

describe('the words of the interface', () => {
  test.each([...bases])('%s is used', (key) => {
    const inCode = sources.includes(`'${key}'`);
    expect(inCode || manifest.includes(`__MSG_${key}__`)).toBe(true);
  });

  test('nothing is said that has no words', () => {
    const said = [...sources.matchAll(/\b(?:words|counted)\(\s*'(\w+)'/g)].map(([, key]) => key!);
    const named = [...manifest.matchAll(/__MSG_(\w+?)__/g)].map(([, key]) => key!);
    expect(said.length).toBeGreaterThan(60);
    expect([...said, ...named].filter((key) => !bases.has(key))).toEqual([]);
  });
});

describe.each(locales)('%s', (locale) => {
  const messages = load(locale);

  test('names its own language', () => {
    expect(messages.languageTag?.message).toBe(locale);
    expect(messages.languageDirection?.message).toBe(locale === 'ar' ? 'rtl' : 'ltr');
  });

  test('has every message, and no other', () => {
    expect(new Set(Object.keys(messages).map(baseOf))).toEqual(bases);
  });

  test('has the plural forms that its numbers take, and no other', () => {
    const rules = new Intl.PluralRules(locale);
    const forms = new Set(Array.from({ length: 1001 }, (_, count) => rules.select(count)));
    forms.add('other');
    for (const base of counted) {
      const own = Object.keys(messages)
        .filter((key) => isCounted(key) && baseOf(key) === base)
        .map((key) => key.slice(base.length + 1));
      expect(new Set(own), base).toEqual(forms);
    }
  });

  test('puts in the same replacements as English', () => {
    const slots = (text: string) => [...new Set(text.match(/\$\d/g) ?? [])].sort();
    for (const [key, { message }] of Object.entries(messages)) {
      const model = english[`${baseOf(key)}_other`] ?? english[key];
      const allowed = slots(model?.message ?? '');
      // “One sentence”, “two sentences” and “none” may do without the digit.
      const spelt = /_(?:zero|one|two)$/.test(key);
      const own = slots(message);
      if (spelt) expect(allowed, key).toEqual(expect.arrayContaining(own));
      else expect(own, key).toEqual(allowed);
    }
  });

  test('has no exclamation mark and no empty message', () => {
    for (const [key, { message }] of Object.entries(messages)) {
      expect(message.trim(), key).not.toBe('');
      expect(message, key).not.toContain('!');
    }
  });
});

test('no French line begins with a mark or ends with a guillemet: the spaces there do not break', () => {
  const broken = Object.values(load('fr')).filter(({ message }) => /« | [;:?!»]/.test(message));
  expect(broken).toEqual([]);
});
