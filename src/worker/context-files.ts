/** What a task names besides its repository, put into its workspace to be read: files of the config repository, texts of the internet. */
import { contextFile, urlFile } from '../api/context-files.ts';
import { OrcaError } from '../api/failure.ts';
import type { RunBrief } from '../api/run-contract.ts';
import { quoted } from '../api/sanitize.ts';
import type { Remote } from '../lib/git/git.ts';
import { shownUrl } from '../lib/git/remote.ts';
import { type PublicTextOptions, publicText } from '../lib/public-text.ts';
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

/** Milliseconds for all addresses, which are asked at once. */
const MAX_TIME = 30_000;

/** Afterwards each file is there as the config commit of the run has it; throws OrcaError before the agent is started otherwise. */
export async function writeContextFiles({
  brief,
  workspace,
  config,
  ...options
}: ContextFiles): Promise<void> {
  const { files = [] } = brief.context ?? {};
  if (files.length === 0) return;
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

interface ContextUrls extends Pick<PublicTextOptions, 'signal' | 'mayConnect'> {
  readonly brief: RunBrief;
  readonly workspace: string;
}

/** Afterwards the text of each address is there; throws OrcaError before the agent is started otherwise. */
export async function writeContextUrls({ brief, workspace, ...options }: ContextUrls): Promise<void> {
  const urls = brief.context?.urls ?? [];
  const limits = { ...options, maxBytes: MAX_FILE, timeout: MAX_TIME };
  const texts = await Promise.all(urls.map(async (url) => ({ url, found: await publicText(url, limits) })));
  options.signal.throwIfAborted();
  for (const [index, { url, found }] of texts.entries()) {
    if ('problem' in found) {
      const message = `spec.context names ${url}, which ${found.problem}`;
      throw new OrcaError({ kind: found.isLasting ? 'never' : 'later', reason: 'PrepareFailed', message });
    }
    await writeWithin(workspace, urlFile(index), quoted(found.text, MAX_FILE));
  }
}
