/** Ends what a run left behind where no PID namespace does it: processes that carry its mark, and their descendants. */
import { existsSync, readdirSync } from 'node:fs';
import { setTimeout as delay } from 'node:timers/promises';
import { shortHash } from '../api/hash.ts';
import { hasCode } from './errno.ts';
import { processFile } from './process-file.ts';

/** Variable in the environment of every process of a run: the mark of its directory. */
export const RUN_MARK = 'ORCA_RUN_MARK';
/** The same for all runs of one task: the mark of the lineage's directory. */
export const LINEAGE_MARK = 'ORCA_LINEAGE_MARK';
/** The same for all processes of one command, by which they are found where no PID namespace ends them. */
export const COMMAND_MARK = 'ORCA_COMMAND';

/** How often it looks again, since a process may fork while it is being looked for. */
const SWEEPS = 5;
/** Looking takes at most a third of the time of this process: who asks meanwhile is served by one look. */
const REST = 2;

/** Another state directory on this machine may have runs of the same names: the place tells them apart. */
export function markOf(directory: { readonly path: string }): string {
  return shortHash([directory.path], 16);
}

/** A process that this one has started: the first that may have a mark of its own. */
export interface Leader {
  readonly pid: number | undefined;
  /** As `performance.now()` tells it, before the start. */
  readonly startedAt: number;
}

interface Hunt {
  readonly mark: string;
  readonly leader: Leader | undefined;
  sweeps: number;
  readonly resolve: () => void;
  readonly reject: (error: unknown) => void;
}

let waiting: Hunt[] = [];
let isHunting = false;

/**
 * Kills every process started with `name=value` in its environment, and what descends from those; Linux only. `leader`: the
 * mark was made for this one, so that none that is older can have it.
 */
export function killMarked(name: string, value: string, leader?: Leader): Promise<void> {
  if (process.platform !== 'linux') return Promise.resolve();
  return new Promise((resolve, reject) => {
    waiting.push({ mark: `\0${name}=${value}\0`, leader, sweeps: 0, resolve, reject });
    if (!isHunting) void hunt();
  });
}

async function hunt(): Promise<void> {
  isHunting = true;
  // Those who ask at the same time are served together.
  await Promise.resolve();
  while (waiting.length > 0) {
    const hunts = waiting;
    waiting = [];
    const begun = performance.now();
    try {
      sweep(hunts);
    } catch (error) {
      for (const { reject } of hunts) reject(error);
    }
    await delay((performance.now() - begun) * REST);
  }
  isHunting = false;
}

/** One look for all of them; whoever had something to kill is looked for again. */
function sweep(hunts: readonly Hunt[]): void {
  const processes = seenProcesses(hunts);
  for (const each of hunts) {
    const pids = markedAmong(processes, each.mark);
    for (const pid of pids) kill(pid);
    each.sweeps += 1;
    if (pids.size > 0 && each.sweeps < SWEEPS) waiting.push(each);
    else each.resolve();
  }
}

interface Seen {
  readonly pid: number;
  readonly marks: readonly string[];
}

function markedAmong(processes: readonly Seen[], mark: string): ReadonlySet<number> {
  const found = new Set(processes.filter(({ marks }) => marks.includes(mark)).map(({ pid }) => pid));
  // Most often there is nothing left, and nobody's parent is asked for.
  if (found.size === 0) return found;
  const parents = processes.map(({ pid }) => ({ pid, parent: parentOf(pid) }));
  for (let size = 0; size !== found.size; ) {
    size = found.size;
    for (const { pid, parent } of parents) if (parent !== undefined && found.has(parent)) found.add(pid);
  }
  return found;
}

/** Synchronous: a few hundred tiny reads that never wait take a third of the time that way. */
function seenProcesses(hunts: readonly Hunt[]): readonly Seen[] {
  const names = readdirSync('/proc');
  const oldest = oldestOf(hunts);
  return names.flatMap((name) => {
    const pid = Number(name);
    if (!Number.isInteger(pid) || pid <= oldest || pid === process.pid) return [];
    return [{ pid, marks: marksOf(pid, hunts) }];
  });
}

/** Process ids in a millisecond, more than any machine gets through: those of forks that a limit refuses are gone too. */
const FASTEST = 650;

/** Not there where /proc shows processes alone: all of them are looked at then. */
const IDS = '/proc/sys/kernel/pid_max';
let ids: number | undefined;

/**
 * The id that whatever has one of the marks is above: ids are given out in their order, and begin anew after the last one, for
 * which a command needs time. Looking at each process to tell how old it is would cost more than a short command does.
 */
function oldestOf(hunts: readonly Hunt[]): number {
  if (!existsSync(IDS)) return 0;
  ids ??= Number(processFile(IDS));
  const short = ids / FASTEST;
  const newest = Number(processFile('/proc/loadavg').split(' ').at(-1));
  const now = performance.now();
  let oldest = Number.POSITIVE_INFINITY;
  for (const { leader } of hunts) {
    const isShort = leader?.pid !== undefined && now - leader.startedAt < short;
    if (!isShort || !(leader.pid <= newest)) return 0;
    oldest = Math.min(oldest, leader.pid);
  }
  return oldest;
}

/** Those of the hunts that the process was started with; none: it is gone, a zombie, or somebody else's. */
function marksOf(pid: number, hunts: readonly Hunt[]): readonly string[] {
  const environment = `\0${told(pid, 'environ')}`;
  return hunts.map(({ mark }) => mark).filter((mark) => environment.includes(mark));
}

/** Undefined: it is gone, or a zombie. */
function parentOf(pid: number): number | undefined {
  const stat = told(pid, 'stat');
  const [state, parent] = stat.slice(stat.lastIndexOf(')') + 2).split(' ', 2);
  return parent === undefined || state === 'Z' || state === 'X' ? undefined : Number(parent);
}

/** Empty: it is gone, or somebody else's. */
function told(pid: number, what: 'environ' | 'stat'): string {
  try {
    return processFile(`/proc/${pid}/${what}`);
  } catch (error) {
    if (hasCode(error, 'ENOENT', 'ESRCH', 'EACCES', 'EPERM')) return '';
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
