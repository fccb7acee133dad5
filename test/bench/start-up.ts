/** What a command costs before it does anything, against an empty Node script. */
import { spawnSync } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { temporaryDirectory } from '../support/temporary.ts';
import type { BenchOptions } from './bench.ts';
import { paired, type Row } from './measure.ts';

const ROOT = join(import.meta.dirname, '../..');
const PROGRAM = join(ROOT, 'dist/orca.js');
const COMMANDS = [
  { measure: 'orca --version', bar: 1.1, args: ['--version'] },
  { measure: 'orca validate', bar: 1.5, args: ['validate', join(ROOT, 'example-repo/config')] },
];

export async function startUpRows({ runs }: BenchOptions) {
  const directory = await temporaryDirectory('bench');
  const empty = join(directory, 'empty.mjs');
  await writeFile(empty, '');
  const rows: Row[] = [];
  for (const { measure, bar, args } of COMMANDS) {
    rows.push(
      await paired({
        measure,
        bar,
        baseline: 'an empty Node script',
        runs: Math.max(runs, 15),
        subject: () => node([PROGRAM, ...args]),
        against: () => node([empty]),
      }),
    );
  }
  return { rows, growths: [] };
}

function node(args: readonly string[]): void {
  const done = spawnSync(process.execPath, args, { stdio: ['ignore', 'ignore', 'pipe'], encoding: 'utf8' });
  if (done.status !== 0) throw new Error(`node ${args.join(' ')} ended with ${done.status}: ${done.stderr}`);
}
