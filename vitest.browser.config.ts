import { defineConfig } from 'vitest/config';

/** The built extension in real Chromium and real Firefox. */
export default defineConfig({
  test: {
    dir: 'test/browser',
    globalSetup: 'test/browser/support/build.ts',
    // Two browsers at a time: they wait more than they work.
    maxWorkers: 2,
    testTimeout: 30_000,
    hookTimeout: 60_000,
  },
});
