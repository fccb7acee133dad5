/** Many objects through one `git cat-file --batch` of their own. */
import { spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { type FileHandle, open, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
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

/** Bytes that are read at a time. */
const CHUNK = 256 * 1024;
/** Milliseconds after which is looked whether Git has written more. */
const LOOK = 5;

/**
 * In the order asked for, many at a time; undefined for what is not there. Git writes to a file, which is read while it grows: through
 * a pipe, waking each other for every few hundred bytes costs the two processes more than all the reading.
 */
export async function* objectStream(
  request: ObjectRequest,
): AsyncIterable<readonly (GitObject | undefined)[]> {
  const name = join(tmpdir(), `orca-objects-${randomUUID()}`);
  const file = await onDisk(name, () => open(name, 'wx+', 0o600));
  const stop = new AbortController();
  try {
    let answers: (GitObject | undefined)[] = [];
    const read = batchReader((object) => answers.push(object));
    for await (const chunk of growing(file, writeObjects(request, file, stop.signal))) {
      read(chunk);
      yield answers;
      answers = [];
    }
  } finally {
    // Who has seen enough needs no more to be written.
    stop.abort();
    await file.close();
    await rm(name, { force: true });
  }
}

/** What is in a file, and what comes to it until it is written; each chunk is there until the next one is asked for. */
async function* growing(file: FileHandle, written: Promise<void>): AsyncIterable<Buffer> {
  const buffer = Buffer.allocUnsafe(CHUNK);
  let isWritten = false;
  // It is waited for below, and until then nobody else hears why it failed.
  const end = written.finally(() => {
    isWritten = true;
  });
  end.catch(() => undefined);
  for (let at = 0; ; ) {
    const wasWritten = isWritten;
    const { bytesRead } = await file.read(buffer, 0, CHUNK, at);
    at += bytesRead;
    if (bytesRead > 0) yield buffer.subarray(0, bytesRead);
    else if (wasWritten) return end;
    else await Promise.race([end, delay(LOOK)]);
  }
}

async function writeObjects(
  { gitDir, env, oids }: ObjectRequest,
  file: FileHandle,
  signal: AbortSignal,
): Promise<void> {
  const command = { args: ['cat-file', '--batch', '--buffer'], gitDir, env };
  const [program = 'git', ...args] = gitArgv(command);
  const child = spawn(program, args, {
    cwd: gitDir,
    env: gitEnvironment(command),
    // Its own group: an interrupt from the terminal must not end it before Orca has finished.
    detached: true,
    stdio: ['pipe', file.fd, 'pipe'],
    signal,
  });
  let stderr = '';
  child.stderr?.setEncoding('utf8').on('data', (text: string) => {
    stderr = (stderr + text).slice(-4096);
  });
  // The end of the process tells why its pipe broke.
  child.stdin?.on('error', () => undefined);
  child.stdin?.end(oids.map((oid) => `${oid}\n`).join(''));
  const [code, killedBy] = await once(child, 'close').catch((error: Error) => {
    // What it has started may hold its end.
    child.stderr?.destroy();
    throw processFailure(command, error.message);
  });
  if (code !== 0) throw processFailure(command, `${stderr} (${killedBy ?? `exit code ${code}`})`);
}
