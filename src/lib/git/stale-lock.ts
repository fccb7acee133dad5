/**
 * The lock that a Git process leaves on a ref when it is killed while it writes it; Git never takes one away. One counts
 * as left behind when it is older than any write takes and no Git process that can be seen is as old. Should an unseen
 * one hold it after all, its write fails, since the file that it would put in place is gone: it overwrites nothing.
 * The lock of an Orca that is dead counts as left behind at once.
 */
import { readdirSync, readFileSync, renameSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { isMissing } from './local-failure.ts';
import { deadOwnersName } from './lock-owner.ts';

/** Seconds after which Orca ends its own Git processes on this machine. */
const LONGEST_WRITE = 600;
/** Commands that live long and write no ref, or only for a moment when they end; this process has some of its own. */
const HARMLESS: ReadonlySet<string> = new Set([
  'cat-file',
  'credential-cache--daemon',
  'daemon',
  'fast-import',
  'fsmonitor--daemon',
]);
/** Ticks of a process's start time, which Linux counts for programs. */
const TICKS = 100;

/** What to do about a lock; empty where there is none. */
export function lockAdvice(lock: string): string {
  if (stateOf(lock) === undefined) return '';
  return `; ${lock} says that another Git process writes it: remove that file if none runs (Orca does so when it is ${LONGEST_WRITE / 60} minutes old)`;
}

/** The same of the locks that keep refs from being written. */
export function locksAdvice(gitDir: string, refs: readonly string[]): string {
  return locksOf(gitDir, refs).map(lockAdvice).join('');
}

/** Whether there was a lock on one of the refs that was left behind; it is gone. */
export function removeStaleLocks(gitDir: string, refs: readonly string[]): boolean {
  return locksOf(gitDir, refs).filter(removeStaleLock).length > 0;
}

function locksOf(gitDir: string, refs: readonly string[]): readonly string[] {
  return [...refs, 'packed-refs', 'shallow'].map((name) => `${join(gitDir, name)}.lock`);
}

/** Whether nobody who is as old as the lock can have made it; in seconds. */
export function isLeftBehind(lockAge: number, gitProcessAges: readonly number[]): boolean {
  return lockAge > LONGEST_WRITE && gitProcessAges.every((age) => age < lockAge);
}

/** Afterwards a lock that was left behind is gone; false: it was none. */
export function removeStaleLock(lock: string): boolean {
  const before = stateOf(lock);
  if (before === undefined) return false;
  const deadOwner = deadOwnersName(lock);
  const ages = deadOwner === undefined ? gitProcessAges() : [];
  if (deadOwner === undefined && (ages === undefined || !isLeftBehind(before.age, ages))) return false;
  // Somebody else may have removed it meanwhile, and a living one have made another: only what was judged is taken away.
  const aside = `${lock}.${process.pid}.lock`;
  try {
    renameSync(lock, aside);
    if (stateOf(aside)?.inode !== before.inode) {
      renameSync(aside, lock);
      return false;
    }
    rmSync(aside, { force: true });
    if (deadOwner !== undefined) rmSync(deadOwner, { force: true });
    return true;
  } catch (error) {
    if (isMissing(error)) return false;
    throw error;
  }
}

interface LockState {
  readonly inode: number;
  /** Seconds. */
  readonly age: number;
}

function stateOf(file: string): LockState | undefined {
  try {
    const { ino, mtimeMs } = statSync(file);
    return { inode: ino, age: (Date.now() - mtimeMs) / 1000 };
  } catch (error) {
    if (isMissing(error)) return undefined;
    throw error;
  }
}

/** Seconds for which each Git process on this machine that may write refs has run; undefined where that can't be told. */
function gitProcessAges(): readonly number[] | undefined {
  if (process.platform !== 'linux') return undefined;
  const uptime = Number.parseFloat(readFileSync('/proc/uptime', 'utf8'));
  return readdirSync('/proc').flatMap((pid) => {
    if (!/^\d+$/.test(pid)) return [];
    try {
      const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
      const end = stat.lastIndexOf(')');
      const name = stat.slice(stat.indexOf('(') + 1, end);
      const startTime = Number(stat.slice(end + 2).split(' ')[19]);
      if (!name.startsWith('git') || isHarmless(pid)) return [];
      return [uptime - startTime / TICKS];
    } catch {
      // It has ended meanwhile.
      return [];
    }
  });
}

function isHarmless(pid: string): boolean {
  return readFileSync(`/proc/${pid}/cmdline`, 'utf8')
    .split('\0')
    .some((word) => HARMLESS.has(word));
}
