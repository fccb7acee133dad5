/** Declares the task that an issue asks for: a commit on the config branch as `orca apply` makes it, or a branch with a pull request. */
import { join } from 'node:path';
import { issuePrompt } from '../agents/issue-prompt.ts';
import { OrcaError } from '../api/failure.ts';
import {
  API_VERSION,
  CLOSES_ANNOTATION,
  ISSUE_ANNOTATION,
  issueBranch,
  ORCA_IDENTITY,
} from '../api/names.ts';
import { problemText } from '../api/problem.ts';
import { redacted } from '../api/redact.ts';
import { transportOf } from '../api/repository.ts';
import { inline } from '../core/markdown.ts';
import type { IssueTask } from '../reconciler/issue-tasks.ts';
import type { ConfigForge } from '../reconciler/ports.ts';
import { applied, type Changes, declared } from './apply-changes.ts';
import { editorFor } from './commit-changes.ts';
import { type BranchTarget, branchEditor, type ConfigEditor } from './config-editor.ts';
import { CommandError } from './exit.ts';
import { newProblems } from './manifest-check.ts';
import type { ManifestDocument } from './manifest-edit.ts';
import type { ManifestFiles } from './manifest-files.ts';
import type { OpenedConfig } from './open-config.ts';
import { environment, type Settings } from './settings.ts';

export interface IssueManifestParts {
  readonly settings: Settings;
  readonly config: OpenedConfig;
  /** Where proposals are made; throws where the config repository is not on GitHub. */
  readonly forge: () => Promise<ConfigForge>;
  readonly secrets: readonly string[];
}

export interface IssueManifests {
  /** Where the manifest, or the pull request that proposes it, is: Markdown. What is declared already is left as it is. */
  declare(task: IssueTask): Promise<string>;
  close(): Promise<void>;
}

export function issueManifests(parts: IssueManifestParts): IssueManifests {
  let target: Promise<BranchTarget> | undefined;
  const place = () => {
    target ??= targetOf(parts);
    return target;
  };
  return {
    async declare(task) {
      try {
        return await (task.trigger.declareBy === 'commit' ? committed : proposed)(task, parts, await place());
      } catch (error) {
        if (!(error instanceof CommandError)) throw error;
        const message = `${task.issue.url} was not declared: ${error.message}`;
        throw new OrcaError({ kind: 'later', reason: 'ConfigUnreadable', message }, { cause: error });
      }
    },
    async close() {
      if (parts.config.remote !== undefined) await (await target)?.repository.close();
    },
  };
}

/** A remote's objects are kept apart from those that passes fetch at the same time. */
async function targetOf({ settings, config }: IssueManifestParts): Promise<BranchTarget> {
  const { git, remote, branch } = config;
  const repository =
    remote === undefined ? config.repository : await git.init(join(settings.stateDirectory, 'edits.git'));
  return { git, repository, remote, branch, path: settings.path, identity: ORCA_IDENTITY };
}

async function committed(task: IssueTask, parts: IssueManifestParts, target: BranchTarget): Promise<string> {
  const { settings, config } = parts;
  const editor =
    config.remote === undefined
      ? await editorFor(settings, config, environment(), ORCA_IDENTITY)
      : branchEditor(target);
  const file = await written(editor, task, parts);
  const web = transportOf(config.url) === 'http' ? config.url.replace(/(?:\.git)?\/*$/, '') : undefined;
  const path = file.split('/').map(encodeURIComponent).join('/');
  return web === undefined
    ? `manifest \`${file}\``
    : `[manifest](${web}/blob/${encodeURIComponent(config.branch)}/${path})`;
}

async function proposed(task: IssueTask, parts: IssueManifestParts, target: BranchTarget): Promise<string> {
  const { issue, project, name } = task;
  const forge = await parts.forge();
  const branch = issueBranch(project, issue.number);
  await written(branchEditor({ ...target, branch, from: target.branch }), task, parts);
  const url = await forge.propose(branch, {
    title: `Declare task ${project}/${name}`,
    body: `Issue ${issue.url}, "${inline(issue.title, 120)}", as a task. Merging this lets an agent work on it; closing it leaves the issue to people.`,
  });
  return `[pull request](${url})`;
}

/** The file that holds the manifest, whoever wrote it. */
async function written(editor: ConfigEditor, task: IssueTask, parts: IssueManifestParts): Promise<string> {
  const { path } = parts.settings;
  const document = documentOf(task, parts.secrets);
  let file = '';
  await editor.edit(async (files) => {
    const changes = isDeclared(files, document) ? NOTHING : applied(files, [document], path);
    refuseInvalid(files, changes, path);
    file = [...changes.edits.keys()][0] ?? holderOf(files, document);
    const { project, name, issue } = task;
    return {
      edits: changes.edits,
      message: `Declare task ${project}/${name} for issue #${issue.number}\n\n${issue.url}`,
    };
  });
  return file;
}

const NOTHING: Changes = { edits: new Map(), lines: [] };

function isDeclared(files: ManifestFiles, { id }: ManifestDocument): boolean {
  return declared(files).some((each) => isSame(each, id));
}

function holderOf(files: ManifestFiles, { id }: ManifestDocument): string {
  const holder = [...files].find(([, text]) =>
    declared(new Map([['', text]])).some((each) => isSame(each, id)),
  );
  return holder?.[0] ?? '';
}

function isSame(a: ManifestDocument['id'], b: ManifestDocument['id']): boolean {
  return a.kind === b.kind && a.project === b.project && a.name === b.name;
}

function refuseInvalid(files: ManifestFiles, { edits }: Changes, path: string): void {
  const after = new Map(files);
  for (const [file, text] of edits) if (text !== undefined) after.set(file, text);
  const [problem] = edits.size === 0 ? [] : newProblems(files, after, path);
  if (problem !== undefined) throw new CommandError(problemText(problem));
}

/** What came from the issue stands in the prompt alone, as data. */
function documentOf(
  { project, name, issue, trigger }: IssueTask,
  secrets: readonly string[],
): ManifestDocument {
  const { requiredCapabilities, priority, prompt } = trigger;
  return {
    id: { kind: 'DevTask', project, name },
    value: {
      apiVersion: API_VERSION,
      kind: 'DevTask',
      metadata: {
        ...{ name, project },
        annotations: {
          [ISSUE_ANNOTATION]: issue.url,
          // What else a trigger asks for need not resolve the issue.
          ...(prompt === undefined ? { [CLOSES_ANNOTATION]: 'true' } : {}),
        },
      },
      spec: {
        prompt: redacted(issuePrompt(issue, prompt), secrets),
        ...(requiredCapabilities.length === 0 ? {} : { requiredCapabilities }),
        ...(priority === 0 ? {} : { priority }),
      },
    },
  };
}
