/** `orca apply -f`: manifests from files or standard input into the config repository, as one commit. */
import { readFile, stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { text as textOf } from 'node:stream/consumers';
import type { Command } from 'commander';
import { applied } from '../apply-changes.ts';
import { commitChanges } from '../commit-changes.ts';
import type { Context } from '../context.ts';
import { CommandError } from '../exit.ts';
import { examples } from '../help.ts';
import { type ManifestDocument, manifestsIn } from '../manifest-edit.ts';
import { filesInFolder } from '../manifest-files.ts';

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

async function documentsOf(name: string, cwd: string): Promise<readonly ManifestDocument[]> {
  const documents = (await textsOf(name, cwd)).flatMap(manifestsIn);
  if (documents.length > 0) return documents;
  throw new CommandError(
    `${name === '-' ? 'Standard input' : name} holds no manifest that can be read: it needs apiVersion orca.dev/v1alpha1, kind and metadata.name, in valid YAML.`,
  );
}

async function textsOf(name: string, cwd: string): Promise<readonly string[]> {
  if (name === '-') return [await textOf(process.stdin)];
  const path = resolve(cwd, name);
  const found = await stat(path).catch(() => undefined);
  if (found === undefined) throw new CommandError(`There is no file ${join(path)}: check the name after -f.`);
  if (found.isDirectory()) return [...(await filesInFolder(path, '')).values()];
  return [await readFile(path, 'utf8')];
}
