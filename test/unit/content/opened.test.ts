import { expect, test } from 'vitest';
import { opened } from '../../../src/content/opened.ts';

test('a page that is loaded ahead is waited for, any other is not', async () => {
  await opened(new EventTarget());
  const ahead = Object.assign(new EventTarget(), { prerendering: true });
  let isOpened = false;
  const waiting = opened(ahead).then(() => {
    isOpened = true;
  });
  await Promise.resolve();
  expect(isOpened).toBe(false);
  ahead.dispatchEvent(new Event('prerenderingchange'));
  await waiting;
});
