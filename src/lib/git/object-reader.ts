/** Reads objects through one `git cat-file --batch` that is kept alive. */
import { type GitProcess, keptGitProcess } from './git-process.ts';
import type { GitObject } from './objects.ts';

export interface ObjectReader {
  /** By object id or ref name; undefined when there is none. */
  read(name: string): Promise<GitObject | undefined>;
  close(): Promise<void>;
}

export function objectReader(gitDir: string, env: Readonly<Record<string, string>>): ObjectReader {
  const catFile: GitProcess<GitObject | undefined> = keptGitProcess({
    command: { args: ['cat-file', '--batch'], gitDir, env },
    reader: batchReader,
  });
  return { read: (name) => catFile.ask(`${name}\n`), close: catFile.close };
}

interface Body {
  readonly object: GitObject;
  filled: number;
}

/** `<oid> <type> <size>\n<content>\n`, or one line that says why there is no object. */
export function batchReader(answer: (object: GitObject | undefined) => void): (chunk: Buffer) => void {
  let header = '';
  let body: Body | undefined;
  return (chunk) => {
    let at = 0;
    while (at < chunk.length) {
      if (body === undefined) {
        const end = chunk.indexOf('\n', at);
        header += chunk.toString('latin1', at, end < 0 ? chunk.length : end);
        if (end < 0) return;
        at = end + 1;
        body = bodyFor(header);
        header = '';
        if (body === undefined) answer(undefined);
        continue;
      }
      const copied = chunk.copy(body.object.content, body.filled, at);
      body.filled += copied;
      at += copied;
      // The content is followed by a newline, possibly in the next chunk.
      if (body.filled < body.object.content.length || at === chunk.length) continue;
      at += 1;
      answer(body.object);
      body = undefined;
    }
  };
}

function bodyFor(header: string): Body | undefined {
  const [, oid, type, size] = /^([0-9a-f]{40}) (blob|tree|commit|tag) (\d+)$/.exec(header) ?? [];
  if (oid === undefined || size === undefined || !isType(type)) return undefined;
  return { object: { oid, type, content: Buffer.allocUnsafe(Number(size)) }, filled: 0 };
}

function isType(type: string | undefined): type is GitObject['type'] {
  return type === 'blob' || type === 'tree' || type === 'commit' || type === 'tag';
}
