#!/usr/bin/env node
/** The second program of Orca: a supervisor of stages (`agent …`, `publish …`), or the agent `claude`. */
import { realpathSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { text } from 'node:stream/consumers';
import type { Stage } from '../lib/run-directory.ts';
import { SHARED } from '../lib/stage-input.ts';

process.exitCode = await main(process.argv.slice(2));

async function main([command, ...args]: readonly string[]): Promise<number> {
  if (command === 'claude') return claude();
  if (command === 'agent' || command === 'publish') return supervising(command, args.includes(SHARED));
  process.stderr.write('usage: orca-worker agent|publish (started by orca itself)\n');
  return 2;
}

async function supervising(stage: Stage, isShared: boolean): Promise<number> {
  const { supervisor } = await import('./supervisor.ts');
  // The executor may be gone by the time it is told.
  process.stdout.on('error', () => undefined);
  const { work, lookForStops, stopAll } = supervisor({
    stage,
    isShared,
    tell: (line) => process.stdout.write(`${line}\n`),
    programs: { node: process.execPath, worker: realpathSync(process.argv[1] ?? '') },
    clock: Date,
  });
  const assignments = createInterface({ input: process.stdin });
  process.on('SIGUSR2', lookForStops);
  stopSignal().addEventListener('abort', () => {
    assignments.close();
    stopAll();
  });
  await work(assignments);
  // A socket that somebody keeps open is no reason to stay: the outcomes are written.
  process.exit(0);
}

async function claude(): Promise<number> {
  const { claudeMain } = await import('./claude/main.ts');
  const code = await claudeMain(await text(process.stdin), {
    write: (line) => process.stdout.write(line),
    env: process.env,
    cwd: process.cwd(),
    signal: stopSignal(),
  });
  // What a server of tools leaves open is no reason to stay.
  process.exit(code);
}

/** Aborted on SIGTERM; a terminal that is closed or interrupted ends no run. */
function stopSignal(): AbortSignal {
  const controller = new AbortController();
  process.on('SIGTERM', () => controller.abort());
  for (const ignored of ['SIGINT', 'SIGHUP'] as const) process.on(ignored, () => undefined);
  return controller.signal;
}
