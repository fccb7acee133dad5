/** Writes commits through one `git fast-import` that is kept alive: the cost follows the files, not the history. */
import { randomUUID } from 'node:crypto';
import type { NewCommit } from './git.ts';
import { type GitProcess, keptGitProcess } from './git-process.ts';
import { assertTreePath, signatureLine, storedMessage } from './objects.ts';

export interface CommitWriter {
  /** Resolves when every other Git process can see the commit; its parents must exist. */
  write(commit: NewCommit): Promise<string>;
  close(): Promise<void>;
}

export function commitWriter(gitDir: string, env: Readonly<Record<string, string>>): CommitWriter {
  const fastImport: GitProcess<string> = keptGitProcess({
    command: { args: ['fast-import', '--quiet', '--force', '--date-format=raw'], gitDir, env },
    reader: markReader,
  });
  return { write: async (commit) => fastImport.ask(importStream(commit)), close: fastImport.close };
}

const DONE = 'progress done';

/** The id of the marked commit, told once the checkpoint behind it is reached. */
function markReader(answer: (oid: string) => void): (chunk: Buffer) => void {
  let text = '';
  let oid = '';
  return (chunk) => {
    const lines = (text + chunk.toString('latin1')).split('\n');
    text = lines.pop() ?? '';
    for (const line of lines) {
      if (line === DONE) answer(oid);
      else oid = line;
    }
  };
}

function importStream(commit: NewCommit): Buffer {
  // fast-import can't commit without a branch: this one is forgotten before the checkpoint would write it.
  const branch = `refs/orca/unwritten/${randomUUID()}`;
  const who = signatureLine(commit.identity, commit.time);
  const message = storedMessage(commit.message);
  const [first, ...others] = commit.parents;
  const head = [
    `commit ${branch}\nmark :1\nauthor ${who}\ncommitter ${who}\n`,
    `data ${Buffer.byteLength(message)}\n${message}\n`,
    first === undefined ? '' : `from ${first}\n`,
    ...others.map((parent) => `merge ${parent}\n`),
  ];
  const tail = `\nget-mark :1\nreset ${branch}\nfrom ${'0'.repeat(40)}\n\ncheckpoint\n${DONE}\n`;
  return Buffer.concat([Buffer.from(head.join('')), ...fileCommands(commit.files), Buffer.from(tail)]);
}

function fileCommands(files: NewCommit['files']): Uint8Array[] {
  const deletions: Uint8Array[] = [];
  const writes: Uint8Array[] = [];
  for (const [path, content] of files) {
    assertTreePath(path);
    if (content === undefined) {
      deletions.push(Buffer.from(`D ${quotedPath(path)}\n`));
      continue;
    }
    const bytes = typeof content === 'string' ? Buffer.from(content) : content;
    writes.push(Buffer.from(`M 100644 inline ${quotedPath(path)}\ndata ${bytes.length}\n`), bytes, NEWLINE);
  }
  // Deletions first: a file may give way to a folder of its name.
  return [...deletions, ...writes];
}

const NEWLINE = Buffer.from('\n');

function quotedPath(path: string): string {
  return `"${path.replaceAll('\\', '\\\\').replaceAll('"', '\\"').replaceAll('\n', '\\n')}"`;
}
