import { defineConfig } from 'vitest/config';

/** What runs in Node: unit tests, and whole articles; vitest.browser.config.ts has those in real browsers. */
export default defineConfig({
  test: { dir: 'test', include: ['unit/**/*.test.{ts,tsx}', 'articles/*.test.ts'] },
});
