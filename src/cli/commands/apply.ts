/** `orca apply -f`: manifests from files or standard input into the config repository, as one commit. */
import { readFile, stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { text as textOf } from 'node:stream/consumers';
import type { Command } from 'commander';
import { problemText } from '../../api/problem.ts';
import { parseFile } from '../../manifest/parse-file.ts';
import { applied } from '../apply-changes.ts';
import { commitChanges } from '../commit-changes.ts';
import type { Context } from '../context.ts';
import { CommandError } from '../exit.ts';
import { examples } from '../help.ts';
import { type ManifestDocument, manifestsIn } from '../manifest-edit.ts';
import { filesInFolder, type ManifestFiles } from '../manifest-files.ts';

export function define(command: Command, context: Context): void {
  command
    .requiredOption('-f, --filename <file...>', 'files or folders of manifests; - is standard input')
    .addHelpText(
      'after',
      examples([
        ['orca apply -f task.yaml', 'commit one manifest'],
        ['orca apply -f manifests/', 'commit all of a folder'],
        ['cat task.yaml | orca apply -f -', 'commit what comes in'],
      ]),
    )
    .action(async (flags: { readonly filename: readonly string[] }) => {
      const documents: ManifestDocument[] = [];
      for (const name of flags.filename) documents.push(...(await documentsOf(name, context.cwd)));
      const what = documents.length === 1 ? named(documents[0]) : `${documents.length} objects`;
      await commitChanges(command, context, {
        change: (files, path) => applied(files, documents, path),
        message: `Apply ${what}`,
      });
    });
}

function named(document: ManifestDocument | undefined): string {
  return document === undefined ? 'nothing' : `${document.id.kind}/${document.id.name}`;
}

/** All of what the files hold, or nothing: one document with a mistake stops them all. */
async function documentsOf(name: string, cwd: string): Promise<readonly ManifestDocument[]> {
  const files = await filesOf(name, cwd);
  const problems = [...files].flatMap(([path, text]) => parseFile({ path, text }).problems);
  if (problems.length > 0)
    throw new CommandError(
      ['Nothing was committed:', ...problems.map((each) => `  ${problemText(each)}`)].join('\n'),
    );
  const documents = [...files.values()].flatMap(manifestsIn);
  if (documents.length > 0) return documents;
  throw new CommandError(
    `${name === '-' ? 'Standard input' : name} holds no manifest of Orca: it needs apiVersion: orca.dev/v1alpha1, kind and metadata.name.`,
  );
}

async function filesOf(name: string, cwd: string): Promise<ManifestFiles> {
  if (name === '-') return new Map([['standard input', await textOf(process.stdin)]]);
  const path = resolve(cwd, name);
  const found = await stat(path).catch(() => undefined);
  if (found === undefined) throw new CommandError(`There is no file ${path}: check the name after -f.`);
  return found.isDirectory() ? filesInFolder(path, '') : new Map([[name, await readFile(path, 'utf8')]]);
}
