/** Ends what a run left behind where no PID namespace does it: processes that carry its mark, and their descendants. */
import { readdir, readFile } from 'node:fs/promises';
import { shortHash } from '../api/hash.ts';
import { readTextFile } from './durable-file.ts';
import { hasCode } from './errno.ts';

/** Variable in the environment of every process of a run: the mark of its directory. */
export const RUN_MARK = 'ORCA_RUN_MARK';
/** The same for all runs of one task: the mark of the lineage's directory. */
export const LINEAGE_MARK = 'ORCA_LINEAGE_MARK';

/** How often it looks again, since a process may fork while it is being looked for. */
const SWEEPS = 5;

/** Another state directory on this machine may have runs of the same names: the place tells them apart. */
export function markOf(directory: { readonly path: string }): string {
  return shortHash([directory.path], 16);
}

/** Kills every process started with `name=value` in its environment, and what descends from those; Linux only. */
export async function killMarked(name: string, value: string): Promise<void> {
  if (process.platform !== 'linux') return;
  for (let sweep = 0; sweep < SWEEPS; sweep++) {
    const pids = await markedProcesses(`${name}=${value}`);
    if (pids.length === 0) return;
    for (const pid of pids) kill(pid);
  }
}

async function markedProcesses(mark: string): Promise<readonly number[]> {
  const names = await readdir('/proc');
  const all = await Promise.all(names.filter((name) => /^\d+$/.test(name)).map((name) => look(name, mark)));
  const processes = all.filter((each) => each !== undefined && each.pid !== process.pid);
  const found = new Set(processes.filter((each) => each?.isMarked).map((each) => each?.pid));
  for (let size = -1; size !== found.size; ) {
    size = found.size;
    for (const each of processes) if (found.has(each?.parent)) found.add(each?.pid);
  }
  return [...found].filter((pid) => pid !== undefined);
}

interface Seen {
  readonly pid: number;
  readonly parent: number;
  readonly isMarked: boolean;
}

/** Undefined: it is gone, a zombie, or somebody else's. */
async function look(pid: string, mark: string): Promise<Seen | undefined> {
  try {
    const stat = await readTextFile(`/proc/${pid}/stat`);
    const [state, parent] = stat?.slice(stat.lastIndexOf(')') + 2).split(' ') ?? [];
    if (state === undefined || state === 'Z' || state === 'X') return undefined;
    const environment = await readFile(`/proc/${pid}/environ`, 'latin1');
    return { pid: Number(pid), parent: Number(parent), isMarked: environment.split('\0').includes(mark) };
  } catch (error) {
    if (hasCode(error, 'ENOENT', 'ESRCH', 'EACCES', 'EPERM')) return undefined;
    throw error;
  }
}

function kill(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL');
  } catch (error) {
    if (!hasCode(error, 'ESRCH', 'EPERM')) throw error;
  }
}
