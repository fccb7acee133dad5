/** Who made a lock: a second name of the lock file tells the process, so that what a dead one left is known for that. */
import { readdirSync, readlinkSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { shortHash } from '../../api/hash.ts';
import { identityOf, ownIdentity } from '../process-identity.ts';

/** `<file>.orca-<pid>-<start>-<machine>.lock`; Git takes nothing that ends so for a ref. */
const NAME = /\.orca-(\d+)-(\d+)-([0-9a-f]+)\.lock$/;

let machine: string | undefined;

/** Pids mean the same to processes of one boot and one PID namespace. */
function ownMachine(): string {
  machine ??= shortHash([ownIdentity().bootId, pidNamespace()]);
  return machine;
}

function pidNamespace(): string {
  try {
    return readlinkSync('/proc/self/ns/pid');
  } catch {
    // Not a Linux.
    return '';
  }
}

/** The second name of this process's lock on a file. */
export function ownLockName(file: string): string {
  const { pid, startTime } = ownIdentity();
  return `${file}.orca-${pid}-${startTime.replace(/\D/g, '') || '0'}-${ownMachine()}.lock`;
}

/** The second name of a lock whose maker is dead; undefined: it lives, or that can't be told. */
export function deadOwnersName(lock: string): string | undefined {
  const inode = inodeOf(lock);
  const stem = `${basename(lock, '.lock')}.orca-`;
  const names = inode === undefined ? [] : readdirSync(dirname(lock)).filter((each) => each.startsWith(stem));
  for (const name of names) {
    const [, pid, start, where] = NAME.exec(name) ?? [];
    const path = join(dirname(lock), name);
    if (where !== ownMachine() || inodeOf(path) !== inode) continue;
    const now = identityOf(Number(pid))?.startTime.replace(/\D/g, '');
    return now === start ? undefined : path;
  }
  return undefined;
}

function inodeOf(file: string): number | undefined {
  return statSync(file, { throwIfNoEntry: false })?.ino;
}
