import { expect, test } from 'vitest';
import { noAccessReason } from '../../../src/ui/parts/no-access.ts';

test.each([
  ['about:newtab', 'browser-page'],
  ['chrome://extensions/', 'browser-page'],
  ['edge://settings', 'browser-page'],
  ['view-source:https://example.org/', 'browser-page'],
  ['moz-extension://3f2/popup.html', 'browser-page'],
  ['about:reader?url=https%3A%2F%2Fexample.org', 'reader'],
  ['file:///home/reader/article.html', 'file'],
  ['https://chromewebstore.google.com/detail/x', 'store'],
  ['https://addons.mozilla.org/en-US/firefox/', 'store'],
  ['https://example.org/Report.PDF', 'pdf'],
])('%s cannot be read: %s', (address, reason) => {
  expect(noAccessReason(address)).toBe(reason);
});

test.each([
  undefined,
  '',
  'https://example.org/news/bridge',
  'http://localhost:8080/',
  'https://example.org/?file=a.pdf',
  'https://mozilla.org/addons',
])('%s may be read', (address) => {
  expect(noAccessReason(address)).toBeNull();
});
