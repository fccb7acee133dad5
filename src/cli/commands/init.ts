/** `orca init [name]`: a first set of manifests, in the Git repository around here or in a new one. */
import { existsSync } from 'node:fs';
import { cp, mkdir, writeFile } from 'node:fs/promises';
import { basename, dirname, join, relative } from 'node:path';
import type { Command } from 'commander';
import { definedOnly } from '../../api/defined.ts';
import { isDnsLabel } from '../../api/names.ts';
import { createRepository } from '../../lib/git/checkout.ts';
import type { Context } from '../context.ts';
import { CommandError, EXIT } from '../exit.ts';
import { examples } from '../help.ts';
import { callName, packageRoot } from '../installation.ts';
import { repositoryAround } from '../repository-around.ts';
import type { GlobalFlags } from '../settings.ts';
import { SCHEMA_FOLDER, starterFiles } from '../starter-files.ts';

export function define(command: Command, context: Context): void {
  command
    .argument('[name]', 'name of the project; outside a Git repository also of the folder that is made')
    .addHelpText(
      'after',
      examples([
        ['orca init my-app', 'manifests in this Git repository, or a new repository my-app'],
        ['orca init my-app --path agents', 'manifests in the folder agents of this repository'],
      ]),
    )
    .action(async (name: string | undefined) => {
      const around = await repositoryAround(context.cwd);
      const project = name ?? suggestedName(around?.path ?? context.cwd);
      refuseBadName(project);
      const top = around?.path ?? (name === undefined ? context.cwd : join(context.cwd, name));
      const folder = join(top, command.optsWithGlobals<GlobalFlags>().path ?? '');
      const files = starterFiles(project);
      refuseExisting(folder, [...files.keys()]);
      if (around === undefined) {
        await mkdir(top, { recursive: true });
        await createRepository(top, definedOnly(context.env));
      }
      for (const [path, text] of files) await write(join(folder, path), text);
      await cp(join(packageRoot(), 'schemas'), join(folder, SCHEMA_FOLDER), {
        recursive: true,
        filter: (source) => !/\.[a-z]+$/.test(source) || source.endsWith('.json'),
      });
      context.terminal.out(report(context, { folder, files: [...files.keys()] }));
    });
}

function suggestedName(folder: string): string {
  const name = basename(folder)
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-+|-+$/g, '');
  return isDnsLabel(name) ? name : 'my-app';
}

function refuseBadName(name: string): void {
  if (isDnsLabel(name)) return;
  throw new CommandError(
    `"${name}" cannot be a project: use lower-case letters, digits and "-", such as my-app.`,
    EXIT.usage,
  );
}

function refuseExisting(folder: string, paths: readonly string[]): void {
  const existing = paths.find((path) => existsSync(join(folder, path)));
  if (existing === undefined) return;
  throw new CommandError(
    `${join(folder, existing)} is there already and was left as it is: give another name, or --path another folder.`,
  );
}

async function write(file: string, text: string): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, text);
}

function report(
  context: Context,
  made: { readonly folder: string; readonly files: readonly string[] },
): string {
  const orca = callName(context.env.PATH);
  const where = relative(context.cwd, made.folder);
  return [
    ...made.files.map((file) => `created ${join(where, file)}`),
    `created ${join(where, SCHEMA_FOLDER)}, with which editors complete and check these files`,
    '',
    'Next:',
    ...(where === '' ? [] : [`  cd ${where}`]),
    `  ${orca} validate`,
    '  git add -A . && git commit -m "Declare agents"',
    `  ${orca} plan`,
  ].join('\n');
}
