import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const file = (path: string): string =>
  readFileSync(new URL(`../../../${path}`, import.meta.url), 'utf8');

test('the package names each library that it holds, in the version that it holds', () => {
  const { dependencies } = JSON.parse(file('package.json'));
  const notice = file('public/third-party.txt');
  const named = Object.entries(dependencies).map(([name, version]) => `${name} ${version},`);
  expect(named.length).toBeGreaterThan(0);
  expect(named.filter((each) => !notice.includes(each))).toEqual([]);
});
