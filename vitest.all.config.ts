/** The suite of `npm run test:all`: the fast tests and those marked slow. */
import { defineConfig, mergeConfig } from 'vitest/config';
import fast from './vitest.config.ts';

export default mergeConfig(fast, defineConfig({ test: { exclude: [], testTimeout: 300_000 } }));
