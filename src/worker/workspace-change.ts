/** What the workspace holds now against the commit that the work started from, for checks to judge. */
import type { StageGit } from './stage-git.ts';

/** A file that was added, changed or deleted. */
export interface ChangedLines {
  readonly path: string;
  readonly added: number;
  readonly deleted: number;
  /** Its lines can't be counted. */
  readonly isBinary: boolean;
}

export interface WorkspaceChange {
  /** Undefined: it is too much to be looked at, or can't be read. */
  files(): Promise<readonly ChangedLines[] | undefined>;
}

export interface ChangeOptions {
  readonly git: StageGit;
  readonly startCommit: string;
  /** The workspace as a tree; undefined where that can't be told. */
  tree(): Promise<string | undefined>;
}

/** Git reads trees alone: what the workspace says of attributes, drivers or settings is not looked at. */
export function workspaceChange({ git, startCommit, tree }: ChangeOptions): WorkspaceChange {
  async function files(): Promise<readonly ChangedLines[] | undefined> {
    const now = await tree();
    if (now === undefined) return undefined;
    const args = ['-r', '-z', '--numstat', '--no-renames', '--no-ext-diff', '--no-textconv'];
    const listing = await git.text('compare the result', ['diff-tree', ...args, startCommit, now]);
    return listing.split('\0').filter(Boolean).map(changedLines);
  }
  return { files };
}

/** `<added>\t<deleted>\t<path>`; dashes for what is no text. */
function changedLines(entry: string): ChangedLines {
  const [added = '', deleted = '', ...path] = entry.split('\t');
  const isBinary = added === '-';
  return {
    path: path.join('\t'),
    added: isBinary ? 0 : Number(added),
    deleted: isBinary ? 0 : Number(deleted),
    isBinary,
  };
}
