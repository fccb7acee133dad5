/** Locks between processes that need no clean-up: a lock is a directory with one file for each process that wants it. */
import { linkSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { unlessAborted } from './abort.ts';
import { hasCode } from './errno.ts';
import { isAlive, ownIdentity, type ProcessIdentity } from './process-identity.ts';

export interface ProcessLock {
  release(): void;
}

export type LockAttempt =
  | { readonly held: true; readonly lock: ProcessLock }
  | { readonly held: false; readonly by: ProcessIdentity };

/**
 * Takes the lock or says which living process has it. A contender announces itself first and looks around after that, so
 * that of two at once at least one sees the other; files of dead processes are removed by whoever finds them. Synchronous
 * but for the release: the few calls take a tenth of the time that waiting for each would.
 */
export function tryLock(directory: string, token?: string): LockAttempt {
  mkdirSync(directory, { recursive: true });
  const before = livingContender(directory);
  if (before !== undefined) return { held: false, by: before };
  const own = ownIdentity();
  const file = join(directory, fileFor(own));
  try {
    announce(file, token);
  } catch (error) {
    if (hasCode(error, 'EEXIST')) return { held: false, by: own };
    throw error;
  }
  const other = livingContender(directory, file);
  if (other === undefined) return { held: true, lock: { release: () => rmSync(file, { force: true }) } };
  rmSync(file, { force: true });
  return { held: false, by: other };
}

/** A second name of a file that is there costs a tenth of a new file, here and when it goes again. */
function announce(file: string, token: string | undefined): void {
  if (token === undefined || !isLinked(token, file)) writeFileSync(file, '', { flag: 'wx' });
}

/** False: this file system has no second names. */
function isLinked(from: string, to: string): boolean {
  try {
    linkSync(from, to);
    return true;
  } catch (error) {
    if (hasCode(error, 'EEXIST')) throw error;
    return false;
  }
}

/** Until when each lock is spoken for in this process. */
const queues = new Map<string, Promise<void>>();

/**
 * Waits for the lock; rejects with the signal's reason when aborted. Those of one process have it in the order they came.
 * `token`: any file of the same file system that stays for as long.
 */
export async function lock(directory: string, signal: AbortSignal, token?: string): Promise<ProcessLock> {
  const before = queues.get(directory);
  let leave: () => void = () => undefined;
  const left = new Promise<void>((resolve) => {
    leave = resolve;
  });
  const turn = Promise.all([before, left]).then(() => {
    if (queues.get(directory) === turn) queues.delete(directory);
  });
  queues.set(directory, turn);
  try {
    if (before !== undefined) await unlessAborted(before, signal);
    const held = await lockAmongProcesses(directory, signal, token);
    return {
      release() {
        held.release();
        leave();
      },
    };
  } catch (error) {
    leave();
    throw error;
  }
}

async function lockAmongProcesses(
  directory: string,
  signal: AbortSignal,
  token: string | undefined,
): Promise<ProcessLock> {
  for (let wait = 10; ; wait = Math.min(wait * 2, 200)) {
    const attempt = tryLock(directory, token);
    if (attempt.held) return attempt.lock;
    // Unequal waits, so that two contenders do not stumble over each other for ever.
    await delay(wait * (0.5 + Math.random()), undefined, { signal });
  }
}

function livingContender(directory: string, except?: string): ProcessIdentity | undefined {
  for (const name of readdirSync(directory)) {
    const file = join(directory, name);
    if (file === except) continue;
    const identity = contenderOf(name);
    if (identity !== undefined && isAlive(identity)) return identity;
    rmSync(file, { force: true });
  }
  return undefined;
}

function fileFor(identity: ProcessIdentity): string {
  return [identity.pid, identity.startTime, identity.bootId].map(encodeURIComponent).join(',');
}

function contenderOf(name: string): ProcessIdentity | undefined {
  const [pid = '', startTime, bootId] = name.split(',').map(decodeURIComponent);
  if (!/^\d+$/.test(pid) || startTime === undefined || bootId === undefined) return undefined;
  return { pid: Number(pid), startTime, bootId };
}
