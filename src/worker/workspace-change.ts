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
  /** As `git diff` shows it; undefined: it has more bytes than that, or can't be read. */
  patch(maxBytes: number): Promise<string | undefined>;
}

export interface ChangeOptions {
  readonly git: StageGit;
  readonly startCommit: string;
  /** The workspace as a tree; undefined where that can't be told. */
  tree(): Promise<string | undefined>;
}

/** No program of the repository's choice has a say. */
const PLAIN = ['-r', '--no-renames', '--no-ext-diff', '--no-textconv'];

/** Git reads trees alone: what the workspace says of attributes, drivers or settings is not looked at. */
export function workspaceChange({ git, startCommit, tree }: ChangeOptions): WorkspaceChange {
  async function files(): Promise<readonly ChangedLines[] | undefined> {
    const now = await tree();
    if (now === undefined) return undefined;
    const args = ['-z', '--numstat', ...PLAIN, startCommit, now];
    const listing = await git.text('compare the result', ['diff-tree', ...args]);
    return listing.split('\0').filter(Boolean).map(changedLines);
  }

  async function patch(maxBytes: number): Promise<string | undefined> {
    const now = await tree();
    if (now === undefined) return undefined;
    const args = ['diff-tree', '-p', '--no-color', ...PLAIN, startCommit, now];
    const { by, code, stdout } = await git.run(args, { maxOutput: maxBytes });
    return by === 'exit' && code === 0 ? stdout.toString('utf8') : undefined;
  }

  return { files, patch };
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
