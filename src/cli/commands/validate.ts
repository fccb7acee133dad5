/** `orca validate [path]`: every problem of the manifests in a folder, without Git. */
import { resolve } from 'node:path';
import type { Command } from 'commander';
import { problemText } from '../../api/problem.ts';
import { plain } from '../../api/sanitize.ts';
import type { Context } from '../context.ts';
import { EXIT } from '../exit.ts';
import { examples } from '../help.ts';
import { jsonOption } from '../json-option.ts';
import { type ManifestCheck, manifestCheck } from '../manifest-check.ts';
import { filesInFolder, isManifestOrTemplate } from '../manifest-files.ts';
import { repositoryAround } from '../repository-around.ts';
import type { GlobalFlags } from '../settings.ts';

export function define(command: Command, context: Context): void {
  command
    .argument('[path]', 'folder of the manifests (default: --path in the Git repository around here)')
    .addOption(jsonOption())
    .addHelpText(
      'after',
      examples([
        ['orca validate', 'the manifests of the repository around here'],
        ['orca validate deploy/agents -o json', 'those of another, for a program'],
      ]),
    )
    .action(async (path: string | undefined, flags: { readonly output: 'text' | 'json' }) => {
      const folder =
        path === undefined
          ? await defaultFolder(command.optsWithGlobals(), context)
          : resolve(context.cwd, path);
      const check = manifestCheck(filesInFolder(folder, '', isManifestOrTemplate), '');
      if (flags.output === 'json') context.terminal.out(json(check));
      else say(check, folder, context);
      if (check.problems.length > 0) process.exitCode = EXIT.failed;
    });
}

/** What a commit would be read from; here, where no Git repository is. */
async function defaultFolder({ path = '.' }: GlobalFlags, { cwd }: Context): Promise<string> {
  const around = await repositoryAround(cwd);
  return resolve(around?.path ?? cwd, path);
}

function json({ problems, counts }: ManifestCheck): string {
  return JSON.stringify(
    { valid: problems.length === 0, problems, objects: Object.fromEntries(counts) },
    undefined,
    2,
  );
}

function say({ problems, counts }: ManifestCheck, folder: string, { terminal }: Context): void {
  const objects = [...counts].map(([kind, count]) => `${count} ${kind}`).join(', ');
  if (problems.length === 0) {
    if (counts.size === 0)
      terminal.err(`No manifest of Orca below ${folder}: \`orca init\` writes the first ones.`);
    else terminal.out(`${terminal.paint('green', 'Valid')}: ${objects}`);
    return;
  }
  for (const problem of problems) terminal.out(plain(problemText(problem)));
  terminal.err(`${problems.length} ${problems.length === 1 ? 'problem' : 'problems'}`);
}
