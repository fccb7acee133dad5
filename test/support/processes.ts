/** Processes that work for one user of a test: those with the user's home in their command line. */
import { readdirSync, readFileSync } from 'node:fs';
import type { Orca } from './orca.ts';

interface UserProcess {
  readonly pid: number;
  readonly argv: readonly string[];
}

export function processesOf({ home }: Orca): readonly UserProcess[] {
  const pids = readdirSync('/proc').filter((name) => /^\d+$/.test(name));
  return pids
    .map((pid) => ({ pid: Number(pid), argv: argvOf(pid) }))
    .filter(({ argv }) => argv.some((part) => part.includes(home)));
}

/** Kills the supervisors of `stage` that work for this user, if there are any. */
export function killSupervisors(user: Orca, stage: string): void {
  for (const { pid, argv } of processesOf(user))
    if (argv.includes(stage) && argv.some((part) => part.endsWith('orca-worker.js'))) killIfThere(pid);
}

function killIfThere(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL');
  } catch {
    // It has ended meanwhile.
  }
}

function argvOf(pid: string): readonly string[] {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').split('\0').filter(Boolean);
  } catch {
    // It has ended meanwhile.
    return [];
  }
}

/** Command lines on this machine that hold this text. */
export function processesWith(text: string): readonly string[] {
  const pids = readdirSync('/proc').filter((name) => /^\d+$/.test(name));
  return pids.map((pid) => argvOf(pid).join(' ')).filter((line) => line.includes(text));
}
