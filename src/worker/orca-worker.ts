#!/usr/bin/env node
/** The second program of Orca: supervisor of one stage (`agent <runDir>`, `publish <runDir>`), or the agent `claude`. */
import { realpathSync } from 'node:fs';
import { text } from 'node:stream/consumers';

process.exitCode = await main(process.argv.slice(2));

async function main([command, runDir]: readonly string[]): Promise<number> {
  if (command === 'claude') return claude();
  if ((command === 'agent' || command === 'publish') && runDir !== undefined) {
    const { supervise } = await import('./supervise.ts');
    const stop = stopSignal();
    // The executor may be gone by the time it is told.
    process.stdout.on('error', () => undefined);
    const code = await supervise(command, runDir, {
      stdin: () => text(process.stdin),
      tell: (line) => process.stdout.write(`${line}\n`),
      complain: (text) => process.stderr.write(`${text}\n`),
      signal: stop,
      programs: { node: process.execPath, worker: realpathSync(process.argv[1] ?? '') },
      clock: Date,
    });
    // A socket that somebody keeps open is no reason to stay: the outcome is written.
    process.exit(code);
  }
  process.stderr.write('usage: orca-worker agent|publish <run directory> (started by orca itself)\n');
  return 2;
}

async function claude(): Promise<number> {
  const { claudeMain } = await import('./claude/main.ts');
  return claudeMain(await text(process.stdin), {
    write: (line) => process.stdout.write(line),
    env: process.env,
    cwd: process.cwd(),
    signal: stopSignal(),
  });
}

/** Aborted on SIGTERM; a terminal that is closed or interrupted ends no run. */
function stopSignal(): AbortSignal {
  const controller = new AbortController();
  process.on('SIGTERM', () => controller.abort());
  for (const ignored of ['SIGINT', 'SIGHUP'] as const) process.on(ignored, () => undefined);
  return controller.signal;
}
