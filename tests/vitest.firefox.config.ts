import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { COMPILED_ONCE } from './support/compiled-once.ts';

export default defineConfig({
  root: fileURLToPath(new URL('..', import.meta.url)),
  cacheDir: '.cache/vite-tests-firefox',
  test: {
    include: ['tests/firefox/**/*.test.ts'],
    globalSetup: ['tests/support/global-setup.ts'],
    env: COMPILED_ONCE,
    reporters: ['default', 'tests/support/summary-reporter.ts'],
    maxWorkers: 1,
    testTimeout: 180_000,
    hookTimeout: 120_000,
    passWithNoTests: false,
    allowOnly: false,
  },
});
