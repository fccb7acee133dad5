/** Forgets runs: their directories, and what their task no longer needs when its last one goes. */
import { randomBytes } from 'node:crypto';
import { readdir, rename } from 'node:fs/promises';
import { join } from 'node:path';
import { keyOf } from '../../../api/names.ts';
import { hasCode } from '../../../lib/errno.ts';
import { removeTree } from '../../../lib/remove-tree.ts';
import {
  lineageOf,
  type RunDirectory,
  readBrief,
  runDirectory,
  runsDirectory,
} from '../../../lib/run-directory.ts';

const REMOVED = 'removed-';

/** Out of the listing in one step; what is not there is a success. `sweepRemoved` frees the space. */
export async function forgetRun(stateDir: string, directory: RunDirectory): Promise<void> {
  const brief = await readBrief(directory);
  await discard(stateDir, directory.path);
  if (brief === undefined || (await hasRunOf(stateDir, brief.project, brief.uid))) return;
  await discard(stateDir, lineageOf(stateDir, brief.uid).path);
}

/** Also what a process that died half way left behind. */
export async function sweepRemoved(stateDir: string): Promise<void> {
  const names = (await readdir(stateDir)).filter((name) => name.startsWith(REMOVED));
  await Promise.all(names.map((name) => removeTree(join(stateDir, name))));
}

/** All runs of a task are in its project. */
async function hasRunOf(stateDir: string, project: string, uid: string): Promise<boolean> {
  for (const run of await readdir(join(runsDirectory(stateDir), project))) {
    const brief = await readBrief(runDirectory(stateDir, keyOf(project, run)));
    if (brief?.uid === uid) return true;
  }
  return false;
}

async function discard(stateDir: string, path: string): Promise<void> {
  const gone = join(stateDir, `${REMOVED}${randomBytes(6).toString('hex')}`);
  try {
    await rename(path, gone);
  } catch (error) {
    if (!hasCode(error, 'ENOENT')) throw error;
  }
}
