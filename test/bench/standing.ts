/** What a daemon costs that has nothing to do: processor time, log lines, memory. */
import { readFileSync } from 'node:fs';
import { setTimeout as delay } from 'node:timers/promises';
import type { BenchOptions } from './bench.ts';
import { orca, quiet } from './daemon.ts';
import { configRepository } from './fixture.ts';
import { barRow, growth, type Point, type Row } from './measure.ts';

/** Long enough that what the engine does once, some seconds after its work, is not all that is seen. */
const WATCHED_MS = 60_000;
const MANY = 50_000;
const MEMORY = { at: 400, unit: 'MiB' };

export async function standingRows({ objects, sizes }: BenchOptions) {
  const rows: Row[] = [];
  const memory: Point[] = [];
  for (const size of new Set([...sizes, objects])) {
    const seen = await standing(size, size === objects);
    if (seen.idle !== undefined)
      rows.push(barRow(`idle daemon, ${size} objects`, seen.idle, { at: 1, unit: '% of a core' }));
    if (size === MANY) {
      rows.push(barRow(`memory that stays, ${size} objects`, seen.resident, MEMORY));
      rows.push(barRow(`memory at its most, ${size} objects`, seen.peak, MEMORY));
    }
    memory.push({ size, ms: seen.resident });
  }
  return { rows, growths: [growth('memory that stays, by objects', memory, 'MiB')] };
}

interface Seen {
  /** Percent of a core; only where it was watched. */
  readonly idle: number | undefined;
  /** MiB. */
  readonly resident: number;
  readonly peak: number;
}

async function standing(objects: number, isWatched: boolean): Promise<Seen> {
  const { repository, root } = await configRepository(objects);
  const daemon = orca(['serve'], { root, repo: repository.path });
  await quiet(repository, 5000);
  const pid = daemon.child.pid ?? 0;
  const idle = isWatched ? await idleOf(pid, daemon.text) : undefined;
  const seen = { idle, resident: memoryOf(pid, 'VmRSS'), peak: memoryOf(pid, 'VmHWM') };
  await daemon.stop();
  return seen;
}

async function idleOf(pid: number, text: () => string): Promise<number> {
  const [before, lines] = [ticksOf(pid), text()];
  await delay(WATCHED_MS);
  if (text() !== lines) throw new Error(`an idle daemon said: ${text().slice(lines.length)}`);
  // Linux counts in hundredths of a second, whatever the processor.
  return ((ticksOf(pid) - before) * 10 * 100) / WATCHED_MS;
}

/** User and system time of the process and of its children that have ended, from Linux's /proc. */
function ticksOf(pid: number): number {
  const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  return fields.slice(11, 15).reduce((sum, field) => sum + Number(field), 0);
}

/** MiB. */
function memoryOf(pid: number, field: 'VmRSS' | 'VmHWM'): number {
  const match = new RegExp(`^${field}:\\s+(\\d+) kB`, 'm').exec(readFileSync(`/proc/${pid}/status`, 'utf8'));
  return Number(match?.[1]) / 1024;
}
