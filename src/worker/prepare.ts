/** The first stage: a workspace at the commit the work starts from, with a `.git` of its own. Runs before any agent. */
import { mkdirSync, utimesSync, writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { RunBrief } from '../api/run-contract.ts';
import { unlessAborted } from '../lib/abort.ts';
import type { Remote } from '../lib/git/git.ts';
import { removeTree } from '../lib/remove-tree.ts';
import { type Lineage, type RunDirectory, stateDirOf } from '../lib/run-directory.ts';
import { mergedBase } from './base-merge.ts';
import { type GitDirectoryOptions, makeGitDirectory } from './git-directory.ts';
import { writeInputs } from './input-files.ts';
import type { KeptWorkContext } from './kept-work.ts';
import { type Laid, layOut, layoutIn } from './layout.ts';
import type { WorkerMemory } from './memory.ts';
import { mirrorWith } from './mirror.ts';
import { stageGit } from './stage-git.ts';
import { startCommitOf } from './upstreams.ts';

export interface PrepareContext {
  readonly brief: RunBrief;
  readonly directory: RunDirectory;
  readonly lineage: Lineage;
  /** The target repository, with read credentials. */
  readonly remote: Remote;
  /** Repository with the documents of the task. */
  readonly documents?: Remote | undefined;
  /** The config repository, for files that the task names. */
  readonly config?: Remote | undefined;
  readonly gitEnv: Readonly<Record<string, string>>;
  readonly signal: AbortSignal;
  readonly memory: WorkerMemory;
}

export interface Prepared {
  readonly startCommit: string;
  /** Files of the workspace with the markers of conflicts between the branch and its base. */
  readonly conflicts: readonly string[];
  /** Whether the workspace holds what an interrupted run has done. */
  readonly isContinued: boolean;
  /** Object store that workspace and result read from. */
  readonly mirrorObjects: string;
  /** Path of the supervisor's own Git directory, whose index knows the start commit; made when it is first asked for. */
  ownGit(): string;
  /** How the files of a small start commit lie in the workspace. */
  readonly laid?: Laid;
}

/**
 * Afterwards the workspace holds exactly the files of the start commit, on the run's branch, and the inputs; an attempt before has left
 * nothing in it. The supervisor's own index knows those files, so that the result costs only what changed.
 */
export async function prepare(context: PrepareContext): Promise<Prepared> {
  const { brief, directory, lineage, remote, gitEnv, signal, memory } = context;
  const mirror = await mirrorWith(brief.start, remote, {
    stateDir: stateDirOf(directory.path),
    gitEnv,
    signal,
    memory,
  });
  const { expectedTip, merge, ...start } = brief.start;
  const { commit: startCommit, conflicts } =
    expectedTip !== undefined && merge !== undefined
      ? await mergedBase({ ...start, merge }, expectedTip, mirror.git)
      : { commit: await startCommitOf(brief.start, mirror.git), conflicts: [] };

  await removeTree(lineage.workspace);
  await removeTree(lineage.tmp);
  for (const each of [lineage.workspace, lineage.tmp, lineage.home]) mkdirSync(each, { recursive: true });

  await removeTree(directory.git);
  const ownGit = ownDirectory({ path: directory.git, alternates: mirror.objects, bare: true });
  const { index, laid } = await checkOut(startCommit, context, ownGit);

  const path = join(lineage.workspace, '.git');
  const head = { branch: brief.start.branch, commit: startCommit };
  makeGitDirectory({ path, alternates: mirror.objects, head, bare: false });
  writeFileSync(join(path, 'index'), index);
  const { kept } = brief.start;
  const isContinued =
    kept !== undefined && (await continued(kept.commit, { ...context, gitDir: ownGit(index), startCommit }));
  await writeInputs(lineage.workspace, brief.inputs ?? {});
  if (brief.taskMaster !== undefined) await documentsOfTask(context);
  if (brief.context !== undefined) await contextFilesOf(context);
  return {
    startCommit,
    conflicts,
    isContinued,
    mirrorObjects: mirror.objects,
    ownGit: () => ownGit(index),
    // What was laid out is not what is there.
    ...(laid === undefined || isContinued ? {} : { laid }),
  };
}

/** Loaded where a run was interrupted. */
async function continued(commit: string, context: KeptWorkContext): Promise<boolean> {
  const { layKeptWork } = await import('./kept-work.ts');
  return layKeptWork(commit, context);
}

/** Makes the directory at the first call, with this index as one of the time before it; one that nobody asks for costs nothing. */
type OwnGit = (index?: Buffer) => string;

function ownDirectory(options: GitDirectoryOptions): OwnGit {
  let isMade = false;
  // No file that is laid out now is older. Git compares the content of those that are not older than its index.
  const time = new Date(Date.now() - 1000);
  return (content) => {
    if (!isMade) makeGitDirectory(options);
    if (!isMade && content !== undefined) {
      const index = join(options.path, 'index');
      writeFileSync(index, content);
      utimesSync(index, time, time);
    }
    isMade = true;
    return options.path;
  };
}

interface CheckedOut {
  /** Git's, of the workspace as it is now. */
  readonly index: Buffer;
  readonly laid: Laid | undefined;
}

/** Fills the empty workspace; what is small is laid out by Git only once. */
async function checkOut(commit: string, context: PrepareContext, ownGit: OwnGit): Promise<CheckedOut> {
  const { lineage, signal, memory } = context;
  const before = memory.layouts.get(commit);
  const layout = before && (await unlessAborted(before, signal));
  if (layout !== undefined) return layOut(layout, lineage.workspace);
  const checkedOut = checkOutWithGit(commit, context, ownGit());
  const known = checkedOut.then(
    ({ laid }) => laid?.layout,
    () => undefined,
  );
  memory.layouts.set(commit, known);
  return checkedOut;
}

async function checkOutWithGit(
  commit: string,
  { lineage, gitEnv, signal }: PrepareContext,
  gitDir: string,
): Promise<CheckedOut> {
  const git = stageGit({ gitDir, gitEnv, signal, reason: 'PrepareFailed' });
  await git.text('check the workspace out', ['read-tree', '--reset', '-u', commit], {
    cwd: lineage.workspace,
    env: { GIT_WORK_TREE: lineage.workspace },
  });
  const index = await readFile(join(gitDir, 'index'));
  return { index, laid: layoutIn(lineage.workspace, index) };
}

/** Loaded where there are some: few runs have any. */
async function documentsOfTask({ directory, lineage, ...context }: PrepareContext): Promise<void> {
  const { prepareDocuments } = await import('./task-documents.ts');
  const { documents } = context;
  await prepareDocuments({
    ...context,
    documents,
    stateDir: stateDirOf(directory.path),
    workspace: lineage.workspace,
  });
}

async function contextFilesOf({ directory, lineage, ...context }: PrepareContext): Promise<void> {
  const { writeContextFiles, writeContextUrls } = await import('./context-files.ts');
  const { config } = context;
  const stateDir = stateDirOf(directory.path);
  const { workspace } = lineage;
  await writeContextFiles({ ...context, config, stateDir, workspace });
  await writeContextUrls({ ...context, workspace });
}
