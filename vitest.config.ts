import { defineConfig } from 'vitest/config';

/** Unit tests, in Node; vitest.browser.config.ts has those in real browsers. */
export default defineConfig({
  test: { dir: 'test/unit', include: ['**/*.test.{ts,tsx}'] },
});
