/** Lays what an interrupted run has done over a workspace that holds the start commit, as changes that nobody has committed. */
import { copyFile, rm } from 'node:fs/promises';
import { OrcaError } from '../api/failure.ts';
import type { RunBrief } from '../api/run-contract.ts';
import type { Remote } from '../lib/git/git.ts';
import { type Lineage, type RunDirectory, stateDirOf } from '../lib/run-directory.ts';
import { changedFiles } from './changed-files.ts';
import type { WorkerMemory } from './memory.ts';
import { mirrorWith } from './mirror.ts';
import { refusalOf } from './policy.ts';
import { stageGit } from './stage-git.ts';

export interface KeptWorkContext {
  readonly brief: RunBrief;
  readonly directory: RunDirectory;
  readonly lineage: Lineage;
  readonly remote: Remote;
  readonly gitEnv: Readonly<Record<string, string>>;
  readonly signal: AbortSignal;
  readonly memory: WorkerMemory;
  /** Of the supervisor; its index knows the start commit, and stays as it is. */
  readonly gitDir: string;
  readonly startCommit: string;
}

/** Whether it was laid over: work that is gone, or that the publish policy does not let through any more, is left out. */
export async function layKeptWork(commit: string, context: KeptWorkContext): Promise<boolean> {
  try {
    await fetch(commit, context);
    return await laidOver(commit, context);
  } catch (error) {
    if (error instanceof OrcaError && !context.signal.aborted) return false;
    throw error;
  }
}

async function fetch(
  commit: string,
  { brief, directory, remote, ...context }: KeptWorkContext,
): Promise<void> {
  const { kept, ...start } = brief.start;
  const more = [{ branch: `kept ${brief.uid}`, commit, ...(kept === undefined ? {} : { ref: kept.ref }) }];
  await mirrorWith({ ...start, more }, remote, { ...context, stateDir: stateDirOf(directory.path) });
}

async function laidOver(
  commit: string,
  { brief, lineage, gitDir, gitEnv, startCommit, signal }: KeptWorkContext,
): Promise<boolean> {
  const git = stageGit({ gitDir, gitEnv, signal, reason: 'PrepareFailed' });
  const tree = (await git.text('read what was kept', ['rev-parse', `${commit}^{tree}`])).trim();
  const files = await changedFiles(git, startCommit, tree);
  // Whoever may push to that ref has no say in what the agent is told.
  if (refusalOf(files, { protectedPaths: brief.protectedPaths, secrets: [] }) !== undefined) return false;
  const index = `${gitDir}/index.kept`;
  await copyFile(`${gitDir}/index`, index);
  await git.text('lay out what was kept', ['read-tree', '-m', '-u', startCommit, tree], {
    cwd: lineage.workspace,
    env: { GIT_WORK_TREE: lineage.workspace, GIT_INDEX_FILE: index },
  });
  await rm(index);
  return files.length > 0;
}
