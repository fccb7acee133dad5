/** The suite of `npm run test:all`: the fast tests and those marked slow. */
import { defineConfig } from 'vitest/config';
import fast from './vitest.config.ts';

// Not mergeConfig: it would join the two lists of exclusions, and leave the slow tests out.
export default defineConfig({
  ...fast,
  test: { ...fast.test, exclude: ['test/agents/**'], testTimeout: 300_000 },
});
