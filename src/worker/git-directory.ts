/** Git directories made by hand, so that nothing of a template, a user or a remote gets into them. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

export interface GitDirectoryOptions {
  readonly path: string;
  /** Object store that is read besides its own. */
  readonly alternates?: string;
  /** Branch that HEAD names, and its commit. */
  readonly head?: { readonly branch: string; readonly commit: string };
  readonly bare: boolean;
}

/** Files are taken as they are: whatever `.gitattributes` says, nothing is converted and no filter runs. */
const ATTRIBUTES = '* -text !eol -ident -filter -working-tree-encoding\n';

/** Makes the directory, or brings the files named here of an existing one to what is asked for. A few small files: waiting costs more. */
export function makeGitDirectory(options: GitDirectoryOptions): void {
  const { path, alternates, head, bare } = options;
  mkdirSync(join(path, 'objects', 'info'), { recursive: true });
  mkdirSync(join(path, 'info'), { recursive: true });
  mkdirSync(join(path, 'refs'), { recursive: true });
  if (alternates !== undefined) writeFileSync(join(path, 'objects', 'info', 'alternates'), `${alternates}\n`);
  writeFileSync(join(path, 'info', 'attributes'), ATTRIBUTES);
  writeFileSync(join(path, 'config'), configText(bare));
  if (head !== undefined)
    writeFileSync(join(path, 'packed-refs'), `${head.commit} refs/heads/${head.branch}\n`);
  // Last: a directory without HEAD is none.
  writeFileSync(join(path, 'HEAD'), `ref: refs/heads/${head?.branch ?? 'main'}\n`);
}

function configText(bare: boolean): string {
  return [
    '[core]',
    '\trepositoryFormatVersion = 0',
    '\tfileMode = true',
    `\tbare = ${bare}`,
    '[gc]',
    '\tauto = 0',
    '[user]',
    '\tname = Orca agent',
    '\temail = agent@users.noreply.orca.dev',
    '',
  ].join('\n');
}
