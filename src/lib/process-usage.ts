/** Processor time and memory of a process and all that descends from it, as the kernel tells it now; Linux only. */
import { setImmediate as others } from 'node:timers/promises';
import { hasCode } from './errno.ts';
import { processFile } from './process-file.ts';

export interface ProcessUsage {
  /** User and system, of those who live and of those whose parent has seen their end. */
  readonly cpuSeconds: number;
  /** Resident, of those who live. */
  readonly memoryBytes: number;
}

/** What Linux counts processor time in, everywhere. */
const TICKS_PER_SECOND = 100;
/** Processes of one tree that are looked at. */
const MAX_PROCESSES = 5000;
const AT_ONCE = 100;

/** Undefined: it is gone, or this system does not tell. */
export async function usageOfTree(root: number): Promise<ProcessUsage | undefined> {
  if (process.platform !== 'linux') return undefined;
  const queue = [root];
  let ticks = 0;
  let memoryBytes = 0;
  for (let index = 0; index < queue.length && index < MAX_PROCESSES; index++) {
    // Of a great many not all at once: this process has other things to do.
    if (index % AT_ONCE === AT_ONCE - 1) await others();
    const one = look(queue[index] ?? 0);
    if (one === undefined) continue;
    ticks += one.ticks;
    memoryBytes += one.memoryBytes;
    queue.push(...one.children);
  }
  return ticks === 0 && memoryBytes === 0 ? undefined : { cpuSeconds: ticks / TICKS_PER_SECOND, memoryBytes };
}

interface One {
  readonly ticks: number;
  readonly memoryBytes: number;
  readonly children: readonly number[];
}

function look(pid: number): One | undefined {
  try {
    const [stat, status, children] = [
      processFile(`/proc/${pid}/stat`),
      processFile(`/proc/${pid}/status`),
      processFile(`/proc/${pid}/task/${pid}/children`),
    ];
    // Behind the name, which may hold anything: state is the first field, utime to cstime are the 12th to the 15th.
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    const ticks = fields.slice(11, 15).reduce((sum, field) => sum + Number(field), 0);
    const kilobytes = /^VmRSS:\s+(\d+) kB$/m.exec(status)?.[1];
    return {
      ticks,
      memoryBytes: Number(kilobytes ?? 0) * 1024,
      children: children.split(' ').filter(Boolean).map(Number),
    };
  } catch (error) {
    if (hasCode(error, 'ENOENT', 'ESRCH', 'EACCES', 'EPERM')) return undefined;
    throw error;
  }
}
