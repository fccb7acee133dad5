/** What was forgotten makes room, even beside what can't be removed. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { sweeping } from '../../../src/adapters/executors/process/removal.ts';
import { atEnd, temporaryDirectory } from '../../support/temporary.ts';

const LONGEST_PATH = process.platform === 'linux' ? 4096 : 1024;
const LONGEST_NAME = 255;

/** So deep that a directory with the longest of names can be made in it, and not be named from the root. */
async function deepDirectory(): Promise<string> {
  let directory = await temporaryDirectory('state');
  while (directory.length < LONGEST_PATH - LONGEST_NAME)
    directory = join(directory, 'd'.repeat(Math.min(100, LONGEST_PATH - LONGEST_NAME - directory.length)));
  mkdirSync(directory, { recursive: true });
  return directory;
}

it('removes what it can and drops old events where one directory resists, and says so at the next sweep', async () => {
  const stateDir = await deepDirectory();
  const made = ['removed-'.padEnd(LONGEST_NAME, 'x'), 'removed-y', 'removed-z'];
  expect(spawnSync('mkdir', made, { cwd: stateDir }).status).toBe(0);
  atEnd(() => void spawnSync('rmdir', made.slice(0, 1), { cwd: stateDir }));
  const events = join(stateDir, 'logs', 'default');
  mkdirSync(events, { recursive: true });
  for (let run = 0; run < 601; run += 1) writeFileSync(join(events, `run-${run}.jsonl`), '');
  const sweep = sweeping(stateDir);
  sweep.ask();
  await sweep.finish();
  expect(readdirSync(stateDir).sort()).toEqual(['logs', made[0]]);
  expect(readdirSync(events)).toHaveLength(500);
  expect(() => sweep.ask()).toThrow('ENAMETOOLONG');
  await sweep.finish();
});
