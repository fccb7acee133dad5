/** Files of the config repository that a task names, put into its workspace to be read. */
import { contextFile } from '../api/context-files.ts';
import type { RunBrief } from '../api/run-contract.ts';
import type { Remote } from '../lib/git/git.ts';
import { shownUrl } from '../lib/git/remote.ts';
import { governsAgents } from './agent-settings.ts';
import { committedText, unprepared } from './committed-file.ts';
import { type MirrorOptions, mirrorWith } from './mirror.ts';
import { writeWithin } from './workspace-file.ts';

/** Bytes of one file. */
const MAX_FILE = 256 * 1024;

interface ContextFiles extends MirrorOptions {
  readonly brief: RunBrief;
  readonly workspace: string;
  /** The config repository, with read credentials. */
  readonly config: Remote | undefined;
}

/** Afterwards each is there as the config commit of the run has it; throws OrcaError before the agent is started otherwise. */
export async function writeContextFiles({
  brief,
  workspace,
  config,
  ...options
}: ContextFiles): Promise<void> {
  const { files } = brief.context ?? { files: [] };
  if (config === undefined) throw new TypeError('a task with context is started with the config repository');
  const commit = brief.configCommit;
  const where = { repository: config.url, branch: 'HEAD', baseBranch: 'HEAD', baseCommit: commit };
  const { git } = await mirrorWith({ ...where, upstreams: [] }, config, options);
  for (const path of files) {
    if (governsAgents(path))
      throw unprepared(
        `spec.context names ${path}, which agents would take for instructions: give the file another name`,
      );
    const text = await committedText(git, { commit, path, maxBytes: MAX_FILE });
    if (text === undefined)
      throw unprepared(
        `spec.context names ${path}, and ${shownUrl(config.url)} has no such file at ${commit.slice(0, 12)}`,
      );
    await writeWithin(workspace, contextFile(path), text);
  }
}
