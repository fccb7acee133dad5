/** The suite of `npm test`: everything but what is marked slow. */
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    exclude: ['test/**/*.slow.test.ts', 'test/agents/**'],
    globalSetup: ['./test/support/temporary.ts'],
    setupFiles: ['./test/support/clean-up.ts'],
    env: { GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_NOSYSTEM: '1', GIT_TERMINAL_PROMPT: '0' },
    reporters: ['default', './test/support/plain-summary.ts'],
    // Most of a test's time is spent waiting for the processes that it starts.
    maxWorkers: 2,
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
