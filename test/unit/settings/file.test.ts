import { describe, expect, test } from 'vitest';
import { settingsFromFile } from '../../../src/settings/file.ts';
import { defaults, type Settings, version } from '../../../src/settings/schema.ts';

const own: Settings = { ...defaults, look: 'strong', sitesNever: ['mine.example'] };
const load = (content: unknown) => settingsFromFile(JSON.stringify(content), own);

describe('settings from a file', () => {
  test('what was saved comes back', () => {
    const saved = { ...defaults, look: 'lines' as const, badge: false };
    expect(load(saved)).toEqual({ settings: saved, newer: false });
  });

  test.each([
    ['no JSON', '{"look": "lin'],
    ['nothing', ''],
    ['a list', '[1, 2]'],
    ['a word', '"calm"'],
    ['something else', '{"name": "A playlist", "version": 2}'],
  ])('%s holds no settings', (_, text) => {
    expect(settingsFromFile(text, own)).toBeNull();
  });

  test('what is damaged or left out stays as it was', () => {
    const found = load({ version, look: 'neon', sitesNever: 'mine', badge: false });
    expect(found?.settings).toEqual({ ...own, badge: false });
  });

  test('an older version’s settings are brought up', () => {
    expect(load({ version: 1, sitesNever: ['old.example'] })).toEqual({
      settings: { ...own, sitesNever: ['old.example'] },
      newer: false,
    });
  });

  test('of a newer version’s what is known is taken, and it is told', () => {
    expect(load({ version: version + 1, look: 'tints', glow: 'faint' })).toEqual({
      settings: { ...own, look: 'tints' },
      newer: true,
    });
  });
});
