/** Many objects through one `git cat-file --batch` of their own. */
import { spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { type FileHandle, open, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { processFailure } from './git-process.ts';
import { onDisk } from './local-failure.ts';
import { batchReader } from './object-reader.ts';
import type { GitObject } from './objects.ts';
import { gitArgv, gitEnvironment } from './run-git.ts';

export interface ObjectRequest {
  readonly gitDir: string;
  readonly env: Readonly<Record<string, string>>;
  readonly oids: readonly string[];
}

const CHUNK = 1024 * 1024;

/**
 * In the order asked for, many at a time; undefined for what is not there. Git writes to a file: through a pipe, waking each other for
 * every few hundred bytes costs the two processes more than all the reading.
 */
export async function* objectStream(
  request: ObjectRequest,
): AsyncIterable<readonly (GitObject | undefined)[]> {
  const name = join(tmpdir(), `orca-objects-${randomUUID()}`);
  const file = await onDisk(name, () => open(name, 'wx+', 0o600));
  try {
    await writeObjects(request, file);
    let answers: (GitObject | undefined)[] = [];
    const read = batchReader((object) => answers.push(object));
    const chunks = file.createReadStream({ start: 0, autoClose: false, highWaterMark: CHUNK });
    for await (const chunk of chunks) {
      read(chunk);
      yield answers;
      answers = [];
    }
  } finally {
    await file.close();
    await rm(name, { force: true });
  }
}

async function writeObjects({ gitDir, env, oids }: ObjectRequest, file: FileHandle): Promise<void> {
  const command = { args: ['cat-file', '--batch', '--buffer'], gitDir, env };
  const [program = 'git', ...args] = gitArgv(command);
  const child = spawn(program, args, {
    cwd: gitDir,
    env: gitEnvironment(command),
    // Its own group: an interrupt from the terminal must not end it before Orca has finished.
    detached: true,
    stdio: ['pipe', file.fd, 'pipe'],
  });
  let stderr = '';
  child.stderr?.setEncoding('utf8').on('data', (text: string) => {
    stderr = (stderr + text).slice(-4096);
  });
  // The end of the process tells why its pipe broke.
  child.stdin?.on('error', () => undefined);
  child.stdin?.end(oids.map((oid) => `${oid}\n`).join(''));
  const [code, signal] = await once(child, 'close');
  if (code !== 0) throw processFailure(command, `${stderr} (${signal ?? `exit code ${code}`})`);
}
