import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parseSettings } from '../../../src/settings/parse.ts';
import { colourNames, defaults, looks, markKinds, readings } from '../../../src/settings/schema.ts';

const read = (path: string) => readFileSync(new URL(`../../../${path}`, import.meta.url), 'utf8');
const { properties } = JSON.parse(read('public/managed-schema.json'));
const docs = read('docs/managed.md');
const keys = Object.keys(defaults).filter((key) => key !== 'version');

test('the policy schema has every setting, and no other', () => {
  expect(Object.keys(properties).sort()).toEqual(keys.sort());
  expect(Object.keys(properties.marks.properties)).toEqual([...markKinds]);
  expect(Object.keys(properties.colours.properties)).toEqual([...colourNames]);
  expect(properties.look.enum).toEqual([...looks]);
  expect(properties.reading.enum).toEqual([...readings]);
});

test.each(keys)('docs/managed.md explains %s', (key) => {
  expect(docs).toMatch(new RegExp(`^\\| \`${key}\` +\\|`, 'm'));
});

test('the examples in docs/managed.md change what they say', () => {
  const examples = [...docs.matchAll(/```json\n([\s\S]*?)```/g)].map(([, json]) =>
    JSON.parse(json!),
  );
  const [chrome, firefox] = examples;
  const policies: unknown[] = [
    ...Object.values(chrome['3rdparty'].extensions),
    ...Object.values(firefox.policies['3rdparty'].Extensions),
  ];
  expect(policies).toHaveLength(2);
  for (const policy of policies) expect(parseSettings(policy)).toMatchObject(policy as object);
});
