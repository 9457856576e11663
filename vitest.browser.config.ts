import { defineConfig } from 'vitest/config';

/** The built extension in real Chromium and real Firefox. */
export default defineConfig({
  test: {
    dir: 'test/browser',
    globalSetup: 'test/browser/support/build.ts',
    // Two browsers at a time: they wait more than they work.
    maxWorkers: 2,
    // Far above what anything takes: a machine that runs other things beside is slow, not wrong.
    testTimeout: 120_000,
    hookTimeout: 180_000,
  },
});
