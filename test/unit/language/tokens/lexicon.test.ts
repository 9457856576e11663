import { describe, expect, test } from 'vitest';
import { COMMON_VERBS } from '../../../../src/language/lists/common-verbs.ts';
import { FIRST_NAMES } from '../../../../src/language/lists/first-names.ts';
import { OFFICIAL_NOUNS } from '../../../../src/language/lists/person-nouns.ts';
import { SAY_VERBS } from '../../../../src/language/lists/reporting-verbs.ts';
import { G, M } from '../../../../src/language/tokens/classes.ts';
import { english } from '../../../../src/language/tokens/english.ts';
import { UNKNOWN } from '../../../../src/language/tokens/lexicon.ts';

describe('the lexicon', () => {
  test('takes no listed word for another, though it compares hashes and lengths only', () => {
    const listed = [...FIRST_NAMES.keys(), ...OFFICIAL_NOUNS, ...SAY_VERBS, ...COMMON_VERBS];
    const single = listed.filter((word) => !word.includes(' '));
    expect(single.length).toBeGreaterThan(2000);
    expect(single.filter((word) => english().get(word).form !== word)).toEqual([]);
  });

  test('knows a word in capitals and with a curly apostrophe, and none that is only like it', () => {
    expect(english().get('DIDN’T').form).toBe("didn't");
    expect(english().get('saidd')).toBe(UNKNOWN);
    expect(english().get('saic')).toBe(UNKNOWN);
  });

  test('has no bits that Chromium would keep outside the entries', () => {
    for (const bits of [G, M]) expect(Math.max(...Object.values(bits))).toBe(1 << 29);
  });
});
