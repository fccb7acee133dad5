/** Refs as files, read and swapped the way Git does it: loose files over packed-refs, a `.lock` while one is written. */
import {
  closeSync,
  type Dirent,
  fsyncSync,
  linkSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import type { RefUpdate } from './git.ts';
import { hasCode, isMissing, localFailure } from './local-failure.ts';
import { ownLockName } from './lock-owner.ts';
import { lockAdvice, removeStaleLock } from './stale-lock.ts';

const OID = /^[0-9a-f]{40}$/;

/** Full name → object, of all refs whose name begins with `prefix`. Symbolic refs but HEAD are followed once. */
export function readRefs(gitDir: string, prefix: string): ReadonlyMap<string, string> {
  // Loose ones are read first, and win: packing writes a ref to the packed ones before it takes it from these.
  const loose = looseRefs(gitDir, prefix);
  const refs = new Map([...packedRefs(gitDir, prefix), ...loose]);
  return new Map([...refs].sort(([a], [b]) => (a < b ? -1 : 1)));
}

export function readRef(gitDir: string, ref: string): string | undefined {
  const loose = contentOf(join(gitDir, ref))?.trim();
  if (loose?.startsWith('ref: ')) return readRef(gitDir, loose.slice('ref: '.length));
  return loose ?? packedRefs(gitDir).get(ref);
}

/** Branch that HEAD names. */
export function readHead(gitDir: string): string | undefined {
  return /^ref: refs\/heads\/(.+)$/m.exec(contentOf(join(gitDir, 'HEAD')) ?? '')?.[1];
}

/** Compare-and-swap under Git's own lock. */
export function swapRef(gitDir: string, update: RefUpdate): 'updated' | 'conflict' {
  const { ref, to, expected } = update;
  assertRefName(ref);
  return locked(join(gitDir, ref), (lock) => {
    const now = readRef(gitDir, ref);
    if (now === to) return 'updated';
    if (now !== expected) return 'conflict';
    if (to === undefined) {
      removePacked(gitDir, ref);
      rmSync(join(gitDir, ref), { force: true });
      return 'updated';
    }
    writeFileSync(lock.descriptor, `${to}\n`);
    fsyncSync(lock.descriptor);
    lock.publish();
    return 'updated';
  });
}

/** Git's rules for names, as far as they keep a ref inside refs/ and readable to Git. */
function assertRefName(ref: string): void {
  const forbidden = /^(?!refs\/)|\.\.|@\{|\/\/|\/$|\.$|[\0-\x20\x7f~^:?*[\\]|(?:^|\/)\.|\.lock(?:\/|$)/;
  if (forbidden.test(ref)) throw new Error(`${JSON.stringify(ref)} is no name for a ref.`);
}

interface Lock {
  readonly descriptor: number;
  /** Puts the content of the lock file in the place of what it locks. */
  publish(): void;
}

function locked<T>(file: string, work: (lock: Lock) => T): T {
  const lockFile = `${file}.lock`;
  const ownName = ownLockName(file);
  mkdirSync(dirname(file), { recursive: true });
  let descriptor: number;
  try {
    descriptor = openLock(lockFile, ownName);
  } catch (error) {
    if (!hasCode(error, 'EEXIST')) throw error;
    if (removeStaleLock(lockFile)) return locked(file, work);
    throw localFailure(file, `it could not be written${lockAdvice(lockFile)}`, error);
  }
  let published = false;
  const publish = () => {
    renameSync(lockFile, file);
    published = true;
  };
  try {
    return work({ descriptor, publish });
  } finally {
    closeSync(descriptor);
    if (!published) rmSync(lockFile, { force: true });
    rmSync(ownName, { force: true });
  }
}

/** What file systems say that have no second names. */
const WITHOUT_LINKS = ['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS'];

/** Made under its own name first: whoever finds the lock finds its maker. Not every file system has second names. */
function openLock(lockFile: string, ownName: string): number {
  const descriptor = openSync(ownName, 'w', 0o644);
  try {
    linkSync(ownName, lockFile);
    return descriptor;
  } catch (error) {
    closeSync(descriptor);
    rmSync(ownName, { force: true });
    if (!WITHOUT_LINKS.some((code) => hasCode(error, code))) throw error;
    return openSync(lockFile, 'wx', 0o644);
  }
}

function packedRefs(gitDir: string, prefix = 'refs/'): Map<string, string> {
  const refs = new Map<string, string>();
  const text = contentOf(join(gitDir, 'packed-refs')) ?? '';
  if (!text.includes(` ${prefix}`)) return refs;
  for (const line of text.split('\n')) {
    const [oid = '', ref] = line.split(' ');
    if (ref?.startsWith(prefix) === true && OID.test(oid)) refs.set(ref, oid);
  }
  return refs;
}

function removePacked(gitDir: string, ref: string): void {
  const file = join(gitDir, 'packed-refs');
  if (!packedRefs(gitDir).has(ref)) return;
  locked(file, ({ descriptor, publish }) => {
    const lines = (contentOf(file) ?? '').split('\n');
    const at = lines.findIndex((line) => line.endsWith(` ${ref}`));
    // The line of an annotated tag is followed by the one of its commit.
    if (at >= 0) lines.splice(at, lines[at + 1]?.startsWith('^') ? 2 : 1);
    writeFileSync(descriptor, lines.join('\n'));
    publish();
  });
}

function looseRefs(gitDir: string, prefix: string, below = 'refs'): [string, string][] {
  return entriesOf(join(gitDir, below)).flatMap((entry): [string, string][] => {
    const ref = `${below}/${entry.name}`;
    if (entry.isDirectory())
      return `${ref}/`.startsWith(prefix) || prefix.startsWith(`${ref}/`)
        ? looseRefs(gitDir, prefix, ref)
        : [];
    if (!ref.startsWith(prefix) || entry.name.endsWith('.lock')) return [];
    const oid = readRef(gitDir, ref);
    return oid !== undefined && OID.test(oid) ? [[ref, oid]] : [];
  });
}

function entriesOf(directory: string): readonly Dirent[] {
  try {
    return readdirSync(directory, { withFileTypes: true });
  } catch (error) {
    if (isMissing(error)) return [];
    throw error;
  }
}

function contentOf(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    if (isMissing(error) || hasCode(error, 'EISDIR')) return undefined;
    throw error;
  }
}
