import { defineConfig } from 'vitest/config';

/** The built extension in real Chromium and real Firefox. */
export default defineConfig({
  test: {
    dir: 'test/browser',
    globalSetup: 'test/browser/support/build.ts',
    // One browser at a time: two cores, and a real window each.
    fileParallelism: false,
    testTimeout: 30_000,
    hookTimeout: 60_000,
  },
});
