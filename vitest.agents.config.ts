/** The suite of `npm run test:agents`: the real command lines of the agents, installed by itself, against scripted models. */
import { defineConfig } from 'vitest/config';
import fast from './vitest.config.ts';

export default defineConfig({
  ...fast,
  test: {
    ...fast.test,
    include: ['test/agents/**/*.test.ts'],
    exclude: [],
    globalSetup: ['./test/support/temporary.ts', './test/agents/install.ts'],
    fileParallelism: false,
    maxConcurrency: 3,
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
});
