import { describe, expect, it } from 'vitest';
import { concerns, placeOf } from '../../../../src/page/changes/concerns.ts';
import { documentOf } from '../document.ts';

describe('a change concerns the article', () => {
  const story = `<p>${'The tram that nobody took is to run again from May. '.repeat(6)}</p>`;
  const asked = (change: (document: Document) => void): Promise<boolean> => {
    const document = documentOf('<main><article><p>text</p></article></main><aside>0</aside>');
    const root = document.querySelector('article');
    const { MutationObserver } = document.defaultView as unknown as typeof globalThis;
    return new Promise((resolve) => {
      const observer = new MutationObserver((records) =>
        resolve(records.some((record) => concerns(record, root))),
      );
      const what = { subtree: true, childList: true, attributes: true, characterData: true };
      observer.observe(document, what);
      change(document);
    });
  };
  const add = (to: string, markup: string) => (document: Document) =>
    document.querySelector(to)?.insertAdjacentHTML('beforeend', markup);

  it.each<[string, (document: Document) => void]>([
    ['in it', add('article', 'x')],
    ['above it, where an attribute may hide it', (it) => (it.body.className = 'wall')],
    ['beside it, where text comes in', add('main', story)],
    ['where it goes', (it) => it.querySelector('article')?.remove()],
  ])('%s', async (_, change) => expect(await asked(change)).toBe(true));

  it.each<[string, (document: Document) => void]>([
    ['elsewhere', add('aside', story)],
    ['in little text that comes in beside it', add('main', '<div>1 of 3</div>')],
    ['in a script that comes in beside it', add('body', `<script>/* ${story} */</script>`)],
  ])('not %s', async (_, change) => expect(await asked(change)).toBe(false));
});

describe('a change is laid to', () => {
  const placeIn = (change: (document: Document) => void): Promise<string> => {
    const document = documentOf('<main><b>12</b></main>');
    const { MutationObserver } = document.defaultView as unknown as typeof globalThis;
    return new Promise((resolve) => {
      new MutationObserver(([record]) => resolve(placeOf(record!).nodeName)).observe(document, {
        subtree: true,
        childList: true,
        attributes: true,
      });
      change(document);
    });
  };
  const line = 'The lamps on the pier went out at nine in the evening.';

  it.each<[string, string, (it: Document) => void]>([
    ['the place whose text changes', 'B', (it) => it.querySelector('b')!.replaceChildren(line)],
    ['the place whose attribute does', 'B', (it) => it.querySelector('b')!.setAttribute('id', 'a')],
    [
      'the place where an element comes in',
      'MAIN',
      (it) => it.querySelector('main')!.append(it.createElement('i')),
    ],
    [
      'the element that brings a line',
      'P',
      (it) => it.querySelector('main')!.insertAdjacentHTML('beforeend', `<p>${line}</p>`),
    ],
  ])('%s', async (_, name, change) => expect(await placeIn(change)).toBe(name));
});
