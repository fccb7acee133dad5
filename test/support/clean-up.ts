/** Run by vitest for each test file: what the file has left to undo is undone after its last test. */
import { afterAll } from 'vitest';
import { cleanUp } from './temporary.ts';

/** Milliseconds; a slow suite leaves hundreds of repositories. */
const PATIENCE = 300_000;

afterAll(cleanUp, PATIENCE);
