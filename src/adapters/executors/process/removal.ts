/** Forgets runs: their directories, and what their task no longer needs when its last one goes. Events stay for a while. */
import { randomBytes } from 'node:crypto';
import { mkdirSync, readdirSync, renameSync } from 'node:fs';
import { readdir, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { keyOf } from '../../../api/names.ts';
import type { RunBrief } from '../../../api/run-contract.ts';
import { hasCode } from '../../../lib/errno.ts';
import { removeTree } from '../../../lib/remove-tree.ts';
import {
  keptEventsDirectory,
  lineageOf,
  type RunDirectory,
  readBrief,
  runDirectory,
  runsDirectory,
} from '../../../lib/run-directory.ts';
import { copiedMark } from './transcripts.ts';

const REMOVED = 'removed-';
/** Runs whose events stay after they were forgotten. */
const KEPT_RUNS = 500;
/** Trees that are removed at a time. */
const WIDTH = 8;

/** Out of the listing in one step, so that no run is registered in the middle of it; what is not there is a success. Sweeping frees the space. */
export function forgetRun(stateDir: string, directory: RunDirectory): void {
  const brief = readBrief(directory);
  keepEvents(directory);
  // The run last: as long as it is listed, somebody comes back for what is left.
  if (brief !== undefined && !hasOtherRun(stateDir, brief))
    discard(stateDir, lineageOf(stateDir, brief.uid).path);
  discard(stateDir, directory.path);
}

export interface Sweeping {
  /** Frees the space of what was forgotten once it is quiet, or before long; throws what the sweep before failed with. */
  ask(): void;
  /** Afterwards it is free. What resisted is taken up by the next sweep, be it of another process. */
  finish(): Promise<void>;
}

/** Milliseconds without another run to forget after which it is quiet, and those that a sweep is put off at most. */
const QUIET = 1000;
const PATIENCE = 20_000;

/** Put off while run follows run: a file system that frees this and that all the time is slow to find room for what is new. */
export function sweeping(stateDir: string): Sweeping {
  let work: Promise<void> = Promise.resolve();
  let timer: NodeJS.Timeout | undefined;
  let askedAt = 0;
  let trouble: { readonly error: unknown } | undefined;

  function sweep(): Promise<void> {
    clearTimeout(timer);
    timer = undefined;
    work = work
      .then(() => sweepRemoved(stateDir))
      .catch((error: unknown) => {
        trouble = { error };
      });
    return work;
  }

  return {
    ask() {
      const before = trouble;
      trouble = undefined;
      const now = performance.now();
      if (timer === undefined) askedAt = now;
      clearTimeout(timer);
      const wait = Math.max(0, Math.min(QUIET, askedAt + PATIENCE - now));
      timer = setTimeout(sweep, wait).unref();
      if (before !== undefined) throw before.error;
    },
    finish: () => (timer === undefined ? work : sweep()),
  };
}

/** Also what a process that died half way left behind; throws the first failure once all that can go is gone. */
async function sweepRemoved(stateDir: string): Promise<void> {
  const names = readdirSync(stateDir).filter((name) => name.startsWith(REMOVED));
  const queue = names.values();
  const failures: unknown[] = [];
  async function drain(): Promise<void> {
    for (const name of queue)
      await removeTree(join(stateDir, name)).catch((error: unknown) => failures.push(error));
  }
  await Promise.all(Array.from({ length: WIDTH }, drain));
  await dropOldEvents(keptEventsDirectory(stateDir));
  if (failures.length > 0) throw failures[0];
}

function keepEvents({ events, keptEvents }: RunDirectory): void {
  mkdirSync(dirname(keptEvents), { recursive: true, mode: 0o700 });
  renameIfThere(events, keptEvents);
}

/** The newest KEPT_RUNS stay; looked at only when a good many more have gathered. */
async function dropOldEvents(directory: string): Promise<void> {
  const entries = await readdir(directory, { recursive: true, withFileTypes: true }).catch(nothingIfMissing);
  const files = entries
    .filter((entry) => entry.isFile() && entry.name.endsWith('.jsonl'))
    .map((entry) => join(entry.parentPath, entry.name));
  if (files.length <= KEPT_RUNS * 1.2) return;
  const dated = await Promise.all(files.map(async (file) => ({ file, at: (await stat(file)).mtimeMs })));
  const old = dated.sort((a, b) => b.at - a.at).slice(KEPT_RUNS);
  // The mark last: without it the events would be copied once more.
  await Promise.all(
    old.map(async ({ file }) => {
      await rm(file, { force: true });
      await rm(copiedMark(file), { force: true });
    }),
  );
}

function nothingIfMissing(error: unknown): [] {
  if (hasCode(error, 'ENOENT')) return [];
  throw error;
}

/** All runs of a task are in its project, and their names differ in the hash at their end alone. */
function hasOtherRun(stateDir: string, { project, run, uid }: RunBrief): boolean {
  const stem = run.slice(0, run.lastIndexOf('-') + 1);
  for (const name of readdirSync(join(runsDirectory(stateDir), project))) {
    if (!name.startsWith(stem) || name === run) continue;
    const other = readBrief(runDirectory(stateDir, keyOf(project, name)));
    if (other?.uid === uid) return true;
  }
  return false;
}

function discard(stateDir: string, path: string): void {
  renameIfThere(path, join(stateDir, `${REMOVED}${randomBytes(6).toString('hex')}`));
}

function renameIfThere(from: string, to: string): void {
  try {
    renameSync(from, to);
  } catch (error) {
    if (!hasCode(error, 'ENOENT')) throw error;
  }
}
