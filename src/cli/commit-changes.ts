/** The way of every command that edits manifests: change, validate, commit, and say what became of each object. */
import type { Command } from 'commander';
import { definedOnly } from '../api/defined.ts';
import { ORCA_IDENTITY } from '../api/names.ts';
import { problemText } from '../api/problem.ts';
import { openCheckout } from '../lib/git/checkout.ts';
import type { Identity } from '../lib/git/git.ts';
import type { Changes } from './apply-changes.ts';
import { branchEditor, type ConfigEditor, checkoutEditor } from './config-editor.ts';
import type { Context } from './context.ts';
import { CommandError } from './exit.ts';
import { newProblems } from './manifest-check.ts';
import type { ManifestFiles } from './manifest-files.ts';
import { type OpenedConfig, openConfig } from './open-config.ts';
import type { Environment, Settings } from './settings.ts';

export interface ManifestChange {
  /** `path`: folder of the manifests. Called again when somebody else committed first. */
  change(files: ManifestFiles, path: string): Changes;
  /** Subject of the commit. */
  readonly message: string;
}

export async function commitChanges(
  command: Command,
  context: Context,
  wanted: ManifestChange,
): Promise<void> {
  const settings = await context.settings(command);
  const config = await openConfig(settings);
  try {
    const editor = await editorFor(settings, config, context.env);
    let lines: readonly string[] = [];
    await editor.edit(async (files) => {
      const { edits, lines: done } = wanted.change(files, settings.path);
      refuseInvalid(files, edits, settings.path);
      lines = done;
      return { edits, message: wanted.message };
    });
    for (const line of lines) context.terminal.out(line);
  } finally {
    await config.repository.close();
  }
}

function refuseInvalid(files: ManifestFiles, edits: Changes['edits'], path: string): void {
  const after = new Map(files);
  for (const [file, text] of edits) {
    if (text === undefined) after.delete(file);
    else after.set(file, text);
  }
  const problems = newProblems(files, after, path);
  if (problems.length === 0) return;
  throw new CommandError(
    ['Nothing was committed:', ...problems.map((problem) => `  ${problemText(problem)}`)].join('\n'),
  );
}

/** A checkout is edited where it stands when the branch is checked out there, every other place by a commit on the branch. */
export async function editorFor(
  settings: Settings,
  config: OpenedConfig,
  env: Environment,
  identity: Identity = identityOf(env),
): Promise<ConfigEditor> {
  const { checkout } = settings.repository;
  if (checkout !== undefined) {
    const own = definedOnly(env);
    const branch = await openCheckout(checkout, own).branch();
    if (branch === config.branch) return checkoutEditor(checkout, settings.path, own);
  }
  return branchEditor({ ...config, path: settings.path, identity });
}

/** Who commits what a person asked for, where there is no checkout whose Git knows. */
export function identityOf(env: Environment) {
  const name = env.GIT_AUTHOR_NAME;
  const email = env.GIT_AUTHOR_EMAIL;
  return name !== undefined && name !== '' && email !== undefined ? { name, email } : ORCA_IDENTITY;
}
