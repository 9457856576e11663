import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { mayRestyle } from '../../../../src/page/changes/restyles.ts';

test.each<[string, boolean, (document: Document) => void]>([
  ['a sheet in the head', true, (it) => it.head.append(it.createElement('style'))],
  ['a sheet that goes', true, (it) => it.querySelector('style')?.remove()],
  ['a class of the root', true, (it) => (it.documentElement.className = 'dark')],
  ['a paragraph', false, (it) => it.body.append(it.createElement('p'))],
  ['a class of a paragraph', false, (it) => (it.querySelector('p')!.className = 'dark')],
])('%s may give words other colours: %s', async (_, expected, change) => {
  const { document, MutationObserver } = new JSDOM('<p>text<style></style>').window;
  const records = await new Promise<MutationRecord[]>((resolve) => {
    const what = { subtree: true, childList: true, attributes: true };
    new MutationObserver(resolve).observe(document, what);
    change(document);
  });
  expect(records.some(mayRestyle)).toBe(expected);
});
