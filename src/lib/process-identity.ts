/** Which very process a recorded pid meant: pid, start time and boot id together are never used twice. */
import { spawnSync } from 'node:child_process';
import { processFile } from './process-file.ts';

export interface ProcessIdentity {
  readonly pid: number;
  /** Clock ticks since boot on Linux, the start as `ps` prints it elsewhere. */
  readonly startTime: string;
  readonly bootId: string;
}

/** The process with this pid now; undefined when there is none, or only its remains (a zombie). */
export function identityOf(pid: number): ProcessIdentity | undefined {
  const startTime = process.platform === 'linux' ? linuxStartTime(pid) : portableStartTime(pid);
  return startTime === undefined ? undefined : { pid, startTime, bootId: bootId() };
}

let own: ProcessIdentity | undefined;

export function ownIdentity(): ProcessIdentity {
  own ??= identityOf(process.pid) ?? { pid: process.pid, startTime: 'unknown', bootId: bootId() };
  return own;
}

/** Whether that very process still lives; another one under the same pid does not count. */
export function isAlive(identity: ProcessIdentity): boolean {
  const now = identityOf(identity.pid);
  return now?.startTime === identity.startTime && now.bootId === identity.bootId;
}

function linuxStartTime(pid: number): string | undefined {
  const stat = read(`/proc/${pid}/stat`);
  if (stat === undefined) return undefined;
  // The program's name (field 2, in parentheses) may hold blanks and parentheses itself.
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  const state = fields[0];
  return state === 'Z' || state === 'X' ? undefined : fields[19];
}

function portableStartTime(pid: number): string | undefined {
  const { status, stdout } = spawnSync('ps', ['-o', 'stat=,lstart=', '-p', String(pid)], {
    encoding: 'utf8',
  });
  const line = stdout?.trim() ?? '';
  return status !== 0 || line === '' || line.startsWith('Z') ? undefined : line.replace(/^\S+\s+/, '');
}

let boot: string | undefined;

function bootId(): string {
  boot ??= read('/proc/sys/kernel/random/boot_id')?.trim() ?? portableBootId();
  return boot;
}

function portableBootId(): string {
  const { stdout } = spawnSync('sysctl', ['-n', 'kern.boottime'], { encoding: 'utf8' });
  return stdout?.trim() || 'unknown';
}

function read(file: string): string | undefined {
  try {
    return processFile(file);
  } catch {
    // Gone, or not a Linux: the caller says what that means.
    return undefined;
  }
}
