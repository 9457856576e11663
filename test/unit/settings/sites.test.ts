import { describe, expect, test } from 'vitest';
import { defaults, type Settings } from '../../../src/settings/schema.ts';
import { ruleFor, toHost, withSite } from '../../../src/settings/sites.ts';

const settings = (part: Partial<Settings>): Settings => ({ ...defaults, ...part });

describe('what holds for a site', () => {
  test.each<[Partial<Settings>, string, string]>([
    [{}, 'news.example', 'read'],
    [{ reading: 'on-request' }, 'news.example', 'wait'],
    [{ sitesNever: ['news.example'] }, 'news.example', 'never'],
    [{ sitesNever: ['news.example'] }, 'www.news.example', 'never'],
    [{ sitesNever: ['news.example'] }, 'goodnews.example', 'read'],
    [{ sitesNever: ['www.news.example'] }, 'news.example', 'read'],
    [{ reading: 'on-request', sitesAlways: ['news.example'] }, 'm.news.example', 'read'],
    [{ sitesNever: ['news.example'], sitesAlways: ['m.news.example'] }, 'm.news.example', 'read'],
    [{ sitesNever: ['m.news.example'], sitesAlways: ['news.example'] }, 'm.news.example', 'never'],
  ])('%j: %s → %s', (part, host, rule) => {
    expect(ruleFor(settings(part), host)).toBe(rule);
  });
});

describe('the switch for a site', () => {
  test('off and on again leaves nothing behind', () => {
    const off = withSite(defaults, 'b.example', false);
    expect(off.sitesNever).toEqual(['b.example']);
    expect(withSite(off, 'b.example', true)).toEqual(defaults);
  });

  test('on where a wider entry says never becomes an exception', () => {
    const on = withSite(settings({ sitesNever: ['a.example'] }), 'm.a.example', true);
    expect(ruleFor(on, 'm.a.example')).toBe('read');
    expect(ruleFor(on, 'a.example')).toBe('never');
  });

  test('off twice is off once', () => {
    const off = withSite(withSite(defaults, 'a.example', false), 'a.example', false);
    expect(off.sitesNever).toEqual(['a.example']);
  });
});

test.each([
  ['Example.ORG', 'example.org'],
  [' https://www.example.org/news?x=1 ', 'www.example.org'],
  ['localhost:8080', 'localhost'],
  ['münchen.example', 'xn--mnchen-3ya.example'],
  ['', null],
  ['two words', null],
  ['http://', null],
])('%s means %s', (site, host) => {
  expect(toHost(site)).toBe(host);
});
