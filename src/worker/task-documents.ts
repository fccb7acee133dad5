/** The documents of a run's task of Task Master: copied from their repository, or there to be written from the task list. */
import type { RunBrief } from '../api/run-contract.ts';
import { documentsFolder, TASK_DOCUMENTS, TASK_FOLDER, tasksFile } from '../api/task-master.ts';
import type { Remote } from '../lib/git/git.ts';
import { shownUrl } from '../lib/git/remote.ts';
import { committedText, unprepared } from './committed-file.ts';
import { type MirrorOptions, mirrorWith } from './mirror.ts';
import { readWithin, writeWithin } from './workspace-file.ts';

/** Bytes of one document, and of the list of tasks. */
const MAX_DOCUMENT = 1024 * 1024;
const MAX_TASKS = 16 * MAX_DOCUMENT;

export interface DocumentsContext extends MirrorOptions {
  readonly brief: RunBrief;
  readonly workspace: string;
  /** The repository that holds them, with read credentials. */
  readonly documents: Remote | undefined;
}

/** Afterwards the agent has what its task is about; throws OrcaError before it is started otherwise. */
export async function prepareDocuments(context: DocumentsContext): Promise<void> {
  const { brief, workspace, documents } = context;
  const { taskMaster, type } = brief;
  if (taskMaster === undefined) return;
  if (type === 'docs') return assertTasks(tasksFile(taskMaster), brief, workspace);
  if (documents === undefined) throw new TypeError('a task of Task Master is started with its repository');

  const commit = taskMaster.repository === undefined ? brief.configCommit : await tipOf(documents, context);
  const where = { repository: documents.url, branch: 'HEAD', baseBranch: 'HEAD', baseCommit: commit };
  const { git } = await mirrorWith({ ...where, upstreams: [] }, documents, context);
  const folder = documentsFolder(taskMaster, taskMaster.id ?? 0);
  for (const name of TASK_DOCUMENTS) {
    const text = await committedText(git, { commit, path: `${folder}/${name}`, maxBytes: MAX_DOCUMENT });
    if (text !== undefined) await writeWithin(workspace, `${TASK_FOLDER}/${name}`, text);
    else if (name === TASK_DOCUMENTS[0])
      throw unprepared(
        `${folder}/${name} is not in ${shownUrl(documents.url)} at ${commit.slice(0, 12)}: write it with "orca task docs", merge that, and run the task again`,
      );
  }
}

async function assertTasks(file: string, { start }: RunBrief, workspace: string): Promise<void> {
  const read = await readWithin(workspace, file, MAX_TASKS);
  if ('problem' in read)
    throw unprepared(
      `${file} ${read.problem} on ${start.baseBranch} of ${shownUrl(start.repository)}: there are no tasks to write documents of; "task-master init" makes a task list`,
    );
}

async function tipOf(documents: Remote, { gitEnv }: DocumentsContext): Promise<string> {
  const { nativeGit } = await import('../lib/git/native.ts');
  const git = nativeGit({ env: gitEnv });
  const { head = 'main' } = await git.listRemote(documents, ['HEAD']);
  const ref = `refs/heads/${head}`;
  const tip = (await git.listRemote(documents, [ref])).refs.get(ref);
  if (tip !== undefined) return tip;
  throw unprepared(`${shownUrl(documents.url)} has no commit that could hold the documents of the task`);
}
