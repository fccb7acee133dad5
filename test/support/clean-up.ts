/** Run by vitest for each test file: what the file has left to undo is undone after its last test. */
import { afterAll } from 'vitest';
import { cleanUp } from './temporary.ts';

afterAll(cleanUp);
